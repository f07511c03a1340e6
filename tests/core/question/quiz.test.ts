import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answered } from '../../../src/core/learner/journal.ts';
import { kindOf } from '../../../src/core/question/kinds.ts';
import type { Question, Reply } from '../../../src/core/question/question.ts';
import { standing } from '../../../src/core/question/quiz.ts';
import { answered, many, one } from '../given.ts';
import { order, written } from './given-kinds.ts';
import { questions, withReply } from './kinds/any-question.ts';

const stands = (question: Question, picks: Reply | null, checked: Answered | null) =>
  standing(kindOf(question), question, picks, checked);
const checked = (question: Question, reply: Reply, revision = 1): Answered => ({
  ...answered(1, question.id, 'wrong', reply),
  revision,
});
const verdictOf = (...args: Parameters<typeof stands>) => stands(...args).judgement?.verdict ?? null;

test('a question nobody touched has no picks and no verdict', () => {
  expect(stands(one, null, null)).toEqual({ picked: [], judgement: null, same: false, earlier: null });
});

test('a choice has no verdict before it is checked', () => {
  expect(stands(one, ['explains'], null)).toEqual({
    picked: ['explains'],
    judgement: null,
    same: false,
    earlier: null,
  });
});

test('what was checked is shown again with its verdict', () => {
  const { picked, judgement, earlier } = stands(one, null, checked(one, ['nodded']));
  expect([picked, judgement?.verdict, earlier]).toEqual([['nodded'], 'wrong', null]);
});

test('another pick leaves what was said of the last check as it is, and is not taken for checked', () => {
  const before = checked(one, ['nodded']);
  expect(stands(one, ['explains'], before)).toEqual({
    ...stands(one, null, before),
    picked: ['explains'],
    same: false,
  });
  expect(stands(one, ['nodded'], before)).toMatchObject({ judgement: { verdict: 'wrong' }, same: true });
  expect(stands(many, [], checked(many, ['asks']))).toMatchObject({ picked: [], same: false });
});

test('the same picks in another order were checked, too', () => {
  expect(stands(many, ['changes', 'asks'], checked(many, ['asks', 'changes'])).same).toBe(true);
});

test('where the order is what is asked for, another order was not checked', () => {
  const solved = order.steps.map(({ id }) => id);
  expect(stands(order, solved, checked(order, solved)).same).toBe(true);
  expect(stands(order, solved.toReversed(), checked(order, solved)).same).toBe(false);
});

test('a corrected question judges the old reply by what is right now', () => {
  const corrected = { ...one, choices: one.choices.map((c) => ({ ...c, right: c.id === 'nodded' })) };
  expect(verdictOf(corrected, null, checked(one, ['nodded']))).toBe('right');
});

test('choices that the question lost are not shown as picked', () => {
  expect(stands(one, ['gone', 'signed'], null).picked).toEqual(['signed']);
});

test('a reply of which the question has lost everything judges nothing', () => {
  expect(stands(one, null, checked(one, ['gone']))).toMatchObject({
    picked: [],
    judgement: null,
    same: false,
  });
  expect(verdictOf(one, [], checked(one, ['gone']))).toBeNull();
});

test('an answer of which the question has lost a part is shown without it and judges nothing', () => {
  expect(stands(many, null, checked(many, ['asks', 'gone']))).toEqual({
    picked: ['asks'],
    judgement: null,
    same: false,
    earlier: null,
  });
});

test('an answer to an earlier revision is kept and judges nothing', () => {
  const changed = { ...one, revision: 2 };
  const before = checked(one, ['explains']);
  const judgesNothing = { judgement: null, same: false, earlier: before };
  expect(stands(changed, null, before)).toEqual({ picked: ['explains'], ...judgesNothing });
  expect(stands(changed, ['nodded'], before)).toEqual({ picked: ['nodded'], ...judgesNothing });
});

test('answered anew, a changed question judges the answer and speaks no more of the earlier one', () => {
  const changed = { ...one, revision: 3 };
  expect(stands(changed, null, checked(one, ['explains'], 3))).toMatchObject({
    judgement: { verdict: 'right' },
    earlier: null,
  });
});

test('an answer to a later revision, from a device that was updated first, is judged by what is right here', () => {
  expect(stands(one, null, checked(one, ['explains'], 2))).toMatchObject({
    judgement: { verdict: 'right' },
    earlier: null,
  });
});

test('words on two lines are not taken for words and a tick', () => {
  const said = checked(written, ['At night.\nher-word', 'none']);
  expect(stands(written, ['At night.', 'her-word', 'none'], said).same).toBe(false);
  expect(stands(written, ['At night.\nher-word', 'none'], said).same).toBe(true);
});

test('whatever was checked is judged as it is known, whatever is picked now', () => {
  const cases = questions.chain((question) =>
    fc.tuple(withReply(fc.constant(question)), withReply(fc.constant(question))),
  );
  fc.assert(
    fc.property(cases, ([[question, reply], [, picks]]) => {
      const kind = kindOf(question);
      const [seen, picked] = [kind.known(question, reply), kind.known(question, picks)];
      const judgement = seen.length > 0 ? kind.judge(question, reply) : null;
      expect(stands(question, picks, checked(question, seen))).toEqual({
        picked,
        judgement,
        same: seen.length > 0 && JSON.stringify(seen) === JSON.stringify(picked),
        earlier: null,
      });
      expect(stands(question, null, checked(question, seen))).toMatchObject({ picked: seen, judgement });
    }),
  );
});
