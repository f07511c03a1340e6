// A text that was put into a deal for the learner, and how it is taken out again. The page for notes loads that only with
// a note that is saved.
import type { Dossier } from '../../worksheet/dossier.ts';
import type { Values } from '../../worksheet/worksheet.ts';
import type { Id } from '../../id.ts';

/** One text on a worksheet of the deal, with the one that stood there before; empty where none did. */
export interface Change {
  readonly sheet: Id;
  /** The name of the cell. */
  readonly name: string;
  readonly before: string;
  readonly text: string;
}

/**
 * What takes changes back. What was written since stays, and with it the row that it stands in; a row that they added and in
 * which nothing else stands goes, wherever it is by now.
 */
export function takenBack(
  changes: readonly Change[],
  { values }: Pick<Dossier, 'values'>,
): readonly Change[] {
  const now = ({ sheet, name }: Change): string => values(sheet).get(name) ?? '';
  const still = changes.filter((change) => now(change) === change.text);
  return changes
    .map((change) => {
      const { sheet, name } = change;
      const stands = now(change);
      const added = addedBy(change, changes);
      const empty = added.filter((row) => !isWrittenIn(row, change, still, values(sheet)));
      const isAsMade = stands === change.text && empty.length === added.length;
      const others = stands.split(' ').filter((row) => !empty.includes(row));
      return { sheet, name, before: stands, text: isAsMade ? change.before : others.join(' ') };
    })
    .filter(({ before, text }) => before !== text);
}

/** The rows that a change of a list's rows has added; none where it changes something else: only a list has cells. */
function addedBy({ sheet, name, before, text }: Change, all: readonly Change[]): readonly string[] {
  if (!all.some((other) => other.sheet === sheet && other.name.startsWith(`${name}.`))) return [];
  const old = before.split(' ');
  return text.split(' ').filter((row) => !old.includes(row));
}

/** Whether something stands in a row of that list that is not one of these changes. */
function isWrittenIn(row: string, { sheet, name }: Change, ours: readonly Change[], values: Values): boolean {
  const start = `${name}.${row}.`;
  return [...values].some(
    ([other, text]) =>
      other.startsWith(start) &&
      text.trim() !== '' &&
      !ours.some((each) => each.sheet === sheet && each.name === other),
  );
}
