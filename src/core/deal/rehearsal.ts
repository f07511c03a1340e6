// A talk about a deal of the learner's own, rehearsed: what a colleague who plays the customer has to know, and what
// nobody knows yet, which the colleague decides.
import { rowsWithRole, withRole } from '../worksheet/by-role.ts';
import type { Dossier } from '../worksheet/dossier.ts';
import type { Id } from '../id.ts';
import type { Reading } from '../worksheet/reading.ts';
import { openConcerns } from './briefing.ts';
import type { FieldRole } from '../worksheet/role.ts';
import { isBlank, shown, type Shown } from '../worksheet/shown.ts';
import { gatesOf } from './overview.ts';

/** What the customer's brief is made of, in its order: who has a stake, how they
 * decide and how else they could go, the situation, what counts, how they choose. */
const BRIEF: readonly FieldRole[] = [
  'people',
  'path',
  'other-ways',
  'corrections',
  'summary',
  'success',
  'criteria',
];

export interface Rehearsal {
  /** What is written, by the label of its field. */
  readonly known: readonly { readonly label: string; readonly shown: Shown }[];
  /** What they said, to which question. */
  readonly heard: readonly { readonly question: string; readonly heard: string }[];
  /** Doubts that stand open. */
  readonly doubts: readonly string[];
  /** The labels of what nobody wrote down. */
  readonly unknown: readonly string[];
  /** The worksheet whose gate is the next, as a customer’s copy asks for it; null where all are met. */
  readonly next: Id | null;
}

/** The rehearsal of a deal as far as it is written. */
export function rehearsalOf(dossier: Dossier, reading: Reading): Rehearsal {
  const fields = BRIEF.flatMap((role) => {
    const found = withRole(dossier, role);
    return found
      ? { label: found.field.label, shown: shown(dossier, found.sheet, found.field, reading) }
      : [];
  });
  return {
    known: fields.filter((field) => !isBlank(field.shown)),
    heard: rowsWithRole(dossier, 'questions')
      .map((row) => ({ question: row('question'), heard: row('heard') }))
      .filter(({ heard }) => heard.trim() !== ''),
    doubts: openConcerns(dossier),
    unknown: fields.filter((field) => isBlank(field.shown)).map(({ label }) => label),
    next: gatesOf(dossier).next,
  };
}
