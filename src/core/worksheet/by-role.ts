// The fields and columns of a deal, found by what they are for.
import type { Dossier } from './dossier.ts';
import type { Field, ListField, Rows } from './field.ts';
import type { Id } from '../id.ts';
import type { ColumnRole, FieldRole } from './role.ts';
import { cell, filledRows, written, type Values, type Worksheet } from './worksheet.ts';

/** The field of a deal with this role and the worksheet it stands on, or null where the course has none. */
export function withRole(
  { worksheets }: Pick<Dossier, 'worksheets'>,
  role: FieldRole,
): { readonly sheet: Worksheet; readonly field: Field } | null {
  for (const sheet of worksheets) {
    const field = sheet.fields.find((each) => each.role === role);
    if (field) return { sheet, field };
  }
  return null;
}

/** The id of the column with this role, or null where the list has none. */
export function columnFor({ columns }: Rows, role: ColumnRole): Id | null {
  return columns.find((each) => each.role === role)?.id ?? null;
}

/** A row of a list: what stands in the column of a role, empty where nothing does. */
export type Row = (role: ColumnRole) => string;

/** The filled rows of the list with this role, or those that `among` gives, in the learner's order. */
export function rowsWithRole(dossier: Dossier, role: FieldRole, among = filledRows): readonly Row[] {
  const found = withRole(dossier, role);
  if (found?.field.kind !== 'list') return [];
  const { sheet, field: list } = found;
  const values = dossier.values(sheet.id);
  return among(list, values).map((row) => (role) => textIn(list, row, role, values));
}

/**
 * The filled rows of a list; of one of talks without those that only have one more step of a talk on the same day, which
 * have no words by design.
 */
export function tellingRows(list: ListField, values: Values): readonly number[] {
  const rows = filledRows(list, values);
  if (list.role !== 'talks') return rows;
  const text = (row: number, role: ColumnRole): string => textIn(list, row, role, values);
  const tells = (row: number): boolean => text(row, 'said') + text(row, 'agreed') !== '';
  const days = rows.filter(tells).map((row) => text(row, 'held'));
  return rows.filter((row) => tells(row) || !days.includes(text(row, 'held')));
}

/** What stands in a row's column of this role; empty where nothing does, or no column has the role. */
export function textIn(field: Rows, row: number, role: ColumnRole, values: Values): string {
  const column = columnFor(field, role);
  return column === null ? '' : written(values, cell(field.id, row, column));
}
