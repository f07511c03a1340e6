// What the store had not confirmed when the page went. A transaction that begins in `pagehide` is lost, a string
// put into localStorage there is not; the next page that opens brings it in.
import { settle, type Edit } from '../../core/learner/draft.ts';
import type { Entry } from '../../core/learner/journal.ts';
import { parseEdit, parseEntry } from '../adapters/parse.ts';
import { localShelf, quietly } from '../adapters/shelf.ts';
import type { Rule } from '../port.ts';

export interface Tail {
  readonly entries: readonly Entry[];
  readonly edits: readonly Edit[];
  /** The strings it was read from or written to, by key: only these may be removed once it is in the store. */
  readonly strings: ReadonlyMap<string, string>;
}

/** Text that comes late loses against what was written since; it goes to the history then. */
export const late: Rule = (edit, stored) => {
  const overtaken =
    stored && stored.lamport > edit.seen && stored.at > edit.at && stored.value !== edit.value;
  if (!overtaken) return settle(edit, stored);
  const { seen, ...typed } = edit;
  return { stands: stored, lost: { ...typed, lamport: seen + 1 } };
};

/** Leaves these for the next page, one key a field. Blocked or full storage takes what it takes. */
export function writeTail(base: string, entries: readonly Entry[], edits: readonly Edit[]): Tail {
  const shelf = localShelf(base);
  const strings = new Map([
    ...entries.map((entry) => [`tail:${entry.id}`, JSON.stringify(entry)] as const),
    ...edits.map((edit) => [`tail:${edit.sheet}|${edit.field}`, JSON.stringify(edit)] as const),
  ]);
  for (const [key, text] of strings) quietly(() => shelf.set(key, text), undefined);
  return { entries, edits, strings };
}

/** What an earlier page left. A string that cannot be read stays where it is. */
export function readTail(base: string): Tail {
  const shelf = localShelf(base);
  const keys = quietly(() => shelf.keys().filter((key) => key.startsWith('tail:')), []);
  const found = keys.map((key) => {
    const text = shelf.get(key) ?? '';
    const raw = quietly<unknown>(() => JSON.parse(text), null);
    return { key, text, entry: parseEntry(raw), edit: parseEdit(raw) };
  });
  return {
    entries: found.flatMap(({ entry }) => entry ?? []),
    edits: found.flatMap(({ edit }) => edit ?? []),
    strings: new Map(found.filter(({ entry, edit }) => entry ?? edit).map(({ key, text }) => [key, text])),
  };
}

/** Removes a tail that is in the store now. What another tab has left under the same key in the meantime stays. */
export function removeTail(base: string, { strings }: Tail): void {
  const shelf = localShelf(base);
  for (const [key, text] of strings) {
    quietly(() => shelf.get(key) === text && shelf.remove(key), undefined);
  }
}
