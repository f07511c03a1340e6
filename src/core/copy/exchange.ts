// A copy brought in beside what is kept here: what that would put in, and how it is taken back.
import type { Kept } from './backup.ts';
import { keyOf, type Draft } from '../learner/draft.ts';
import { joined, nameOf } from './joined.ts';
import { recordText } from './record-text.ts';

/** What goes out of the records and what comes in, in one go; a place that is in both changes what it holds. */
export interface Exchange {
  readonly remove: Kept;
  readonly put: Kept;
}

const NOTHING: Kept = { journal: [], drafts: [], history: [], quarantine: [] };

/** The exchange that merges a copy into what is kept: journals by id, drafts field by field, the newer one stands. */
export function bringIn(kept: Kept, copy: Kept): Exchange {
  const before = new Map(kept.drafts.map((draft) => [keyOf(draft), draft]));
  const standing = new Map(before);
  const lost: Draft[] = [];
  for (const draft of copy.drafts) {
    const settled = joined(draft, standing.get(keyOf(draft)));
    standing.set(keyOf(draft), settled.stands);
    if (settled.lost) lost.push(settled.lost);
  }
  const drafts = [...standing].flatMap(([place, draft]) => (draft === before.get(place) ? [] : draft));
  return {
    remove: { ...NOTHING, drafts: drafts.flatMap((draft) => before.get(keyOf(draft)) ?? []) },
    put: {
      journal: added(kept.journal, copy.journal, ({ id }) => id),
      drafts,
      history: added(kept.history, [...lost, ...copy.history], nameOf),
      quarantine: added(kept.quarantine, copy.quarantine, recordText),
    },
  };
}

/**
 * The exchange that puts back what was there before `done`. A field that was written in since stays as it is, together
 * with the texts that it had before.
 */
export function takeBack(kept: Kept, done: Exchange): Exchange {
  const now = new Map(kept.drafts.map((draft) => [keyOf(draft), draft]));
  const since = new Set(
    done.put.drafts.filter((draft) => !isSame(draft, now.get(keyOf(draft)))).map((draft) => keyOf(draft)),
  );
  const untouched = (drafts: readonly Draft[]): readonly Draft[] =>
    drafts.filter((draft) => !since.has(keyOf(draft)));
  const { put, remove } = done;
  return {
    remove: { ...put, drafts: untouched(put.drafts), history: untouched(put.history) },
    put: { ...remove, drafts: untouched(remove.drafts) },
  };
}

/** Those of the copy that are not there yet, each once. */
function added<T>(here: readonly T[], copy: readonly T[], key: (one: T) => string): readonly T[] {
  const known = new Set(here.map(key));
  return copy.filter((one) => {
    const name = key(one);
    return !known.has(name) && known.add(name);
  });
}

/** Whether the same edit stands at the place of a draft. */
export function isSame(a: Draft, b: Draft | undefined): boolean {
  return b !== undefined && nameOf(a) === nameOf(b) && a.value === b.value;
}
