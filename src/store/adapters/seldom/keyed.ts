// A store over a shelf of strings, one key a record, so that two tabs never write the same string for two reasons.
import { dealOf, keyOf, settle } from '../../../core/learner/draft.ts';
import { nameOf } from '../../../core/copy/joined.ts';
import { NewerStore, Outdated, type Opened, type Store } from '../../port.ts';
import { DELETION, isOfSome } from '../deletion.ts';
import { draftsOf, parseDraft, parseEntry, recordsFrom } from '../parse.ts';
import { localShelf, type Shelf } from '../shelf.ts';
import { bySheet } from './by-sheet.ts';
import { memoryShelf } from './memory-shelf.ts';
import { markDeletion, read, takeFrom } from './shelf-records.ts';

/** The shape of the data. A shelf that names none has the first. */
const SCHEMA = 1;
const KINDS = ['journal', 'drafts', 'history', 'quarantine'] as const;

/** A store over this shelf. The methods run whole before another tab of this process can come between. */
export function keyedStore(kind: 'localstorage' | 'memory', shelf: Shelf): Store {
  if (Number(shelf.get('schema') ?? SCHEMA) > SCHEMA) throw new NewerStore();

  const keysOf = (records: (typeof KINDS)[number]) =>
    shelf.keys().filter((key) => key.startsWith(`${records}:`));
  const all = (records: (typeof KINDS)[number]) => keysOf(records).map((key) => read(shelf, key));
  const put = (key: string, record: unknown) => shelf.set(key, JSON.stringify(record));

  // The last deletion as it stood when this page last loaded: `undefined` before it ever did.
  let seen: string | null | undefined;
  const mayWrite = (): void => {
    if (seen !== undefined && shelf.get(DELETION) !== seen) throw new Outdated();
  };

  return {
    kind,
    async load() {
      seen = shelf.get(DELETION);
      const kinds = { journal: all('journal'), drafts: all('drafts'), quarantine: all('quarantine') };
      const { drafts, ...others } = recordsFrom(kinds);
      const empty = kinds.journal.length + kinds.drafts.length === 0;
      return { ...others, sheets: bySheet(drafts), rest: [], emptied: empty && !isOfSome(seen) };
    },
    async read(sheets) {
      const { drafts } = recordsFrom({ journal: [], drafts: all('drafts'), quarantine: [] });
      return bySheet(drafts.filter(({ sheet }) => sheets.includes(sheet)));
    },
    async append(entries) {
      mayWrite();
      for (const entry of entries) {
        const key = `journal:${entry.id}`;
        if (takeFrom(shelf, key, parseEntry) === null) put(key, entry);
      }
    },
    async write(edits, rule = settle) {
      mayWrite();
      return edits.map((edit) => {
        const key = `drafts:${keyOf(edit)}`;
        const stored = takeFrom(shelf, key, parseDraft) ?? undefined;
        const { stands, lost } = rule(edit, stored);
        if (lost) put(`history:${nameOf(lost)}`, lost);
        if (stands !== stored) put(key, stands);
        return stands;
      });
    },
    async forget(deal) {
      for (const records of ['drafts', 'history'] as const) {
        keysOf(records)
          .filter((key) => dealOf(key.slice(records.length + 1).split('|')[0] ?? '') === deal)
          .forEach(shelf.remove);
      }
      const current = shelf.get(DELETION) === seen;
      const deletion = markDeletion(shelf, 'some');
      // What another tab has deleted since then is still to be seen.
      if (current) seen = deletion;
    },
    async history(sheet) {
      const keys = keysOf('history').filter(
        (key) => sheet === undefined || key.startsWith(`history:${sheet}|`),
      );
      return draftsOf(keys.map((key) => read(shelf, key)));
    },
    async probe() {
      shelf.set('probe', 'probe');
      shelf.remove('probe');
    },
    async erase() {
      KINDS.flatMap(keysOf).forEach(shelf.remove);
      seen = markDeletion(shelf, 'all');
    },
    exchange: async (job) => (await import('./exchange-on-shelf.ts')).exchangeOnShelf(shelf, job),
    close() {},
  };
}

/** A store that lasts as long as the page. */
export function memoryStore(): Store {
  return keyedStore('memory', memoryShelf());
}

/**
 * The store in localStorage or, where that is refused too, in memory: what `tried` makes of the first that it does not
 * reject. Rejects with `NewerStore` only.
 */
export async function openWithoutDatabase(
  base: string,
  tried: (store: Store) => Promise<Opened>,
): Promise<Opened> {
  try {
    return await tried(keyedStore('localstorage', localShelf(base)));
  } catch (error) {
    if (error instanceof NewerStore) throw error;
  }
  return tried(memoryStore());
}
