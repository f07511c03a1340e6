// A list has a possible number of rows, scales that rise, and an example made of its own columns.
import { onScale, type Column, type ListField, type Scale } from '../../core/worksheet.ts';
import { counted, didYouMean, quoted, thereAre } from '../problems/nearest.ts';
import type { Path, Remark } from '../problems/problem.ts';

/** What is wrong with a list, its columns and its example. */
export function aboutList({ rows, columns, example }: ListField): readonly Remark[] {
  const { min, max } = rows;
  const remarks: Remark[] = [];
  if (min > max)
    remarks.push([['rows'], `${min} rows at least and ${max} at most cannot both be.`, 'Swap them.']);
  if (example.length > max) {
    remarks.push([
      ['example'],
      `The example has ${counted(example.length, 'row')}; the list holds ${max}.`,
      'Leave some out.',
    ]);
  }
  const scales = columns.flatMap((column, i) =>
    column.kind === 'scale' ? aboutScale(column, ['columns', i]) : [],
  );
  return [...remarks, ...scales, ...example.flatMap((row, i) => aboutRow(row, columns, ['example', i]))];
}

/** What is wrong with a scale. */
export function aboutScale({ from, to }: Scale, path: Path): readonly Remark[] {
  if (from < to) return [];
  const next = 'Write the lowest number after `from` and the highest after `to`.';
  return [[path, `The scale from ${from} to ${to} does not rise.`, next]];
}

function aboutRow(
  row: Readonly<Record<string, string>>,
  columns: readonly Column[],
  path: Path,
): readonly Remark[] {
  const ids = columns.map(({ id }) => id);
  return Object.entries(row).flatMap(([id, value]): readonly Remark[] => {
    const column = columns.find((each) => each.id === id);
    if (!column) {
      const found = `There is no column ${quoted(id)}.${didYouMean(id, ids)}`;
      return [[[...path, id], found, thereAre('column', ids)]];
    }
    if (column.kind !== 'scale' || column.from >= column.to || onScale(column, value) !== null) return [];
    const next = `Write a number from ${column.from} to ${column.to}.`;
    return [[[...path, id], `${quoted(value)} is not on the scale.`, next]];
  });
}
