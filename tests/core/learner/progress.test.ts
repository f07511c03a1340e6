import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dealSheet, type Draft } from '../../../src/core/learner/draft.ts';
import type { Entry } from '../../../src/core/learner/journal.ts';
import { outlineOf } from '../../../src/core/course/outline.ts';
import { marksOf, NOTHING_DONE, progressOf } from '../../../src/core/learner/progress.ts';
import { retried, revealed } from './any-entry.ts';
import { answered, at, course, marked } from '../given.ts';

const outline = outlineOf(course);
const draft = (sheet: string, field: string, value: string): Draft => ({
  sheet,
  field,
  value,
  lamport: 1,
  tab: 't',
  at: at(0),
});
const done = (...journal: Parameters<typeof progressOf>[1]) => [...progressOf(outline, journal, []).lessons];
const gates = (...drafts: readonly Draft[]) => [...progressOf(outline, [], drafts).gates];

test('a new learner has done nothing', () => {
  expect(progressOf(outline, [], [])).toEqual(NOTHING_DONE);
});

test('a lesson is done once each of its questions was answered right', () => {
  expect(done(answered(1, 'best-sign', 'right'))).toEqual([]);
  expect(done(answered(1, 'best-sign', 'right'), answered(2, 'all-signs', 'right'))).toEqual([
    'several-options',
  ]);
});

test('a later wrong answer does not undo a lesson', () => {
  const journal = [
    answered(1, 'best-sign', 'right'),
    answered(2, 'all-signs', 'right'),
    answered(3, 'best-sign', 'wrong'),
  ];
  expect(done(...journal)).toEqual(['several-options']);
});

test('a lesson without questions is done only when the learner says so', () => {
  expect(done(answered(1, 'best-sign', 'right'))).not.toContain('criteria');
  expect(done(marked(1, 'criteria', true))).toEqual(['criteria']);
});

test('what learners say of a lesson outweighs what was computed, and their last word counts', () => {
  const all = [answered(1, 'best-sign', 'right'), answered(2, 'all-signs', 'right')];
  expect(done(...all, marked(3, 'several-options', false))).toEqual([]);
  expect(done(...all, marked(3, 'several-options', false), marked(4, 'several-options', true))).toEqual([
    'several-options',
  ]);
});

test('reading and answering are two marks, and either of them makes a lesson done', () => {
  const stands = (...journal: Parameters<typeof progressOf>[1]) => {
    const { lessons, read, answered } = progressOf(outline, journal, []);
    return { done: [...lessons], read: [...read], answered: [...answered] };
  };
  const [id] = ['several-options'];
  const all = [answered(1, 'best-sign', 'right'), answered(2, 'all-signs', 'right')];
  expect(stands(marked(1, id, true))).toEqual({ done: [id], read: [id], answered: [] });
  expect(stands(...all)).toEqual({ done: [id], read: [], answered: [id] });
  expect(stands(...all, marked(3, id, true))).toEqual({ done: [id], read: [id], answered: [id] });
  // What was said before there were two marks: that it is not done, though all was answered.
  expect(stands(...all, marked(3, id, false))).toEqual({ done: [], read: [], answered: [id] });
});

test('a question that was answered right once counts among those that were, however often', () => {
  const journal = [answered(1, 'best-sign', 'right'), answered(2, 'best-sign', 'right')];
  const { right, answered: every } = marksOf('several-options', ['best-sign', 'all-signs'], journal);
  expect({ right, every }).toEqual({ right: 1, every: false });
});

test('a gate is met when its field says yes in at least one deal', () => {
  expect(gates(draft(dealSheet('d1', 'collaborate'), 'gate', 'not-yet'))).toEqual([]);
  expect(
    gates(
      draft(dealSheet('d1', 'collaborate'), 'gate', 'yes'),
      draft(dealSheet('d2', 'collaborate'), 'gate', 'not-yet'),
    ),
  ).toEqual(['collaborate']);
});

test('a yes in another field, on another sheet or of an unknown worksheet meets no gate', () => {
  expect(
    gates(
      draft(dealSheet('d1', 'collaborate'), 'note', 'yes'),
      draft(dealSheet('d1'), 'gate', 'yes'),
      draft('quiz/d1/collaborate', 'gate', 'yes'),
      draft('deal/d1/collaborate/more', 'gate', 'yes'),
      draft(dealSheet('d1', 'gone'), 'gate', 'yes'),
    ),
  ).toEqual([]);
});

test('answers to questions that left the course count for nothing and break nothing', () => {
  expect(progressOf(outline, [answered(1, 'gone', 'right'), marked(2, 'gone', true)], [])).toEqual(
    NOTHING_DONE,
  );
});

test('one more right answer never undoes a lesson', () => {
  const entries = fc.tuple(
    fc.constantFrom('best-sign', 'all-signs'),
    fc.constantFrom('right' as const, 'wrong' as const),
  );
  fc.assert(
    fc.property(fc.array(entries), (facts) => {
      const journal = facts.map(([question, verdict], n) => answered(n, question, verdict));
      const before = progressOf(outline, journal, []);
      const after = progressOf(outline, [...journal, answered(99, 'best-sign', 'right')], []);
      for (const lesson of before.lessons) expect(after.lessons).toContain(lesson);
    }),
  );
});

test('neither a shown answer nor beginning anew is progress, or takes any away', () => {
  const journal = [answered(1, 'best-sign', 'right'), answered(2, 'all-signs', 'wrong')];
  const after = [...journal, revealed(3, 'all-signs'), revealed(4, 'best-sign'), retried(5, 'best-sign')];
  expect(progressOf(outline, after, [])).toEqual(progressOf(outline, journal, []));
});

test('an answer in the review counts like one in the lesson', () => {
  const again = (n: number, question: string): Entry => ({
    ...answered(n, question, 'right'),
    during: 'review',
  });
  const journal = [answered(1, 'best-sign', 'wrong'), again(2, 'best-sign'), again(3, 'all-signs')];
  expect(done(...journal)).toEqual(['several-options']);
});
