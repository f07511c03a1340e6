// A talk about a deal of the learner's own, rehearsed: what a colleague who plays the customer has to know, and what
// nobody knows yet, which the colleague decides.
import type { Day } from '../time/day.ts';
import { rowsWithRole, withRole } from '../worksheet/by-role.ts';
import type { Dossier } from '../worksheet/dossier.ts';
import type { Id } from '../id.ts';
import type { Reading } from '../worksheet/reading.ts';
import { openConcerns } from './briefing.ts';
import type { FieldRole } from '../worksheet/role.ts';
import { isBlank, shown, type Shown } from '../worksheet/shown.ts';
import { gatesOf } from './overview.ts';
import { headOf, type CorrectionWords } from './reading-order.ts';

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

interface Known {
  readonly label: string;
  readonly shown: Shown;
}

export interface Rehearsal {
  /** What is written, by the label of its field; what they put right has beside it the summary that it puts right. */
  readonly known: readonly (Known & { readonly beside: Known | null })[];
  /** What they said, to which question. */
  readonly heard: readonly { readonly question: string; readonly heard: string }[];
  /** Doubts that stand open. */
  readonly doubts: readonly string[];
  /** The labels of what nobody wrote down. */
  readonly unknown: readonly string[];
  /** The worksheet whose gate is the next, as a customer’s copy asks for it; null where all are met. */
  readonly next: Id | null;
}

/** The rehearsal of a deal on a day, as far as it is written. */
export function rehearsalOf(dossier: Dossier, today: Day, words: Reading & CorrectionWords): Rehearsal {
  const fields = BRIEF.flatMap((role) => {
    const found = withRole(dossier, role);
    return found
      ? {
          ...{ role, label: headOf(dossier, found.field, words) },
          shown: shown(dossier, found.sheet, found.field, words),
        }
      : [];
  });
  const known = fields.filter((field) => !isBlank(field.shown));
  const summary = known.find(({ role }) => role === 'summary') ?? null;
  const isPutRight = known.some(({ role }) => role === 'corrections');
  return {
    known: known
      .filter((field) => field !== summary || !isPutRight)
      .map((field) => ({ ...field, beside: field.role === 'corrections' ? summary : null })),
    heard: rowsWithRole(dossier, 'questions')
      .map((row) => ({ question: row('question'), heard: row('heard') }))
      .filter(({ heard }) => heard.trim() !== ''),
    doubts: openConcerns(dossier),
    unknown: fields.filter((field) => isBlank(field.shown)).map(({ label }) => label),
    next: gatesOf(dossier, today).next,
  };
}
