// The customer's copy of a deal: what the seller chose to show, and what the customer made of it.
import type { COPY } from '../../site.ts';
import type { Id } from '../id.ts';
import type { Moment } from '../time/moment.ts';
import type { Labelled, Scale } from '../worksheet/field.ts';

/** All that a copy can show, in the order in which it is read. */
export const PARTS = [
  'name',
  'from',
  'note',
  'corrections',
  'summary',
  'success',
  'path',
  'criteria',
  'ratings',
  'scope',
  'price',
  'plan',
  'concerns',
  'gate',
] as const;

export type Part = (typeof PARTS)[number];

/** One cell of a line. A scale may weigh: what is rated on it counts so many times in the total of the line. */
export type CopyColumn = Labelled &
  (
    | { readonly kind: 'text' | 'long' | 'date' }
    | ({ readonly kind: 'scale'; readonly weight: number | null } & Scale)
    | { readonly kind: 'choice'; readonly choices: readonly Labelled[] }
  );

export interface Line {
  /** The number of the row in the seller's sheet: a name, and not a place. */
  readonly row: number;
  /** What stands in it, by column; what is empty has no cell. */
  readonly cells: Readonly<Record<Id, string>>;
}

/** What stands in a part when the copy is made. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | {
      readonly kind: 'lines';
      /** What one of them is called ("step"). */
      readonly one: string;
      readonly columns: readonly CopyColumn[];
      readonly rows: readonly Line[];
      /** The column with the day on which a line was done, where there is one. */
      readonly done?: Id;
    }
  | { readonly kind: 'gate'; readonly worksheet: Id; readonly asks: string };

/** What the customer changed: a place, and what it says now. */
export interface Change {
  /**
   * `summary`, `plan.3.who`, `plan.new-0.what` in a line of theirs, `plan.3` for a line that is no longer so,
   * `ratings.1.new-0` for a rating by a criterion of theirs, `gate.answer`, `reply.name`.
   */
  readonly at: string;
  readonly now: string;
}

export type Fields = Readonly<Partial<Record<Part, Piece>>>;

export interface Copy {
  readonly format: typeof COPY;
  readonly version: 1;
  readonly deal: Id;
  readonly madeAt: Moment;
  readonly chosen: readonly Part[];
  /** What the seller shows: of each part that is chosen, and of no other. */
  readonly fields: Fields;
  readonly changes: readonly Change[];
}

/** The parts that customers do not change: who it is from and to, what they said before, and what it costs. */
const FIXED: readonly Part[] = ['name', 'from', 'note', 'corrections', 'price', 'gate'];

/** The places that are the customer's own: who answers, when (YYYY-MM-DD, HH:MM:SS), and what else they want to say. */
export const REPLY = {
  name: 'reply.name',
  day: 'reply.day',
  time: 'reply.time',
  words: 'reply.words',
} as const;

/** What the customer answers at the gate: one of `ANSWERS`, and in which words. */
export const GATE = { answer: 'gate.answer', words: 'gate.words' } as const;

export const ANSWERS = ['yes', 'not-yet', 'no'] as const;

/** How the name of a line begins that the customer has added. */
export const NEW = 'new-';

/** What is said of a line of the seller's that the customer takes off. */
export const GONE = 'gone';

/** The cell in which they say why they take it off (`plan.3._why`): no column of a sheet is called so. */
export const WHY = '_why';

/** A line of a part. */
export function lineAt(part: Part, row: number | string): string {
  return `${part}.${row}`;
}

/** The cell of a part's line. */
export function placeOf(part: Part, row: number | string, column: Id): string {
  return `${part}.${row}.${column}`;
}

/** A change taken apart; of a text only the part is named. */
export function partsOf(at: string): { part: string; row: string; column: string } {
  const [part = '', row = '', column = ''] = at.split('.');
  return { part, row, column };
}

/** What the seller had at a place, empty where nothing; null where customers have nothing to change. */
export function before(copy: Copy, at: string): string | null {
  if (Object.values<string>(REPLY).includes(at)) return '';
  const { part, row, column } = partsOf(at);
  const name = PARTS.find((each) => each === part);
  const piece = name && copy.fields[name];
  if (!name || !piece) return null;
  if (piece.kind === 'gate') return Object.values<string>(GATE).includes(at) ? '' : null;
  if (FIXED.includes(name)) return null;
  if (piece.kind === 'words') return at === name ? piece.text : null;
  const line = piece.rows.find((each) => String(each.row) === row);
  if (at === lineAt(name, row)) return line ? '' : null;
  if (at !== placeOf(name, row, column)) return null;
  if (column === WHY) return line ? '' : null;
  const isKnown =
    piece.columns.some(({ id }) => id === column) ||
    (name === 'ratings' && isNew(column) && copy.fields.criteria?.kind === 'lines');
  if (!isKnown) return null;
  // An option of theirs is rated by the criteria that all see, and not by one of theirs.
  if (isNew(row)) return isNew(column) ? null : '';
  return line ? (line.cells[column] ?? '') : null;
}

/** What a place says now. */
export function now(copy: Copy, at: string): string {
  return copy.changes.find((change) => change.at === at)?.now ?? before(copy, at) ?? '';
}

/** The copy in which a place says this. What says again what the seller had is no change. */
export function changed(copy: Copy, at: string, text: string): Copy {
  const stood = before(copy, at);
  if (stood === null) return copy;
  const change = { at, now: text };
  const known = copy.changes.some((each) => each.at === at);
  const changes = known
    ? copy.changes.map((each) => (each.at === at ? change : each))
    : [...copy.changes, change];
  return { ...copy, changes: text === stood ? changes.filter((each) => each.at !== at) : changes };
}

/** Whether customers have something to change in a part. */
export function opens(part: Part): boolean {
  return !FIXED.includes(part);
}

/** Whether the customer has added the line with this name. */
export function isNew(row: string): boolean {
  return /^new-\d{1,3}$/.test(row);
}
