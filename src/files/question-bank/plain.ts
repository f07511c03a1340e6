// What XML 1.0 cannot carry in any way: most control characters, halves of surrogate pairs, U+FFFE and U+FFFF.
const UNSPEAKABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The text as every export has it: no space around its lines, no spaces in a row, and nothing that XML forbids. */
export function plain(text: string): string {
  return text
    .replace(UNSPEAKABLE, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]{2,}|\t/g, ' ')
    .replace(/[^\S\n]?\n[^\S\n]?/g, '\n')
    .trim();
}

/** The same on one line. */
export function onOneLine(text: string): string {
  return plain(text).replace(/\n+/g, ' ');
}
