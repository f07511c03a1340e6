// What has become of the gap: the figures from the start, and beside them those of today.
import { withRole } from '../../worksheet/by-role.ts';
import { isEmpty, type Dossier } from '../../worksheet/dossier.ts';
import type { Reading } from '../../worksheet/reading.ts';
import { shown, type Shown } from '../../worksheet/shown.ts';

/** The results as a table, without the columns that may stay empty; null where nobody has counted anything yet. */
export function resultsOf(
  dossier: Dossier,
  reading: Reading,
): { readonly label: string; readonly shown: Shown } | null {
  const found = withRole(dossier, 'results');
  if (found?.field.kind !== 'tied') return null;
  const { sheet, field } = found;
  const table = shown(dossier, sheet, field, reading);
  if (table.kind === 'text' || isEmpty(dossier, { worksheet: sheet.id, field: field.id })) return null;
  const theirs = table.head.length - field.columns.length;
  const needed = <T>(cells: readonly T[]): T[] =>
    cells.filter((_, at) => at < theirs || !field.columns[at - theirs]?.optional);
  const [head, rows] = [needed(table.head), table.rows.map(needed)];
  return { label: field.label, shown: { kind: 'table', head, rows } };
}
