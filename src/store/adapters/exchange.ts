// Records exchanged in one go, whatever the store is made of. Only the page that brings a copy in loads this.
import type { Kept } from '../../core/backup.ts';
import type { Draft } from '../../core/draft.ts';
import type { Exchange } from '../../core/exchange.ts';
import { recordText } from '../../core/record-text.ts';
import { newId } from '../moment.ts';
import type { Store } from '../port.ts';
import { change, markDeletion as markInDatabase, takeEntry } from './indexeddb.ts';
import { markDeletion, read, takeFrom } from './keyed.ts';
import { keptFrom } from './kept.ts';
import { parseDraft, parseEntry } from './parse.ts';
import { asked, whole } from './requests.ts';
import { sheetIn, SheetText } from './sheet-text.ts';
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
  remove(kind: 'journal' | 'history', key: Key): Promise<unknown>;
  put(kind: 'journal' | 'history', key: Key, record: unknown): Promise<unknown>;
  /** Takes these drafts away and puts those in. What lies in their place and cannot be read is put aside. */
  change(away: readonly Draft[], there: readonly Draft[]): Promise<unknown>;
  /** Puts aside what lies in the place of an entry and cannot be read. */
  clear(id: string): Promise<unknown>;
  /** Adds records to the quarantine. */
  keep(record: unknown): Promise<unknown>;
  /** Removes from the quarantine what has one of these texts. */
  release(texts: ReadonlySet<string>): Promise<void>;
  /** Tells the other pages that something may be gone. */
  mark(): Promise<unknown>;
}

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
  for (const draft of remove.history) await places.remove('history', lostKey(draft));
  for (const entry of put.journal) {
    await places.clear(entry.id);
    await places.put('journal', [entry.id], entry);
  }
  await places.change(remove.drafts, put.drafts);
  for (const draft of put.history) await places.put('history', lostKey(draft), draft);
  for (const record of put.quarantine) await places.keep(record);
  await places.mark();
  return done;
}

function inDatabase(db: IDBDatabase, deed: Deed): Promise<Exchange> {
  const kinds = ['journal', 'sheets', 'history', 'quarantine', 'meta'];
  const tx = db.transaction(kinds, 'readwrite', { durability: 'strict' });
  const store = (kind: string): IDBObjectStore => tx.objectStore(kind);
  const keyOf = (key: Key): IDBValidKey => (key.length === 1 ? (key[0] ?? '') : [...key]);
  const drafts = (raw: unknown): readonly unknown[] => {
    const name = sheetIn(raw);
    if (name === null) return [raw];
    const sheet = new SheetText(name, raw);
    return [...sheet.drafts.values(), ...sheet.unreadable];
  };
  const places: Places = {
    all: async (kind) =>
      kind === 'drafts'
        ? (await asked(store('sheets').getAll())).flatMap(drafts)
        : asked(store(kind).getAll()),
    remove: (kind, key) => asked(store(kind).delete(keyOf(key))),
    put: (kind, _, record) => asked(store(kind).put(record)),
    async change(away, there) {
      const goes = Map.groupBy(away, ({ sheet }) => sheet);
      const comes = Map.groupBy(there, ({ sheet }) => sheet);
      for (const sheet of new Set([...goes.keys(), ...comes.keys()])) {
        await change(tx, sheet, (standing) => {
          for (const { field } of goes.get(sheet) ?? []) standing.delete(field);
          for (const draft of comes.get(sheet) ?? []) standing.set(draft.field, draft);
        });
      }
    },
    clear: (id) => takeEntry(tx, id),
    keep: (record) => asked(store('quarantine').add(record)),
    mark: () => markInDatabase(tx, 'some'),
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
  const put = (kind: Kind, key: Key, record: unknown) => shelf.set(keyOf(kind, key), JSON.stringify(record));
  const places: Places = {
    all: async (kind) => keys(kind).map((key) => read(shelf, key)),
    remove: async (kind, key) => shelf.remove(keyOf(kind, key)),
    put: async (kind, key, record) => put(kind, key, record),
    async change(away, there) {
      for (const { sheet, field } of away) shelf.remove(keyOf('drafts', [sheet, field]));
      for (const draft of there) {
        takeFrom(shelf, keyOf('drafts', [draft.sheet, draft.field]), parseDraft);
        put('drafts', [draft.sheet, draft.field], draft);
      }
    },
    clear: async (id) => takeFrom(shelf, keyOf('journal', [id]), parseEntry),
    keep: async (record) => put('quarantine', [newId()], record),
    mark: async () => markDeletion(shelf, 'some'),
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
