import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draftsIn, SHEET, stubLocalStorage, stubWindow, valuesOf } from './stand-ins.ts';
import { keyedStore } from '../../src/store/adapters/seldom/keyed.ts';
import { localShelf } from '../../src/store/adapters/shelf.ts';

const BASE = import.meta.env.BASE_URL;
let strings: Map<string, string>;
let page: EventTarget;
let tab: EventTarget & { hidden: boolean };
beforeEach(() => {
  strings = stubLocalStorage();
  stubWindow();
  page = new EventTarget();
  tab = Object.assign(new EventTarget(), { hidden: false });
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('document', tab);
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.stubGlobal('indexedDB', undefined);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  vi.resetModules(); // each test is a page
});
afterEach(() => vi.unstubAllGlobals());

async function openPage() {
  const { learner } = await import('../../src/store/this-learner.ts');
  await learner.open();
  return learner;
}
const tails = () => [...strings.keys()].filter((key) => key.includes(':tail:'));

test('nothing is opened or stored before an island asks', async () => {
  await import('../../src/store/this-learner.ts');
  page.dispatchEvent(new Event('pagehide'));
  tab.dispatchEvent(new Event('visibilitychange'));
  expect([...strings]).toEqual([]);
});

test('a page that goes, or is hidden, leaves behind what is not saved yet', async () => {
  const learner = await openPage();
  learner.write(SHEET, 'note', 'x');
  page.dispatchEvent(new Event('pagehide'));
  expect(tails()).toHaveLength(1);
  await learner.settled();
  expect(tails()).toEqual([]);
  tab.hidden = true;
  learner.write(SHEET, 'note', 'xy');
  tab.dispatchEvent(new Event('visibilitychange'));
  expect(tails()).toHaveLength(1);
  await learner.settled();
  expect(valuesOf(draftsIn(await keyedStore('localstorage', localShelf(BASE)).load()))).toEqual(['xy']);
});

test('a page that is shown again reads what was written meanwhile', async () => {
  const learner = await openPage();
  const elsewhere = keyedStore('localstorage', localShelf(BASE));
  const typed = { sheet: SHEET, field: 'note', seen: 0, tab: 'b', at: '2026-01-01T00:00:00.000Z' };
  await elsewhere.write([{ ...typed, value: 'shown' }]);
  tab.dispatchEvent(new Event('visibilitychange'));
  await learner.settled();
  expect(learner.text(SHEET, 'note')).toBe('shown');
  await elsewhere.write([{ ...typed, value: 'restored' }]);
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  await learner.settled();
  expect(learner.text(SHEET, 'note')).toBe('shown');
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await learner.settled();
  expect(learner.text(SHEET, 'note')).toBe('restored');
});
