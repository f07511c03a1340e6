// A worksheet: its fields, the names of the cells they are made of, and what is still missing.
import type { Id } from './id.ts';

/** A whole number from `from` to `to`. */
export interface Scale {
  readonly from: number;
  readonly to: number;
}

interface Labelled {
  readonly id: Id;
  readonly label: string;
}

export type Column = Labelled & ({ readonly kind: 'text' | 'long' } | ({ readonly kind: 'scale' } & Scale));

interface Asked extends Labelled {
  readonly help: string;
  readonly required: boolean;
  /** The objective it serves, whose lesson is named beside the field. */
  readonly objective: Id | null;
}

export interface TextField extends Asked {
  readonly kind: 'text' | 'long';
  readonly example: string | null;
}

/** Rows that the learner adds to; `rows.one` names a single one ("option"). */
export interface ListField extends Asked {
  readonly kind: 'list';
  readonly rows: { readonly min: number; readonly max: number; readonly one: string };
  readonly columns: readonly Column[];
  readonly example: readonly Readonly<Record<Id, string>>[];
}

/** One list against another, cell by cell on a scale; each row has a weighted total. */
export interface MatrixField extends Asked {
  readonly kind: 'matrix';
  readonly rows: { readonly list: Id; readonly label: Id };
  readonly columns: { readonly list: Id; readonly label: Id; readonly weight: Id };
  readonly scale: Scale;
  readonly example: readonly (readonly number[])[];
}

/** What the customer must have agreed; the last field of a worksheet. Its choice `yes` meets the gate. */
export interface GateField extends Asked {
  readonly kind: 'gate';
  readonly choices: readonly (Labelled & { readonly say: string })[];
  readonly example: Id | null;
}

export type Field = TextField | ListField | MatrixField | GateField;

export interface Worksheet {
  readonly id: Id;
  readonly title: string;
  readonly summary: string;
  readonly fields: readonly Field[];
}

/** What is written on a worksheet: the text of each cell by its name. A cell never touched has none. */
export type Values = ReadonlyMap<string, string>;

/** The name of a cell in a list or a matrix: `options.0.name`, `ratings.0.2`. */
export function cell(field: Id, row: number, column: Id | number): string {
  return `${field}.${row}.${column}`;
}

/** What a cell holds, without the space around it; empty where nothing was written. */
export function written(values: Values, name: string): string {
  return values.get(name)?.trim() ?? '';
}

/**
 * The row numbers of a list, in order. They are names, not places: a removed row takes its number with it,
 * so that no other cell is renamed. They are kept as text in the cell named like the field ("0 1 3").
 */
export function rowsOf(field: ListField, values: Values): readonly number[] {
  const kept = values.get(field.id);
  if (kept === undefined) return Array.from({ length: field.rows.min }, (_, row) => row);
  const numbers = kept
    .split(' ')
    .filter((word) => /^\d{1,3}$/.test(word))
    .map(Number);
  return [...new Set(numbers)];
}

/** The number of the next row: one that no row of this list has had, whether it is still there or not. */
export function newRow(field: ListField, values: Values): number {
  const used = [...values.keys()].flatMap((name) => {
    const [id, row = ''] = name.split('.');
    return id === field.id && /^\d{1,3}$/.test(row) ? Number(row) : [];
  });
  return Math.max(-1, ...rowsOf(field, values), ...used) + 1;
}

/** The rows of a list in which something is written. */
export function filledRows(field: ListField, values: Values): readonly number[] {
  return rowsOf(field, values).filter((row) =>
    field.columns.some((column) => written(values, cell(field.id, row, column.id)) !== ''),
  );
}

/** The number written in a cell, or null where there is none on this scale. */
export function onScale(scale: Scale, text: string): number | null {
  const number = /^\d{1,3}$/.test(text.trim()) ? Number(text) : null;
  return number !== null && number >= scale.from && number <= scale.to ? number : null;
}

/** What keeps a required field from being complete. */
export type Gap =
  | { readonly kind: 'empty'; readonly field: Field }
  | { readonly kind: 'rows'; readonly field: ListField; readonly have: number }
  | { readonly kind: 'cells'; readonly field: ListField | MatrixField; readonly missing: number };

/** The list with this id. Worksheets are checked when the course is built, so a missing one is our mistake. */
export function listOf(worksheet: Worksheet, id: Id): ListField {
  const field = worksheet.fields.find((each) => each.id === id);
  if (field?.kind !== 'list') throw new Error(`No list “${id}” on the worksheet “${worksheet.id}”`);
  return field;
}

/** The first gap of a field, or null where it is complete or need not be. */
function gapOf(worksheet: Worksheet, field: Field, values: Values): Gap | null {
  if (!field.required) return null;
  switch (field.kind) {
    case 'text':
    case 'long':
    case 'gate':
      return written(values, field.id) === '' ? { kind: 'empty', field } : null;
    case 'list': {
      const rows = filledRows(field, values);
      if (rows.length < field.rows.min) return { kind: 'rows', field, have: rows.length };
      const missing = rows.flatMap((row) =>
        field.columns.filter((column) => written(values, cell(field.id, row, column.id)) === ''),
      ).length;
      return missing > 0 ? { kind: 'cells', field, missing } : null;
    }
    case 'matrix': {
      const rows = filledRows(listOf(worksheet, field.rows.list), values);
      const columns = filledRows(listOf(worksheet, field.columns.list), values);
      if (rows.length === 0 || columns.length === 0) return { kind: 'empty', field };
      const cells = rows.flatMap((row) => columns.map((column) => cell(field.id, row, column)));
      const missing = cells.filter((name) => onScale(field.scale, written(values, name)) === null).length;
      return missing > 0 ? { kind: 'cells', field, missing } : null;
    }
  }
}

/** What is still missing on a worksheet, in the order of its fields; empty when it is complete. */
export function gaps(worksheet: Worksheet, values: Values): readonly Gap[] {
  return worksheet.fields.flatMap((field) => gapOf(worksheet, field, values) ?? []);
}
