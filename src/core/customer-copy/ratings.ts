// What the options come to, as customers change weights, ratings and criteria.
import { weightedTotal } from '../worksheet/matrix.ts';
import { onScale } from '../worksheet/read-cell.ts';
import { before, isNew, now, placeOf, type Copy, type CopyColumn, type Part } from './copy.ts';
import { columnsIn, isGone, linesIn } from './lines.ts';

/** How much a column counts, by what the customer says now of the criterion that it rates. */
export function weightOf(copy: Copy, column: CopyColumn): number | null {
  if (column.kind !== 'scale') return null;
  const { criteria } = copy.fields;
  const scale =
    criteria?.kind === 'lines' ? criteria.columns.find(({ kind }) => kind === 'scale') : undefined;
  if (scale?.kind !== 'scale') return column.weight;
  const at = placeOf('criteria', column.id, scale.id);
  return before(copy, at) === null ? column.weight : onScale(scale, now(copy, at));
}

/** Whether a column counts: one that the customer has added does once it has a weight and every option of ours is rated by it. */
function counts(copy: Copy, part: Part, column: CopyColumn): boolean {
  if (column.kind !== 'scale' || !isNew(column.id)) return true;
  const rows = linesIn(copy, part).filter((row) => !isGone(copy, part, row) && !isNew(row));
  const isRated = (row: string): boolean =>
    onScale(column, now(copy, placeOf(part, row, column.id))) !== null;
  return weightOf(copy, column) !== null && rows.every(isRated);
}

/** What a rated line comes to, weights and ratings as they are now; null where one is missing. */
export function totalOf(copy: Copy, part: Part, row: string): number | null {
  const rated = columnsIn(copy, part).flatMap((column) =>
    column.kind === 'scale' && counts(copy, part, column)
      ? { column, text: now(copy, placeOf(part, row, column.id)) }
      : [],
  );
  return weightedTotal(
    rated.map(({ column, text }) => onScale(column, text)),
    rated.map(({ column }) => weightOf(copy, column)),
  );
}
