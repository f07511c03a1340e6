import fc from 'fast-check';
import { expect, test } from 'vitest';
import { known, verdictOf } from '../../src/core/question.ts';
import { many, one } from './given.ts';

const replies = fc.array(
  fc.constantFrom<string[]>('asks', 'changes', 'waits', 'explains', 'nodded', 'signed', 'gone', '__proto__'),
);
const questions = fc.constantFrom(one, many);

test('a reply with no choice is open, not wrong', () => {
  expect(verdictOf(one, [])).toBe('open');
  expect(verdictOf(many, [])).toBe('open');
});

test('a reply of only unknown choices is open, because the question may have changed since', () => {
  expect(verdictOf(one, ['gone', '__proto__', 'constructor'])).toBe('open');
});

test('one right choice is right, another is wrong', () => {
  expect(verdictOf(one, ['explains'])).toBe('right');
  expect(verdictOf(one, ['nodded'])).toBe('wrong');
});

test('where one choice is right, two choices are wrong even if it is among them', () => {
  expect(verdictOf(one, ['explains', 'nodded'])).toBe('wrong');
});

test('where many are right, all of them and no other are right', () => {
  expect(verdictOf(many, ['asks', 'changes'])).toBe('right');
  expect(verdictOf(many, ['asks'])).toBe('wrong');
  expect(verdictOf(many, ['asks', 'changes', 'waits'])).toBe('wrong');
});

test('neither order nor repetition of the picks changes the verdict', () => {
  fc.assert(
    fc.property(questions, replies, (question, reply) => {
      expect(verdictOf(question, [...reply].reverse().concat(reply))).toBe(verdictOf(question, reply));
    }),
  );
});

test('exactly one set of choices is right, whatever is picked', () => {
  fc.assert(
    fc.property(questions, replies, (question, reply) => {
      const picked = question.choices.filter(({ id }) => reply.includes(id));
      const verdict =
        picked.length === 0 ? 'open' : question.choices.every((c) => c.right === picked.includes(c));
      expect(verdictOf(question, reply)).toBe(verdict === 'open' ? 'open' : verdict ? 'right' : 'wrong');
    }),
  );
});

test('what a question knows of a reply stands in the question’s order, each once', () => {
  expect(known(many, ['waits', 'gone', 'asks', 'waits'])).toEqual(['asks', 'waits']);
});
