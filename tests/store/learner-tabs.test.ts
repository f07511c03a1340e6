import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dealSheet } from '../../src/core/learner/draft.ts';
import { Deals } from '../../src/store/deal/deals.svelte.ts';
import type { Learner } from '../../src/store/learner.svelte.ts';
import { writeTail } from '../../src/store/learner/tail.ts';
import {
  BASE,
  behind,
  draftsIn,
  edit,
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

let strings: Map<string, string>;
beforeEach(() => {
  strings = stubLocalStorage();
  stubWindow();
});

const done = { kind: 'marked', lesson: 'criteria', done: true } as const;
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

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

const NOTHING = { journal: [], drafts: [], unreadable: [] };
const kept = async () => readIn(await smallStore().load());

test('what is erased in one tab stays in sight in the other, is written back by nothing, and the other says so', async () => {
  const [here, there] = await twoTabs();
  there.write(SHEET, 'note', 'x');
  there.record(done);
  await settle(here, there);
  there.hold(SHEET, 'note');
  there.write(SHEET, 'note', 'xy'); // on its way when it is erased
  await here.erase();
  there.write(SHEET, 'note', 'xyz');
  await settle(here, there);
  there.leave();
  there.comeBack();
  await settle(here, there);
  expect([there.gone, there.saving, here.gone]).toEqual(['everything', 'nothing', null]);
  expect([there.text(SHEET, 'note'), there.journal.length]).toEqual(['xyz', 1]);
  expect(await kept()).toEqual(NOTHING);
  expect([...strings.keys()]).toEqual([`cg1:${BASE}:deletion`]);
});

test('who wants to keep what was erased elsewhere has all of it back; who does not sees it go', async () => {
  for (const keep of [true, false]) {
    strings.clear();
    const [here, there] = await twoTabs();
    there.write(SHEET, 'note', 'x');
    there.record(done);
    await settle(here, there);
    await here.erase();
    there.write(SHEET, 'other', 'y');
    await settle(here, there);
    if (keep) await there.keepGone();
    else there.dropGone();
    await settle(here, there);
    const { drafts, journal } = await kept();
    expect([valuesOf(drafts), journal.length]).toEqual(keep ? [['x', 'y'], 1] : [[], 0]);
    for (const tab of [here, there]) {
      expect([tab.gone, tab.text(SHEET, 'note')]).toEqual([null, keep ? 'x' : undefined]);
    }
    there.write(SHEET, 'note', 'a new start');
    await settle(here, there);
    expect(here.text(SHEET, 'note')).toBe('a new start');
  }
});

test('what another tab writes after everything was erased does not take the place of what is still in sight', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const [here, there] = await twoTabs();
  there.write(SHEET, 'note', 'x');
  await settle(here, there);
  await here.erase();
  await settle(here, there);
  vi.setSystemTime(Date.now() + 1000);
  here.write(SHEET, 'note', 'anew');
  await settle(here, there);
  expect([there.gone, there.text(SHEET, 'note')]).toEqual(['everything', 'x']);
  await there.keepGone();
  await settle(here, there);
  // Written later, it stands; the other is kept.
  expect([there.text(SHEET, 'note'), here.text(SHEET, 'note')]).toEqual(['anew', 'anew']);
  expect(await history()).toEqual(['x']);
});

test('what is typed while the store opens is not put into one that is erased meanwhile', async () => {
  const tabs = tabsOfOneBrowser();
  const here = await openLearner({ tabs });
  here.record(done);
  await here.settled();
  let answer = (): void => undefined;
  const answers = new Promise<void>((resolve) => (answer = resolve));
  const there = learnerWith({ tabs, open: async () => (await answers, smallStore()) });
  const opening = there.open();
  there.write(SHEET, 'note', 'x');
  await here.erase();
  answer();
  await opening;
  await settle(here, there);
  expect([there.gone, there.text(SHEET, 'note')]).toEqual(['everything', 'x']);
  expect(await kept()).toEqual(NOTHING);
  expect([...strings.keys()].filter((key) => key.includes(':tail:'))).toEqual([]);
});

/** Two tabs; the second works on a deal of the first, which has a name and a note. */
async function tabsOnADeal() {
  const tabs = tabsOfOneBrowser();
  const here = await openLearner({ tabs });
  const id = new Deals(here, BASE).create('Harrow Lane');
  const sheet = dealSheet(id, 'explore');
  here.write(sheet, 'note', 'x');
  here.write(SHEET, 'note', 'of no deal');
  await here.settled();
  const there = await openLearner({ tabs, current: () => id });
  return { here, there, id, sheet };
}

test('a deal that is deleted for good elsewhere stays in sight where it is worked on, and comes back only on demand', async () => {
  for (const keep of [true, false]) {
    strings.clear();
    const { here, there, id, sheet } = await tabsOnADeal();
    there.write(sheet, 'note', 'xy'); // on its way when it is deleted
    await here.forget(id);
    there.write(sheet, 'note', 'xyz');
    there.write(SHEET, 'note', 'of no deal still');
    await settle(here, there);
    expect([there.gone, there.text(sheet, 'note')]).toEqual(['deal', 'xyz']);
    expect(valuesOf((await kept()).drafts)).toEqual(['of no deal still']);

    if (keep) await there.keepGone();
    else there.dropGone();
    await settle(here, there);
    expect(there.gone).toBeNull();
    expect(here.text(sheet, 'note')).toBe(keep ? 'xyz' : undefined);
    expect(here.text(dealSheet(id), 'name')).toBe(keep ? 'Harrow Lane' : undefined);
    expect(there.text(sheet, 'note')).toBe(keep ? 'xyz' : undefined);
  }
});

test('words for a deal that is deleted before they reach the store make no deal of themselves', async () => {
  const { here, there, id, sheet } = await tabsOnADeal();
  await there.settled();
  await here.forget(id);
  await settle(here, there);
  there.dropGone();
  // An earlier page had left them, or they were typed before the store was open.
  writeTail(BASE, [], [edit('late', { sheet })]);
  const next = await openLearner({ current: () => id });
  await next.settled();
  expect([next.gone, next.text(sheet, 'note')]).toEqual(['deal', 'late']);
  expect(valuesOf((await kept()).drafts)).toEqual(['of no deal']);
});

test('a deal that is deleted where nobody works on it is gone without a question', async () => {
  const { here, id } = await tabsOnADeal();
  const elsewhere = await openLearner({ tabs: tabsOfOneBrowser() });
  await here.forget(id);
  elsewhere.comeBack();
  await elsewhere.settled();
  expect([elsewhere.gone, new Deals(elsewhere, BASE).all]).toEqual([null, []]);
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
      await smallStore().write([edit('', { sheet: dealSheet('d1'), field: 'made' })]);
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
