// What the options come to, as customers change weights, ratings and criteria.
import { weightedTotal } from '../worksheet/matrix.ts';
import { onScale } from '../worksheet/read-cell.ts';
import { now, placeOf, type Copy, type CopyColumn, type Part } from './copy.ts';
import { columnsIn } from './lines.ts';

/** How much a column counts, by what the customer says now of the criterion that it rates. */
export function weightOf(copy: Copy, column: CopyColumn): number | null {
  if (column.kind !== 'scale') return null;
  const { criteria } = copy.fields;
  const scale =
    criteria?.kind === 'lines' ? criteria.columns.find(({ kind }) => kind === 'scale') : undefined;
  const said = scale?.kind === 'scale' && now(copy, placeOf('criteria', column.id, scale.id));
  return said && scale ? onScale(scale, said) : column.weight;
}

/** What a rated line comes to, weights and ratings as they are now; null where one is missing. */
export function totalOf(copy: Copy, part: Part, row: string): number | null {
  const rated = columnsIn(copy, part).flatMap((column) =>
    column.kind === 'scale' ? { column, text: now(copy, placeOf(part, row, column.id)) } : [],
  );
  return weightedTotal(
    rated.map(({ column, text }) => onScale(column, text)),
    rated.map(({ column }) => weightOf(copy, column)),
  );
}
