import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choices } from '../../../../src/core/question/kinds/choices.ts';
import type { ManyQuestion, OneQuestion, Reply } from '../../../../src/core/question/question.ts';
import { many, one } from '../../given.ts';
import * as all from './any-question.ts';

const verdictOf = (question: OneQuestion | ManyQuestion, reply: Reply) =>
  choices.judge(question, reply).verdict;
const questions = fc.oneof(all.one, all.many);

test('a reply with no choice is open, not wrong', () => {
  expect(verdictOf(one, [])).toBe('open');
  expect(verdictOf(many, [])).toBe('open');
});

test('one right choice is right, another is wrong', () => {
  expect(verdictOf(one, ['explains'])).toBe('right');
  expect(verdictOf(one, ['nodded'])).toBe('wrong');
});

test('where one choice is right, two choices are wrong even if it is among them', () => {
  expect(choices.judge(one, ['explains', 'nodded'])).toMatchObject({ verdict: 'wrong', got: 0, of: 1 });
});

test('where many are right, all of them and no other are right', () => {
  expect(verdictOf(many, ['asks', 'changes'])).toBe('right');
  expect(verdictOf(many, ['asks'])).toBe('wrong');
  expect(verdictOf(many, ['asks', 'changes', 'waits'])).toBe('wrong');
});

test('exactly one set of choices is right, whatever is picked', () => {
  fc.assert(
    fc.property(all.withReply(questions), ([question, reply]) => {
      const picked = question.choices.filter(({ id }) => reply.includes(id));
      const same = question.choices.every((choice) => choice.right === picked.includes(choice));
      expect(verdictOf(question, reply)).toBe(picked.length === 0 ? 'open' : same ? 'right' : 'wrong');
    }),
  );
});

test('what a question knows of a reply stands in the question’s order, each once', () => {
  expect(choices.known(many, ['waits', 'gone', 'asks', 'waits'])).toEqual(['asks', 'waits']);
});

test('each right choice counts, and each wrong one takes one away, but never below none', () => {
  const four = {
    ...many,
    choices: ['a', 'b', 'c', 'd', 'e', 'f'].map((id, place) => ({
      id,
      text: id,
      right: place < 3,
      feedback: `Why ${id}`,
      stays: false,
    })),
  };
  const got = (...reply: string[]) => choices.judge(four, reply).got;
  expect([got('a'), got('a', 'b'), got('a', 'b', 'c')]).toEqual([1, 2, 3]);
  expect([got('a', 'b', 'd'), got('a', 'b', 'c', 'd'), got('a', 'b', 'c', 'd', 'e')]).toEqual([1, 2, 1]);
  expect([got('a', 'd'), got('d'), got('a', 'd', 'e', 'f')]).toEqual([0, 0, 0]);
});

test('partial credit is never more than what was hit and never less than none', () => {
  fc.assert(
    fc.property(all.withReply(questions), ([question, reply]) => {
      const { got } = choices.judge(question, reply);
      const hits = question.choices.filter(({ id, right }) => right && reply.includes(id)).length;
      expect(got).toBeLessThanOrEqual(hits);
      expect(got).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('one more right choice never costs, and one more wrong choice never pays', () => {
  fc.assert(
    fc.property(all.withReply(all.many), fc.nat(), ([question, reply], place) => {
      const more = question.choices[place % question.choices.length]!;
      const [before, after] = [reply, [...reply, more.id]].map((each) => choices.judge(question, each).got);
      if (more.right) expect(after).toBeGreaterThanOrEqual(before!);
      else expect(after).toBeLessThanOrEqual(before!);
    }),
  );
});

test('the right choices that were left out are counted as missing', () => {
  fc.assert(
    fc.property(all.withReply(questions), ([question, reply]) => {
      const left = question.choices.filter(({ id, right }) => right && !reply.includes(id));
      expect(choices.judge(question, reply).missing).toBe(left.length);
    }),
  );
});

test('each pick is told its own reason, and no other', () => {
  expect(choices.judge(one, ['nodded']).remarks).toEqual([
    { item: 'nodded', fits: false, part: null, feedback: 'Why nodded' },
  ]);
  expect(choices.judge(many, ['waits', 'asks']).remarks).toEqual([
    { item: 'asks', fits: true, part: 'Choice asks', feedback: 'Why asks' },
    { item: 'waits', fits: false, part: 'Choice waits', feedback: 'Why waits' },
  ]);
});

test('a reply in words leaves out what the question lost', () => {
  expect(choices.told(many, ['gone', 'waits', 'asks'])).toEqual(['Choice asks', 'Choice waits']);
});

test('the answer says of every choice whether and why it is right', () => {
  expect(choices.answer(one)).toEqual([
    { item: 'explains', fits: true, part: 'Choice explains', feedback: 'Why explains' },
    { item: 'nodded', fits: false, part: 'Choice nodded', feedback: 'Why nodded' },
    { item: 'signed', fits: false, part: 'Choice signed', feedback: 'Why signed' },
  ]);
});
