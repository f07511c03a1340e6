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

/** Changes that were made one after the other as one a cell: from what stood there first to what was written last. */
export function summed(changes: readonly Change[]): readonly Change[] {
  const sums = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.sheet} ${change.name}`;
    sums.set(key, { ...change, before: sums.get(key)?.before ?? change.before });
  }
  return [...sums.values()];
}

/** What takes changes back. What was written in since stays, and with it the row that it stands in. */
export function takenBack(
  changes: readonly Change[],
  { values }: Pick<Dossier, 'values'>,
): readonly Change[] {
  const still = changes.filter(({ sheet, name, text }) => (values(sheet).get(name) ?? '') === text);
  return still
    .map((change) => {
      const { sheet, name, before, text } = change;
      const stays = added(change).filter((row) => isWrittenIn(row, change, still, values(sheet)));
      const old = before.split(' ');
      const rows = text.split(' ').filter((row) => old.includes(row) || stays.includes(row));
      return { sheet, name, before: text, text: stays.length === 0 ? before : rows.join(' ') };
    })
    .filter(({ before, text }) => before !== text);
}

/** The rows that a change of a list's rows has added; none where it changes something else. */
function added({ name, before, text }: Change): readonly string[] {
  if (name.includes('.')) return [];
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
