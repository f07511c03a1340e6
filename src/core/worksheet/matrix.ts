// The criteria matrix: what each row comes to once the ratings are weighted.
import { onScale } from './read-cell.ts';
import { cell, filledRows, listOf, written } from './worksheet.ts';
import type { MatrixField, Scale } from './field.ts';
import type { Values, Worksheet } from './worksheet.ts';

export interface Heading {
  /** The number of the row in its list. */
  readonly row: number;
  /** What the learner called it; empty where it has no name yet. */
  readonly name: string;
}

export interface Matrix {
  readonly rows: readonly (Heading & { readonly total: number | null })[];
  readonly columns: readonly (Heading & { readonly weight: number | null })[];
}

/**
 * Σ rating × weight over the criteria, or null while a rating or a weight is missing:
 * a sum over half the criteria would look like a verdict. The weighted sum model of decision analysis
 * (Fishburn 1967), the simplest that people can follow on paper.
 */
export function weightedTotal(
  ratings: readonly (number | null)[],
  weights: readonly (number | null)[],
): number | null {
  if (ratings.length === 0 || ratings.length !== weights.length) return null;
  let total = 0;
  for (const [place, rating] of ratings.entries()) {
    const weight = weights[place] ?? null;
    if (rating === null || weight === null) return null;
    total += rating * weight;
  }
  return total;
}

/**
 * The place of each total, 1 for the highest; equal totals share one. All null while a total is missing: the first of
 * those that happen to be counted is not the first.
 */
export function ranksOf(totals: readonly (number | null)[]): readonly (number | null)[] {
  const known = totals.filter((total) => total !== null);
  if (known.length < totals.length) return totals.map(() => null);
  return known.map((total) => 1 + known.filter((other) => other > total).length);
}

/** The rows and columns that are named on the two lists of a matrix, with weights and totals. */
export function matrixOf(worksheet: Worksheet, field: MatrixField, values: Values): Matrix {
  const options = listOf(worksheet, field.rows.list);
  const criteria = listOf(worksheet, field.columns.list);
  const weightScale = criteria.columns.find(({ id }) => id === field.columns.weight);
  const weightOf = (row: number): number | null =>
    weightScale?.kind === 'scale'
      ? numberIn(weightScale, values, cell(criteria.id, row, weightScale.id))
      : null;

  const columns = filledRows(criteria, values).map((row) => ({
    row,
    name: written(values, cell(criteria.id, row, field.columns.label)),
    weight: weightOf(row),
  }));
  const rows = filledRows(options, values).map((row) => ({
    row,
    name: written(values, cell(options.id, row, field.rows.label)),
    total: weightedTotal(
      columns.map((column) => numberIn(field.scale, values, cell(field.id, row, column.row))),
      columns.map(({ weight }) => weight),
    ),
  }));
  return { rows, columns };
}

function numberIn(scale: Scale, values: Values, name: string): number | null {
  return onScale(scale, written(values, name));
}
