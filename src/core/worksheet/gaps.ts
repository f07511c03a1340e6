// What keeps a worksheet from being complete.
import { tellingRows } from './by-role.ts';
import { isEmpty, rowsIn, type Dossier } from './dossier.ts';
import type { Column, Field, ListField, MatrixField, TiedField } from './field.ts';
import type { Id } from '../id.ts';
import { onScale } from './read-cell.ts';
import { cell, filledRows, listOf, written, type Values, type Worksheet } from './worksheet.ts';

/** What keeps a required field from being complete. */
export type Gap =
  | { readonly kind: 'empty'; readonly field: Field }
  | { readonly kind: 'rows'; readonly field: ListField; readonly have: number }
  | {
      readonly kind: 'cells';
      readonly field: ListField | TiedField | MatrixField;
      readonly missing: number;
    };

/** The first gap of a field, or null where it is complete or need not be. What is computed or carried has none here. */
function gapOf(dossier: Dossier, sheet: Worksheet, field: Field): Gap | null {
  // The name of the deal stands there for an account that nobody wrote.
  if (!field.required || field.role === 'account') return null;
  const values = dossier.values(sheet.id);
  switch (field.kind) {
    case 'text':
    case 'long':
    case 'date':
    case 'number':
    case 'scale':
    case 'choice':
    case 'check':
    case 'gate':
      return isMissing(field, written(values, field.id)) ? { kind: 'empty', field } : null;
    case 'computed':
    case 'carried':
      return null;
    case 'list': {
      const rows = tellingRows(field, values);
      if (rows.length < field.rows.min) return { kind: 'rows', field, have: rows.length };
      return cellsGap(field, emptyCells(field.id, field.columns, rows, values));
    }
    case 'tied': {
      const rows = rowsIn(dossier, sheet.id, field);
      if (rows.length === 0) return { kind: 'empty', field };
      return cellsGap(field, emptyCells(field.id, field.columns, rows, values));
    }
    case 'matrix': {
      const rows = filledRows(listOf(sheet, field.rows.list), values);
      const columns = filledRows(listOf(sheet, field.columns.list), values);
      if (rows.length === 0 || columns.length === 0) return { kind: 'empty', field };
      const cells = rows.flatMap((row) => columns.map((column) => cell(field.id, row, column)));
      const missing = cells.filter((name) => onScale(field.scale, written(values, name)) === null).length;
      return cellsGap(field, missing);
    }
  }
}

function emptyCells(field: Id, columns: readonly Column[], rows: readonly number[], values: Values): number {
  return rows.flatMap((row) =>
    columns.filter(
      (column) => !column.optional && isMissing(column, written(values, cell(field, row, column.id))),
    ),
  ).length;
}

/** A choice that the course no longer has cannot be seen, so it is missing, too. */
function isMissing(asked: Field | Column, text: string): boolean {
  return 'choices' in asked ? asked.choices.every(({ id }) => id !== text) : text === '';
}

function cellsGap(field: ListField | TiedField | MatrixField, missing: number): Gap | null {
  return missing > 0 ? { kind: 'cells', field, missing } : null;
}

/** What is still missing on a worksheet, in the order of its fields; empty when it is complete. */
export function gaps(dossier: Dossier, sheet: Worksheet): readonly Gap[] {
  return sheet.fields.flatMap((field) => gapOf(dossier, sheet, field) ?? []);
}

/** Whether anything is written on a worksheet: the order of empty rows and what was taken off it are not. */
export function isBegun(dossier: Dossier, worksheet: Id): boolean {
  const sheet = dossier.worksheets.find(({ id }) => id === worksheet);
  const own = sheet?.fields.filter(({ kind }) => kind !== 'carried' && kind !== 'computed') ?? [];
  return own.some((field) => !isEmpty(dossier, { worksheet, field: field.id }));
}
