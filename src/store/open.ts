// The best store that this browser really gives: each is tried before it is trusted.
import { openIndexedDb } from './adapters/indexeddb.ts';
import { localShelf } from './adapters/shelf.ts';
import { NewerStore, type Opened, type Store } from './port.ts';

/** How long IndexedDB may take to answer before another store stands in for it, in milliseconds. Some browsers never do. */
const PATIENCE = 5000;

/**
 * The store for this course, and of what is in it at least the sheets that are wanted `first`. Rejects only with
 * `NewerStore`; `closed` is called if it is taken away later.
 */
export async function openStore(
  base: string,
  first: (sheet: string) => boolean,
  closed: () => void,
): Promise<Opened> {
  const tried = (store: Store) => trying(store, first);
  const opening = openIndexedDb(base, closed).then(tried);
  const take = async (opened: Opened): Promise<Opened> => {
    const moved = await moveIn(base, opened.store).catch(() => false); // it stays where it is, for the next time
    return moved ? { ...opened, saved: await opened.store.load(first) } : opened;
  };
  let awaited: Opened['awaited'];
  try {
    return await take(await inTime(opening));
  } catch (error) {
    if (error instanceof NewerStore) throw error;
    if (error instanceof TooLate) awaited = opening.then((opened) => () => take(opened));
  }
  // Few browsers refuse the database, so only those load what does without it.
  const { openWithoutDatabase } = await import('./adapters/seldom/keyed.ts');
  return { ...(await openWithoutDatabase(base, tried)), ...(awaited && { awaited }) };
}

class TooLate extends Error {}

/** The store, if it can be read, and written. A full one that holds something is still the learner's store. */
async function trying(store: Store, first: (sheet: string) => boolean): Promise<Opened> {
  try {
    const saved = await store.load(first);
    const { journal, sheets, rest, unreadable } = saved;
    if (journal.length + sheets.size + rest.length + unreadable.length === 0) await store.probe();
    return { store, saved };
  } catch (error) {
    store.close();
    throw error;
  }
}

/** The store, if it answers in time; rejects with `TooLate` where it has not. */
async function inTime(opening: Promise<Opened>): Promise<Opened> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLate()), PATIENCE);
  });
  try {
    return await Promise.race([opening, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** What had to be kept in localStorage while IndexedDB was refused comes into the real store. Whether there was any. */
async function moveIn(base: string, store: Store): Promise<boolean> {
  const shelf = localShelf(base);
  if (!shelf.keys().some((key) => /^(journal|drafts):/.test(key))) return false;
  return (await import('./adapters/seldom/move.ts')).move(shelf, store);
}
