import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placed, placing } from '../../../../src/core/question/kinds/placing.ts';
import type { PlacingQuestion, Reply } from '../../../../src/core/question/question.ts';
import { judge, match, sort } from '../given-kinds.ts';
import * as all from './any-question.ts';

const questions = fc.oneof(all.match, all.sort);
const whole: Reply = ['reading:feature', 'sleep:benefit', 'cloud:feature'];
const groupOf = (question: PlacingQuestion, piece: string, reply: Reply) =>
  placed(
    question,
    question.pieces.find(({ id }) => id === piece)!,
    reply,
  )?.id;

test('a reply is whole only when each piece is placed', () => {
  fc.assert(
    fc.property(all.withReply(questions), ([question, reply]) => {
      const left = question.pieces.filter((piece) => placed(question, piece, reply) === null).length;
      const { verdict, missing, got } = placing.judge(question, reply);
      expect(verdict === 'open').toBe(left > 0);
      expect(missing).toBe(left);
      if (left > 0) expect(got).toBe(0);
    }),
  );
});

test('each piece that is with its group counts, and is told so with its reason', () => {
  fc.assert(
    fc.property(all.withReply(questions), ([question, reply]) => {
      const { verdict, got, remarks } = placing.judge(question, reply);
      if (verdict === 'open') return;
      const fits = question.pieces.map(({ id, group }) =>
        placing.known(question, reply).includes(`${id}:${group}`),
      );
      expect(remarks.map((remark) => remark.fits)).toEqual(fits);
      expect(remarks.map(({ feedback }) => feedback)).toEqual(question.pieces.map((piece) => piece.feedback));
      expect(got).toBe(fits.filter(Boolean).length);
    }),
  );
});

test('of a piece out of place it is said where it was placed and where it belongs', () => {
  expect(placing.judge(sort, ['reading:benefit', 'sleep:benefit', 'cloud:feature']).remarks).toEqual([
    {
      item: 'reading',
      fits: false,
      part: 'A reading every two minutes',
      marks: ['A benefit for Priya', 'Only a feature'],
      feedback: 'Why “A reading every two minutes” goes there.',
    },
    {
      item: 'sleep',
      fits: true,
      part: 'Jo sleeps through → A benefit for Priya',
      feedback: 'Why “Jo sleeps through” goes there.',
    },
    {
      item: 'cloud',
      fits: true,
      part: 'Stored for years → Only a feature',
      feedback: 'Why “Stored for years” goes there.',
    },
  ]);
});

test('a piece is where it was placed last', () => {
  expect(placing.judge(sort, ['reading:benefit', ...whole]).verdict).toBe('right');
  expect(placing.judge(sort, [...whole, 'reading:benefit'])).toMatchObject({ verdict: 'wrong', got: 2 });
});

test('a piece that was taken back is not placed', () => {
  expect(placing.judge(sort, [...whole, 'sleep:'])).toMatchObject({ verdict: 'open', missing: 1 });
  expect(placing.known(sort, [...whole, 'sleep:'])).toEqual(['reading:feature', 'cloud:feature']);
});

test('a piece that was placed with a group that is gone is not placed', () => {
  const fewer = { ...sort, groups: sort.groups.filter(({ id }) => id !== 'benefit') };
  expect(placing.judge(fewer, whole)).toEqual({ verdict: 'open', got: 0, of: 3, missing: 1, remarks: [] });
  expect(placing.told(fewer, whole)).toHaveLength(2);
});

test('a piece that is gone is ignored', () => {
  const fewer = { ...sort, pieces: sort.pieces.filter(({ id }) => id !== 'sleep') };
  expect(placing.judge(fewer, whole)).toMatchObject({ verdict: 'right', got: 2, of: 2 });
  expect(placing.known(fewer, whole)).toEqual(['reading:feature', 'cloud:feature']);
});

test('a piece whose name begins like another’s is not taken for it', () => {
  const pieces = ['night', 'night-alert', 'nigh'].map((id) => ({ ...sort.pieces[0]!, id }));
  const alike = { ...sort, pieces };
  const reply = ['night-alert:benefit', 'nigh:feature'];
  expect(groupOf(alike, 'night', reply)).toBeUndefined();
  expect(groupOf(alike, 'night-alert', reply)).toBe('benefit');
  expect(groupOf(alike, 'nigh', reply)).toBe('feature');
});

test('two pieces with one group are judged one by one', () => {
  expect(placing.judge(match, ['alert:alert', 'report:alert', 'pilot:pilot'])).toMatchObject({ got: 2 });
});

test('the three effects of a reply are told apart', () => {
  const got = (...groups: string[]) =>
    placing.judge(
      judge,
      groups.map((group, place) => `${judge.pieces[place]!.id}:${group}`),
    ).got;
  expect([
    got('helps', 'harms', 'neutral'),
    got('helps', 'neutral', 'harms'),
    got('neutral', 'helps', 'harms'),
  ]).toEqual([3, 1, 0]);
});

test('each piece has a field of its own', () => {
  expect([...placing.write(sort, ['sleep:benefit', 'reading:gone'])]).toEqual([
    ['benefit-or-feature.reading', ''],
    ['benefit-or-feature.sleep', 'benefit'],
    ['benefit-or-feature.cloud', ''],
  ]);
});

test('one field that was ever written makes a reply, if an empty one', () => {
  expect(placing.read(sort, new Map([['benefit-or-feature.sleep', 'benefit']]))).toEqual(['sleep:benefit']);
  expect(placing.read(sort, new Map([['benefit-or-feature.sleep', '']]))).toEqual([]);
});

test('the answer places every piece, and then says which halves belong to nothing', () => {
  expect(placing.answer(match).map(({ fits, part }) => [fits, part])).toEqual([
    [true, 'A night alert → Losses found in the morning'],
    [true, 'A one-page report → Stress at inspections'],
    [true, 'A pilot → Worry about staff'],
    [false, 'Dear stock'],
  ]);
  expect(placing.answer(sort)).toHaveLength(sort.pieces.length);
});
