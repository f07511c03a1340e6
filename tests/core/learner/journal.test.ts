import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  answersTo,
  attemptsAt,
  isRevealed,
  merge,
  type Answered,
  type During,
} from '../../../src/core/learner/journal.ts';
import { lastAnswer } from '../../../src/core/learner/last-answer.ts';
import { entries, revealed, retried } from './any-entry.ts';
import { answered, marked } from '../given.ts';

/** Three journals, in any order, that have some entries in common. */
const journals = fc
  .uniqueArray(entries, { selector: ({ id }) => id, maxLength: 15 })
  .chain((all) => fc.tuple(...[1, 2, 3].map(() => fc.shuffledSubarray(all))));
const during = (entry: Answered, during: During): Answered => ({ ...entry, during });

test('two journals merge without counting an answer twice', () => {
  const shared = answered(1, 'best-sign', 'wrong');
  const merged = merge(
    [shared, answered(2, 'best-sign', 'right')],
    [{ ...shared }, marked(3, 'criteria', true)],
  );
  expect(merged.map(({ id }) => id)).toEqual(['e1', 'e2', 'e3']);
});

test('merging neither loses nor invents an entry, and puts the oldest first', () => {
  fc.assert(
    fc.property(journals, ([a = [], b = []]) => {
      const merged = merge(a, b);
      expect(new Set(merged)).toEqual(new Set([...a, ...b]));
      expect(merged.map((e) => e.at)).toEqual(merged.map((e) => e.at).sort());
      expect(merged.length).toBe(new Set([...a, ...b].map(({ id }) => id)).size);
    }),
  );
});

test('merging the other way round, in another grouping, or again, gives the same journal', () => {
  fc.assert(
    fc.property(journals, ([a = [], b = [], c = []]) => {
      expect(merge(b, a)).toEqual(merge(a, b));
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      expect(merge(merge(a, b), b)).toEqual(merge(a, b));
    }),
  );
});

test('entries of one moment stand in the order of their ids', () => {
  const [a, b] = [
    { ...marked(1, 'x', true), id: 'a' },
    { ...marked(1, 'x', false), id: 'b' },
  ];
  expect(merge([b], [a])).toEqual([a, b]);
});

test('the last answer to a question is the one checked last, wherever that was', () => {
  const journal = [
    answered(1, 'best-sign', 'wrong', ['nodded']),
    answered(2, 'best-sign', 'right'),
    answered(3, 'other', 'wrong', []),
    revealed(4, 'best-sign'),
  ];
  expect(lastAnswer(journal, 'best-sign')).toBe(journal[1]);
  const again = during(answered(5, 'best-sign', 'wrong'), 'review');
  expect(lastAnswer([...journal, again], 'best-sign')).toBe(again);
});

test('a question never checked has no last answer', () => {
  expect(lastAnswer([marked(1, 'best-sign', true), revealed(2, 'best-sign')], 'best-sign')).toBeNull();
  expect(lastAnswer([], 'best-sign')).toBeNull();
});

test('answers in the lesson, in the review and in the drill are told apart, oldest first', () => {
  const [first, second] = [answered(1, 'best-sign', 'wrong'), answered(4, 'best-sign', 'right')];
  const [review, drill] = [during(answered(2, 'best-sign', 'right'), 'review'), during(first, 'drill')];
  const journal = [first, review, answered(3, 'other', 'right'), drill, revealed(3, 'best-sign'), second];
  expect(answersTo(journal, 'best-sign')).toEqual([first, second]);
  expect(answersTo(journal, 'best-sign', 'review')).toEqual([review]);
  expect(answersTo(journal, 'best-sign', 'drill')).toEqual([drill]);
  expect(answersTo(journal, 'never-asked')).toEqual([]);
});

test('every answer is among those of its question and its place, and nowhere else', () => {
  fc.assert(
    fc.property(fc.array(entries), (journal) => {
      const found = ['best-sign', 'all-signs', 'other'].flatMap((question) =>
        (['quiz', 'review', 'drill'] as const).flatMap((place) => answersTo(journal, question, place)),
      );
      const answers = journal.filter(({ kind }) => kind === 'answered');
      expect(found.length).toBe(answers.length);
      expect(new Set<unknown>(found)).toEqual(new Set(answers));
    }),
  );
});

test('an answer that was shown is shown until the question is answered or begun anew', () => {
  const shown = [answered(1, 'best-sign', 'wrong'), revealed(2, 'best-sign')];
  expect(isRevealed(shown.slice(0, 1), 'best-sign')).toBe(false);
  expect(isRevealed(shown, 'best-sign')).toBe(true);
  expect(isRevealed([...shown, answered(3, 'best-sign', 'wrong')], 'best-sign')).toBe(false);
  expect(isRevealed([...shown, retried(3, 'all-signs', 'best-sign')], 'best-sign')).toBe(false);
  expect(isRevealed([...shown, retried(3, 'best-sign'), revealed(4, 'best-sign')], 'best-sign')).toBe(true);
});

test('what happens to other questions, to lessons or elsewhere does not hide a shown answer', () => {
  const shown = [revealed(1, 'best-sign')];
  for (const other of [
    answered(2, 'all-signs', 'right'),
    during(answered(2, 'best-sign', 'right'), 'review'),
    during(answered(2, 'best-sign', 'right'), 'drill'),
    revealed(2, 'all-signs'),
    retried(2, 'all-signs'),
    retried(2),
    marked(2, 'criteria', true),
    marked(2, 'best-sign', true),
  ]) {
    expect(isRevealed([...shown, other], 'best-sign'), JSON.stringify(other)).toBe(true);
  }
});

test('an answer that was shown in the review is not shown in the lesson', () => {
  expect(isRevealed([revealed(1, 'best-sign', 'review')], 'best-sign')).toBe(false);
  expect(isRevealed([revealed(1, 'all-signs')], 'best-sign')).toBe(false);
});

test('each time a question is begun anew counts as an attempt, for each question that it was', () => {
  const journal = [
    answered(1, 'best-sign', 'wrong'),
    retried(2, 'best-sign', 'all-signs'),
    revealed(3, 'best-sign'),
    retried(4, 'best-sign'),
  ];
  const attempts = (question: string) => attemptsAt(journal, question);
  expect([attempts('best-sign'), attempts('all-signs'), attempts('other')]).toEqual([2, 1, 0]);
});
