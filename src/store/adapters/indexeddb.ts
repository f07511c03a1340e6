// The store that survives a killed browser and keeps two tabs from overwriting each other: IndexedDB.
import { dealOf, dealSheet, settle } from '../../core/draft.ts';
import { NewerStore, type Store } from '../port.ts';
import { draftsOf, parseDraft, parseEntry, savedFrom } from './parse.ts';
import { quietly } from './shelf.ts';

/** The shape of the object stores; a new shape of the data in them raises it too, so that old pages let go. */
const VERSION = 1;
const SCHEMA = 1;

// Relaxed outlives a killed browser, and costs half a millisecond where strict costs four.
const RELAXED = { durability: 'relaxed' } as const;

/** The name of this course's database. */
export function databaseName(base: string): string {
  return `common-ground:${base}`;
}

/** Opens the database; `closed` is called if the browser or another tab takes it away later. */
export async function openIndexedDb(base: string, closed: () => void): Promise<Store> {
  const db = await opened(databaseName(base));
  db.onversionchange = () => {
    db.close();
    closed();
  };
  db.onclose = closed;
  const meta = db.transaction('meta');
  if (Number(await whole(meta, () => asked(meta.objectStore('meta').get('schema')))) > SCHEMA) {
    db.close();
    throw new NewerStore();
  }

  return {
    kind: 'indexeddb',
    ground: db,
    async load() {
      const tx = db.transaction(['journal', 'drafts', 'quarantine']);
      const all = (name: string): Promise<readonly unknown[]> => asked(tx.objectStore(name).getAll());
      return whole(tx, async () =>
        savedFrom({
          journal: await all('journal'),
          drafts: await all('drafts'),
          quarantine: await all('quarantine'),
        }),
      );
    },
    async append(entries) {
      const tx = db.transaction(['journal', 'quarantine'], 'readwrite', RELAXED);
      const journal = tx.objectStore('journal');
      await whole(tx, async () => {
        for (const entry of entries) {
          if ((await take(tx, 'journal', entry.id, parseEntry)) === null) await asked(journal.put(entry));
        }
      });
    },
    async write(edits, rule = settle) {
      const tx = db.transaction(['drafts', 'history', 'quarantine'], 'readwrite', RELAXED);
      const drafts = tx.objectStore('drafts');
      return whole(tx, async () => {
        const standing = [];
        for (const edit of edits) {
          const stored = (await take(tx, 'drafts', [edit.sheet, edit.field], parseDraft)) ?? undefined;
          const { stands, lost } = rule(edit, stored);
          if (lost) await asked(tx.objectStore('history').put(lost));
          if (stands !== stored) await asked(drafts.put(stands));
          standing.push(stands);
        }
        return standing;
      });
    },
    async forget(deal) {
      const tx = db.transaction(['drafts', 'history'], 'readwrite', RELAXED);
      // All keys that begin with this sheet, or with it and a slash; `0` is what comes after the slash.
      const range = IDBKeyRange.bound([dealSheet(deal)], [`${dealSheet(deal)}0`], false, true);
      await whole(tx, async () => {
        for (const name of ['drafts', 'history']) {
          const keys = await asked(tx.objectStore(name).getAllKeys(range));
          for (const key of keys) {
            const [sheet] = key as [string]; // as the object stores were made
            if (dealOf(sheet) === deal) await asked(tx.objectStore(name).delete(key));
          }
        }
      });
    },
    async history() {
      const tx = db.transaction('history');
      return draftsOf(await whole(tx, () => asked(tx.objectStore('history').getAll())));
    },
    async probe() {
      const tx = db.transaction('meta', 'readwrite', RELAXED);
      await whole(tx, async () => {
        await asked(tx.objectStore('meta').put('probe', 'probe'));
        await asked(tx.objectStore('meta').delete('probe'));
      });
    },
    async erase() {
      const names = ['journal', 'deals', 'drafts', 'history', 'snapshots', 'quarantine'];
      const tx = db.transaction(names, 'readwrite', RELAXED);
      await whole(tx, async () => {
        for (const name of names) await asked(tx.objectStore(name).clear());
      });
    },
    close: () => db.close(),
  };
}

/** The open database, made where there was none. Rejects with `NewerStore` where a later version has made it. */
async function opened(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, VERSION);
  request.onupgradeneeded = () => {
    const fresh = request.result;
    fresh.createObjectStore('journal', { keyPath: 'id' });
    fresh.createObjectStore('deals', { keyPath: 'id' });
    fresh.createObjectStore('drafts', { keyPath: ['sheet', 'field'] });
    fresh.createObjectStore('history', { keyPath: ['sheet', 'field', 'lamport', 'tab', 'at'] });
    fresh.createObjectStore('snapshots', { autoIncrement: true });
    fresh.createObjectStore('quarantine', { autoIncrement: true });
    fresh.createObjectStore('meta').put(SCHEMA, 'schema');
  };
  try {
    return await asked(request);
  } catch (error) {
    throw error instanceof DOMException && error.name === 'VersionError' ? new NewerStore() : error;
  }
}

/** The record at this place. One that cannot be read is put aside, because its place is wanted. */
export async function take<T>(
  tx: IDBTransaction,
  name: string,
  key: IDBValidKey,
  parse: (raw: unknown) => T | null,
): Promise<T | null> {
  const raw: unknown = await asked(tx.objectStore(name).get(key));
  const record = parse(raw);
  if (raw !== undefined && record === null) await asked(tx.objectStore('quarantine').add(raw));
  return record;
}

// The two promises that IndexedDB lacks. A library for them cost 1.3 kB of the 24 kB that a quiz may load.

/** What a request gives. */
export function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB refused.'));
  });
}

/** What `job` gives once the whole transaction is in the database; where it fails, nothing of it is. */
export async function whole<T>(tx: IDBTransaction, job: () => Promise<T>): Promise<T> {
  const done = new Promise<void>((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error ?? new Error('IndexedDB gave up.'));
  });
  const halted = job().catch((error: unknown) => {
    quietly(() => tx.abort(), undefined); // most failures have aborted it already
    throw error;
  });
  const [result] = await Promise.all([halted, done]);
  return result;
}
