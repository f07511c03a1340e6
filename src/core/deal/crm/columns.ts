// Which column of a CRM's table is what.
import { plainName } from '../agenda/by-name.ts';
import { endingOf } from './ending.ts';
import { isKnown, KNOWN, TAKEN, type Taken } from './heads.ts';
import type { Table } from './table.ts';

/** The place of the column for each, null where none is taken; and of all that go into the note, in their order. */
export interface Columns extends Readonly<Record<Taken, number | null>> {
  readonly note: readonly number[];
}

/** No column is taken for anything. */
export const NO_COLUMNS: Columns = {
  ...{ name: null, next: null, step: null, held: null, amount: null, stage: null },
  note: [],
};

/**
 * The columns as their heads tell; of a table with one column, that is the name. Of those that may be the stage, it is
 * the one in which something is closed. What is known and taken for nothing else goes into the note.
 */
export function columnsOf({ heads, rows }: Table): Columns {
  const found = heads.map(plainName);
  const places = (taken: Taken): readonly number[] =>
    KNOWN[taken].flatMap((head) => (found.includes(head) ? found.indexOf(head) : []));
  const isTelling = (place: number): boolean =>
    rows.some(({ cells }) => endingOf(cells[place] ?? '', heads[place]) !== null);
  const stages = places('stage');
  const columns = {
    ...NO_COLUMNS,
    ...Object.fromEntries(TAKEN.map((taken) => [taken, places(taken)[0] ?? null])),
    stage: stages.find(isTelling) ?? stages[0] ?? null,
  };
  if (heads.length === 1) columns.name = 0;
  const alone = takenAlone(columns);
  const note = heads.flatMap((_, place) =>
    !alone.includes(place) && (place === columns.stage || isKnown(found[place] ?? '')) ? place : [],
  );
  return { ...columns, note };
}

/**
 * The columns with this one taken for this, or none. No column is taken twice but for a stage, and what is not taken any
 * more goes into the note.
 */
export function taking(before: Columns, taken: Taken, place: number | null): Columns {
  const isFreed = (other: Taken): boolean =>
    taken !== 'stage' && other !== 'stage' && before[other] === place;
  const freed = Object.fromEntries(TAKEN.filter(isFreed).map((other) => [other, null]));
  const after = { ...before, ...freed, [taken]: place };
  const alone = takenAlone(after);
  const all = new Set([...before.note, ...takenAlone(before)]);
  const note = [...all].filter((each) => each !== null && !alone.includes(each));
  return { ...after, note: note.toSorted((a, b) => Number(a) - Number(b)) } as Columns;
}

/** The places of the columns that are taken for one thing alone, and not for the note besides. */
export function takenAlone(columns: Readonly<Record<Taken, number | null>>): readonly (number | null)[] {
  return TAKEN.flatMap((taken) => (taken === 'stage' ? [] : [columns[taken]]));
}
