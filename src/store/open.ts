// The best store that this browser really gives: each is tried before it is trusted.
import { openIndexedDb } from './adapters/indexeddb.ts';
import { keyedStore, memoryStore } from './adapters/keyed.ts';
import { localShelf } from './adapters/shelf.ts';
import { NewerStore, type Store } from './port.ts';
import { late } from './tail.ts';

/** How long IndexedDB may take to answer, in milliseconds. Some browsers never do. */
const PATIENCE = 5000;

/** The store for this course. Rejects only with `NewerStore`; `closed` is called if it is taken away later. */
export async function openStore(base: string, closed: () => void): Promise<Store> {
  try {
    const store = await inTime(openIndexedDb(base, closed).then(tried));
    await moveIn(base, store).catch(() => undefined); // it stays where it is, for the next time
    return store;
  } catch (error) {
    if (error instanceof NewerStore) throw error;
  }
  try {
    return await tried(keyedStore('localstorage', localShelf(base)));
  } catch (error) {
    if (error instanceof NewerStore) throw error;
  }
  return memoryStore();
}

/** The store, if it can be read, and written. A full one that holds something is still the learner's store. */
async function tried(store: Store): Promise<Store> {
  try {
    const { journal, drafts, unreadable } = await store.load();
    if (journal.length + drafts.length + unreadable.length === 0) await store.probe();
    return store;
  } catch (error) {
    store.close();
    throw error;
  }
}

/** The store, if it answers; one that answers too late is closed again. */
async function inTime(opening: Promise<Store>): Promise<Store> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('IndexedDB does not answer.')), PATIENCE);
  });
  try {
    return await Promise.race([opening, tooLate]);
  } catch (error) {
    opening.then(
      (store) => store.close(),
      () => undefined,
    );
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** What had to be kept in localStorage while IndexedDB was refused comes into the real store. */
async function moveIn(base: string, store: Store): Promise<void> {
  const small = keyedStore('localstorage', localShelf(base));
  const { journal, drafts, unreadable } = await small.load();
  if (journal.length + drafts.length === 0) return;
  const edits = [...(await small.history()), ...drafts].map(({ lamport: _, ...typed }) => ({
    ...typed,
    seen: 0,
  }));
  await store.append(journal);
  await store.write(edits, late);
  if (unreadable.length === 0) await small.erase();
}
