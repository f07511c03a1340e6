// The authors' text as the question bank has it: how they broke and spaced their lines is of no account.
import { legible } from '../../core/legible.ts';

/** The text with no space around its lines, no spaces in a row, and nothing that no file can carry. */
export function plain(text: string): string {
  return legible(text)
    .replace(/[^\S\n]{2,}|\t/g, ' ')
    .replace(/[^\S\n]?\n[^\S\n]?/g, '\n');
}

/** The same on one line. */
export function onOneLine(text: string): string {
  return plain(text).replace(/\n+/g, ' ');
}
