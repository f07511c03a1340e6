import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastAnswer, lastReply, merge } from '../../src/core/journal.ts';
import { answered, marked } from './given.ts';

const journals = fc
  .uniqueArray(fc.nat(12))
  .map((numbers) =>
    numbers.map((n) => (n % 3 === 0 ? marked(n, 'criteria', true) : answered(n, 'best-sign', 'right'))),
  );

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
    fc.property(journals, journals, (a, b) => {
      const merged = merge(a, b);
      expect(new Set(merged.map(({ id }) => id))).toEqual(new Set([...a, ...b].map(({ id }) => id)));
      expect(merged.map((e) => e.at)).toEqual(merged.map((e) => e.at).sort());
      expect(new Set(merged).size).toBe(new Set(merged.map(({ id }) => id)).size);
    }),
  );
});

test('merging the other way round, or again, gives the same journal', () => {
  fc.assert(
    fc.property(journals, journals, (a, b) => {
      expect(merge(b, a)).toEqual(merge(a, b));
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

test('the last reply to a question is the one checked last', () => {
  const journal = [
    answered(1, 'best-sign', 'wrong', ['nodded']),
    answered(2, 'best-sign', 'right'),
    answered(3, 'other', 'wrong', []),
  ];
  expect(lastReply(journal, 'best-sign')).toEqual(['explains']);
  expect(lastAnswer(journal, 'best-sign')).toBe(journal[1]);
});

test('a question never checked has no last reply', () => {
  expect(lastReply([marked(1, 'best-sign', true)], 'best-sign')).toBeNull();
  expect(lastAnswer([], 'best-sign')).toBeNull();
});
