// The worked example of a worksheet, as if somebody had written it.
import { dossierOf, type Dossier } from '../dossier.ts';
import type { Field } from '../field.ts';
import type { Id } from '../../id.ts';
import { cell, type Values, type Worksheet } from '../worksheet.ts';

/** A deal in which every one of these worksheets is filled in as its worked example is. */
export function exampleDossier(worksheets: readonly Worksheet[]): Dossier {
  return dossierOf(worksheets, new Map(worksheets.map((sheet) => [sheet.id, exampleOf(sheet)])));
}

/** The values of the worked example. The rows of a tied field are those of the list's own example, in its order. */
export function exampleOf(sheet: Worksheet): Values {
  return new Map(sheet.fields.flatMap(cellsOf));
}

/** The field without its worked example. Rows are still as many as it had: paper has room for so many. */
export function withoutExample(field: Field): Field {
  switch (field.kind) {
    case 'text':
    case 'long':
    case 'date':
    case 'number':
    case 'scale':
    case 'choice':
    case 'check':
    case 'gate':
      return { ...field, example: null };
    case 'computed':
    case 'carried':
      return field;
    case 'list':
    case 'tied':
      return { ...field, example: field.example.map(() => ({})) };
    case 'matrix':
      return { ...field, example: [] };
  }
}

function cellsOf(field: Field): readonly (readonly [string, string])[] {
  switch (field.kind) {
    case 'text':
    case 'long':
    case 'date':
    case 'number':
    case 'scale':
    case 'choice':
    case 'check':
    case 'gate':
      return field.example === null ? [] : [[field.id, field.example]];
    case 'computed':
    case 'carried':
      return [];
    case 'list':
      return [[field.id, [...field.example.keys()].join(' ')], ...rowCells(field.id, field.example)];
    case 'tied':
      return rowCells(field.id, field.example);
    case 'matrix':
      return field.example.flatMap((ratings, row) =>
        ratings.map((rating, column) => [cell(field.id, row, column), String(rating)] as const),
      );
  }
}

function rowCells(
  field: Id,
  rows: readonly Readonly<Record<Id, string>>[],
): readonly (readonly [string, string])[] {
  return rows.flatMap((cells, row) =>
    Object.entries(cells).map(([column, text]) => [cell(field, row, column), text] as const),
  );
}
