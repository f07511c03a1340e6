// The learner's deals. A deal is there as soon as something is written about it; all that is known of it is drafts.
import { dealOf, dealSheet, PRACTICE } from '../learner/draft.ts';
import type { Id } from '../id.ts';
import type { Moment } from '../time/moment.ts';
import type { Sheets, Values } from '../worksheet/worksheet.ts';

/** `archived` deals are out of the way; `deleted` ones wait to be put back or forgotten. */
export type DealState = 'open' | 'archived' | 'deleted';

/** One real account of the learner's, carried through the worksheets. */
export interface Deal {
  readonly id: Id;
  /** Empty where the learner gave it none. */
  readonly name: string;
  /** When it was made; empty for one that was never named a deal and has text all the same. */
  readonly at: Moment;
  readonly state: DealState;
}

/** The fields of a deal's own sheet. */
export const DEAL = { name: 'name', made: 'made', state: 'state' } as const;

/** Every deal that something is written about, the oldest first. */
export function dealsOf(sheets: Sheets): readonly Deal[] {
  // A deal's own sheet has the shortest name of its sheets. It mostly tells enough, and the others need not be read.
  const ids = new Set<Id>();
  for (const sheet of [...sheets.keys()].sort((a, b) => a.length - b.length)) {
    const id = dealOf(sheet);
    if (id !== null && id !== PRACTICE && !ids.has(id) && isWritten(sheets.get(sheet))) ids.add(id);
  }
  return [...ids].map((id) => dealIn(sheets, id)).sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1));
}

/** What the sheets say of a deal. */
export function dealIn(sheets: Sheets, id: Id): Deal {
  const own = sheets.get(dealSheet(id));
  const state = own?.get(DEAL.state);
  return {
    id,
    name: own?.get(DEAL.name)?.trim() ?? '',
    at: own?.get(DEAL.made) ?? '',
    state: state === 'archived' || state === 'deleted' ? state : 'open',
  };
}

function isWritten(values: Values | undefined): boolean {
  for (const text of values?.values() ?? []) if (text !== '') return true;
  return false;
}
