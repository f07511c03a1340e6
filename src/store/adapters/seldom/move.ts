// What had to be kept in localStorage while the database was refused goes to where it belongs.
import { bringIn } from '../../../core/copy/exchange.ts';
import { late } from '../../learner/tail.ts';
import type { Store } from '../../port.ts';
import type { Shelf } from '../shelf.ts';
import { keyedStore } from './keyed.ts';

/** Moves what is on this shelf into the store; what cannot be read stays where it is. Whether there was anything. */
export async function move(shelf: Shelf, store: Store): Promise<boolean> {
  const small = keyedStore('localstorage', shelf);
  const { journal, sheets, unreadable } = await small.load();
  if (journal.length + sheets.size === 0) return false;
  const drafts = [...sheets.values()].flatMap((sheet) => [...sheet.drafts.values()]);
  const edits = drafts.map(({ lamport: _, ...typed }) => ({ ...typed, seen: 0 }));
  await store.append(journal);
  await store.write(edits, late);
  // What has lost before is kept as it is: written as an edit, it would be taken for what its own tab wrote over.
  const history = await small.history();
  if (history.length > 0)
    await store.exchange((kept) => bringIn(kept, { journal: [], drafts: [], history, quarantine: [] }));
  if (unreadable.length === 0) await small.erase();
  return true;
}
