// The store that survives a killed browser and keeps two tabs from overwriting each other: IndexedDB.
import { SLUG } from '../../site.ts';
import { dealOf, dealSheet, settle, type Draft, type Edit } from '../../core/learner/draft.ts';
import { isOfSome } from './deletion.ts';
import { NewerStore, Outdated, type Saved, type Store } from '../port.ts';
import { draftsOf, recordsFrom } from './parse.ts';
import { change, lastDeletion, markDeletion, takeEntry } from './records.ts';
import { sheetIn, SheetText } from './sheet-text.ts';
import { resultOf, whole } from './requests.ts';

/** The shape of the object stores; a new shape of the data in them raises it too, so that old pages let go. */
const VERSION = 2;
const SCHEMA = 2;

/** Every object store that holds something of the learner's. */
const NAMES = ['journal', 'sheets', 'history', 'quarantine'] as const;

/** Up to so many sheets are loaded in one go, which is those of some forty deals. */
const AT_ONCE = 300;

// Relaxed outlives a killed browser, and costs half a millisecond where strict costs four.
const RELAXED = { durability: 'relaxed' } as const;

/** The name of this course's database. */
export function databaseName(base: string): string {
  return `${SLUG}:${base}`;
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
  if (Number(await whole(meta, () => resultOf(meta.objectStore('meta').get('schema')))) > SCHEMA) {
    db.close();
    throw new NewerStore();
  }

  // The last deletion as it stood when this page last loaded: `null` before it ever did.
  let seen: { readonly deletion: unknown } | null = null;
  const mayWrite = async (tx: IDBTransaction): Promise<void> => {
    if (seen && (await lastDeletion(tx)) !== seen.deletion) throw new Outdated();
  };

  // One that says what it said when it was last loaded is the same object, and need not be read once more.
  const known = new Map<string, SheetText>();
  const sheetsOf = (raw: readonly unknown[]): Saved['sheets'] =>
    new Map(
      raw.flatMap((record) => {
        const name = sheetIn(record);
        if (name === null) return [];
        const before = known.get(name);
        const sheet = before?.equals(record) ? before : new SheetText(name, record);
        known.set(name, sheet);
        return [[name, sheet] as const];
      }),
    );

  return {
    kind: 'indexeddb',
    async load(first = () => true) {
      const tx = db.transaction(['journal', 'sheets', 'quarantine', 'meta']);
      const all = (name: string): Promise<readonly unknown[]> => resultOf(tx.objectStore(name).getAll());
      return whole(tx, async () => {
        const [entries, names, quarantine, deletion] = await Promise.all([
          all('journal'),
          resultOf(tx.objectStore('sheets').getAllKeys()),
          all('quarantine'),
          lastDeletion(tx),
        ]);
        seen = { deletion };
        // What no sheet can be called is not read later either.
        const later = (name: string) => !first(name) && sheetIn({ sheet: name }) !== null;
        const rest = names.length <= AT_ONCE ? [] : names.map(String).filter(later);
        const left = new Set(rest);
        const now = names.map(String).filter((name) => !left.has(name));
        const there = new Set([...now, ...rest]);
        for (const name of known.keys()) if (!there.has(name)) known.delete(name);
        const raw = rest.length === 0 ? await all('sheets') : await each(tx, now);
        const { journal, unreadable } = recordsFrom({ journal: entries, drafts: [], quarantine });
        const strange = raw.filter((record) => sheetIn(record) === null);
        const emptied = entries.length + names.length === 0 && !isOfSome(deletion);
        return { journal, sheets: sheetsOf(raw), rest, unreadable: [...unreadable, ...strange], emptied };
      });
    },
    async read(names) {
      const tx = db.transaction('sheets');
      return sheetsOf(await whole(tx, () => each(tx, names)));
    },
    async append(entries) {
      const tx = db.transaction(['journal', 'quarantine', 'meta'], 'readwrite', RELAXED);
      const journal = tx.objectStore('journal');
      await whole(tx, async () => {
        await mayWrite(tx);
        for (const entry of entries) {
          if ((await takeEntry(tx, entry.id)) === null) await resultOf(journal.put(entry));
        }
      });
    },
    async write(edits, rule = settle) {
      const tx = db.transaction(['sheets', 'history', 'quarantine', 'meta'], 'readwrite', RELAXED);
      return whole(tx, async () => {
        await mayWrite(tx);
        const bySheet = new Map<string, Edit[]>();
        for (const edit of edits) bySheet.set(edit.sheet, [...(bySheet.get(edit.sheet) ?? []), edit]);
        const standing = new Map<Edit, Draft>();
        for (const [sheet, typed] of bySheet) {
          const write = async (drafts: Map<string, Draft>): Promise<void> => {
            for (const edit of typed) {
              const stored = drafts.get(edit.field);
              const { stands, lost } = rule(edit, stored);
              if (lost) await resultOf(tx.objectStore('history').put(lost));
              drafts.set(edit.field, stands);
              standing.set(edit, stands);
            }
          };
          await change(tx, sheet, write, known);
        }
        return edits.flatMap((edit) => standing.get(edit) ?? []);
      });
    },
    async forget(deal) {
      const tx = db.transaction(['sheets', 'history', 'meta'], 'readwrite', RELAXED);
      // Its own sheet, and all whose names begin with that and a slash; `0` is what comes after the slash.
      const [own, after] = [dealSheet(deal), `${dealSheet(deal)}0`];
      const sheets = tx.objectStore('sheets');
      const history = tx.objectStore('history');
      const deletion = await whole(tx, async () => {
        const before = await lastDeletion(tx);
        for (const key of await resultOf(sheets.getAllKeys(IDBKeyRange.bound(own, after, false, true)))) {
          const sheet = key as string; // as the object store was made
          if (dealOf(sheet) !== deal) continue;
          await resultOf(sheets.delete(sheet));
          known.delete(sheet);
        }
        for (const key of await resultOf(
          history.getAllKeys(IDBKeyRange.bound([own], [after], false, true)),
        )) {
          const [sheet] = key as [string]; // as the object store was made
          if (dealOf(sheet) === deal) await resultOf(history.delete(key));
        }
        const mine = await markDeletion(tx, 'some');
        // What another tab has deleted since then is still to be seen.
        return before === seen?.deletion ? mine : seen?.deletion;
      });
      if (seen) seen = { deletion };
    },
    async history(sheet) {
      const tx = db.transaction('history');
      // A list comes after every text and every number, so this is every key that begins with the sheet.
      const those = sheet === undefined ? null : IDBKeyRange.bound([sheet], [sheet, []]);
      return draftsOf(await whole(tx, () => resultOf(tx.objectStore('history').getAll(those))));
    },
    async probe() {
      const tx = db.transaction('meta', 'readwrite', RELAXED);
      await whole(tx, async () => {
        await resultOf(tx.objectStore('meta').put('probe', 'probe'));
        await resultOf(tx.objectStore('meta').delete('probe'));
      });
    },
    async erase() {
      const tx = db.transaction([...NAMES, 'meta'], 'readwrite', RELAXED);
      seen = await whole(tx, async () => {
        for (const name of NAMES) await resultOf(tx.objectStore(name).clear());
        return { deletion: await markDeletion(tx, 'all') };
      });
      known.clear();
    },
    // Only the page that brings a copy in needs it.
    exchange: async (job) => (await import('./seldom/exchange-in-database.ts')).exchangeInDatabase(db, job),
    close: () => db.close(),
  };
}

