// A copy of a learner's records, brought in on another device and taken back.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dealSheet } from '../../../src/core/learner/draft.ts';
import { openIndexedDb } from '../../../src/store/adapters/indexeddb.ts';
import { keyedStore, memoryStore } from '../../../src/store/adapters/seldom/keyed.ts';
import { localShelf } from '../../../src/store/adapters/shelf.ts';
import { backupOf } from '../../../src/store/copy/backup.ts';
import { bring, undo } from '../../../src/store/copy/copy.ts';
import { Deals } from '../../../src/store/deal/deals.svelte.ts';
import type { Learner } from '../../../src/store/learner.svelte.ts';
import { NewerStore, type Store } from '../../../src/store/port.ts';
import { readBackup, type Copy } from '../../../src/store/copy/read-backup.ts';
import { sorted } from '../../core/learner/any-records.ts';
import {
  BASE,
  edit,
  openLearner,
  SHEET,
  smallStore,
  stubLocalStorage,
  stubWindow,
  tabsOfOneBrowser,
  valuesOf,
} from '../stand-ins.ts';

const done = { kind: 'marked', lesson: 'criteria', done: true } as const;
const note = dealSheet('d1', 'collaborate');

let strings: Map<string, string>;
beforeEach(() => {
  strings = stubLocalStorage();
  stubWindow();
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.unstubAllGlobals());

/** What a learner takes away, as another device reads it. */
async function copyOf(learner: Learner): Promise<Copy> {
  const copy = await readBackup(new Blob([(await backupOf(await learner.everything())).text]));
  if (typeof copy === 'string') throw new Error(copy);
  return copy;
}

/** The copy of a device on which a deal, a mark and a pick were written. */
async function fromElsewhere(): Promise<Copy> {
  const learner = await openLearner({ open: async () => memoryStore() });
  learner.write(dealSheet('d1'), 'name', 'Harrow Lane');
  for (const text of ['N', 'No', 'Nobody answers at night.']) {
    learner.write(note, 'note', text);
    await learner.settled();
  }
  learner.write(SHEET, 'best-sign', 'explains');
  learner.record(done);
  await learner.settled();
  return copyOf(learner);
}

const homes: readonly (readonly [string, () => Promise<Store>])[] = [
  ['IndexedDB', () => openIndexedDb(BASE, () => undefined)],
  ['localStorage', async () => smallStore()],
  ['memory', async () => memoryStore()],
];

test.each(homes)(
  'in %s: brought in, all is there; twice changes nothing; taken back, all is as before',
  async (_, open) => {
    const learner = await openLearner({ open });
    learner.write(note, 'note', 'mine');
    learner.write(note, 'account', 'only here');
    learner.record({ ...done, done: false });
    await learner.settled();
    const before = sorted(await learner.everything());

    const copy = await fromElsewhere();
    const once = await bring(learner, copy);
    expect(learner.text(note, 'note')).toBe('Nobody answers at night.');
    expect(learner.text(note, 'account')).toBe('only here');
    expect(learner.text(SHEET, 'best-sign')).toBe('explains');
    expect(learner.journal).toHaveLength(2);
    const brought = sorted(await learner.everything());
    expect(valuesOf(brought.history)).toEqual(['mine']);

    await bring(learner, copy);
    expect(sorted(await learner.everything())).toEqual(brought);

    await undo(learner, once);
    expect(sorted(await learner.everything())).toEqual(before);
  },
);

test('a field that is said to have been edited beyond all measure can be written on, and is read again', async () => {
  for (const lamport of [2 ** 52 - 1, 2 ** 53 - 1]) {
    stubLocalStorage();
    const { seen: _, ...typed } = edit('brought', { sheet: note, tab: 'far' });
    const kept = { journal: [], drafts: [{ ...typed, lamport }], history: [], quarantine: [] };
    const copy = await readBackup(new Blob([(await backupOf(kept)).text]));
    if (typeof copy === 'string') throw new Error(copy);
    const learner = await openLearner();
    await bring(learner, copy);
    expect(learner.text(note, 'note')).toBe('brought');
    for (const value of ['brought on', 'brought on and on']) {
      learner.write(note, 'note', value);
      await learner.settled();
      const next = await openLearner();
      expect([next.text(note, 'note'), next.unreadable]).toEqual([value, 0]);
    }
    expect((await learner.everything()).history).toEqual([]);
  }
});

test('what is on its way to the store when a copy comes is not lost to it', async () => {
  const learner = await openLearner();
  learner.write(note, 'note', 'typed this moment');
  learner.record(done);
  await bring(learner, await fromElsewhere());
  const { drafts, history, journal } = await learner.everything();
  expect([...valuesOf(drafts), ...valuesOf(history)]).toContain('typed this moment');
  expect(journal).toHaveLength(2);
});

test('what is typed over a brought text stays when the import is taken back, and is newer than both', async () => {
  const learner = await openLearner();
  learner.write(note, 'note', 'mine');
  await learner.settled();
  const imported = await bring(learner, await fromElsewhere());
  learner.write(note, 'note', 'typed since');
  await undo(learner, imported);
  expect(learner.text(note, 'note')).toBe('typed since');
  expect(learner.text(dealSheet('d1'), 'name')).toBeUndefined();
  expect(valuesOf((await learner.everything()).history)).toEqual(['mine']);
  const next = await openLearner();
  expect([next.text(note, 'note'), next.journal]).toEqual(['typed since', []]);
});

test('two imports are taken back one after the other', async () => {
  const learner = await openLearner();
  const first = await bring(learner, await fromElsewhere());
  const between = await learner.everything();
  const second = await bring(learner, await fromElsewhere());
  await undo(learner, second);
  expect(await learner.everything()).toEqual(between);
  await undo(learner, first);
  expect((await learner.everything()).drafts).toEqual([]);
});

test('the other tab shows what was brought in, and that it was taken back', async () => {
  const tabs = tabsOfOneBrowser();
  const [here, there] = [await openLearner({ tabs }), await openLearner({ tabs })];
  const imported = await bring(here, await fromElsewhere());
  await there.settled();
  expect([there.text(note, 'note'), there.journal.length]).toEqual(['Nobody answers at night.', 1]);
  await undo(here, imported);
  await there.settled();
  expect([there.text(note, 'note'), there.journal.length]).toEqual([undefined, 0]);
});

test('a deal that was deleted for good comes back with the copy; one in the bin stays where the newer word puts it', async () => {
  const learner = await openLearner();
  const deals = new Deals(learner, BASE);
  const [gone, binned] = [deals.create('Harrow Lane'), deals.create('Two Mills')];
  await learner.settled();
  const copy = await copyOf(learner);
  deals.setState(binned, 'deleted');
  await deals.forget(gone);
  await bring(learner, copy);
  expect(deals.all.map(({ name, state }) => [name, state])).toEqual([
    ['Harrow Lane', 'open'],
    ['Two Mills', 'deleted'],
  ]);
});

test('what could not be read there is kept aside here, once', async () => {
  const copy = { ...(await fromElsewhere()), quarantine: [{ half: true }] };
  const learner = await openLearner();
  await bring(learner, copy);
  await bring(learner, copy);
  expect(learner.unreadable).toBe(1);
  expect((await copyOf(learner)).quarantine).toEqual([{ half: true }]);
});

test('an import makes the marks, and taken back into nothing it leaves none', async () => {
  const ours = (kind: string) => [...strings.keys()].filter((key) => key.startsWith(`cg1:${BASE}:${kind}`));
  const likeIndexedDb = async (): Promise<Store> => ({ ...smallStore(), kind: 'indexeddb' });
  const learner = await openLearner({ open: likeIndexedDb });
  const imported = await bring(learner, await fromElsewhere());
  await learner.settled();
  expect([ours('done:').length, ours('seen').length]).toEqual([1, 1]);
  await undo(learner, imported);
  await learner.settled();
  expect([...ours('done:'), ...ours('seen')]).toEqual([]);
  expect((await openLearner({ open: likeIndexedDb })).lost).toBeNull();
});

test('who brings a copy in after the browser emptied the store is no longer told that all is gone', async () => {
  strings.set(`cg1:${BASE}:seen`, '{"entries":9,"drafts":9}');
  const learner = await openLearner({ open: async () => ({ ...smallStore(), kind: 'indexeddb' }) });
  expect(learner.lost).toBe(18);
  await bring(learner, await fromElsewhere());
  expect(learner.lost).toBeNull();
});

test('a store that is full takes nothing of it, and keeps all it had', async () => {
  const shelf = localShelf(BASE);
  const used = (): number => [...strings].flat().join('').length;
  let room = Infinity;
  const full = keyedStore('localstorage', {
    ...shelf,
    set: (key, value) => {
      if (used() - (shelf.get(key) ?? '').length + value.length > room)
        throw new DOMException('full', 'QuotaExceededError');
      shelf.set(key, value);
    },
  });
  const learner = await openLearner({ open: async () => full });
  learner.write(note, 'note', 'mine');
  await learner.settled();
  const before = new Map(strings);
  const copy = await fromElsewhere();
  for (const more of [0, 100, 300, 500]) {
    room = used() + more;
    await expect(bring(learner, copy)).rejects.toThrow('full');
    expect(strings).toEqual(before);
  }
  expect([learner.text(note, 'note'), learner.journal]).toEqual(['mine', []]);
});

test('the store of a newer version takes nothing', async () => {
  const learner = await openLearner({ open: () => Promise.reject(new NewerStore()) });
  await expect(bring(learner, await fromElsewhere())).rejects.toThrow('no store now');
});
