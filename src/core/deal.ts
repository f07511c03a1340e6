// The learner's deals. A deal is there as soon as something is written about it; all that is known of it is drafts.
import { dealOf, dealSheet } from './draft.ts';
import type { Id } from './id.ts';
import type { Moment } from './moment.ts';
import type { Values } from './worksheet.ts';

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

/** The sheets to practise on, for whoever has no deal: written like those of a deal, and no deal. */
export const PRACTICE: Id = 'practice';

/** The fields of a deal's own sheet. */
export const DEAL = { name: 'name', made: 'made', state: 'state' } as const;

/** Every deal that something is written about, the oldest first. */
export function dealsOf(sheets: ReadonlyMap<string, Values>): readonly Deal[] {
  const ids = new Set(
    [...sheets].flatMap(([sheet, values]) => {
      const id = dealOf(sheet);
      return id !== null && id !== PRACTICE && isWritten(values) ? id : [];
    }),
  );
  return [...ids].map((id) => dealIn(sheets, id)).sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1));
}

/** What the sheets say of a deal. */
export function dealIn(sheets: ReadonlyMap<string, Values>, id: Id): Deal {
  const own = sheets.get(dealSheet(id));
  const state = own?.get(DEAL.state);
  return {
    id,
    name: own?.get(DEAL.name)?.trim() ?? '',
    at: own?.get(DEAL.made) ?? '',
    state: state === 'archived' || state === 'deleted' ? state : 'open',
  };
}

/** The texts of a deal, each with its sheet and field as they are named for another deal; its own sheet is left out. */
export function copied(
  sheets: ReadonlyMap<string, Values>,
  from: Id,
  to: Id,
): readonly { sheet: string; field: string; value: string }[] {
  return [...sheets].flatMap(([sheet, values]) => {
    if (dealOf(sheet) !== from || sheet === dealSheet(from)) return [];
    const there = dealSheet(to) + sheet.slice(dealSheet(from).length);
    return [...values].map(([field, value]) => ({ sheet: there, field, value }));
  });
}

function isWritten(values: Values): boolean {
  for (const text of values.values()) if (text !== '') return true;
  return false;
}
