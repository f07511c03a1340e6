import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { databaseName } from '../../src/store/adapters/indexeddb.ts';
import { keyedStore } from '../../src/store/adapters/seldom/keyed.ts';
import { localShelf } from '../../src/store/adapters/shelf.ts';
import { openStore } from '../../src/store/open.ts';
import { NewerStore } from '../../src/store/port.ts';
import {
  BASE,
  draftsIn,
  edit,
  entry,
  readIn,
  refuseLocalStorage,
  SHEET,
  stubLocalStorage,
  valuesOf,
} from './stand-ins.ts';

let strings: Map<string, string>;
beforeEach(() => {
  strings = stubLocalStorage();
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const open = async () =>
  (
    await openStore(
      BASE,
      () => true,
      () => undefined,
    )
  ).store;
const small = () => keyedStore('localstorage', localShelf(BASE));
const full = () => {
  throw new DOMException('full', 'QuotaExceededError');
};

/** From now on IndexedDB is full: whatever is put aborts its transaction. */
function fillIndexedDb(): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    const request = put.apply(this, given);
    this.transaction.abort();
    return request;
  });
}

test('where IndexedDB works, it is the store, and trying it leaves nothing behind', async () => {
  const store = await open();
  expect(store.kind).toBe('indexeddb');
  expect([...strings]).toEqual([]);
  const db = await openDB(databaseName(BASE));
  expect(await db.getAllKeys('meta')).toEqual(['schema']);
});

test.each([
  ['is not there', () => vi.stubGlobal('indexedDB', undefined)],
  ['throws', () => vi.spyOn(indexedDB, 'open').mockImplementation(full)],
  ['takes nothing', fillIndexedDb],
  ['opens but cannot be read', () => vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(full)],
])('where IndexedDB %s, localStorage is the store', async (_, refuse) => {
  refuse();
  expect((await open()).kind).toBe('localstorage');
  expect([...strings]).toEqual([]);
});

test('where IndexedDB does not answer, localStorage is the store after five seconds', async () => {
  vi.useFakeTimers();
  const silent = Object.create(IDBOpenDBRequest.prototype, {
    addEventListener: { value: () => undefined },
  }) as IDBOpenDBRequest;
  vi.spyOn(indexedDB, 'open').mockReturnValue(silent);
  const opening = open();
  await vi.advanceTimersByTimeAsync(4999);
  expect(await Promise.race([opening, Promise.resolve('still waiting')])).toBe('still waiting');
  await vi.advanceTimersByTimeAsync(1);
  expect((await opening).kind).toBe('localstorage');
});

test('an empty database that takes nothing any more is not the store', async () => {
  (await open()).close();
  fillIndexedDb();
  expect((await open()).kind).toBe('localstorage');
});

test('where both are refused, the store is in memory', async () => {
  vi.stubGlobal('indexedDB', undefined);
  refuseLocalStorage();
  const store = await open();
  await store.write([edit('typed')]);
  expect([store.kind, valuesOf(draftsIn(await store.load()))]).toEqual(['memory', ['typed']]);
});

test('where localStorage is full and empty of ours, the store is in memory', async () => {
  vi.stubGlobal('indexedDB', undefined);
  vi.spyOn(localStorage, 'setItem').mockImplementation(full);
  expect((await open()).kind).toBe('memory');
});

test('a full database that holds something is still the learner’s store', async () => {
  await (await open()).append([entry('a')]);
  fillIndexedDb();
  const store = await open();
  expect([store.kind, (await store.load()).journal]).toEqual(['indexeddb', [entry('a')]]);
});

test('a newer store is passed on, and localStorage is not used in its place', async () => {
  (await openDB(databaseName(BASE), 9)).close();
  await expect(open()).rejects.toBeInstanceOf(NewerStore);
  vi.stubGlobal('indexedDB', undefined);
  strings.set(`cg1:${BASE}:schema`, '2');
  await expect(open()).rejects.toBeInstanceOf(NewerStore);
});

test('what had to be kept in localStorage comes into IndexedDB when that works again', async () => {
  const before = await open();
  await before.write([edit('kept', { field: 'a', n: 9 }), edit('first', { field: 'b', tab: 'b', n: 1 })]);
  before.close();
  const small = keyedStore('localstorage', localShelf(BASE));
  await small.append([entry('e1')]);
  await small.write([
    edit('overtaken', { field: 'a', n: 5 }),
    edit('later', { field: 'b', n: 5 }),
    edit('for the deal', { sheet: 'deal/new/collaborate', n: 5 }),
    edit('lost there', { field: 'c', n: 5 }),
    edit('won there', { field: 'c', tab: 'b', n: 6 }),
    // Two tabs write over each other, twice: none of their texts is lost on the way.
    edit('one', { field: 'd', n: 7 }),
    edit('two', { field: 'd', tab: 'b', n: 8 }),
    edit('three', { field: 'd', seen: 2, n: 9 }),
    edit('four', { field: 'd', tab: 'b', seen: 2, n: 10 }),
  ]);
  const lostThere = valuesOf(await small.history());
  expect(lostThere).toEqual(expect.arrayContaining(['lost there', 'one', 'three']));
  const store = await open();
  const { journal, drafts } = readIn(await store.load());
  expect(journal).toEqual([entry('e1')]);
  expect(drafts.map(({ sheet, field, value }) => [sheet, field, value])).toEqual([
    ['deal/new/collaborate', 'note', 'for the deal'],
    [SHEET, 'a', 'kept'],
    [SHEET, 'b', 'later'],
    [SHEET, 'c', 'won there'],
    [SHEET, 'd', 'four'],
  ]);
  expect(valuesOf(await store.history()).toSorted()).toEqual(['first', 'overtaken', ...lostThere].toSorted());
  // All that stays is the mark by which other tabs see that something went.
  expect([...strings.keys()]).toEqual([`cg1:${BASE}:deletion`]);
});

test('what cannot be moved stays where it is, and moving again changes nothing', async () => {
  await small().append([entry('e1')]);
  strings.set(`cg1:${BASE}:journal:x`, '{"id":"x"}');
  const before = new Map(strings);
  for (const _ of ['once', 'again']) {
    const store = await open();
    expect((await store.load()).journal).toEqual([entry('e1')]);
    store.close();
  }
  expect(strings).toEqual(before);
});

test('a move that fails is no reason not to open', async () => {
  await (await open()).append([entry('a')]);
  await small().append([entry('e1')]);
  fillIndexedDb();
  expect((await open()).kind).toBe('indexeddb');
  expect(strings.size).toBe(1);
});
