// A browser in which the first version of the site was used.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from '../../../src/core/learner/draft.ts';
import { databaseName, openIndexedDb } from '../../../src/store/adapters/indexeddb.ts';
import { BASE, edit, entry, readIn } from '../stand-ins.ts';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The database as the first version made it, with these records. */
async function firstVersion(records: Readonly<Record<string, readonly object[]>>): Promise<void> {
  const db = await openDB(databaseName(BASE), 1, {
    upgrade(fresh) {
      fresh.createObjectStore('journal', { keyPath: 'id' });
      fresh.createObjectStore('deals', { keyPath: 'id' });
      fresh.createObjectStore('drafts', { keyPath: ['sheet', 'field'] });
      fresh.createObjectStore('history', { keyPath: ['sheet', 'field', 'lamport', 'tab', 'at'] });
      fresh.createObjectStore('snapshots', { autoIncrement: true });
      fresh.createObjectStore('quarantine', { autoIncrement: true });
      fresh.createObjectStore('meta');
    },
  });
  await db.put('meta', 1, 'schema');
  for (const [store, all] of Object.entries(records)) for (const record of all) await db.put(store, record);
  db.close();
}

function draft(value: string, options: Parameters<typeof edit>[1] = {}): Draft {
  const { seen: _, ...typed } = edit(value, options);
  return { ...typed, lamport: 3 };
}

const open = () => openIndexedDb(BASE, () => undefined);

test.each([
  ['nothing', []],
  [
    'a deal',
    [
      draft('Harrow Lane', { sheet: 'deal/a', field: 'name' }),
      draft('a loss', { sheet: 'deal/a/explore', field: 'success.0.text' }),
      draft('a week', { sheet: 'deal/a/explore', field: 'success.1.text' }),
      draft('picked', { field: 'q1' }),
    ],
  ],
  [
    'much, in many scripts',
    Array.from({ length: 1000 }, (_, n) =>
      draft(`שלום 🧁 \uD800 {"a":1}\u0000\r\n ${'x'.repeat(2000)} ${n}`, { field: `f${n}` }),
    ),
  ],
])('what it wrote is all there: %s', async (_, drafts) => {
  const lost = draft('lost', { field: 'lost' });
  await firstVersion({ journal: [entry('a')], drafts, history: [lost], quarantine: [{ odd: 1 }] });
  const store = await open();
  const saved = readIn(await store.load());
  expect(saved.journal).toEqual([entry('a')]);
  expect(saved.drafts).toHaveLength(drafts.length);
  expect(saved.drafts).toEqual(expect.arrayContaining(drafts));
  expect([await store.history(), saved.unreadable]).toEqual([[lost], [{ odd: 1 }]]);
  store.close();
  expect(readIn(await (await open()).load())).toEqual(saved);
});

test('what could not be read there is kept aside', async () => {
  const broken = { sheet: 'deal/a/explore', field: 'success', value: 7 };
  await firstVersion({ drafts: [broken, draft('kept')] });
  const { drafts, unreadable } = readIn(await (await open()).load());
  expect([drafts, unreadable]).toEqual([[draft('kept')], [broken]]);
});

test('where the change fails, all stays as the first version left it, and works the next time', async () => {
  await firstVersion({ drafts: [draft('kept')] });
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(open()).rejects.toThrow();
  put.mockRestore();
  const db = await openDB(databaseName(BASE));
  expect([db.version, await db.getAll('drafts')]).toEqual([1, [draft('kept')]]);
  db.close();
  expect(readIn(await (await open()).load()).drafts).toEqual([draft('kept')]);
});
