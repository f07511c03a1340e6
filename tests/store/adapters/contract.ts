// What every store promises, whatever it is made of.
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { bringIn, takeBack } from '../../../src/core/copy/exchange.ts';
import { NewerStore, Outdated, type Store } from '../../../src/store/port.ts';
import { late } from '../../../src/store/learner/tail.ts';
import { ofEachKind } from '../../core/learner/any-entry.ts';
import { answered } from '../../core/given.ts';
import { draftsIn, edit, entry, readIn, SHEET, valuesOf } from '../stand-ins.ts';

/** One kind of store, new and empty. Opening it twice is what two tabs do, or one after a reload. */
export interface Ground {
  open(): Promise<Store>;
  /** Puts a record in without asking the store; `key` is the id, or the sheet and the field. */
  put(kind: 'journal' | 'drafts', key: string | [string, string], record: object): Promise<void>;
  /** Makes it the store of a newer version. */
  makeNewer(): Promise<void>;
  /** Everything it holds, for comparison, but the mark of a deletion: no two of them are the same. */
  bytes(): Promise<unknown>;
}

export function keepsThePromises(name: string, newGround: () => Ground): void {
  describe(name, () => {
    let ground: Ground;
    let store: Store;
    beforeEach(async () => {
      ground = newGround();
      store = await ground.open();
    });

    const drafts = async () => valuesOf(draftsIn(await (await ground.open()).load()));
    const history = async () => valuesOf(await (await ground.open()).history());

    test('a new store is empty', async () => {
      expect(readIn(await store.load())).toEqual({ journal: [], drafts: [], unreadable: [] });
      expect(await store.history()).toEqual([]);
    });

    test('what is appended is there after reopening, the oldest first', async () => {
      await store.append([entry('b', 2), entry('a', 1)]);
      store.close();
      expect((await (await ground.open()).load()).journal).toEqual([entry('a', 1), entry('b', 2)]);
    });

    test('every kind of entry is there after reopening as it was', async () => {
      await store.append(ofEachKind);
      store.close();
      expect((await (await ground.open()).load()).journal).toEqual(ofEachKind);
    });

    test('an answer saved by an earlier version is there, and not one byte of it is changed', async () => {
      const {
        revision: _1,
        share: _2,
        sure: _3,
        recall: _4,
        during: _5,
        ...before
      } = answered(1, 'q', 'wrong');
      await ground.put('journal', before.id, before);
      const bytes = await ground.bytes();
      expect((await store.load()).journal).toEqual([answered(1, 'q', 'wrong')]);
      expect(await ground.bytes()).toEqual(bytes);
    });

    test('an entry appended twice is there once, as it was first', async () => {
      await store.append([entry('a', 1)]);
      await store.append([entry('a', 2), entry('b', 3)]);
      expect((await store.load()).journal).toEqual([entry('a', 1), entry('b', 3)]);
    });

    test('what is written is there after reopening, letter for letter', async () => {
      const values = [
        '',
        ' two\r\nlines\u0000',
        'שלום 👩‍👩‍👧 \uD800',
        '<img onerror=x>',
        '{"a":1}',
        'x'.repeat(100_000),
      ];
      await store.write(values.map((value, n) => edit(value, { field: `f${n}` })));
      expect(await drafts()).toEqual([...values].sort());
    });

    test('a write answers with what now stands for each edit, in their order', async () => {
      const standing = await store.write([
        edit('x', { field: 'b' }),
        edit('y', { field: 'a' }),
        edit('z', { field: 'b', seen: 1 }),
      ]);
      expect(standing.map(({ field, value, lamport }) => [field, value, lamport])).toEqual([
        ['b', 'x', 1],
        ['a', 'y', 1],
        ['b', 'z', 2],
      ]);
      expect(await drafts()).toEqual(['y', 'z']);
    });

    test('two tabs that type in two fields lose nothing', async () => {
      const other = await ground.open();
      const letters = [...'several options'];
      await Promise.all(
        letters.flatMap((_, n) => [
          store.write([edit(letters.slice(0, n + 1).join(''), { field: 'here', seen: n })]),
          other.write([edit(letters.slice(0, n + 1).join(''), { field: 'there', seen: n, tab: 'b' })]),
        ]),
      );
      expect(await drafts()).toEqual(['several options', 'several options']);
      expect(await history()).toEqual([]);
    });

    test('of two tabs in one field the later stands and the earlier is in the history', async () => {
      const other = await ground.open();
      await store.write([edit('mine')]);
      await other.write([edit('theirs', { tab: 'b' })]);
      expect([await drafts(), await history()]).toEqual([['theirs'], ['mine']]);
    });

    test('text that comes late stands unless something was written since, and is in the history then', async () => {
      await store.write([edit('now', { n: 5 })]);
      await store.write([edit('before', { n: 4 })], late);
      expect([await drafts(), await history()]).toEqual([['now'], ['before']]);
      await store.write([edit('after', { tab: 'b', n: 6 })], late);
      expect([await drafts(), await history()]).toEqual([['after'], ['before', 'now']]);
    });

    test('whatever two tabs write, each text stands, is in the history, or was replaced by one who saw it', async () => {
      const steps = fc.record({
        tab: fc.constantFrom('a', 'b'),
        field: fc.constantFrom('x', 'y'),
        looks: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(steps, { maxLength: 12 }), async (script) => {
          ground = newGround();
          const stores = new Map([
            ['a', await ground.open()],
            ['b', await ground.open()],
          ]);
          const seen = new Map<string, { value: string; lamport: number }>();
          const replaced = new Set<string>();
          for (const [n, { tab, field, looks }] of script.entries()) {
            const mine = stores.get(tab)!;
            const eye = `${tab}${field}`;
            const stored = draftsIn(await mine.load()).find((draft) => draft.field === field);
            if (looks && stored) seen.set(eye, stored);
            replaced.add(seen.get(eye)?.value ?? '');
            const [stands] = await mine.write([
              edit(`text ${n}`, { tab, field, seen: seen.get(eye)?.lamport ?? 0, n }),
            ]);
            seen.set(eye, stands!);
          }
          const kept = [...(await drafts()), ...(await history())];
          for (const n of script.keys()) {
            if (!replaced.has(`text ${n}`)) expect(kept).toContain(`text ${n}`);
          }
          expect(new Set(kept).size).toBe(kept.length);
        }),
        { numRuns: 60 },
      );
    });

    test('a deal that is forgotten leaves no text and no history, and takes nothing of another deal with it', async () => {
      const sheets = ['deal/a', 'deal/a/explore', 'deal/a/explore', 'deal/ab/explore', 'deal/a0', SHEET];
      const tabs = ['a', 'a', 'b', 'a', 'a', 'a'];
      for (const [n, sheet] of sheets.entries()) {
        await store.write([edit(`${sheet} ${n}`, { sheet, tab: tabs[n] ?? 'a' })]);
      }
      expect(await history()).toEqual(['deal/a/explore 1']);
      await store.forget('a');
      expect(await drafts()).toEqual(['deal/a0 4', 'deal/ab/explore 3', `${SHEET} 5`]);
      expect(await history()).toEqual([]);
      await store.forget('gone');
      expect(await drafts()).toHaveLength(3);
    });

    test('an edit of a page that has not seen a deletion is refused, until it has', async () => {
      const other = await ground.open();
      await store.write([edit('old', { sheet: 'deal/d1/explore' }), edit('kept')]);
      await Promise.all([store.load(), other.load()]);
      const typed = edit('old and more', { sheet: 'deal/d1/explore', seen: 1, tab: 'b' });
      for (const remove of [() => store.forget('d1'), () => store.erase()]) {
        await remove();
        await expect(other.write([typed])).rejects.toBeInstanceOf(Outdated);
        await expect(other.append([entry('e1')])).rejects.toBeInstanceOf(Outdated);
        expect(await drafts()).not.toContain('old and more');
        await other.load();
      }
      await other.write([typed]);
      expect(await drafts()).toEqual(['old and more']);
      // Who has deleted it knows of it.
      await store.load();
      await store.forget('d1');
      await store.write([edit('mine')]);
      expect(await drafts()).toEqual(['mine']);
    });

    test('two deletions in two tabs: neither hides the other', async () => {
      const other = await ground.open();
      await store.write(['d1', 'd2'].map((deal) => edit('x', { sheet: `deal/${deal}` })));
      await Promise.all([store.load(), other.load()]);
      await store.forget('d1');
      await other.forget('d2');
      await expect(other.write([edit('y', { sheet: 'deal/d1' })])).rejects.toBeInstanceOf(Outdated);
    });

    test('a store that was emptied as a whole is told from one of which the last part was deleted', async () => {
      const emptied = async () => (await store.load()).emptied;
      expect(await emptied()).toBe(true);
      await store.write([edit('x', { sheet: 'deal/d1' })]);
      expect(await emptied()).toBe(false);
      await store.forget('d1');
      expect(await emptied()).toBe(false);
      await store.write([edit('x')]);
      await store.erase();
      expect(await emptied()).toBe(true);
    });

    test('the history can be read of one sheet alone', async () => {
      for (const sheet of ['quiz/a', 'quiz/a-b', 'deal/d1', 'deal/d1/explore'])
        for (const tab of ['a', 'b']) await store.write([edit(`${sheet} ${tab}`, { sheet, tab })]);
      expect(valuesOf(await store.history('quiz/a'))).toEqual(['quiz/a a']);
      expect(valuesOf(await store.history('deal/d1'))).toEqual(['deal/d1 a']);
      expect(valuesOf(await store.history('deal'))).toEqual([]);
      expect(await store.history()).toHaveLength(4);
    });

    test('a copy is brought in whole, and taken back leaves not a byte', async () => {
      await store.append([entry('a', 1)]);
      await store.write([edit('mine'), edit('other', { field: 'other' })]);
      const before = await ground.bytes();
      const theirs = { ...edit('theirs'), lamport: 7 };
      const old = { ...edit('old', { field: 'old' }), lamport: 1 };
      const { seen: _1, ...stands } = theirs;
      const { seen: _2, ...lost } = old;
      const copy = {
        journal: [entry('b', 2)],
        drafts: [stands],
        history: [lost],
        quarantine: [null, { half: true }],
      };
      const done = await store.exchange((kept) => bringIn(kept, copy));
      expect([await drafts(), await history()]).toEqual([
        ['other', 'theirs'],
        ['mine', 'old'],
      ]);
      const { journal, unreadable } = readIn(await (await ground.open()).load());
      expect([journal, unreadable.length]).toEqual([[entry('a', 1), entry('b', 2)], 2]);
      expect(unreadable).toEqual(expect.arrayContaining(copy.quarantine));
      const brought = await ground.bytes();
      await store.exchange((kept) => bringIn(kept, copy));
      expect(await ground.bytes()).toEqual(brought);
      await store.exchange((kept) => takeBack(kept, done));
      expect(await ground.bytes()).toEqual(before);
    });

    test('a copy that cannot be brought in whole is not brought in at all', async () => {
      await store.write([edit('mine')]);
      const before = await ground.bytes();
      const { seen: _, ...draft } = edit('theirs', { field: 'theirs' });
      const circle: Record<string, unknown> = { beyond: () => 1n };
      circle['circle'] = circle;
      const put = {
        journal: [entry('b')],
        drafts: [{ ...draft, lamport: 1 }],
        history: [],
        quarantine: [circle],
      };
      await expect(store.exchange((kept) => ({ remove: kept, put }))).rejects.toThrow();
      expect(await ground.bytes()).toEqual(before);
    });

    test('what cannot be read is kept aside when a copy wants its place', async () => {
      const broken = { sheet: SHEET, field: 'note', value: 7 };
      await ground.put('drafts', [SHEET, 'note'], broken);
      await ground.put('journal', 'a', { id: 'a', half: true });
      const { seen: _, ...draft } = edit('theirs');
      const copy = {
        journal: [entry('a')],
        drafts: [{ ...draft, lamport: 1 }],
        history: [],
        quarantine: [broken],
      };
      const done = await store.exchange((kept) => bringIn(kept, copy));
      expect(done.put.quarantine).toEqual([]);
      const { journal, drafts: standing, unreadable } = readIn(await store.load());
      expect([journal, valuesOf(standing)]).toEqual([[entry('a')], ['theirs']]);
      expect(unreadable).toHaveLength(2);
      expect(unreadable).toEqual(expect.arrayContaining([broken, { id: 'a', half: true }]));
    });

    test('what cannot be read is counted and kept, and the rest is there', async () => {
      const broken = { ...entry('broken'), kind: 'guessed' };
      const draft = { sheet: SHEET, field: 'note', value: 7 };
      await ground.put('journal', 'broken', broken);
      await ground.put('drafts', [SHEET, 'note'], draft);
      await store.append([entry('a')]);
      const before = await ground.bytes();
      expect(readIn(await store.load())).toEqual({
        journal: [entry('a')],
        drafts: [],
        unreadable: [broken, draft],
      });
      expect(await ground.bytes()).toEqual(before);
    });

    test('what cannot be read is kept aside when its place is wanted', async () => {
      const draft = { sheet: SHEET, field: 'note', value: 7 };
      const broken = { id: 'a', half: true };
      await ground.put('drafts', [SHEET, 'note'], draft);
      await ground.put('journal', 'a', broken);
      await store.write([edit('typed')]);
      await store.append([entry('a')]);
      const { journal, drafts: standing, unreadable } = readIn(await store.load());
      expect([journal.length, valuesOf(standing)]).toEqual([1, ['typed']]);
      expect(unreadable).toHaveLength(2);
      expect(unreadable).toEqual(expect.arrayContaining([draft, broken]));
    });

    test('__proto__ as an id is refused wherever it stands, and no prototype changes', async () => {
      await ground.put('journal', 'p', { ...entry('p'), lesson: '__proto__' });
      await ground.put('journal', '__proto__', entry('__proto__'));
      await ground.put('drafts', ['__proto__', 'x'], { ...edit('x', { sheet: '__proto__' }), lamport: 1 });
      await ground.put('drafts', [SHEET, '__proto__'], { ...edit('x', { field: '__proto__' }), lamport: 1 });
      const { journal, drafts: standing, unreadable } = readIn(await store.load());
      expect([journal, standing, unreadable.length]).toEqual([[], [], 4]);
      expect(Object.keys(Object.prototype)).toEqual([]);
    });

    test('the store of a newer version refuses, and not a byte of it changes', async () => {
      await store.append([entry('a')]);
      store.close();
      await ground.makeNewer();
      const before = await ground.bytes();
      await expect(ground.open()).rejects.toBeInstanceOf(NewerStore);
      expect(await ground.bytes()).toEqual(before);
    });

    test('a probe leaves nothing behind', async () => {
      const before = await ground.bytes();
      await store.probe();
      expect(await ground.bytes()).toEqual(before);
    });

    test('erasing leaves the store as it was when new, what could not be read included', async () => {
      const fresh = await ground.bytes();
      await store.append([entry('a')]);
      await store.write([edit('x'), edit('y', { tab: 'b' })]);
      await ground.put('journal', 'broken', { id: 'broken' });
      await store.append([entry('broken')]);
      await store.erase();
      expect(await ground.bytes()).toEqual(fresh);
    });
  });
}
