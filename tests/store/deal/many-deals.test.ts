// Somebody with very many deals: what is needed first is there first, and nothing is lost on the way to the rest.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDB } from 'idb';
import { databaseName } from '../../../src/store/adapters/indexeddb.ts';
import { DEAL } from '../../../src/core/deal/deal.ts';
import { dealOf, dealSheet, PRACTICE } from '../../../src/core/learner/draft.ts';
import { GATE_MET } from '../../../src/core/deal/gate/met.ts';
import { openIndexedDb } from '../../../src/store/adapters/indexeddb.ts';
import { Deals } from '../../../src/store/deal/deals.svelte.ts';
import type { Store } from '../../../src/store/port.ts';
import { worksheet } from '../../core/given.ts';
import {
  BASE,
  behind,
  edit,
  learnerWith,
  openLearner,
  outline,
  readIn,
  stubLocalStorage,
  stubWindow,
  tabsOfOneBrowser,
} from '../stand-ins.ts';

const DEALS = 200;
const id = (n: number): string => `deal-${n}`;
const text = (n: number): string => `about ${n}`;
const gate = worksheet.fields.find(({ kind }) => kind === 'gate')?.id ?? '';

let strings: Map<string, string>;
let store: Store;
beforeEach(async () => {
  strings = stubLocalStorage();
  stubWindow();
  vi.stubGlobal('indexedDB', new IDBFactory());
  store = await open();
  const moment = (n: number): string => new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString();
  await store.write(
    Array.from({ length: DEALS }, (_, n) => [
      edit(`Customer ${n}`, { sheet: dealSheet(id(n)), field: DEAL.name }),
      edit(moment(n), { sheet: dealSheet(id(n)), field: DEAL.made }),
      edit(text(n), { sheet: dealSheet(id(n), worksheet.id) }),
    ]).flat(),
  );
});
afterEach(() => vi.unstubAllGlobals());

const open = () => openIndexedDb(BASE, () => undefined);
const known = (learner: Awaited<ReturnType<typeof openLearner>>, n: number) =>
  learner.text(dealSheet(id(n), worksheet.id), 'note');
const ofDeals = (sheets: Iterable<string>) => new Set([...sheets].map(dealOf));

test('a store loads what is wanted first, names the rest, and reads that when it is asked to', async () => {
  const first = (sheet: string) => sheet === dealSheet(id(3));
  const { sheets, rest } = await (await open()).load(first);
  expect([[...sheets.keys()], rest.length]).toEqual([[dealSheet(id(3))], 2 * DEALS - 1]);
  const read = await store.read([...rest, 'deal/gone']);
  expect([...read.keys()]).toEqual(rest);
  expect(ofDeals(rest).size).toBe(DEALS);
});

test('a store with few sheets loads all of them at once', async () => {
  for (let n = 100; n < DEALS; n += 1) await store.forget(id(n));
  for (let n = 50; n < 100; n += 1) await store.forget(id(n));
  const { sheets, rest } = await (await open()).load(() => false);
  expect([sheets.size, rest]).toEqual([100, []]);
});

test('a record that no sheet can have is counted, and not waited for', async () => {
  const db = await openDB(databaseName(BASE));
  await db.put('sheets', { sheet: '__proto__', text: '[]' });
  await db.put('sheets', { sheet: dealSheet(id(7), 'target'), text: 7 });
  db.close();
  const learner = await openLearner({ open });
  await learner.settled();
  expect([learner.unreadable, learner.unread.size]).toEqual([2, 0]);
});

test('a page opens with the names of all deals and the text of the one that is worked on; the rest follows', async () => {
  const learner = await openLearner({ open, current: () => id(150) });
  const deals = new Deals(learner, BASE);
  expect(deals.all.map(({ name }) => name)).toEqual(Array.from({ length: DEALS }, (_, n) => `Customer ${n}`));
  expect([known(learner, 150), known(learner, 7)]).toEqual([text(150), undefined]);
  expect([learner.unread.has(id(150)), learner.unread.has(id(7))]).toEqual([false, true]);
  await learner.settled();
  expect(learner.unread.size).toBe(0);
  for (let n = 0; n < DEALS; n += 1) expect(known(learner, n)).toBe(text(n));
});

