// Records exchanged in one go, whatever the store is made of. Only the page that brings a copy in loads this.
import type { Kept } from '../../core/backup.ts';
import type { Draft } from '../../core/draft.ts';
import type { Exchange } from '../../core/exchange.ts';
import { recordText } from '../../core/record-text.ts';
import { newId } from '../moment.ts';
import type { Store } from '../port.ts';
import { asked, take, whole } from './indexeddb.ts';
import { read, takeFrom } from './keyed.ts';
import { keptFrom, parseDraft, parseEntry } from './parse.ts';
import type { Shelf } from './shelf.ts';

/** Decides, from all that a store holds, what goes out of it and what comes in. */
export type Deed = (kept: Kept) => Exchange;

/** Does in a store what `deed` makes of all that is in it, and gives that. Where it fails, all stays as it was. */
export function exchange({ ground }: Store, deed: Deed): Promise<Exchange> {
  return 'transaction' in ground ? inDatabase(ground, deed) : onShelf(ground, deed);
}

type Kind = keyof Kept;
/** The parts of a record's key. */
type Key = readonly (string | number)[];

/** The places of a store, by the kind of record and its key. */
interface Places {
  all(kind: Kind): Promise<readonly unknown[]>;
  remove(kind: Kind, key: Key): Promise<unknown>;
  put(kind: Kind, key: Key, record: unknown): Promise<unknown>;
  /** Puts what lies at this place aside, if it cannot be read. */
  clear(kind: Kind, key: Key, parse: (raw: unknown) => unknown): Promise<unknown>;
  /** Adds records to the quarantine. */
  keep(record: unknown): Promise<unknown>;
  /** Removes from the quarantine what has one of these texts. */
  release(texts: ReadonlySet<string>): Promise<void>;
}

const fieldKey = ({ sheet, field }: Draft): Key => [sheet, field];
const lostKey = ({ sheet, field, lamport, tab, at }: Draft): Key => [sheet, field, lamport, tab, at];

async function perform(places: Places, deed: Deed): Promise<Exchange> {
  const done = deed(
    keptFrom({
      journal: await places.all('journal'),
      drafts: await places.all('drafts'),
      history: await places.all('history'),
      quarantine: await places.all('quarantine'),
    }),
  );
  const { remove, put } = done;
  await places.release(new Set(remove.quarantine.map(recordText)));
  for (const { id } of remove.journal) await places.remove('journal', [id]);
  for (const draft of remove.drafts) await places.remove('drafts', fieldKey(draft));
  for (const draft of remove.history) await places.remove('history', lostKey(draft));
  for (const entry of put.journal) {
    await places.clear('journal', [entry.id], parseEntry);
    await places.put('journal', [entry.id], entry);
  }
  for (const draft of put.drafts) {
    await places.clear('drafts', fieldKey(draft), parseDraft);
    await places.put('drafts', fieldKey(draft), draft);
  }
  for (const draft of put.history) await places.put('history', lostKey(draft), draft);
  for (const record of put.quarantine) await places.keep(record);
  return done;
}

function inDatabase(db: IDBDatabase, deed: Deed): Promise<Exchange> {
  const kinds: Kind[] = ['journal', 'drafts', 'history', 'quarantine'];
  const tx = db.transaction(kinds, 'readwrite', { durability: 'strict' });
  const store = (kind: Kind): IDBObjectStore => tx.objectStore(kind);
  const keyOf = (key: Key): IDBValidKey => (key.length === 1 ? (key[0] ?? '') : [...key]);
  const places: Places = {
    all: (kind) => asked(store(kind).getAll()),
    remove: (kind, key) => asked(store(kind).delete(keyOf(key))),
    put: (kind, _, record) => asked(store(kind).put(record)),
    clear: (kind, key, parse) => take(tx, kind, keyOf(key), parse),
    keep: (record) => asked(store('quarantine').add(record)),
    async release(texts) {
      for (const key of texts.size > 0 ? await asked(store('quarantine').getAllKeys()) : []) {
        const text = recordText(await asked(store('quarantine').get(key)));
        if (texts.has(text)) await asked(store('quarantine').delete(key));
      }
    },
  };
  return whole(tx, () => perform(places, deed));
}

async function onShelf(shelf: Shelf, deed: Deed): Promise<Exchange> {
  const before = new Map(shelf.keys().map((key) => [key, shelf.get(key) ?? '']));
  const keys = (kind: Kind) => shelf.keys().filter((key) => key.startsWith(`${kind}:`));
  const keyOf = (kind: Kind, key: Key): string => `${kind}:${key.join('|')}`;
  const places: Places = {
    all: async (kind) => keys(kind).map((key) => read(shelf, key)),
    remove: async (kind, key) => shelf.remove(keyOf(kind, key)),
    put: async (kind, key, record) => shelf.set(keyOf(kind, key), JSON.stringify(record)),
    clear: async (kind, key, parse) => takeFrom(shelf, keyOf(kind, key), parse),
    keep: (record) => places.put('quarantine', [newId()], record),
    async release(texts) {
      for (const key of keys('quarantine')) if (texts.has(recordText(read(shelf, key)))) shelf.remove(key);
    },
  };
  try {
    return await perform(places, deed);
  } catch (error) {
    // What fitted before fits again once all that is new is gone.
    for (const key of shelf.keys()) if (shelf.get(key) !== before.get(key)) shelf.remove(key);
    for (const [key, text] of before) if (shelf.get(key) === null) shelf.set(key, text);
    throw error;
  }
}
