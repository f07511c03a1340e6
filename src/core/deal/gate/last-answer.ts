// What the customer answered last, for whatever tells a deal in a line.
import type { Dossier } from '../../worksheet/dossier.ts';
import { gateAnswer } from './answer.ts';
import { theirAnswer, type Theirs } from './theirs.ts';

export interface LastAnswer {
  readonly theirs: Theirs;
  /** What they said last at that gate; empty where nothing is written. */
  readonly words: string;
  /** The day of it (YYYY-MM-DD); empty where none is written. */
  readonly day: string;
}

/** Their answer at the last gate that is answered of those that ask a customer; null where only the seller answered it. */
export function lastAnswer(dossier: Dossier): LastAnswer | null {
  for (const sheet of dossier.worksheets.toReversed()) {
    const at = gateAnswer(dossier, sheet);
    if (!at?.gate.words) continue;
    const theirs = theirAnswer(dossier, sheet);
    if (theirs) return { theirs, words: lastLine(at.words), day: at.day };
    if (at.answer !== '') return null;
  }
  return null;
}

/** The last line of a text that is not blank: what they said last, where each answer has a line. */
export function lastLine(text: string): string {
  return text.split('\n').findLast((line) => line.trim() !== '') ?? '';
}
