import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance, slips } from '../../../src/core/course/spelling.ts';

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '😀'), maxLength: 8 });
const plain = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

test('two spellings are no slip apart exactly where they are the same', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      expect(slips(a, b) === 0).toBe(a === b);
    }),
  );
});

test('it is as far there as back', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      expect(slips(a, b)).toBe(slips(b, a));
    }),
  );
});

test('a slip is an insertion, a deletion, another letter or a swap, each counted once', () => {
  expect([
    slips('offer', 'ofer'),
    slips('ofer', 'offer'),
    slips('offer', 'ofter'),
    slips('offer', 'offre'),
  ]).toEqual([1, 1, 1, 1]);
});

test('two swaps are two slips, and letters that change places over a distance are no swap', () => {
  expect([slips('abcdef', 'badcef'), slips('abcdef', 'badcfe'), slips('abc', 'cba')]).toEqual([2, 3, 2]);
});

test('swaps only ever bring two spellings nearer, by at most half', () => {
  fc.assert(
    fc.property(plain, plain, (a, b) => {
      expect(slips(a, b)).toBeLessThanOrEqual(distance(a, b));
      expect(slips(a, b)).toBeGreaterThanOrEqual(distance(a, b) / 2);
      expect(slips(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    }),
  );
});

test('without neighbours to swap it is the distance of Levenshtein', () => {
  const rising = fc.subarray(['a', 'b', 'c', 'd', 'e', 'f']).map((letters) => letters.join(''));
  fc.assert(
    fc.property(rising, rising, (a, b) => {
      expect(slips(a, b)).toBe(distance(a, b));
    }),
  );
});

test('however many slips are made in different places, no more are counted', () => {
  const slip = fc.constantFrom<(pair: string) => string>(
    (pair) => [...pair].reverse().join(''),
    (pair) => pair.slice(1),
    (pair) => `x${pair}`,
    (pair) => `x${pair.slice(1)}`,
    (pair) => pair,
  );
  fc.assert(
    fc.property(fc.array(slip, { maxLength: 6 }), (made) => {
      const pairs = made.map((_, place) => String.fromCodePoint(97 + 2 * place, 98 + 2 * place));
      const written = made.map((slip, place) => slip(pairs[place]!));
      const count = written.filter((each, place) => each !== pairs[place]).length;
      expect(slips(written.join(''), pairs.join(''))).toBeLessThanOrEqual(count);
    }),
  );
});

test('a picture is one letter', () => {
  expect([slips('👍', '👎'), slips('👍', ''), slips('👍👎', '👎👍')]).toEqual([1, 1, 1]);
});
