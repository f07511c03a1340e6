// Deals found by a part of their name, as people type it in a hurry.

/** Whether a name has these words in it, in any order; capitals, accents and ß make no difference. */
export function isNamed(name: string, words: string): boolean {
  const whole = plain(name);
  return plain(words)
    .split(/\s+/)
    .every((word) => whole.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss').trim();
}
