import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standing, tally } from '../../src/core/quiz.ts';
import { many, one } from './given.ts';

test('a question nobody touched has no picks and no verdict', () => {
  expect(standing(one, null, null)).toEqual({ picked: [], verdict: null });
});

test('a choice has no verdict before it is checked', () => {
  expect(standing(one, ['explains'], null)).toEqual({ picked: ['explains'], verdict: null });
});

test('what was checked is shown again with its verdict', () => {
  expect(standing(one, null, ['nodded'])).toEqual({ picked: ['nodded'], verdict: 'wrong' });
});

test('another pick takes the verdict away, and the first pick brings it back', () => {
  expect(standing(one, ['explains'], ['nodded'])).toEqual({ picked: ['explains'], verdict: null });
  expect(standing(one, ['nodded'], ['nodded']).verdict).toBe('wrong');
});

test('picks taken back are not the checked ones again', () => {
  expect(standing(many, [], ['asks'])).toEqual({ picked: [], verdict: null });
});

test('the order of the picks does not take the verdict away', () => {
  expect(standing(many, ['changes', 'asks'], ['asks', 'changes']).verdict).toBe('right');
});

test('a corrected question judges the old reply by what is right now', () => {
  const corrected = { ...one, choices: one.choices.map((c) => ({ ...c, right: c.id === 'nodded' })) };
  expect(standing(corrected, null, ['nodded']).verdict).toBe('right');
});

test('choices that the question lost are not shown as picked', () => {
  expect(standing(one, ['gone', 'signed'], null).picked).toEqual(['signed']);
});

test('every question of a tally is right, wrong or waiting', () => {
  const verdicts = fc.array(fc.constantFrom('right', 'wrong', 'open', null), { maxLength: 20 });
  fc.assert(
    fc.property(verdicts, (each) => {
      const { right, wrong, waiting } = tally(each.map((verdict) => ({ picked: [], verdict })));
      expect(right).toBe(each.filter((verdict) => verdict === 'right').length);
      expect(wrong).toBe(each.filter((verdict) => verdict === 'wrong').length);
      expect(right + wrong + waiting).toBe(each.length);
    }),
  );
});
