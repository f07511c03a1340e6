// The lines of a part as the customer has them: the seller's and their own, what is done, and what is no longer so.
import type { Id } from '../id.ts';
import {
  changed,
  GONE,
  isNew,
  lineAt,
  NEW,
  now,
  PARTS,
  partsOf,
  placeOf,
  type Copy,
  type CopyColumn,
  type Part,
} from './copy.ts';

/** The names of a part's lines, with those that the customer has added after the seller's. */
export function linesIn(copy: Copy, part: Part): readonly string[] {
  const piece = copy.fields[part];
  if (piece?.kind !== 'lines') return [];
  const added = copy.changes.map(({ at }) => partsOf(at)).filter((at) => at.part === part && isNew(at.row));
  return [...new Set([...piece.rows.map(({ row }) => String(row)), ...added.map(({ row }) => row)])];
}

/** The name of the next line that the customer adds to a part. */
export function nextLine(copy: Copy, part: Part): string {
  const used = linesIn(copy, part)
    .filter(isNew)
    .map((row) => Number(row.slice(NEW.length)));
  return `${NEW}${Math.max(-1, ...used) + 1}`;
}

/** Whether the customer says that a line is no longer so. */
export function isGone(copy: Copy, part: Part, row: string): boolean {
  return now(copy, lineAt(part, row)) === GONE;
}

/** The copy in which a line of the seller's is no longer so; what the customer had changed in it goes with it. */
export function struck(copy: Copy, part: Part, row: string): Copy {
  const line = lineAt(part, row);
  const others = copy.changes.filter(({ at }) => !at.startsWith(`${line}.`));
  return changed({ ...copy, changes: others }, line, GONE);
}

/** Whether every line of a part is done, by what the customer says now; where no line can be, it is not. */
export function isDone(copy: Copy, part: Part): boolean {
  const piece = copy.fields[part];
  if (piece?.kind !== 'lines' || piece.done === undefined) return false;
  const { done } = piece;
  const still = linesIn(copy, part).filter((row) => !isGone(copy, part, row));
  return still.length > 0 && still.every((row) => now(copy, placeOf(part, row, done)) !== '');
}

/**
 * The columns of a part. Options are rated by the criteria as they are now: by those that the customer has added, too, each
 * called what it says now, and by none that is no longer so.
 */
export function columnsIn(copy: Copy, part: Part): readonly CopyColumn[] {
  const piece = copy.fields[part];
  if (piece?.kind !== 'lines') return [];
  const scale = piece.columns.find(({ kind }) => kind === 'scale');
  if (part !== 'ratings' || scale?.kind !== 'scale') return piece.columns;
  const called = (row: string): string => nameOf(copy, 'criteria', row);
  const own = piece.columns
    .filter(({ id }) => !isGone(copy, 'criteria', id))
    .map((column) =>
      column.kind === 'scale' ? { ...column, label: called(column.id) || column.label } : column,
    );
  const added = linesIn(copy, 'criteria')
    .filter((row) => isNew(row) && called(row) !== '')
    .map((row) => ({ ...scale, id: row, label: called(row), weight: null }));
  return [...own, ...added];
}

/** What stands first in a line: what it is about. */
export function nameOf(copy: Copy, part: Part, row: string): string {
  const piece = copy.fields[part];
  const first = piece?.kind === 'lines' ? piece.columns[0] : undefined;
  return first ? now(copy, placeOf(part, row, first.id)) : '';
}

/** Whether a line says something, and not what it is about. */
export function hasNoText(copy: Copy, part: Part, row: string): boolean {
  return linesIn(copy, part).includes(row) && nameOf(copy, part, row).trim() === '';
}

/** The column that a place stands in, to put what it says into words; none where it stands in no cell. */
export function columnAt(copy: Copy, at: string): CopyColumn | undefined {
  const { part, column } = partsOf(at);
  const name = PARTS.find((each) => each === part);
  const piece = name && copy.fields[name];
  if (!name || piece?.kind !== 'lines') return undefined;
  const has = ({ id }: { readonly id: Id }): boolean => id === column;
  return columnsIn(copy, name).find(has) ?? piece.columns.find(has);
}
