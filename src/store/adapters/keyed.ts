// A store over a shelf of strings, one key a record, so that two tabs never write the same string for two reasons.
import { settle, type Draft } from '../../core/draft.ts';
import { newId } from '../moment.ts';
import { NewerStore, type Store } from '../port.ts';
import { draftsOf, firstDeal, parseDraft, parseEntry, savedFrom } from './parse.ts';
import { memoryShelf, type Shelf } from './shelf.ts';

/** The shape of the data. A shelf that names none has the first. */
const SCHEMA = 1;
const KINDS = ['journal', 'deals', 'drafts', 'history', 'quarantine'] as const;

/** A store over this shelf. The methods run whole before another tab of this process can come between. */
export function keyedStore(kind: 'localstorage' | 'memory', shelf: Shelf): Store {
  if (Number(shelf.get('schema') ?? SCHEMA) > SCHEMA) throw new NewerStore();

  /** The record as it was saved; undefined where there is none, the text itself where it is not JSON. */
  function read(key: string): unknown {
    const text = shelf.get(key);
    if (text === null) return undefined;
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  }
  const keysOf = (of: (typeof KINDS)[number]) => shelf.keys().filter((key) => key.startsWith(`${of}:`));
  const all = (of: (typeof KINDS)[number]) => keysOf(of).map(read);
  const put = (key: string, record: unknown) => shelf.set(key, JSON.stringify(record));
  /** The record under this key. One that cannot be read is put aside, because its place is wanted. */
  function take<T>(key: string, parse: (raw: unknown) => T | null): T | null {
    const raw = read(key);
    const record = parse(raw);
    if (raw !== undefined && record === null) put(`quarantine:${newId()}`, raw);
    return record;
  }

  return {
    kind,
    async load() {
      const [journal, deals, drafts, quarantine] = [
        all('journal'),
        all('deals'),
        all('drafts'),
        all('quarantine'),
      ];
      return savedFrom({ journal, deals, drafts, quarantine });
    },
    async append(entries) {
      for (const entry of entries) {
        const key = `journal:${entry.id}`;
        if (take(key, parseEntry) === null) put(key, entry);
      }
    },
    async write(edits, rule = settle) {
      return edits.map((edit) => {
        const key = `drafts:${edit.sheet}|${edit.field}`;
        const stored = take(key, parseDraft) ?? undefined;
        const { stands, lost } = rule(edit, stored);
        if (lost) put(`history:${nameOf(lost)}`, lost);
        if (stands !== stored) put(key, stands);
        return stands;
      });
    },
    async adopt(deal) {
      const first = firstDeal(all('deals'));
      if (!first) put(`deals:${deal.id}`, deal);
      return first ?? deal;
    },
    async history() {
      return draftsOf(all('history'));
    },
    async probe() {
      shelf.set('probe', 'probe');
      shelf.remove('probe');
    },
    async erase() {
      KINDS.flatMap(keysOf).forEach(shelf.remove);
    },
    close() {},
  };
}

/** A store that lasts as long as the page. */
export function memoryStore(): Store {
  return keyedStore('memory', memoryShelf());
}

function nameOf({ sheet, field, lamport, tab, at }: Draft): string {
  return [sheet, field, lamport, tab, at].join('|');
}
