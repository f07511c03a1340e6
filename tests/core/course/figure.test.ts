import { expect, test } from 'vitest';
import { termsOf } from '../../../src/core/course/figure.ts';

test('a sum is read as weights and ratings, with or without spaces', () => {
  expect(termsOf('5 × 4 + 4 × 0 + 2×1')).toEqual([
    [5, 4],
    [4, 0],
    [2, 1],
  ]);
});

test.each(['', '38', '5 x 4', '5 × 6', '0 × 4', '5 × 4 +', '5 × 4 + two'])(
  '“%s” is no sum to be drawn',
  (sum) => {
    expect(termsOf(sum)).toBeNull();
  },
);
