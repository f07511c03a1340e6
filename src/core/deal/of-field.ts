// What stands in a field of a deal, as pages about it show it that are short.
import { withRole } from '../worksheet/by-role.ts';
import type { Dossier } from '../worksheet/dossier.ts';
import type { Field } from '../worksheet/field.ts';
import type { Reading } from '../worksheet/reading.ts';
import type { ColumnRole, FieldRole } from '../worksheet/role.ts';
import { isBlank, shown, type Shown } from '../worksheet/shown.ts';
import { headOf, type CorrectionWords } from './reading-order.ts';

/** The field with a role and its label; only these columns of a list, where they are named. Null where nothing stands. */
export function ofField(
  dossier: Dossier,
  role: FieldRole,
  columns: readonly ColumnRole[] | undefined,
  words: Reading & CorrectionWords,
): { readonly label: string; readonly shown: Shown } | null {
  const found = withRole(dossier, role);
  if (!found) return null;
  const whole = shown(dossier, found.sheet, found.field, words);
  if (isBlank(whole)) return null;
  return { label: headOf(dossier, found.field, words), shown: picked(whole, found.field, columns) };
}

/** Only the columns that were asked for; of a matrix each option with its total, the highest first. */
function picked(whole: Shown, field: Field, columns: readonly ColumnRole[] | undefined): Shown {
  if (whole.kind === 'text') return whole;
  if (field.kind === 'matrix') {
    const total = (cells: readonly string[]): number => Number(cells.at(-1) || -1);
    const rows = whole.rows.toSorted((a, b) => total(b) - total(a));
    const ends = <T>(cells: readonly T[]): T[] => [...cells.slice(0, 1), ...cells.slice(-1)];
    return { ...whole, head: ends(whole.head), rows: rows.map(ends) };
  }
  if (field.kind !== 'list' || !columns) return whole;
  const pick = <T>(cells: readonly T[]): T[] =>
    cells.filter((_, at) => columns.some((role) => role === field.columns[at]?.role));
  return { ...whole, head: pick(whole.head), rows: whole.rows.map(pick) };
}

/** Each row of a table as one line of text, which takes less room. */
export function asLines(whole: Shown): Shown {
  if (whole.kind === 'text') return whole;
  const rows = whole.rows.map((cells) => [cells.filter((text) => text !== '').join(' · ')]);
  return { kind: 'table', head: whole.head.slice(0, 1), rows };
}
