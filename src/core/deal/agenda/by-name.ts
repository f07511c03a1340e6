// Deals found by a part of their name, as people type it in a hurry.

/** Whether a name has these words in it, in any order; capitals, accents and ß make no difference. */
export function isNamed(name: string, words: string): boolean {
  const whole = plainName(name);
  return plainName(words)
    .split(/\s+/)
    .every((word) => whole.includes(word));
}

/** A name without what people leave out in a hurry: capitals, accents and the space around it. */
export function plainName(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss').trim();
}
