import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dealSheet } from '../../src/core/draft.ts';
import type { Learner } from '../../src/store/learner.svelte.ts';
import {
  behind,
  learnerWith,
  openLearner,
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

test('two tabs that begin a deal at once end with one, and no text is lost', async () => {
  const [here, there] = await twoTabs();
  expect(here.deal.id).not.toBe(there.deal.id);
  here.write(dealSheet(here.deal.id, 'collaborate'), 'note', 'x');
  there.write(dealSheet(there.deal.id, 'collaborate'), 'options.0.name', 'y');
  await settle(here, there);
  expect(here.deal).toEqual(there.deal);
  expect((await smallStore().load()).deals).toEqual([here.deal]);
  for (const learner of [here, there]) {
    const sheet = learner.texts(dealSheet(learner.deal.id, 'collaborate'));
    expect(new Map(sheet)).toEqual(
      new Map([
        ['note', 'x'],
        ['options.0.name', 'y'],
      ]),
    );
  }
});

test('an island that still knows the deal by its first name writes to the right one', async () => {
  const [here, there] = await twoTabs();
  const first = dealSheet(there.deal.id);
  here.write(dealSheet(here.deal.id), 'name', 'Harrow Lane');
  await settle(here, there);
  there.write(first, 'name', 'Harrow Lane Group');
  await settle(here, there);
  expect(here.text(dealSheet(here.deal.id), 'name')).toBe('Harrow Lane Group');
});

test('erasing in one tab empties the others, and nothing comes back', async () => {
  const [here, there] = await twoTabs();
  there.write(SHEET, 'note', 'x');
  there.write(dealSheet(there.deal.id), 'name', 'y');
  there.hold(SHEET, 'note');
  await settle(here, there);
  await here.erase();
  await settle(here, there);
  there.comeBack();
  await settle(here, there);
  expect([there.text(SHEET, 'note'), there.journal, there.saving]).toEqual([undefined, [], 'nothing']);
  expect(await smallStore().load()).toEqual({ journal: [], deals: [], drafts: [], unreadable: [] });
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
          const sheet = aboutDeal ? dealSheet(page.deal.id) : SHEET;
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
          page.release(dealSheet(page.deal.id), field);
        }
      }
      await s.waitIdle();

      const { drafts, journal } = await smallStore().load();
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
