// What is done to single records of the database, within a transaction.
import type { Draft } from '../../core/learner/draft.ts';
import type { Entry } from '../../core/learner/journal.ts';
import { DELETION, deletionOf, type Deleted } from './deletion.ts';
import { parseEntry } from './parse.ts';
import { resultOf } from './requests.ts';
import { recordOf, SheetText } from './sheet-text.ts';

/**
 * Lets `job` change the drafts of a sheet, by field, within this transaction. A sheet that is left without any is not
 * kept. What in it cannot be read is put aside, because its place is wanted. What is `known` need not be read again.
 */
export async function change(
  tx: IDBTransaction,
  sheet: string,
  job: (drafts: Map<string, Draft>) => Promise<void> | void,
  known = new Map<string, SheetText>(),
): Promise<void> {
  const sheets = tx.objectStore('sheets');
  const raw: unknown = await resultOf(sheets.get(sheet));
  const last = known.get(sheet);
  const before = raw === undefined ? null : last?.equals(raw) ? last : new SheetText(sheet, raw);
  const drafts = new Map(before?.drafts);
  await job(drafts);
  const after = recordOf(sheet, drafts.values());
  if (before?.equals(after)) return;
  for (const strange of before?.unreadable ?? []) await resultOf(tx.objectStore('quarantine').add(strange));
  await (drafts.size > 0 ? resultOf(sheets.put(after)) : resultOf(sheets.delete(sheet)));
  known.set(sheet, new SheetText(sheet, after, { drafts, unreadable: [] }));
}

/** Leaves the mark of a deletion for the other pages. */
export async function markDeletion(tx: IDBTransaction, what: Deleted): Promise<string> {
  const deletion = deletionOf(what);
  await resultOf(tx.objectStore('meta').put(deletion, DELETION));
  return deletion;
}

/** The mark of the last deletion, or undefined. */
export function lastDeletion(tx: IDBTransaction): Promise<unknown> {
  return resultOf(tx.objectStore('meta').get(DELETION));
}

/** The entry that has this id, or null. What has it and cannot be read is put aside, because its place is wanted. */
export async function takeEntry(tx: IDBTransaction, id: string): Promise<Entry | null> {
  const raw: unknown = await resultOf(tx.objectStore('journal').get(id));
  const entry = parseEntry(raw);
  if (raw !== undefined && entry === null) await resultOf(tx.objectStore('quarantine').add(raw));
  return entry;
}