test('the deals that are listed first are read first', async () => {
  const asked: (string | null)[] = [];
  const watched: Store = {
    ...store,
    read: (sheets) => {
      asked.push(...ofDeals(sheets));
      return store.read(sheets);
    },
  };
  await (await openLearner({ open: async () => watched })).settled();
  expect(asked).toEqual(Array.from({ length: DEALS }, (_, n) => id(n)));
});

test('a deal of which only a worksheet is written is found once that is read', async () => {
  await store.write([edit('alone', { sheet: dealSheet('alone', worksheet.id) })]);
  const learner = await openLearner({ open });
  const deals = new Deals(learner, BASE);
  expect(deals.all).toHaveLength(DEALS);
  await learner.settled();
  expect(deals.all).toHaveLength(DEALS + 1);
});

test('what is written while the rest is read stands, and nothing of it is lost', async () => {
  const learner = await openLearner({ open });
  learner.write(dealSheet(PRACTICE, worksheet.id), 'note', 'typed early');
  learner.write(dealSheet(id(199), worksheet.id), 'note', 'typed unseen');
  expect(known(learner, 199)).toBe('typed unseen');
  await learner.settled();
  expect(known(learner, 199)).toBe('typed unseen');
  const { drafts } = readIn(await (await open()).load());
  expect(drafts).toHaveLength(3 * DEALS + 1);
  expect((await store.history()).map(({ value }) => value)).toEqual([text(199)]);
});

test('a copy to take away holds what had not been read yet', async () => {
  const learner = await openLearner({ open });
  expect((await learner.everything()).drafts).toHaveLength(3 * DEALS);
});

test('what another tab changes is shown, and all else stays as it is while it is read again', async () => {
  const tabs = tabsOfOneBrowser();
  const [here, there] = [learnerWith({ open, tabs }), learnerWith({ open, tabs })];
  await Promise.all([here.open(), there.open()]);
  await Promise.all([here.settled(), there.settled()]);
  const before = here.texts(dealSheet(id(5), worksheet.id));
  there.write(dealSheet(id(9), worksheet.id), 'note', 'from there');
  await there.settled();
  await vi.waitFor(() => {
    expect([known(here, 5), here.unread.size]).toEqual([text(5), 0]);
    expect(known(here, 9)).toBe('from there');
  });
  await here.settled();
  expect(here.texts(dealSheet(id(5), worksheet.id))).toBe(before);
});

test('the marks wait until all is read', async () => {
  await store.write([edit(GATE_MET, { sheet: dealSheet(id(199), worksheet.id), field: gate })]);
  const learner = await openLearner({ open });
  expect([...strings.keys()]).toEqual([]);
  await learner.settled();
  expect(strings.get(`cg1:${BASE}:gate:${worksheet.id}`)).toBe('1');
  expect(outline.worksheets.map(({ id }) => id)).toContain(worksheet.id);
});

test('where the rest cannot be read, the marks stay as they are, and it is tried again', async () => {
  strings.set(`cg1:${BASE}:gate:${worksheet.id}`, '1');
  let refuse = true;
  const gated = behind((method) => {
    if (method === 'read' && refuse) throw new Error('The database does not answer.');
  }, store);
  const learner = await openLearner({ open: async () => gated });
  await learner.settled();
  expect([learner.unread.size > 0, strings.size]).toEqual([true, 1]);
  await expect(learner.everything()).rejects.toThrow('does not answer');
  refuse = false;
  learner.comeBack();
  await learner.settled();
  expect(learner.unread.size).toBe(0);
});
