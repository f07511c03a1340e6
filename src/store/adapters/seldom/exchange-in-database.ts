// Records exchanged in the database, in one transaction.
import type { Kept } from '../../../core/copy/backup.ts';
import type { Exchange } from '../../../core/copy/exchange.ts';
import { recordText } from '../../../core/copy/record-text.ts';
import { change, markDeletion, takeEntry } from '../records.ts';
import { resultOf, whole } from '../requests.ts';
import { sheetIn, SheetText } from '../sheet-text.ts';
import { perform, type Key, type Tables } from './exchange.ts';

/** Does in the database what `job` makes of all that is in it. Where it fails, all stays as it was. */
export function exchangeInDatabase(db: IDBDatabase, job: (kept: Kept) => Exchange): Promise<Exchange> {
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
  const tables: Tables = {
    all: async (kind) =>
      kind === 'drafts'
        ? (await resultOf(store('sheets').getAll())).flatMap(drafts)
        : resultOf(store(kind).getAll()),
    remove: (kind, key) => resultOf(store(kind).delete(keyOf(key))),
    put: (kind, _, record) => resultOf(store(kind).put(record)),
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
    keep: (record) => resultOf(store('quarantine').add(record)),
    mark: () => markDeletion(tx, 'some'),
    async release(texts) {
      for (const key of texts.size > 0 ? await resultOf(store('quarantine').getAllKeys()) : []) {
        const text = recordText(await resultOf(store('quarantine').get(key)));
        if (texts.has(text)) await resultOf(store('quarantine').delete(key));
      }
    },
  };
  return whole(tx, () => perform(tables, job));
}
