// Records exchanged in one go, whatever the store is made of.
import type { Kept } from '../../../core/copy/backup.ts';
import type { Exchange } from '../../../core/copy/exchange.ts';
import { recordText } from '../../../core/copy/record-text.ts';
import type { Draft } from '../../../core/learner/draft.ts';
import { keptFrom } from './kept.ts';

/** The kinds of records. */
export type Kind = keyof Kept;
/** The parts of a record's key. */
export type Key = readonly (string | number)[];

/** The tables of a store, by the kind of record and its key. */
export interface Tables {
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

/** Does what `job` makes of all that is in these tables, and gives that. */
export async function perform(tables: Tables, job: (kept: Kept) => Exchange): Promise<Exchange> {
  const done = job(
    keptFrom({
      journal: await tables.all('journal'),
      drafts: await tables.all('drafts'),
      history: await tables.all('history'),
      quarantine: await tables.all('quarantine'),
    }),
  );
  const { remove, put } = done;
  await tables.release(new Set(remove.quarantine.map(recordText)));
  for (const { id } of remove.journal) await tables.remove('journal', [id]);
  for (const draft of remove.history) await tables.remove('history', lostKey(draft));
  for (const entry of put.journal) {
    await tables.clear(entry.id);
    await tables.put('journal', [entry.id], entry);
  }
  await tables.change(remove.drafts, put.drafts);
  for (const draft of put.history) await tables.put('history', lostKey(draft), draft);
  for (const record of put.quarantine) await tables.keep(record);
  await tables.mark();
  return done;
}
