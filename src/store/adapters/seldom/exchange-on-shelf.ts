// Records exchanged on a shelf of strings.
import type { Kept } from '../../../core/copy/backup.ts';
import type { Exchange } from '../../../core/copy/exchange.ts';
import { recordText } from '../../../core/copy/record-text.ts';
import { newId } from '../../time/moment.ts';
import { parseDraft, parseEntry } from '../parse.ts';
import type { Shelf } from '../shelf.ts';
import { perform, type Key, type Kind, type Tables } from './exchange.ts';
import { markDeletion, read, takeFrom } from './shelf-records.ts';

/** Does on the shelf what `job` makes of all that is on it. Where it fails, all stays as it was. */
export async function exchangeOnShelf(shelf: Shelf, job: (kept: Kept) => Exchange): Promise<Exchange> {
  const before = new Map(shelf.keys().map((key) => [key, shelf.get(key) ?? '']));
  const keys = (kind: Kind) => shelf.keys().filter((key) => key.startsWith(`${kind}:`));
  const keyOf = (kind: Kind, key: Key): string => `${kind}:${key.join('|')}`;
  const put = (kind: Kind, key: Key, record: unknown) => shelf.set(keyOf(kind, key), JSON.stringify(record));
  const tables: Tables = {
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
    return await perform(tables, job);
  } catch (error) {
    // What fitted before fits again once all that is new is gone.
    for (const key of shelf.keys()) if (shelf.get(key) !== before.get(key)) shelf.remove(key);
    for (const [key, text] of before) if (shelf.get(key) === null) shelf.set(key, text);
    throw error;
  }
}
