import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dealSheet } from '../../src/core/draft.ts';
import { Deals } from '../../src/store/deals.svelte.ts';
import type { Learner } from '../../src/store/learner.svelte.ts';
import {
  BASE,
  behind,
  draftsIn,
  learnerWith,
  openLearner,
  readIn,
  SHEET,
  smallStore,
  stubLocalStorage,
  stubWindow,
  tabsOfOneBrowser,
  valuesOf,
} from './stand-ins.ts';

beforeEach(() => {
  stubLocalStorage();
  stubWindow();
});
afterEach(() => vi.unstubAllGlobals());

async function twoTabs(): Promise<readonly [Learner, Learner]> {
  const tabs = tabsOfOneBrowser();
  return [await openLearner({ tabs }), await openLearner({ tabs })];
}

async function settle(...learners: readonly Learner[]): Promise<void> {
  // Each may have told the others something while it settled, so all are asked once more.
  for (const learner of [...learners, ...learners]) await learner.settled();
}

const history = async () => valuesOf(await smallStore().history());

test('what one tab writes or records, the other shows', async () => {
  const [here, there] = await twoTabs();
  here.write(SHEET, 'note', 'x');
  here.record({ kind: 'marked', lesson: 'criteria', done: true });
  await settle(here, there);
  expect([there.text(SHEET, 'note'), there.journal]).toEqual(['x', here.journal]);
});

test('a field with the focus is not changed by another tab; when the focus is gone, it is', async () => {
  const [here, there] = await twoTabs();
  here.write(SHEET, 'note', 'mine');
  await settle(here, there);
  here.hold(SHEET, 'note');
  there.write(SHEET, 'note', 'theirs');
  there.write(SHEET, 'other', 'free');
  await settle(here, there);
  expect([here.text(SHEET, 'note'), here.text(SHEET, 'other')]).toEqual(['mine', 'free']);
  here.hold(SHEET, 'note');
  here.release(SHEET, 'note');
  await settle(here);
  expect(here.text(SHEET, 'note')).toBe('theirs');
});

test('a field that nobody else wrote in is not read again when the focus goes', async () => {
  const load = vi.fn(() => undefined);
  const learner = await openLearner({
    open: async () => behind((method) => method === 'load' && load(), smallStore()),
  });
  learner.hold(SHEET, 'note');
  learner.write(SHEET, 'note', 'x');
  await learner.settled();
  load.mockClear();
  learner.release(SHEET, 'note');
  learner.release(SHEET, 'other');
  await learner.settled();
  expect(load).not.toHaveBeenCalled();
});

test('what is typed over another tab’s text stands, and that text is in the history', async () => {
  const [here, there] = await twoTabs();
  here.hold(SHEET, 'note');
  there.write(SHEET, 'note', 'theirs');
  await settle(here, there);
  here.write(SHEET, 'note', 'mine');
  here.release(SHEET, 'note');
  await settle(here, there);
  expect([here.text(SHEET, 'note'), there.text(SHEET, 'note')]).toEqual(['mine', 'mine']);
  expect(await history()).toEqual(['theirs']);
});

