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

/** The filled rows of the list with this role, in the learner's order. */
export function rowsWithRole(dossier: Dossier, role: FieldRole): readonly Row[] {
  const found = withRole(dossier, role);
  return found?.field.kind === 'list' ? named(dossier, found.sheet, found.field) : [];
}

function named(dossier: Dossier, sheet: Worksheet, list: ListField): readonly Row[] {
  const values = dossier.values(sheet.id);
  return filledRows(list, values).map((row) => (role) => textIn(list, row, role, values));
}

/** What stands in a row's column of this role; empty where nothing does, or no column has the role. */
export function textIn(field: Rows, row: number, role: ColumnRole, values: Values): string {
  const column = columnFor(field, role);
  return column === null ? '' : written(values, cell(field.id, row, column));
}
