// What is written on a worksheet and counts for nothing as it stands.
import { rowsIn, type Dossier } from '../dossier.ts';
import type { Column, Field, NumberField, Scale } from '../field.ts';
import { matrixOf } from '../matrix.ts';
import { isDate, numberIn, onScale } from '../read-cell.ts';
import { cell, written, type Worksheet } from '../worksheet.ts';

type Fault =
  | { readonly why: 'not-number' | 'not-date' }
  | { readonly why: 'off-scale'; readonly scale: Scale }
  | { readonly why: 'too-low' | 'too-high'; readonly limit: number };

/** The name of a cell, and why its text is not what the cell asks for. */
export type Misread = { readonly cell: string } & Fault;

/** What a cell asks for. */
type Wanted =
  | ({ readonly kind: 'scale' } & Scale)
  | ({ readonly kind: 'number' } & Pick<NumberField, 'min' | 'max'>)
  | { readonly kind: Exclude<Column['kind'], 'scale' | 'number'> };

/** The cells of a field whose text cannot be read as what they ask for; an empty one is none of these. */
export function misreads(dossier: Dossier, sheet: Worksheet, field: Field): readonly Misread[] {
  const values = dossier.values(sheet.id);
  const at = (name: string, wanted: Wanted): readonly Misread[] => {
    const text = written(values, name);
    const fault = text === '' ? null : faultOf(wanted, text);
    return fault === null ? [] : [{ cell: name, ...fault }];
  };
  switch (field.kind) {
    case 'number':
    case 'date':
      return at(field.id, field);
    case 'list':
    case 'tied':
      return rowsIn(dossier, sheet.id, field).flatMap((row) =>
        field.columns.flatMap((column) => at(cell(field.id, row, column.id), column)),
      );
    case 'matrix': {
      const { rows, columns } = matrixOf(sheet, field, values);
      const wanted: Wanted = { kind: 'scale', ...field.scale };
      return rows.flatMap((row) =>
        columns.flatMap((column) => at(cell(field.id, row.row, column.row), wanted)),
      );
    }
    default:
      return [];
  }
}

function faultOf(wanted: Wanted, text: string): Fault | null {
  switch (wanted.kind) {
    case 'scale':
      return onScale(wanted, text) === null ? { why: 'off-scale', scale: wanted } : null;
    case 'number': {
      const number = numberIn(text);
      if (number === null) return { why: 'not-number' };
      if (wanted.min !== null && number < wanted.min) return { why: 'too-low', limit: wanted.min };
      if (wanted.max !== null && number > wanted.max) return { why: 'too-high', limit: wanted.max };
      return null;
    }
    case 'date':
      // A year that was typed with two figures is one of long ago: 0026.
      return isDate(text) && text >= '1900' ? null : { why: 'not-date' };
    default:
      return null;
  }
}
