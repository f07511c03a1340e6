import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matrixOf, ranksOf, weightedTotal } from '../../../src/core/worksheet/matrix.ts';
import { ratings, worksheet } from '../given.ts';

const FILLED = new Map([
  ['options.0.name', 'Pilot'],
  ['options.1.name', 'Nothing'],
  ['criteria.0.text', 'Speed'],
  ['criteria.0.weight', '5'],
  ['criteria.1.text', 'Cost'],
  ['criteria.1.weight', '2'],
  ['criteria', '0 1'],
  ['ratings.0.0', '4'],
  ['ratings.0.1', '3'],
  ['ratings.1.0', '0'],
]);

test('a total is each rating times its weight, added up', () => {
  expect(weightedTotal([4, 3], [5, 2])).toBe(26);
});

test('a total with a rating or a weight missing is not said, and half a one never', () => {
  expect(weightedTotal([4, null], [5, 2])).toBeNull();
  expect(weightedTotal([4, 3], [5, null])).toBeNull();
  expect(weightedTotal([4], [5, 2])).toBeNull();
  expect(weightedTotal([], [])).toBeNull();
});

test('a higher rating never lowers a total', () => {
  const columns = fc.array(fc.record({ rating: fc.nat(5), weight: fc.integer({ min: 1, max: 5 }) }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(columns, fc.nat(), (cells, place) => {
      const weights = cells.map(({ weight }) => weight);
      const before = cells.map(({ rating }) => rating);
      const after = before.map((rating, i) => (i === place % before.length ? rating + 1 : rating));
      expect(weightedTotal(after, weights)).toBeGreaterThan(weightedTotal(before, weights) ?? Infinity);
    }),
  );
});

test('rows and columns are what the two lists name, with weights and totals', () => {
  expect(matrixOf(worksheet, ratings, FILLED)).toEqual({
    columns: [
      { row: 0, name: 'Speed', weight: 5 },
      { row: 1, name: 'Cost', weight: 2 },
    ],
    rows: [
      { row: 0, name: 'Pilot', total: 26 },
      { row: 1, name: 'Nothing', total: null },
    ],
  });
});

test('a criterion without a weight leaves every total open', () => {
  const { rows } = matrixOf(
    worksheet,
    ratings,
    new Map([...FILLED, ['criteria.1.weight', ''], ['ratings.1.1', '1']]),
  );
  expect(rows.map(({ total }) => total)).toEqual([null, null]);
});

test('ratings stay with their option when the row above is removed', () => {
  const { rows } = matrixOf(worksheet, ratings, new Map([...FILLED, ['options', '1'], ['ratings.1.1', '1']]));
  expect(rows).toEqual([{ row: 1, name: 'Nothing', total: 2 }]);
});

test('a row with something in it but no name yet is there, without a name', () => {
  const { rows } = matrixOf(worksheet, ratings, new Map([['options.0.who', 'Priya']]));
  expect(rows).toEqual([{ row: 0, name: '', total: null }]);
});

test('the highest total is first, equal ones share a place, and none has one while a total is open', () => {
  expect(ranksOf([32, 42, 33, 25])).toEqual([3, 1, 2, 4]);
  expect(ranksOf([33, 42, 33])).toEqual([2, 1, 2]);
  expect(ranksOf([42, null, 25])).toEqual([null, null, null]);
  expect(ranksOf([])).toEqual([]);
});

test('as many have a better place as have a higher total, in whatever order they stand', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { minLength: 1 }), (totals) => {
      const ranks = ranksOf(totals);
      expect(ranks).toContain(1);
      expect(ranksOf(totals.toReversed())).toEqual(ranks.toReversed());
      for (const [i, a] of totals.entries())
        for (const [j, b] of totals.entries()) expect(Number(ranks[i]) < Number(ranks[j])).toBe(a > b);
    }),
  );
});
