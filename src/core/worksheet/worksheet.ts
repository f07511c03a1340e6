// A worksheet, and the names of the cells that its fields are made of.
import type { Id } from '../id.ts';
import type { Field, ListField } from './field.ts';

export interface Worksheet {
  readonly id: Id;
  readonly title: string;
  readonly summary: string;
  /** In their order, the first from the first field on; left out where all fields belong to one moment. */
  readonly sections?: readonly Section[] | undefined;
  readonly fields: readonly Field[];
}

/** When fields are filled in: before the talk that a worksheet is about, in it, or after it. */
export const WHEN = ['before', 'during', 'after'] as const;

export type When = (typeof WHEN)[number];

/** The fields from one on, to the next section. */
export interface Section {
  readonly when: When;
  readonly from: Id;
}

/** What is written on a worksheet: the text of each cell by its name. A cell never touched has none. */
export type Values = ReadonlyMap<string, string>;

/** What is written, by the name of the sheet. Each may be read only when it is asked for. */
export type Sheets = Pick<ReadonlyMap<string, Values>, 'get' | 'keys' | 'size'>;

/** The name of a cell in a list or a matrix: `options.0.name`, `ratings.0.2`. */
export function cell(field: Id, row: number, column: Id | number): string {
  return `${field}.${row}.${column}`;
}

/** What a cell holds, without the space around it; empty where nothing was written. */
export function written(values: Values, name: string): string {
  return values.get(name)?.trim() ?? '';
}

/**
 * The row numbers of a list, in the learner's order. They are names, not places: a removed row takes its number with
 * it, so that no other cell is renamed. They are kept as text in the cell named like the field ("0 3 1").
 */
export function rowsOf(field: ListField, values: Values): readonly number[] {
  const kept = values.get(field.id);
  if (kept === undefined) return Array.from({ length: field.rows.min }, (_, row) => row);
  const numbers = kept
    .split(' ')
    .filter((word) => /^\d{1,4}$/.test(word))
    .map(Number);
  return [...new Set(numbers)];
}

/** The rows of a list as it is stored, and after them those of another that it does not have. */
export function joinedRows(stored: string, other: string): string {
  return [...new Set([...stored.split(' '), ...other.split(' ')])].join(' ').trim();
}

/** The number of the next row: one that no row of this list has had, whether it is still there or not. */
export function newRow(field: ListField, values: Values): number {
  const used = [...values.keys()].flatMap((name) => {
    const [id, row = ''] = name.split('.');
    return id === field.id && /^\d{1,4}$/.test(row) ? Number(row) : [];
  });
  return Math.max(-1, ...rowsOf(field, values), ...used) + 1;
}

/** The rows with the one at `from` at `to` instead; both count from 0. */
export function moved(rows: readonly number[], from: number, to: number): readonly number[] {
  const row = rows[from];
  if (row === undefined || to < 0 || to >= rows.length) return rows;
  const others = rows.filter((each) => each !== row);
  return [...others.slice(0, to), row, ...others.slice(to)];
}

/** The rows of a list in which something is written. */
export function filledRows(field: ListField, values: Values): readonly number[] {
  return rowsOf(field, values).filter((row) =>
    field.columns.some((column) => written(values, cell(field.id, row, column.id)) !== ''),
  );
}

/** The list with this id. Worksheets are checked when the course is built, so a missing one is our mistake. */
export function listOf(worksheet: Worksheet, id: Id): ListField {
  const field = worksheet.fields.find((each) => each.id === id);
  if (field?.kind !== 'list') throw new Error(`No list “${id}” on the worksheet “${worksheet.id}”`);
  return field;
}
