// The deals in a table: what would be made of each row, or why nothing can be.
import { plain } from '../../customer-copy/plain.ts';
import { plainName } from '../agenda/by-name.ts';
import { onOneLine } from '../../legible.ts';
import type { Columns, Taken } from './columns.ts';
import { dateIn, type DayOrder } from './days.ts';
import type { Table, TableRow } from './table.ts';

/** The most letters that are taken: more than any CRM has for a name, and than anybody reads of a note before a call. */
export const LONGEST = { name: 300, note: 20_000 } as const;

/** A row that can become a deal. */
export interface Found {
  /** The number of its row. */
  readonly row: number;
  readonly name: string;
  /** YYYY-MM-DD, or empty. */
  readonly next: string;
  readonly note: string;
  /** What has the same name: a deal that is there already, an earlier row, by its number, or nothing. */
  readonly same: 'deal' | number | null;
}

/** Why a row can be none. `cells`: it has more than there are heads, so that they are mixed up. */
export type Fault = 'no-name' | 'long-name' | 'no-day' | 'long-note' | 'cells';

/** A row that can become none, with the text that is at fault, if any. */
export interface Faulty {
  readonly row: number;
  readonly why: Fault;
  readonly text: string;
}

/** What is in the rows of a table, where `there` are the names of the deals that there are. */
export function foundIn(
  { heads, rows }: Table,
  columns: Columns,
  order: DayOrder,
  there: readonly string[],
): { readonly deals: readonly Found[]; readonly faulty: readonly Faulty[] } {
  const known = new Map<string, 'deal' | number>(there.map((name) => [sameName(name), 'deal']));
  const deals: Found[] = [];
  const faulty: Faulty[] = [];
  for (const row of rows) {
    const read = readRow(row, heads.length, columns, order);
    if ('why' in read) {
      faulty.push(read);
      continue;
    }
    const key = sameName(read.name);
    deals.push({ ...read, same: known.get(key) ?? null });
    if (!known.has(key)) known.set(key, read.row);
  }
  return { deals, faulty };
}

/** What stands in the column of a row that is taken for this, as it was written. */
export function textOf({ cells }: TableRow, columns: Columns, taken: Taken): string {
  const place = columns[taken];
  return place === null ? '' : (cells[place] ?? '');
}

function readRow(
  row: TableRow,
  width: number,
  columns: Columns,
  order: DayOrder,
): Omit<Found, 'same'> | Faulty {
  const fault = (why: Fault, text = ''): Faulty => ({ row: row.number, why, text });
  const extra = row.cells.slice(width).find((text) => text.trim() !== '');
  if (extra !== undefined) return fault('cells', extra.slice(0, LONGEST.name));
  const name = onOneLine(plain(textOf(row, columns, 'name')));
  if (name === '') return fault('no-name');
  if (name.length > LONGEST.name) return fault('long-name', name.slice(0, LONGEST.name));
  const day = onOneLine(plain(textOf(row, columns, 'next')));
  const next = dateIn(day, order);
  if (next === null) return fault('no-day', day.slice(0, LONGEST.name));
  const note = plain(textOf(row, columns, 'note'));
  if (note.length > LONGEST.note) return fault('long-note', name);
  return { row: row.number, name, next, note };
}

/** Two names that differ in capitals, accents or spaces only are taken for one. */
function sameName(name: string): string {
  return plainName(name).replace(/\s+/g, ' ');
}
