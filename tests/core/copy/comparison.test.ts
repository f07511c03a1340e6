import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../../src/core/copy/comparison.ts';
import { bringIn } from '../../../src/core/copy/exchange.ts';
import { after, draft, NONE, records } from '../learner/any-records.ts';
import { revealed } from '../learner/any-entry.ts';
import { answered, marked } from '../given.ts';

test('a copy is told in numbers: what is new, the same and different, and which text will stand', () => {
  const here = {
    ...NONE,
    journal: [answered(1, 'best-sign', 'right'), marked(2, 'criteria', true)],
    drafts: [
      draft('Harrow Lane', 1, 'name', 'deal/d1'),
      draft('mine', 1),
      draft('newer here', 9, 'summary'),
      draft('same', 1, 'account'),
      draft('x', 1, 'options', 'deal/practice/collaborate'),
    ],
  };
  const copy = {
    journal: [answered(1, 'best-sign', 'right'), revealed(3, 'best-sign'), marked(4, 'criteria', false)],
    drafts: [
      draft('Harrow Lane Bakery', 2, 'name', 'deal/d1'),
      draft('theirs', 2),
      draft('older', 1, 'summary'),
      draft('same', 1, 'account'),
      draft('new', 1, 'gate'),
      draft(' Two Mills ', 1, 'name', 'deal/d2'),
      draft('no name', 1, 'account', 'deal/d3/target'),
      draft('x', 1, 'options', 'deal/practice/collaborate'),
      draft('picked', 1, 'best-sign', 'quiz/several-options-check'),
    ],
    history: [draft('long ago', 1, 'gate')],
    quarantine: [{ half: true }],
  };
  expect(compare(here, copy)).toEqual({
    answers: { new: 1, same: 1 },
    marks: { new: 1, same: 0 },
    deals: [
      { id: 'd1', name: 'Harrow Lane Bakery', known: true, fields: { new: 1, same: 1, theirs: 2, ours: 1 } },
      { id: 'd2', name: 'Two Mills', known: false, fields: { new: 1, same: 0, theirs: 0, ours: 0 } },
      { id: 'd3', name: '', known: false, fields: { new: 1, same: 0, theirs: 0, ours: 0 } },
    ],
    others: { new: 1, same: 1, theirs: 0, ours: 0 },
    earlier: 1,
    unreadable: 1,
    brings: true,
  });
});

test('a deal that was named anew here keeps the newer name', () => {
  const here = { ...NONE, drafts: [draft('Harrow Lane Group', 7, 'name', 'deal/d1')] };
  const copy = { ...NONE, drafts: [draft('Harrow Lane', 2, 'name', 'deal/d1')] };
  expect(compare(here, copy).deals[0]?.name).toBe('Harrow Lane Group');
});

test('what was brought in already brings nothing more, also where a newer text here outweighs it', () => {
  fc.assert(
    fc.property(records, records, (here, copy) => {
      const { brings, earlier, answers, marks } = compare(after(here, bringIn(here, copy)), copy);
      expect([brings, earlier, answers.new, marks.new]).toEqual([false, 0, 0, 0]);
    }),
  );
});

test('every entry and every field of a copy is counted once', () => {
  fc.assert(
    fc.property(records, records, (here, copy) => {
      const { answers, marks, deals, others } = compare(here, copy);
      const count = (numbers: object): number =>
        Object.values<number>({ ...numbers }).reduce((sum, each) => sum + each, 0);
      expect(count(answers) + count(marks)).toBe(copy.journal.length);
      expect([others, ...deals.map(({ fields }) => fields)].reduce((sum, each) => sum + count(each), 0)).toBe(
        copy.drafts.length,
      );
    }),
  );
});
