// What is written on a worksheet and counts for nothing as it stands.
import { rowsIn, type Dossier } from './dossier.ts';
import type { Column, Field, Scale } from './field.ts';
import { matrixOf } from './matrix.ts';
import { isDate, numberIn, onScale } from './read-cell.ts';
import { cell, written, type Worksheet } from './worksheet.ts';

/** A number that is none, or is not on its scale; a day that is none, or whose year has two figures (0026). */
export type Misread = { readonly cell: string } & (
  { readonly why: 'not-number' | 'not-date' } | { readonly why: 'off-scale'; readonly scale: Scale }
);

/** The cells of a field whose text cannot be read as what they ask for; empty ones are none of these. */
export function misreads(dossier: Dossier, sheet: Worksheet, field: Field): readonly Misread[] {
  const values = dossier.values(sheet.id);
  const inCell = (name: string, kind: Column['kind'], scale?: Scale): readonly Misread[] => {
    const text = written(values, name);
    if (text === '') return [];
    if (scale) return onScale(scale, text) === null ? [{ cell: name, why: 'off-scale', scale }] : [];
    if (kind === 'number') return numberIn(text) === null ? [{ cell: name, why: 'not-number' }] : [];
    if (kind === 'date') return isDate(text) && text >= '1900' ? [] : [{ cell: name, why: 'not-date' }];
    return [];
  };
  switch (field.kind) {
    case 'number':
    case 'date':
      return inCell(field.id, field.kind);
    case 'list':
    case 'tied':
      return rowsIn(dossier, sheet.id, field).flatMap((row) =>
        field.columns.flatMap((column) =>
          inCell(cell(field.id, row, column.id), column.kind, column.kind === 'scale' ? column : undefined),
        ),
      );
    case 'matrix': {
      const { rows, columns } = matrixOf(sheet, field, values);
      return rows.flatMap((row) =>
        columns.flatMap((column) => inCell(cell(field.id, row.row, column.row), 'scale', field.scale)),
      );
    }
    default:
      return [];
  }
}
