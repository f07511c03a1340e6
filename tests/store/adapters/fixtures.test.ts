// What browsers hold that used the site before the version of today. These records are never changed: whoever changes the
// shape of what is stored adds a fixture, and a way from each of these to it.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { databaseName, openIndexedDb } from '../../../src/store/adapters/indexeddb.ts';
import { keyedStore } from '../../../src/store/adapters/seldom/keyed.ts';
import { localShelf } from '../../../src/store/adapters/shelf.ts';
import { chosenDeal } from '../../../src/store/chosen.ts';
import { readSeen } from '../../../src/store/learner/marks.ts';
import { readBackup } from '../../../src/store/copy/read-backup.ts';
import { readTail } from '../../../src/store/learner/tail.ts';
import { BASE, readIn, stubLocalStorage } from '../stand-ins.ts';

afterEach(() => vi.unstubAllGlobals());

const text = (name: string) => readFileSync(`tests/fixtures/${name}`, 'utf8');

interface Database {
  readonly version: number;
  readonly journal: readonly { readonly id: string; readonly kind: string }[];
  readonly sheets: readonly { readonly sheet: string; readonly text: string }[];
  readonly history: readonly { readonly value: string }[];
  readonly quarantine: readonly object[];
  readonly meta: readonly (readonly [string, unknown])[];
}

test('a database of version 2 is read whole, and not one byte of it is changed', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const kept = JSON.parse(text('database-2.json')) as Database;
  const names = ['history', 'journal', 'quarantine', 'sheets'] as const;
  const db = await openDB(databaseName(BASE), kept.version, {
    upgrade(fresh) {
      fresh.createObjectStore('journal', { keyPath: 'id' });
      fresh.createObjectStore('sheets', { keyPath: 'sheet' });
      fresh.createObjectStore('history', { keyPath: ['sheet', 'field', 'lamport', 'tab', 'at'] });
      fresh.createObjectStore('quarantine', { autoIncrement: true });
      fresh.createObjectStore('meta');
    },
  });
  for (const name of names) for (const record of kept[name]) await db.put(name, record);
  for (const [key, value] of kept.meta) await db.put('meta', value, key);
  const bytes = () => Promise.all([...names, 'meta'].map((name) => db.getAll(name)));
  const before = await bytes();

  const store = await openIndexedDb(BASE, () => undefined);
  const { journal, drafts, unreadable } = readIn(await store.load());
  const fields = kept.sheets.flatMap(({ text }) => JSON.parse(text) as readonly unknown[]);
  expect(new Set(journal.map(({ kind }) => kind))).toEqual(
    new Set(['answered', 'marked', 'retried', 'revealed']),
  );
  expect(journal.map(({ id }) => id).toSorted()).toEqual(kept.journal.map(({ id }) => id).toSorted());
  expect(drafts.map(({ sheet: _, ...draft }) => draft)).toEqual(expect.arrayContaining(fields));
  expect([drafts.length, unreadable]).toEqual([fields.length, kept.quarantine]);
  expect((await store.history()).map(({ value }) => value)).toEqual(kept.history.map(({ value }) => value));
  expect(await bytes()).toEqual(before);
  store.close();
  db.close();
});

test('a copy of version 1 is read, and nothing of it is put aside', async () => {
  const copy = await readBackup(new Blob([text('backup-1.json')]));
  if (typeof copy === 'string') throw new Error(copy);
  const kept = JSON.parse(text('backup-1.json')) as Record<'journal' | 'drafts' | 'history', object[]>;
  expect(copy.journal).toEqual(expect.arrayContaining(kept.journal));
  expect(copy.drafts).toEqual(expect.arrayContaining(kept.drafts));
  expect([copy.history, copy.quarantine]).toEqual([kept.history, []]);
});

test('what a browser kept in localStorage is understood: records, a tail, marks and the deal worked on', async () => {
  const strings = JSON.parse(text('local-storage-1.json')) as Record<string, string>;
  stubLocalStorage(
    new Map(Object.entries(strings).map(([key, value]) => [key.replace('cg1:/:', `cg1:${BASE}:`), value])),
  );
  const { journal, drafts, unreadable } = readIn(await keyedStore('localstorage', localShelf(BASE)).load());
  expect([journal.length, drafts.length, unreadable]).toEqual([1, 1, []]);
  const tail = readTail(BASE);
  expect([tail.entries.length, tail.edits.length]).toEqual([1, 1]);
  expect(readSeen(BASE)).toEqual({ entries: 12, drafts: 34 });
  expect(chosenDeal(BASE)).toBe(strings['cg1:/:deal']);
});
