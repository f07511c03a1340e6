// Which column of a CRM's table is what.
import { plainName } from '../agenda/by-name.ts';
import { endingOf } from './ending.ts';
import { isKnown, KNOWN, type Taken } from './heads.ts';
import type { Table } from './table.ts';

/** The place of the column for each, null where none is taken; and of all that go into the note, in their order. */
export interface Columns extends Readonly<Record<Taken, number | null>> {
  readonly note: readonly number[];
}

/** No column is taken for anything. */
export const NO_COLUMNS: Columns = { name: null, next: null, held: null, stage: null, note: [] };

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
  const [stage = null] = [...stages.filter(isTelling), ...stages];
  const [name = heads.length === 1 ? 0 : null] = places('name');
  const [[next = null], [held = null]] = [places('next'), places('held')];
  const note = heads.flatMap((_, place) => {
    const isElsewhere = takenAlone({ name, next, held }).includes(place);
    return !isElsewhere && (place === stage || isKnown(found[place] ?? '')) ? place : [];
  });
  return { name, next, held, stage, note };
}

/**
 * The columns with this one taken for this, or none. No column is taken twice but for a stage, and what is not taken any
 * more goes into the note.
 */
export function taking(before: Columns, taken: Taken, place: number | null): Columns {
  const { stage, note, ...alone } = before;
  const free = (other: number | null): number | null => (other === place ? null : other);
  const [name, next, held] = [free(alone.name), free(alone.next), free(alone.held)];
  const rest = taken === 'stage' ? { ...alone, stage } : { name, next, held, stage };
  const after = { ...rest, [taken]: place };
  const all = new Set([...note, ...takenAlone(before).filter((each) => each !== null)]);
  const places = [...all].filter((each) => !takenAlone(after).includes(each));
  return { ...after, note: places.sort((a, b) => a - b) };
}

/** The places of the columns that are taken for one thing alone, and not for the note besides. */
export function takenAlone({
  name,
  next,
  held,
}: Omit<Columns, 'stage' | 'note'>): readonly (number | null)[] {
  return [name, next, held];
}