test('two tabs that begin a deal each end with both, in both tabs', async () => {
  const [here, there] = await twoTabs();
  const [mine, theirs] = [new Deals(here, BASE), new Deals(there, BASE)];
  const ids = [mine.create('Harrow Lane'), theirs.create('Two Mills')];
  await settle(here, there);
  for (const deals of [mine, theirs]) {
    expect(deals.all.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect(deals.all.map(({ name }) => name).toSorted()).toEqual(['Harrow Lane', 'Two Mills']);
  }
  expect([mine.current.id, theirs.current.id]).toEqual(ids);
});

test('a deal that is forgotten in one tab is gone in the other, and so is what waits there', async () => {
  const [here, there] = await twoTabs();
  const id = new Deals(here, BASE).create('Harrow Lane');
  here.write(dealSheet(id, 'collaborate'), 'note', 'x');
  await settle(here, there);
  expect(there.text(dealSheet(id, 'collaborate'), 'note')).toBe('x');
  await here.forget(id);
  await settle(here, there);
  expect(new Deals(there, BASE).all).toEqual([]);
  expect(valuesOf(draftsIn(await smallStore().load()))).toEqual([]);
});

test('erasing in one tab empties the others, and nothing comes back', async () => {
  const [here, there] = await twoTabs();
  there.write(SHEET, 'note', 'x');
  there.write(dealSheet('d1'), 'name', 'y');
  there.hold(SHEET, 'note');
  await settle(here, there);
  await here.erase();
  await settle(here, there);
  there.comeBack();
  await settle(here, there);
  expect([there.text(SHEET, 'note'), there.journal, there.saving]).toEqual([undefined, [], 'nothing']);
  expect(readIn(await smallStore().load())).toEqual({ journal: [], drafts: [], unreadable: [] });
});

test('a page that comes back from the browser’s memory shows what was written elsewhere meanwhile', async () => {
  const [here, elsewhere] = [await openLearner(), await openLearner()];
  elsewhere.write(SHEET, 'note', 'meanwhile');
  await elsewhere.settled();
  expect(here.text(SHEET, 'note')).toBeUndefined();
  here.comeBack();
  await here.settled();
  expect(here.text(SHEET, 'note')).toBe('meanwhile');
});

type Act = 'write' | 'record' | 'hold' | 'release' | 'comeBack';
const acts = fc.record({
  tab: fc.constantFrom(0, 1),
  act: fc.constantFrom<Act[]>('write', 'write', 'write', 'record', 'hold', 'release', 'comeBack'),
  field: fc.constantFrom('x', 'y'),
  aboutDeal: fc.boolean(),
});

test('in whatever order two tabs are typed in and their stores answer, no text is lost unseen', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(acts, { maxLength: 14 }), async (s, script) => {
      stubLocalStorage();
      const tabs = tabsOfOneBrowser();
      const late = (method: string) => (method === 'history' ? undefined : s.schedule(Promise.resolve()));
      const open = async () => behind(late, smallStore());
      const pages = [learnerWith({ tabs, open }), learnerWith({ tabs, open })];
      const opening = Promise.all(pages.map((page) => page.open()));
      await s.waitIdle();
      await opening;

      const seen = new Set<string | undefined>();
      s.scheduleSequence(
        script.map(({ tab, act, field, aboutDeal }, n) => async () => {
          const page = pages[tab]!;
          const sheet = aboutDeal ? dealSheet('d1') : SHEET;
          switch (act) {
            case 'write':
              seen.add(page.text(sheet, field));
              return page.write(sheet, field, `text ${n}`);
            case 'record':
              return page.record({ kind: 'marked', lesson: 'criteria', done: true });
            case 'hold':
              return page.hold(sheet, field);
            case 'release':
              return page.release(sheet, field);
            case 'comeBack':
              return page.comeBack();
          }
        }),
      );
      await s.waitIdle();
      for (const page of pages) {
        for (const field of ['x', 'y']) {
          page.release(SHEET, field);
          page.release(dealSheet('d1'), field);
        }
      }
      await s.waitIdle();

      const { drafts, journal } = readIn(await smallStore().load());
      const kept = [...valuesOf(drafts), ...(await history())];
      for (const [n, { act }] of script.entries()) {
        if (act === 'write' && !seen.has(`text ${n}`)) expect(kept).toContain(`text ${n}`);
      }
      expect(journal).toHaveLength(script.filter(({ act }) => act === 'record').length);
      for (const page of pages) {
        expect(page.saving).not.toBe('saving');
        expect(valuesOf((await page.everything()).drafts)).toEqual(valuesOf(drafts));
        for (const { sheet, field, value } of drafts) expect(page.text(sheet, field)).toBe(value);
      }
    }),
    { numRuns: 150 },
  );
});
