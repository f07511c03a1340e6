// What the first version of the database becomes: it kept a record for each field, and had two object stores that nothing
// ever came into.
import { recordsFrom } from '../parse.ts';
import { resultOf } from '../requests.ts';
import { quietly } from '../shelf.ts';
import { recordOf } from '../sheet-text.ts';
import { bySheet } from './by-sheet.ts';

/** Makes it the second version, all or nothing: where that fails it stays as it was, and does not open. */
export function fromFieldsToSheets(tx: IDBTransaction): void {
  gather(tx).catch(() => quietly(() => tx.abort(), undefined));
}

async function gather(tx: IDBTransaction): Promise<void> {
  const fields: readonly unknown[] = await resultOf(tx.objectStore('drafts').getAll());
  const { drafts, unreadable } = recordsFrom({ journal: [], drafts: fields, quarantine: [] });
  const sheets = tx.db.createObjectStore('sheets', { keyPath: 'sheet' });
  for (const [sheet, written] of bySheet(drafts))
    await resultOf(sheets.put(recordOf(sheet, written.drafts.values())));
  for (const raw of unreadable) await resultOf(tx.objectStore('quarantine').add(raw));
  await resultOf(tx.objectStore('meta').put(2, 'schema'));
  for (const name of ['drafts', 'deals', 'snapshots']) tx.db.deleteObjectStore(name);
}
