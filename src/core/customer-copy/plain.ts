import { legible } from '../legible.ts';

// Marks that turn the direction of what follows: a text could be made to look like another.
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

/** A text as a copy has it: what is seen is what is there. */
export function plain(text: string): string {
  return legible(text.replace(TURNS, ''));
}
