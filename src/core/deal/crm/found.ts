// The deals in a table: what would be made of each row, or why nothing can be.
import { plain } from '../../customer-copy/plain.ts';
import { plainName } from '../agenda/by-name.ts';
import type { Id } from '../../id.ts';
import { onOneLine } from '../../legible.ts';
import { plainNumber, unitOf } from '../../worksheet/read-cell.ts';
import type { Columns } from './columns.ts';
import { dateIn, hourIn, type DayOrder } from './days.ts';
import { endingOf, type Ending } from './ending.ts';
import { isCurrency, isOfDates, type Taken } from './heads.ts';
import { noteOf } from './note.ts';
import { isSum, saysNothing, type Table, type TableRow } from './table.ts';

/** The most letters that are taken: more than any CRM has for a name, and than anybody reads of a note before a call. */
export const LONGEST = { name: 300, note: 20_000 } as const;

/** A row that can become a deal. */
export interface Found {
  /** The number of its row. */
  readonly row: number;
  readonly name: string;
  /** YYYY-MM-DD, or empty. */
  readonly next: string;
  /** The time of it, as the CRM wrote it, or empty. */
  readonly hour: string;
  /** What is to be done then, or empty. */
  readonly step: string;
  /** The day of the last talk, as YYYY-MM-DD, or empty. */
  readonly held: string;
  /** The price with its currency, if the row has one, or empty. */
  readonly price: string;
  readonly note: string;
  /** What stands in the note for a date and is none. */
  readonly odd: readonly string[];
  /** The text of its date where that is no day; it stands in the note then. Else empty. */
  readonly unread: string;
  /** Whether the note is only the beginning of what stands there. */
  readonly isCut: boolean;
  /** What has the same name: a deal that is there already, by its id; an earlier row, by its number; or nothing. */
  readonly same: Id | number | null;
  /** How it has ended in the CRM, and what says so there, with its head; null where it is open. */
  readonly ended: { readonly how: Ending; readonly text: string } | null;
  /** Whether it looks like the sum of the rows above it. */
  readonly isSum: boolean;
}

/** Why a row can be none. `cells`: it has more than there are heads, so that they are mixed up. */
export type Fault = 'no-name' | 'long-name' | 'cells';

/** A row that can become none, with the text that is at fault, if any. */
export interface Faulty {
  readonly row: number;
  readonly why: Fault;
  readonly text: string;
}

/** What is in the rows of a table on a day (YYYY-MM-DD), where `there` are the deals that there are, by each name that they have or had. */
export function foundIn(
  { heads, rows }: Table,
  columns: Columns,
  order: DayOrder,
  there: readonly (readonly [name: string, deal: Id])[],
  today: string,
): { readonly deals: readonly Found[]; readonly faulty: readonly Faulty[] } {
  const known = new Map<string, Id | number>(there.map(([name, deal]) => [plainName(name), deal]));
  const deals: Found[] = [];
  const faulty: Faulty[] = [];
  for (const row of rows) {
    const read = readRow(row, heads, columns, order, today);
    if ('why' in read) {
      faulty.push(read);
      continue;
    }
    // Two names that differ in capitals, accents, signs or spaces only are taken for one.
    const key = plainName(read.name);
    deals.push({ ...read, same: known.get(key) ?? null });
    if (!known.has(key)) known.set(key, read.row);
  }
  return { deals, faulty };
}

/** Whether a row is made a deal unless the learner says otherwise: it is new, no sum, and open or one of the closed that they want. */
export function isProposed({ same, ended, isSum }: Found, closedToo: boolean): boolean {
  return same === null && !isSum && (closedToo || ended === null);
}

/** What stands in the column of a row that is taken for this, as it was written. */
export function textOf({ cells }: TableRow, columns: Columns, taken: Taken): string {
  const place = columns[taken];
  return place === null ? '' : (cells[place] ?? '');
}

function readRow(
  row: TableRow,
  heads: readonly string[],
  columns: Columns,
  order: DayOrder,
  today: string,
): Omit<Found, 'same'> | Faulty {
  const fault = (why: Fault, text: string): Faulty => ({
    row: row.number,
    why,
    text: text.slice(0, LONGEST.name),
  });
  const all = row.cells.map((text) => onOneLine(plain(text))).filter((text) => text !== '');
  if (row.cells.slice(heads.length).some((text) => text.trim() !== ''))
    return fault('cells', all.join(' · '));
  const name = onOneLine(plain(textOf(row, columns, 'name')));
  if (saysNothing(name)) return fault('no-name', all.join(' · '));
  if (name.length > LONGEST.name) return fault('long-name', name);
  const day = onOneLine(plain(textOf(row, columns, 'next')));
  const next = dateIn(day, order);
  const unread = next === null ? day : '';
  const last = dateIn(onOneLine(plain(textOf(row, columns, 'held'))), order);
  // No talk was held on a day to come: what stands there is for somebody to see.
  const held = last === null || last > today ? null : last;
  const doing = onOneLine(plain(textOf(row, columns, 'step')));
  const step = saysNothing(doing) || doing.length > LONGEST.name ? '' : doing;
  const price = priceIn(row, heads, columns);
  const unused = [
    ...(unread === '' ? [] : [columns.next]),
    ...(held === null ? [columns.held] : []),
    ...(step === '' ? [columns.step] : []),
    ...(price === '' ? [columns.amount] : []),
  ];
  const places = heads.flatMap((_, place) =>
    unused.includes(place) || columns.note.includes(place) ? place : [],
  );
  const note = noteOf(row, heads, places);
  return {
    ...{ row: row.number, name, unread },
    ...{ next: next ?? '', hour: next ? hourIn(day) : '', step, held: held ?? '', price },
    ...{ note: plain(note.slice(0, LONGEST.note)), isCut: note.length > LONGEST.note },
    odd: columns.note.flatMap((place) => {
      const text = onOneLine(plain(row.cells[place] ?? ''));
      return isOfDates(heads[place] ?? '') && dateIn(text, order) === null ? text : [];
    }),
    ...{ ended: endedIn(row, heads, columns), isSum: isSum(name) },
  };
}

/** The sum in a row, if it is one above nought, with the currency that stands beside it or in a column of its own. */
function priceIn(row: TableRow, heads: readonly string[], columns: Columns): string {
  // Some CRMs write “92400.0” for 92,400.
  const amount = onOneLine(plain(textOf(row, columns, 'amount'))).replace(/\.0$/, '');
  if (amount.length > LONGEST.name || !(Number(plainNumber(amount)) > 0)) return '';
  const currency = row.cells[heads.findIndex(isCurrency)]?.trim() ?? '';
  return /^[A-Z]{3}$/.test(currency) && unitOf('€', amount, '') === '€' ? `${currency} ${amount}` : amount;
}

function endedIn(row: TableRow, heads: readonly string[], columns: Columns): Found['ended'] {
  const [head, text] = [heads[columns.stage ?? -1] ?? '', textOf(row, columns, 'stage')];
  const how = endingOf(text, head);
  return how && { how, text: onOneLine(plain(`${head}: ${text}`)).slice(0, LONGEST.name) };
}
