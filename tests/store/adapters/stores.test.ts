import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { settle } from '../../../src/core/learner/draft.ts';
import { DELETION } from '../../../src/store/adapters/deletion.ts';
import { databaseName, openIndexedDb } from '../../../src/store/adapters/indexeddb.ts';
import { keyedStore } from '../../../src/store/adapters/seldom/keyed.ts';
import { localShelf, type Shelf } from '../../../src/store/adapters/shelf.ts';
import { memoryShelf } from '../../../src/store/adapters/seldom/memory-shelf.ts';
import { NewerStore, type Rule } from '../../../src/store/port.ts';
import { keepsThePromises, type Ground } from './contract.ts';
import { BASE, draftsIn, edit, entry, readIn, SHEET, stubLocalStorage, valuesOf } from '../stand-ins.ts';

afterEach(() => vi.unstubAllGlobals());

function keyedGround(kind: 'localstorage' | 'memory', shelf: Shelf): Ground {
  return {
    open: async () => keyedStore(kind, shelf),
    put: async (of, key, record) => shelf.set(`${of}:${[key].flat().join('|')}`, JSON.stringify(record)),
    makeNewer: async () => shelf.set('schema', '2'),
    bytes: async () =>
      new Map(shelf.keys().flatMap((key) => (key === DELETION ? [] : [[key, shelf.get(key)]]))),
  };
}

function indexedDbGround(): Ground {
  globalThis.indexedDB = new IDBFactory();
  const raw = () => openDB(databaseName(BASE));
  return {
    open: () => openIndexedDb(BASE, () => undefined),
    async put(of, key, record) {
      const db = await raw();
      if (of === 'journal') await db.put(of, record);
      else {
        const [sheet] = key;
        const found = ((await db.get('sheets', sheet ?? '')) ?? { text: '[]' }) as { text: string };
        const list = [...(JSON.parse(found.text) as object[]), { ...record, sheet: undefined }];
        await db.put('sheets', { sheet, text: JSON.stringify(list) });
      }
      db.close();
    },
    async makeNewer() {
      const db = await raw();
      await db.put('meta', 3, 'schema');
      db.close();
    },
    async bytes() {
      const db = await raw();
      await db.delete('meta', DELETION);
      const stores = await Promise.all(
        [...db.objectStoreNames].map(async (name) => [name, await db.getAll(name)]),
      );
      db.close();
      return stores;
    },
  };
}

test('what in the record of a sheet is no draft is kept aside as it was found, a bare word too', async () => {
  const ground = indexedDbGround();
  const store = await ground.open();
  const db = await openDB(databaseName(BASE));
  await db.put('sheets', { sheet: SHEET, text: JSON.stringify(['bare', 7, null, { half: true }]) });
  db.close();
  const found = [
    { sheet: SHEET, found: 'bare' },
    { sheet: SHEET, found: 7 },
    { sheet: SHEET, found: null },
    { sheet: SHEET, half: true },
  ];
  expect(readIn(await store.load()).unreadable).toEqual(found);
  await store.write([edit('x')]);
  expect(readIn(await store.load()).unreadable).toEqual(found);
});

keepsThePromises('in memory', () => keyedGround('memory', memoryShelf()));
keepsThePromises('in localStorage', () => {
  stubLocalStorage();
  return keyedGround('localstorage', localShelf(BASE));
});
keepsThePromises('in IndexedDB', indexedDbGround);

test('text that is no JSON is kept as it is found in localStorage', async () => {
  const strings = stubLocalStorage(new Map([[`cg1:${BASE}:drafts:quiz/a|b`, '{"half":']]));
  const store = keyedStore('localstorage', localShelf(BASE));
  expect((await store.load()).unreadable).toEqual(['{"half":']);
  await store.write([edit('typed', { sheet: 'quiz/a', field: 'b' })]);
  expect((await store.load()).unreadable).toEqual(['{"half":']);
  expect(strings.size).toBe(2);
});

test('erasing localStorage leaves the theme and what belongs to others', async () => {
  const others = new Map([
    [`cg1:${BASE}:theme`, 'dark'],
    ['cg1:/another/:journal:x', 'theirs'],
    ['foreign', '1'],
  ]);
  const strings = stubLocalStorage(new Map(others));
  const store = keyedStore('localstorage', localShelf(BASE));
  await store.append([entry('a')]);
  await store.erase();
  strings.delete(`cg1:${BASE}:${DELETION}`);
  expect(strings).toEqual(others);
});

test('two courses of one origin do not see each other', async () => {
  stubLocalStorage();
  globalThis.indexedDB = new IDBFactory();
  for (const open of [
    async (base: string) => keyedStore('localstorage', localShelf(base)),
    (base: string) => openIndexedDb(base, () => undefined),
  ]) {
    const [one, other] = [await open('/a/'), await open('/a/b/')];
    await one.write([edit('ours')]);
    await other.erase();
    expect(valuesOf(draftsIn(await one.load()))).toEqual(['ours']);
    expect(draftsIn(await other.load())).toEqual([]);
  }
});

test('a database of a newer shape refuses, and stays as it is', async () => {
  globalThis.indexedDB = new IDBFactory();
  (await openDB(databaseName(BASE), 3, { upgrade: (db) => void db.createObjectStore('future') })).close();
  await expect(openIndexedDb(BASE, () => undefined)).rejects.toBeInstanceOf(NewerStore);
  const db = await openDB(databaseName(BASE));
  expect([db.version, [...db.objectStoreNames]]).toEqual([3, ['future']]);
});

test('a newer page is not kept waiting: the old connection closes and says so', async () => {
  globalThis.indexedDB = new IDBFactory();
  const closed = vi.fn();
  const store = await openIndexedDb(BASE, closed);
  const newer = await openDB(databaseName(BASE), 3);
  expect(newer.version).toBe(3);
  expect(closed).toHaveBeenCalledOnce();
  await expect(store.load()).rejects.toThrow();
});

test('a database that the browser takes away says so', async () => {
  globalThis.indexedDB = new IDBFactory();
  const closed = vi.fn();
  const opened: IDBDatabase[] = [];
  const real = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((...given) => {
    const request = real(...given);
    request.addEventListener('success', () => opened.push(request.result));
    return request;
  });
  await openIndexedDb(BASE, closed);
  // The fake's own type of a database is not the one of the DOM library.
  forceCloseDatabase(opened[0] as unknown as Parameters<typeof forceCloseDatabase>[0]);
  await vi.waitFor(() => expect(closed).toHaveBeenCalledOnce());
});

test('a write that fails half-way changes nothing', async () => {
  globalThis.indexedDB = new IDBFactory();
  const store = await openIndexedDb(BASE, () => undefined);
  await store.write([edit('before')]);
  const full: Rule = (typed, stored) => {
    if (typed.field === 'last') throw new DOMException('full', 'QuotaExceededError');
    return settle(typed, stored);
  };
  const edits = [edit('after', { tab: 'b' }), edit('x', { field: 'last' })];
  await expect(store.write(edits, full)).rejects.toThrow('full');
  expect(valuesOf(draftsIn(await store.load()))).toEqual(['before']);
  expect(await store.history()).toEqual([]);
});
