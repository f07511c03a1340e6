/** The source of a pattern that finds this text as it stands, whatever signs are in it. */
export function patternOf(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
