// What of a text a file can carry: no format carries everything that a text in a browser can hold.

// Control characters, halves of surrogate pairs, U+FFFE and U+FFFF: XML 1.0 and RFC 5545 forbid them, nobody can see them.
const ILLEGIBLE = /[^\t\n\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The text as every file has it: each line ends with `\n`, and nothing that could not be read is in it. */
export function legible(text: string): string {
  return text
    .replace(/\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g, '\n')
    .replace(ILLEGIBLE, '')
    .trim();
}

/** The same on one line. */
export function onOneLine(text: string): string {
  return legible(text).replace(/\s*\n\s*/g, ' ');
}

/** The text as a part of a file's name: small letters and figures, with hyphens between them; may be empty. */
export function inFileName(text: string): string {
  return legible(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 40)
    .toWellFormed()
    .replace(/^-|[-\uFFFD]+$/g, '');
}
