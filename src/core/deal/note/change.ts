// Texts that are put into a deal for the learner: a new row of a list, or a single field.
import { columnFor } from '../../worksheet/by-role.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import type { ListField } from '../../worksheet/field.ts';
import type { Id } from '../../id.ts';
import type { ColumnRole } from '../../worksheet/role.ts';
import type { Change } from './take-back.ts';
import { cell, filledRows, newRow, rowsOf, type Values, type Worksheet } from '../../worksheet/worksheet.ts';

/** The texts of a row by the roles of their columns; a role that no column of the list has is left out. */
export type Cells = Partial<Readonly<Record<ColumnRole, string>>>;

/** A list of the deal and the worksheet it stands on. */
export interface ListPlace {
  readonly sheet: Worksheet;
  readonly field: ListField;
}

/**
 * What puts these texts into a list, a row each and in this order: into its empty rows, else into new ones. They stand
 * before the first row for which `goesBefore` is true, where that is given; else an empty row keeps its place, and a new
 * one comes last.
 */
export function rowsAdded(
  dossier: Dossier,
  { sheet, field }: ListPlace,
  all: readonly Cells[],
  goesBefore?: (row: number) => boolean,
): readonly Change[] {
  const values = dossier.values(sheet.id);
  const rows = rowsOf(field, values);
  const filled = filledRows(field, values);
  const empty = rows.filter((row) => !filled.includes(row));
  const next = newRow(field, values) - empty.length;
  const into = all.map((cells, place) => ({ cells, row: empty[place] ?? next + place }));
  const changes = into.flatMap(({ cells, row }) =>
    Object.entries(cells).flatMap(([role, text]) => {
      const column = columnFor(field, role as ColumnRole); // the keys of a record by role
      return column === null ? [] : changed(sheet.id, values, cell(field.id, row, column), text);
    }),
  );
  const order = into.reduce(
    (rows, { row }) =>
      goesBefore ? placed(rows, row, goesBefore) : rows.includes(row) ? rows : [...rows, row],
    rows,
  );
  const [before, after] = [rows.join(' '), order.join(' ')];
  const moved = before === after ? [] : [{ sheet: sheet.id, name: field.id, before, text: after }];
  return [...changes, ...moved];
}

function placed(
  rows: readonly number[],
  row: number,
  goesBefore: (row: number) => boolean,
): readonly number[] {
  const others = rows.filter((each) => each !== row);
  const at = others.findIndex(goesBefore);
  return at < 0 ? [...others, row] : others.toSpliced(at, 0, row);
}

/** What writes a text where another, or none, stands; nothing where it stands already. */
export function changed(sheet: Id, values: Values, name: string, text: string): readonly Change[] {
  const before = values.get(name) ?? '';
  return before === text ? [] : [{ sheet, name, before, text }];
}
