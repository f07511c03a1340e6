import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dealSheet } from '../../src/core/learner/draft.ts';
import { memoryStore } from '../../src/store/adapters/seldom/keyed.ts';
import { backupOf } from '../../src/store/copy/backup.ts';
import { NewerStore, type Store } from '../../src/store/port.ts';
import { writeTail } from '../../src/store/learner/tail.ts';
import {
  BASE,
  behind,
  draftsIn,
  edit,
  entry,
  learnerWith,
  openLearner,
  outline,
  refuseLocalStorage,
  SHEET,
  smallStore,
  stubLocalStorage,
  stubWindow,
  valuesOf,
} from './stand-ins.ts';

let strings: Map<string, string>;
let marksTold: () => number;
beforeEach(() => {
  strings = stubLocalStorage();
  marksTold = stubWindow();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const done = { kind: 'marked', lesson: 'criteria', done: true } as const;
const ours = (kind: string) => [...strings.keys()].filter((key) => key.startsWith(`cg1:${BASE}:${kind}`));
/** The small store as the database that `lost` and `closed` are about. */
const likeIndexedDb = (): Store => ({ ...smallStore(), kind: 'indexeddb' });

function refusing(store: Store): { store: Store; refuse: (now: boolean) => void } {
  let refused = false;
  const gate = () => {
    if (refused) throw new DOMException('full', 'QuotaExceededError');
  };
  return { store: behind(gate, store), refuse: (now) => (refused = now) };
}

test('nothing is erased or taken away before the store is open', async () => {
  const learner = learnerWith();
  await expect(learner.erase()).rejects.toThrowErrorMatchingInlineSnapshot(`[Error: There is no store now.]`);
  await expect(learner.everything()).rejects.toThrow('no store now');
  learner.leave();
  learner.comeBack();
  await learner.settled();
  expect([learner.phase, strings.size]).toEqual(['opening', 0]);
});

/** A learner whose store opens when `answer` is called. */
function slowlyOpening(store = smallStore) {
  let answer = (): void => undefined;
  const answers = new Promise<void>((resolve) => (answer = resolve));
  return { learner: learnerWith({ open: async () => (await answers, store()) }), answer };
}

test('what is written and recorded while the store opens is shown at once and saved once it is open', async () => {
  const { learner, answer } = slowlyOpening();
  learner.write(SHEET, 'note', 'x');
  learner.record(done);
  expect([learner.text(SHEET, 'note'), learner.journal.length, learner.saving]).toEqual(['x', 1, 'saving']);
  answer();
  await learner.open();
  expect([learner.text(SHEET, 'note'), learner.saving]).toEqual(['x', 'saved']);
  const { journal, sheets } = await smallStore().load();
  expect([journal.length, sheets.get(SHEET)?.drafts.get('note')?.value]).toEqual([1, 'x']);
  expect(ours('tail:')).toEqual([]);
});

test('a page that goes before its store is open leaves every letter, and so does one that dies without a word', async () => {
  for (const says of [true, false]) {
    strings.clear();
    const { learner } = slowlyOpening();
    learner.write(SHEET, 'note', 'x');
    learner.write(SHEET, 'note', 'xy');
    if (says) learner.leave();
    const next = await openLearner();
    expect(next.text(SHEET, 'note')).toBe('xy');
  }
});

test('what another tab wrote while the store opens does not come over what is typed here, and is kept', async () => {
  const { learner, answer } = slowlyOpening();
  learner.hold(SHEET, 'note');
  learner.write(SHEET, 'note', 'mine');
  await smallStore().write([edit('theirs', { tab: 'b', n: 100_000 }), edit('free', { field: 'other' })]);
  answer();
  await learner.open();
  expect([learner.text(SHEET, 'note'), learner.text(SHEET, 'other')]).toEqual(['mine', 'free']);
  expect(valuesOf(await smallStore().history())).toEqual(['theirs']);
});

test('a field that has the focus and was not written in yet is filled as soon as the store is open', async () => {
  await smallStore().write([edit('stored')]);
  const { learner, answer } = slowlyOpening();
  learner.hold(SHEET, 'note');
  answer();
  await learner.open();
  expect(learner.text(SHEET, 'note')).toBe('stored');
});

test('an early text joins with what turns out to be stored where both count', async () => {
  await smallStore().write([edit('0 3')]);
  const { learner, answer } = slowlyOpening();
  learner.write(SHEET, 'note', '0 1 2', (stored) => `${stored} and 0 1 2`);
  learner.write(SHEET, 'new', '0 1', (stored) => `${stored} and more`);
  answer();
  await learner.open();
  expect([learner.text(SHEET, 'note'), learner.text(SHEET, 'new')]).toEqual(['0 3 and 0 1 2', '0 1']);
  learner.write(SHEET, 'note', '7', () => 'never');
  await learner.settled();
  expect(learner.text(SHEET, 'note')).toBe('7');
  expect(await smallStore().history()).toEqual([]);
});

test('that something is kept is noted as soon as it is saved, before the other marks can be made', async () => {
  const learner = await openLearner({ outline: () => new Promise(() => undefined) });
  learner.write(SHEET, 'note', 'x');
  await vi.waitFor(() => expect(learner.saving).toBe('saved'));
  expect([ours('seen').length, ours('done:').length]).toEqual([1, 0]);
});

test('what takes long to be saved is said, and not called saved meanwhile', async () => {
  vi.useFakeTimers();
  const { learner, answer } = slowlyOpening();
  learner.write(SHEET, 'note', 'x');
  await vi.advanceTimersByTimeAsync(400);
  expect(learner.saving).toBe('saving');
  await vi.advanceTimersByTimeAsync(200);
  expect(learner.saving).toBe('slow');
  learner.write(SHEET, 'note', 'xy');
  expect(learner.saving).toBe('slow');
  answer();
  await learner.open();
  expect(learner.saving).toBe('saved');
  await vi.advanceTimersByTimeAsync(2000);
  expect(learner.saving).toBe('saved');
});

test('what stands in a control counts when the page goes, when another tab writes, and for a copy', async () => {
  const learner = await openLearner();
  let shown = 'a';
  const stop = learner.watch(() => learner.write(SHEET, 'note', shown));
  learner.leave();
  await learner.settled();
  expect(learner.text(SHEET, 'note')).toBe('a');
  shown = 'ab';
  expect(valuesOf((await learner.everything()).drafts)).toEqual(['ab']);
  stop();
  shown = 'abc';
  learner.leave();
  expect(learner.text(SHEET, 'note')).toBe('ab');
});

test('a page opens its store once, however many islands ask', async () => {
  const open = vi.fn(async () => memoryStore());
  const learner = learnerWith({ open });
  await Promise.all([learner.open(), learner.open()]);
  await learner.open();
  expect(open).toHaveBeenCalledOnce();
  expect(learner.phase).toBe('open');
});

test('what is written and recorded is there on the next page', async () => {
  const learner = await openLearner();
  learner.write(SHEET, 'note', 'Harrow Lane');
  learner.record(done);
  await learner.settled();
  const next = await openLearner();
  expect(next.text(SHEET, 'note')).toBe('Harrow Lane');
  expect(next.texts(SHEET)).toEqual(new Map([['note', 'Harrow Lane']]));
  expect(next.journal).toEqual(learner.journal);
  expect(next.journal).toMatchObject([done]);
  expect(next.text(SHEET, 'other')).toBeUndefined();
});

test('somebody who types, saves and types on alone leaves nothing in the history', async () => {
  const learner = await openLearner();
  for (const text of ['H', 'Ha', 'Har']) {
    learner.write(SHEET, 'note', text);
    await learner.settled();
  }
  const next = await openLearner();
  next.write(SHEET, 'note', 'Harrow');
  await next.settled();
  expect(await smallStore().history()).toEqual([]);
});

test('what is typed or recorded while the page reads again stays on the page', async () => {
  const [reading, answer] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const store = smallStore();
  const learner = await openLearner({ open: async () => store });
  store.load = behind(() => (reading.resolve(), answer.promise), smallStore()).load;
  learner.comeBack();
  await reading.promise;
  learner.record(done);
  learner.write(SHEET, 'note', 'x');
  answer.resolve();
  await learner.settled();
  expect([learner.journal.length, learner.text(SHEET, 'note')]).toEqual([1, 'x']);
});

test('reading again that fails is tried again with the next write', async () => {
  const { store, refuse } = refusing(smallStore());
  const learner = await openLearner({ open: async () => store });
  await smallStore().write([edit('elsewhere', { field: 'other' })]);
  refuse(true);
  learner.comeBack();
  await learner.settled();
  expect(learner.saving).toBe('nothing');
  refuse(false);
  learner.write(SHEET, 'note', 'x');
  await learner.settled();
  expect([learner.text(SHEET, 'other'), learner.saving]).toEqual(['elsewhere', 'saved']);
});

test('typing faster than the store saves loses nothing, with one transaction at a time', async () => {
  const gates: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const slow = behind((method) => {
    if (method !== 'write') return;
    most = Math.max(most, (running += 1));
    return new Promise((resolve) => gates.push(() => resolve(void (running -= 1))));
  }, smallStore());
  const learner = await openLearner({ open: async () => slow });
  const text = 'several options';
  for (let n = 1; n <= text.length; n += 1) {
    learner.write(SHEET, 'note', text.slice(0, n));
    learner.write(SHEET, 'other', String(n));
    await Promise.resolve();
    if (n % 4 === 0) gates.shift()?.();
  }
  expect(learner.text(SHEET, 'note')).toBe(text);
  let settled = false;
  void learner.settled().then(() => (settled = true));
  while (!settled) {
    gates.shift()?.();
    await Promise.resolve();
  }
  expect(valuesOf(draftsIn(await smallStore().load()))).toEqual(['15', text]);
  expect(await smallStore().history()).toEqual([]);
  expect(most).toBe(1);
});

test('a letter typed at the moment the store finishes is not left behind', async () => {
  const learner = await openLearner();
  learner.write(SHEET, 'note', '0');
  for (let n = 1; n < 40; n += 1) {
    await Promise.resolve();
    learner.write(SHEET, 'note', String(n));
    for (let wait = n % 7; wait > 0; wait -= 1) await Promise.resolve();
  }
  await learner.settled();
  expect(valuesOf(draftsIn(await smallStore().load()))).toEqual(['39']);
});

test('“saved” is said after the transaction is complete, and not before', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const slow = behind((method) => (method === 'write' ? promise : undefined), smallStore());
  const learner = await openLearner({ open: async () => slow });
  expect(learner.saving).toBe('nothing');
  learner.write(SHEET, 'note', 'x');
  await Promise.resolve();
  await Promise.resolve();
  expect([learner.saving, learner.savedAt]).toEqual(['saving', null]);
  resolve();
  await learner.settled();
  expect(learner.saving).toBe('saved');
  expect(learner.savedAt).not.toBeNull();
});

test('what is only in memory is never called saved', async () => {
  const learner = await openLearner({ open: async () => memoryStore() });
  learner.write(SHEET, 'note', 'x');
  learner.record(done);
  await learner.settled();
  expect([learner.keeping, learner.saving, learner.savedAt]).toEqual(['memory', 'nothing', null]);
  expect([learner.text(SHEET, 'note'), learner.journal.length, strings.size]).toEqual(['x', 1, 0]);
});

test('a store that cannot be loaded is not written to: what is typed stays in memory', async () => {
  const broken = behind((method) => {
    if (method === 'load') throw new Error('broken');
  }, smallStore());
  const learner = await openLearner({ open: async () => broken });
  learner.write(SHEET, 'note', 'x');
  await learner.settled();
  expect([learner.keeping, learner.text(SHEET, 'note'), strings.size]).toEqual(['memory', 'x', 0]);
});

test('a store that refuses is told at once, the text stays, and the next letter saves all', async () => {
  const { store, refuse } = refusing(smallStore());
  const learner = await openLearner({ open: async () => store });
  refuse(true);
  learner.write(SHEET, 'note', 'typed');
  learner.record(done);
  await learner.settled();
  expect([learner.saving, learner.text(SHEET, 'note'), learner.journal.length]).toEqual([
    'failed',
    'typed',
    1,
  ]);
  refuse(false);
  learner.write(SHEET, 'other', 'more');
  await learner.settled();
  expect(learner.saving).toBe('saved');
  const saved = await smallStore().load();
  expect([valuesOf(draftsIn(saved)), saved.journal.length]).toEqual([['more', 'typed'], 1]);
});

test('a store that refuses is tried again every ten seconds, once', async () => {
  vi.useFakeTimers();
  const { store, refuse } = refusing(smallStore());
  const learner = await openLearner({ open: async () => store });
  refuse(true);
  for (const text of ['t', 'ty', 'typ']) {
    learner.write(SHEET, 'note', text);
    await learner.settled();
  }
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect([learner.saving, vi.getTimerCount()]).toEqual(['failed', 1]);
  refuse(false);
  await vi.advanceTimersByTimeAsync(10_000);
  expect([learner.saving, vi.getTimerCount()]).toEqual(['saved', 0]);
  expect(valuesOf(draftsIn(await smallStore().load()))).toEqual(['typ']);
});

test('a store that refused is tried again when the page is seen again', async () => {
  const { store, refuse } = refusing(smallStore());
  const learner = await openLearner({ open: async () => store });
  refuse(true);
  learner.write(SHEET, 'note', 'typed');
  await learner.settled();
  refuse(false);
  learner.comeBack();
  await learner.settled();
  expect(valuesOf(draftsIn(await smallStore().load()))).toEqual(['typed']);
});

test('a store of a newer version is left alone: not a byte changes, and the page still works', async () => {
  await smallStore().write([edit('theirs')]);
  strings.set(`cg1:${BASE}:tail:x`, '{}');
  const before = new Map(strings);
  const learner = await openLearner({ open: () => Promise.reject(new NewerStore()) });
  learner.write(SHEET, 'note', 'mine');
  learner.record(done);
  learner.leave();
  expect(strings).toEqual(before);
  await learner.settled();
  expect([learner.keeping, learner.saving, learner.text(SHEET, 'note')]).toEqual([
    'newer',
    'nothing',
    'mine',
  ]);
  await expect(learner.erase()).rejects.toThrowErrorMatchingInlineSnapshot(`[Error: There is no store now.]`);
  expect(strings).toEqual(before);
});

test('what was recorded later stands later, even when the clock went back', async () => {
  vi.useFakeTimers({ now: new Date('2030-01-01') });
  const learner = await openLearner();
  learner.record(done);
  vi.setSystemTime(new Date('2026-01-01'));
  learner.record({ ...done, done: false });
  learner.record(done);
  await learner.settled();
  const said = (await openLearner()).journal.map((each) => each.kind === 'marked' && each.done);
  expect(said).toEqual([true, false, true]);
});

test('records that cannot be read are counted', async () => {
  strings.set(`cg1:${BASE}:journal:x`, '{"id":');
  expect((await openLearner()).unreadable).toBe(1);
});

test('marks follow what is done, and the page is told', async () => {
  const learner = await openLearner();
  expect(marksTold()).toBe(0);
  learner.record(done);
  learner.write(dealSheet('d1', 'collaborate'), 'gate', 'yes');
  await learner.settled();
  expect(ours('done:')).toEqual([`cg1:${BASE}:done:criteria`]);
  expect(ours('gate:')).toEqual([`cg1:${BASE}:gate:collaborate`]);
  expect(strings.get(`cg1:${BASE}:seen`)).toBe('{"entries":1,"drafts":1}');
  expect(marksTold()).toBeGreaterThan(0);
  learner.record({ ...done, done: false });
  learner.write(dealSheet('d1', 'collaborate'), 'gate', 'not-yet');
  await learner.settled();
  expect([...ours('done:'), ...ours('gate:')]).toEqual([]);
});

test('a gate of a deal that was deleted is met no more, and is again once the deal is put back', async () => {
  const learner = await openLearner();
  learner.write(dealSheet('d1', 'collaborate'), 'gate', 'yes');
  await learner.settled();
  for (const [state, met] of [
    ['deleted', 0],
    ['archived', 1],
    ['deleted', 0],
    ['open', 1],
  ] as const) {
    learner.write(dealSheet('d1'), 'state', state);
    await learner.settled();
    expect(ours('gate:'), state).toHaveLength(met);
  }
});

test('who has done nothing yet fetches no outline, and typing on does not make the marks anew', async () => {
  const fetched = vi.fn(async () => outline);
  const learner = await openLearner({ outline: fetched });
  await learner.settled();
  expect(fetched).not.toHaveBeenCalled();
  learner.write(SHEET, 'note', 'H');
  await learner.settled();
  const made = marksTold();
  strings.set(`cg1:${BASE}:done:criteria`, '1');
  learner.write(SHEET, 'note', 'Ha');
  await learner.settled();
  expect(marksTold()).toBe(made);
  expect(ours('done:')).toHaveLength(1);
  learner.write(SHEET, 'other', 'x');
  await learner.settled();
  expect(ours('done:')).toEqual([]);
  expect(strings.get(`cg1:${BASE}:seen`)).toBe('{"entries":0,"drafts":2}');
});

test('marks that were lost or are wrong are put right when a page opens', async () => {
  await smallStore().append([entry('e1')]);
  strings.set(`cg1:${BASE}:done:several-options`, '1');
  const learner = await openLearner();
  await learner.settled();
  expect(ours('done:')).toEqual([`cg1:${BASE}:done:criteria`]);
});

test('without the outline marks stay as they are, and saving goes on', async () => {
  await smallStore().append([entry('e1')]);
  strings.set(`cg1:${BASE}:done:several-options`, '1');
  const learner = await openLearner({ outline: () => Promise.reject(new Error('offline')) });
  learner.record(done);
  await learner.settled();
  expect([learner.saving, ours('done:')]).toEqual(['saved', [`cg1:${BASE}:done:several-options`]]);
});

test('an emptied store is told from a new learner, until there is something again', async () => {
  const first = await openLearner({ open: async () => likeIndexedDb() });
  expect(first.lost).toBeNull();
  first.record(done);
  first.write(SHEET, 'note', 'x');
  first.write(SHEET, 'other', 'y');
  await first.settled();
  await smallStore().erase();
  for (const _ of ['on this page', 'and on the next']) {
    const learner = await openLearner({ open: async () => likeIndexedDb() });
    await learner.settled();
    expect(learner.lost).toBe(3);
    expect(ours('done:')).toHaveLength(1);
  }
  const again = await openLearner({ open: async () => likeIndexedDb() });
  again.write(SHEET, 'note', 'z');
  await again.settled();
  expect((await openLearner({ open: async () => likeIndexedDb() })).lost).toBeNull();
});

test('a database that is refused today is not taken for an emptied one, and its marks stay', async () => {
  strings.set(`cg1:${BASE}:seen`, '{"entries":9,"drafts":9}');
  strings.set(`cg1:${BASE}:done:criteria`, '1');
  const learner = await openLearner();
  await learner.settled();
  expect([learner.lost, ours('done:').length, ours('seen').length]).toEqual([null, 1, 1]);
});

test('where the site’s data are cleared under the page, it keeps its text in sight, writes none of it, and asks', async () => {
  let takeAway = () => {};
  const open = vi.fn(async (closed: () => void) => {
    takeAway = closed;
    return likeIndexedDb();
  });
  const learner = await openLearner({ open });
  learner.record(done);
  learner.write(SHEET, 'note', 'kept');
  learner.write(dealSheet('d1'), 'name', 'Harrow Lane');
  await learner.settled();
  strings.clear();
  takeAway();
  learner.write(SHEET, 'other', 'typed meanwhile');
  await learner.settled();
  learner.leave();
  expect(open).toHaveBeenCalledTimes(2);
  expect([learner.gone, learner.saving, strings.size]).toEqual(['everything', 'nothing', 0]);
  expect([learner.text(SHEET, 'note'), learner.text(SHEET, 'other')]).toEqual(['kept', 'typed meanwhile']);
  await learner.keepGone();
  await learner.settled();
  expect(learner.gone).toBeNull();
  const saved = await smallStore().load();
  expect(saved.journal).toEqual(learner.journal);
  expect(valuesOf(draftsIn(saved))).toEqual(['Harrow Lane', 'kept', 'typed meanwhile']);
  expect(await smallStore().history()).toEqual([]);
  expect(learner.saving).toBe('saved');
});

test('a page that had to do with localStorage goes back to the database when that is given again', async () => {
  vi.useFakeTimers();
  const database = { ...memoryStore(), kind: 'indexeddb' as const };
  let takeAway = () => {};
  const open = vi.fn(async (closed: () => void) => {
    takeAway = closed;
    return { ...memoryStore(), kind: 'indexeddb' as const };
  });
  const learner = await openLearner({ open });
  learner.write(SHEET, 'note', 'kept');
  await learner.settled();
  open.mockImplementation(async () => smallStore() as typeof database);
  takeAway();
  await learner.settled();
  expect(learner.gone).toBe('everything');
  await learner.keepGone();
  expect([learner.keeping, valuesOf(draftsIn(await smallStore().load()))]).toEqual([
    'localstorage',
    ['kept'],
  ]);
  await database.write([edit('kept', { seen: 1 })]); // as `openStore` moves it
  open.mockImplementation(async () => database);
  await vi.advanceTimersByTimeAsync(10_000);
  expect([learner.keeping, learner.text(SHEET, 'note')]).toEqual(['indexeddb', 'kept']);
  learner.write(SHEET, 'note', 'kept and more');
  await learner.settled();
  expect(valuesOf(draftsIn(await database.load()))).toEqual(['kept and more']);
});

test('where the store is taken away for a newer version, the page keeps its text and writes no more', async () => {
  let takeAway = () => {};
  const open = vi.fn(async (closed: () => void) => {
    takeAway = closed;
    return smallStore();
  });
  const learner = await openLearner({ open });
  learner.write(SHEET, 'note', 'kept');
  await learner.settled();
  const before = new Map(strings);
  open.mockRejectedValueOnce(new NewerStore());
  takeAway();
  await learner.settled();
  learner.write(SHEET, 'note', 'kept and more');
  await learner.settled();
  expect([learner.keeping, learner.saving, learner.text(SHEET, 'note')]).toEqual([
    'newer',
    'nothing',
    'kept and more',
  ]);
  expect(strings).toEqual(before);
});

test('a copy to take away holds everything, also what could not be saved or read', async () => {
  strings.set(`cg1:${BASE}:journal:x`, '{"id":"x"}');
  await smallStore().write([edit('first'), edit('second', { tab: 'b' })]);
  const { store, refuse } = refusing(smallStore());
  const learner = await openLearner({ open: async () => store });
  refuse(true);
  learner.record(done);
  learner.write(dealSheet('d1'), 'name', 'unsaved');
  await learner.settled();
  refuse(false);
  const everything = await learner.everything();
  const { journal, drafts, history, quarantine } = everything;
  expect(journal).toEqual(learner.journal);
  expect([valuesOf(drafts), valuesOf(history), quarantine]).toEqual([
    ['second', 'unsaved'],
    ['first'],
    [{ id: 'x' }],
  ]);
  const { text } = await backupOf(everything);
  expect(JSON.parse(text)).toMatchObject({ deals: [{ id: 'd1', at: '' }] });
});

test('a copy of nothing is empty', async () => {
  const nothing = { journal: [], drafts: [], history: [], quarantine: [] };
  expect(await (await openLearner()).everything()).toEqual(nothing);
});

test('erasing leaves nothing of ours but the theme', async () => {
  strings.set(`cg1:${BASE}:theme`, 'dark');
  writeTail(BASE, [], [edit('tail', { field: 'left' })]);
  const learner = await openLearner();
  learner.record(done);
  learner.write(dealSheet('d1'), 'name', 'x');
  await learner.settled();
  learner.write(SHEET, 'note', 'on its way');
  await learner.erase();
  await learner.settled();
  learner.comeBack();
  await learner.settled();
  expect([...strings].filter(([key]) => !key.endsWith(':deletion'))).toEqual([[`cg1:${BASE}:theme`, 'dark']]);
  expect([learner.journal, learner.text(SHEET, 'note'), learner.saving]).toEqual([[], undefined, 'nothing']);
  learner.write(SHEET, 'note', 'a new start');
  await learner.settled();
  expect((await openLearner()).text(SHEET, 'note')).toBe('a new start');
});

test('erasing that fails keeps everything and says so', async () => {
  const { store, refuse } = refusing(smallStore());
  const learner = await openLearner({ open: async () => store });
  learner.record(done);
  await learner.settled();
  const before = new Map(strings);
  refuse(true);
  await expect(learner.erase()).rejects.toThrow('full');
  expect(strings).toEqual(before);
  expect(learner.journal).toHaveLength(1);
});

test('what the store had not confirmed when the page went is there on the next page', async () => {
  const { store, refuse } = refusing(smallStore());
  const learner = await openLearner({ open: async () => store });
  learner.write(SHEET, 'note', 'Harrow');
  await learner.settled();
  refuse(true);
  learner.write(SHEET, 'note', 'Harrow Lane');
  learner.write(dealSheet('d1'), 'made', '');
  learner.write(dealSheet('d1'), 'name', 'about a deal');
  learner.record(done);
  learner.leave();
  const next = await openLearner();
  await next.settled();
  expect([next.text(SHEET, 'note'), next.journal.length]).toEqual(['Harrow Lane', 1]);
  expect(next.text(dealSheet('d1'), 'name')).toBe('about a deal');
  expect(ours('tail:')).toEqual([]);
  const saved = await smallStore().load();
  expect([valuesOf(draftsIn(saved)), saved.journal.length]).toEqual([['', 'Harrow Lane', 'about a deal'], 1]);
});

test('a stale tail loses against what was written since, and goes to the history', async () => {
  await smallStore().write([edit('newer', { n: 9 })]);
  writeTail(BASE, [], [edit('stale', { n: 5 })]);
  const learner = await openLearner();
  expect(learner.text(SHEET, 'note')).toBe('newer');
  expect(valuesOf(await smallStore().history())).toEqual(['stale']);
  expect(ours('tail:')).toEqual([]);
});

test('a tail that the store does not take is shown, and stays for the next page', async () => {
  writeTail(BASE, [], [edit('left')]);
  const { store, refuse } = refusing(smallStore());
  const open = async () => {
    const saved = await store.load();
    refuse(true);
    return { ...store, load: async () => saved };
  };
  const learner = await openLearner({ open });
  expect([learner.phase, learner.saving, learner.text(SHEET, 'note')]).toEqual(['open', 'failed', 'left']);
  expect(ours('tail:')).toHaveLength(1);
});

test('a page that stays after all removes its own tail once it has saved', async () => {
  const { store, refuse } = refusing(smallStore());
  const learner = await openLearner({ open: async () => store });
  refuse(true);
  learner.write(SHEET, 'note', 'x');
  learner.leave();
  learner.write(SHEET, 'note', 'xy');
  learner.leave();
  expect(ours('tail:')).toHaveLength(1);
  refuse(false);
  learner.comeBack();
  await learner.settled();
  expect(ours('tail:')).toEqual([]);
});

test('a browser that refuses localStorage can still have a database', async () => {
  const store = { ...memoryStore(), kind: 'indexeddb' as const };
  refuseLocalStorage();
  const learner = await openLearner({ open: async () => store });
  learner.write(SHEET, 'note', 'x');
  learner.leave();
  await learner.settled();
  expect([learner.saving, valuesOf(draftsIn(await store.load()))]).toEqual(['saved', ['x']]);
  await learner.erase();
  expect(draftsIn(await store.load())).toEqual([]);
});
