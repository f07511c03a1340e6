// All that is written about one deal, over all its worksheets: what one sheet says is known on the others.
import { computed } from './computed.ts';
import type { Field, FieldPath, Rows, TiedField } from './field.ts';
import type { Id } from '../id.ts';
import { matrixOf } from './matrix.ts';
import { cell, filledRows, written, type Values, type Worksheet } from './worksheet.ts';

export interface Dossier {
  readonly worksheets: readonly Worksheet[];
  /** What is written on a worksheet; empty where nothing is. */
  readonly values: (worksheet: Id) => Values;
}

const NOTHING: Values = new Map();

/** The dossier of these worksheets and values. */
export function dossierOf(worksheets: readonly Worksheet[], values: ReadonlyMap<Id, Values>): Dossier {
  return { worksheets, values: (worksheet) => values.get(worksheet) ?? NOTHING };
}

/** A field and the worksheet it stands on, or null where the course has none of that name (any more). */
export function find(
  dossier: Dossier,
  { worksheet, field }: FieldPath,
): { sheet: Worksheet; field: Field } | null {
  const sheet = dossier.worksheets.find(({ id }) => id === worksheet);
  const found = sheet?.fields.find(({ id }) => id === field);
  return sheet && found ? { sheet, field: found } : null;
}

/** The filled rows of a field made of rows. A tied field has those of the list that it is tied to. */
export function rowsIn(dossier: Dossier, worksheet: Id, field: Rows): readonly number[] {
  if (field.kind === 'list') return filledRows(field, dossier.values(worksheet));
  return tiedRows(dossier, field);
}

/** The filled rows of the list that a field is tied to. */
export function tiedRows(dossier: Dossier, { from }: TiedField): readonly number[] {
  const list = find(dossier, from)?.field;
  return list?.kind === 'list' ? filledRows(list, dossier.values(from.worksheet)) : [];
}

/** Whether nothing is written in a field of the deal. What is shown there of other fields is not written in it. */
export function isEmpty(dossier: Dossier, place: FieldPath): boolean {
  const found = find(dossier, place);
  if (!found) return true;
  const { sheet, field } = found;
  const values = dossier.values(sheet.id);
  const blank = (name: string): boolean => written(values, name) === '';
  switch (field.kind) {
    case 'text':
    case 'long':
    case 'date':
    case 'number':
    case 'scale':
    case 'choice':
    case 'check':
    case 'gate':
      return blank(field.id);
    case 'computed':
      return computed(field, values) === null;
    case 'carried':
      return isEmpty(dossier, field.from);
    case 'list':
    case 'tied':
      return rowsIn(dossier, sheet.id, field).every((row) =>
        field.columns.every((column) => blank(cell(field.id, row, column.id))),
      );
    case 'matrix': {
      const { rows, columns } = matrixOf(sheet, field, values);
      return rows.every(({ row }) => columns.every((column) => blank(cell(field.id, row, column.row))));
    }
  }
}
