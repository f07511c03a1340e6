// What a call that was just noted may have done: what the seller owed or had planned up to today. Nothing is marked as
// done by itself.
import { isDate } from '../../worksheet/read-cell.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import type { Agenda } from '../agenda/agenda.ts';
import { changed } from './change.ts';
import type { Change } from './take-back.ts';

/** Something that was due, and its day. */
export type Due = Agenda['steps' | 'planned'][number];

/**
 * Of a deal's agenda what the seller owes or has planned for `today` (YYYY-MM-DD) or before it, the nearest day first.
 * What was due long ago, has no place for the day it was done, or came with the note itself (`made`) is left out.
 */
export function closing(
  { steps, planned }: Pick<Agenda, 'steps' | 'planned'>,
  made: readonly Pick<Change, 'sheet' | 'name'>[],
  today: string,
): readonly Due[] {
  const isNew = ({ name }: { readonly name: string }): boolean =>
    made.some((change) => `${change.sheet}.${change.name}`.startsWith(`${name}.`));
  return [...steps, ...planned]
    .filter(
      ({ by, theirs, closed, late }) => by !== '' && by <= today && !theirs && closed && late !== 'lapsed',
    )
    .filter((step) => ![step, ...step.also].some(isNew))
    .toSorted((a, b) => (a.by < b.by ? 1 : -Number(a.by > b.by)));
}

/** What notes that it was done with a call on a day (YYYY-MM-DD), wherever it is written; a day to come is none. */
export function closedWith(dossier: Dossier, due: Due, held: string, today: string): readonly Change[] {
  const day = isDate(held) && held < today ? held : today;
  return [due, ...due.also].flatMap(({ sheet, closed }) =>
    closed === null ? [] : changed(sheet, dossier.values(sheet), closed, day),
  );
}
