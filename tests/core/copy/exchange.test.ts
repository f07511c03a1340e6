import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bringIn, takeBack } from '../../../src/core/copy/exchange.ts';
import { keyOf } from '../../../src/core/learner/draft.ts';
import { after, draft, NONE, records, sorted, textsIn } from '../learner/any-records.ts';
import { answered, marked } from '../given.ts';

test('a copy brought in twice changes what once did, and no more', () => {
  fc.assert(
    fc.property(records, records, (here, copy) => {
      const once = after(here, bringIn(here, copy));
      expect(bringIn(once, copy)).toEqual({ remove: NONE, put: NONE });
    }),
  );
});

test('a copy of what is here brings nothing', () => {
  fc.assert(
    fc.property(records, (here) => {
      expect(bringIn(here, structuredClone(here))).toEqual({ remove: NONE, put: NONE });
    }),
  );
});

test('into nothing, a copy brings all that is in it', () => {
  fc.assert(
    fc.property(records, (copy) => {
      expect(after(NONE, bringIn(NONE, copy))).toEqual(sorted(copy));
    }),
  );
});

test('in whatever order three devices come together, the same stands and the same texts are kept', () => {
  fc.assert(
    fc.property(records, records, records, (a, b, c) => {
      const both = (one: typeof a, other: typeof a) => after(one, bringIn(one, other));
      const orders = [both(both(a, b), c), both(both(c, b), a), both(a, both(b, c))];
      const [first, ...others] = orders;
      for (const other of others) {
        expect([other.journal, other.drafts]).toEqual([first!.journal, first!.drafts]);
        expect([...textsIn(other)].sort()).toEqual([...textsIn(first!)].sort());
        expect(other.quarantine).toEqual(first!.quarantine);
      }
    }),
  );
});

test('no text of either device is lost, and no answer', () => {
  fc.assert(
    fc.property(records, records, (here, copy) => {
      const both = after(here, bringIn(here, copy));
      const texts = textsIn(both);
      for (const text of [...textsIn(here), ...textsIn(copy)]) expect(texts).toContain(text);
      expect(both.journal).toEqual(expect.arrayContaining([...here.journal, ...copy.journal]));
    }),
  );
});

test('taken back, all is as it was', () => {
  fc.assert(
    fc.property(records, records, (here, copy) => {
      const done = bringIn(here, copy);
      const both = after(here, done);
      expect(after(both, takeBack(both, done))).toEqual(sorted(here));
    }),
  );
});

test('the newer text of a field stands, and the older one is kept in the history', () => {
  const [older, newer] = [draft('as it was', 2), draft('as it is now', 5)];
  expect(bringIn({ ...NONE, drafts: [older] }, { ...NONE, drafts: [newer] })).toEqual({
    remove: { ...NONE, drafts: [older] },
    put: { ...NONE, drafts: [newer], history: [older] },
  });
  expect(bringIn({ ...NONE, drafts: [newer] }, { ...NONE, drafts: [older] })).toEqual({
    remove: NONE,
    put: { ...NONE, history: [older] },
  });
});

test('what happened is never rewritten: an entry that is here stays as it is', () => {
  const [mine, theirs] = [answered(1, 'best-sign', 'right'), answered(1, 'best-sign', 'wrong')];
  expect(bringIn({ ...NONE, journal: [mine] }, { ...NONE, journal: [theirs, theirs] }).put.journal).toEqual(
    [],
  );
});

test('a file that names a field, an entry or a lost text twice brings it once', () => {
  const copy = {
    journal: [marked(1, 'criteria', true), marked(1, 'criteria', true)],
    drafts: [draft('x', 1), draft('y!', 2), draft('x', 1)],
    history: [draft('long ago', 1), draft('long ago', 1)],
    quarantine: [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
  };
  const { put } = bringIn(NONE, copy);
  expect([put.journal.length, put.quarantine.length]).toEqual([1, 1]);
  expect(put.drafts).toEqual([draft('y!', 2)]);
  expect(put.history.map(({ value }) => value)).toEqual(['x', 'long ago']);
});

test('a file cannot push a text out of the history by taking its name', () => {
  const here = { ...NONE, drafts: [draft('mine', 1)] };
  const copy = { ...NONE, drafts: [draft('theirs', 2)], history: [{ ...draft('mine', 1), value: 'forged' }] };
  expect(textsIn(after(here, bringIn(here, copy)))).toContain('deal/d1/collaborate|note mine');
});

test('what was typed after the import stays when it is taken back, and so does what it replaced', () => {
  const here = { ...NONE, drafts: [draft('mine'), draft('other', 1, 'account')] };
  const done = bringIn(here, { ...NONE, drafts: [draft('theirs', 4), draft('theirs too', 4, 'account')] });
  const brought = after(here, done);
  const typed = {
    ...brought,
    drafts: [...brought.drafts.filter(({ field }) => field !== 'note'), draft('typed since', 5)],
  };
  const back = after(typed, takeBack(typed, done));
  expect(new Map(back.drafts.map((each) => [keyOf(each), each.value]))).toEqual(
    new Map([
      ['deal/d1/collaborate|note', 'typed since'],
      ['deal/d1/collaborate|account', 'other'],
    ]),
  );
  expect(back.history).toEqual([draft('mine')]);
});

test('a deal deleted for good after the import does not come back when that is taken back', () => {
  const here = { ...NONE, drafts: [draft('mine')] };
  const done = bringIn(here, { ...NONE, drafts: [draft('theirs', 4)] });
  expect(after(NONE, takeBack(NONE, done)).drafts).toEqual([]);
});