/** The open database, made where there was none. Rejects with `NewerStore` where a later version has made it. */
async function opened(name: string): Promise<IDBDatabase> {
  let old = false;
  try {
    return await resultOf(
      opening(name, (tx) => {
        old = true;
        tx.abort();
      }),
    );
  } catch (error) {
    if (error instanceof DOMException && error.name === 'VersionError') throw new NewerStore();
    if (!old) throw error;
  }
  // Few browsers hold what an earlier version wrote, so only those load what understands it.
  const { fromFieldsToSheets } = await import('./seldom/version-1.ts');
  return resultOf(opening(name, fromFieldsToSheets));
}

/** Opens the database; `upgrade` changes one that an earlier version has made. */
function opening(name: string, upgrade: (tx: IDBTransaction) => void): IDBOpenDBRequest {
  const request = indexedDB.open(name, VERSION);
  request.onupgradeneeded = ({ oldVersion }) => {
    const { result: db, transaction: tx } = request;
    if (tx && oldVersion > 0) return upgrade(tx);
    db.createObjectStore('journal', { keyPath: 'id' });
    db.createObjectStore('sheets', { keyPath: 'sheet' });
    db.createObjectStore('history', { keyPath: ['sheet', 'field', 'lamport', 'tab', 'at'] });
    db.createObjectStore('quarantine', { autoIncrement: true });
    db.createObjectStore('meta').put(SCHEMA, 'schema');
  };
  return request;
}

/** The records of these sheets that are there. */
async function each(tx: IDBTransaction, names: readonly string[]): Promise<readonly unknown[]> {
  const sheets = tx.objectStore('sheets');
  const found: unknown[] = await Promise.all(names.map((name) => resultOf(sheets.get(name))));
  return found.filter((raw) => raw !== undefined);
}
