import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computed } from '../../../src/core/worksheet/computed.ts';
import { lifetime, total } from './given-deal.ts';

const values = (cells: Readonly<Record<string, string>>) => new Map(Object.entries(cells));
const worth = (margin: string, retention: string, discount = '0.10') =>
  computed(lifetime, values({ margin, retention, discount }));

test('four marks from 1 to 5 add up to 4 at least and 20 at most', () => {
  const mark = fc.integer({ min: 1, max: 5 });
  const sum = (...[fit, value, timing, access]: readonly number[]) =>
    computed(total, values({ fit: `${fit}`, value: `${value}`, timing: `${timing}`, access: `${access}` }));
  expect([sum(1, 1, 1, 1), sum(5, 5, 5, 5)]).toEqual([4, 20]);
  fc.assert(
    fc.property(mark, mark, mark, mark, (a, b, c, d) => {
      expect(sum(a, b, c, d)).toBe(a + b + c + d);
    }),
  );
});

test('a sum of which a term is missing, or is no number, is not said', () => {
  const whole = { fit: '5', value: '4', timing: '3', access: '2' };
  for (const name of Object.keys(whole)) {
    for (const text of ['', ' ', 'good'])
      expect(computed(total, values({ ...whole, [name]: text }))).toBeNull();
  }
  expect(computed(total, values({}))).toBeNull();
  expect(computed({ ...total, of: [] }, values(whole))).toBeNull();
});

test('what a customer is worth over a lifetime, by the formula of Gupta and Lehmann', () => {
  expect(worth('2000', '0.9')).toBeCloseTo(9000, 6);
  expect(worth('2000', '0.8')).toBeCloseTo(5333.33, 2);
});

test('it is the same, however the numbers are written', () => {
  for (const margin of ['2000', '2,000', '2 000', '€2,000', '€ 2.000,00']) {
    for (const retention of ['0.9', '0,9', '.9', '0,900']) {
      expect(worth(margin, retention, '0,10')).toBe(worth('2000', '0.9'));
    }
  }
});

test('a percentage is read as the share that it is', () => {
  expect(worth('€1.900', '90 %', '10%')).toBe(worth('1900', '0.9', '0.1'));
});

test('it is what every year gives, each discounted, for ever', () => {
  const share = fc.integer({ min: 5, max: 95 }).map((percent) => percent / 100);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), share, share, (margin, retention, discount) => {
      const years = Array.from(
        { length: 2000 },
        (_, year) => margin * (retention / (1 + discount)) ** (year + 1),
      );
      const sum = years.reduce((a, b) => a + b, 0);
      const [one, two] = [worth(`${margin}`, `${retention}`, `${discount}`), sum];
      expect(Math.abs(one! - two) / two).toBeLessThan(1e-9);
    }),
  );
});

test('a customer who never goes, or never stays, is worth no number', () => {
  for (const retention of ['1', '1.2', '90', '0', '-0.5', '', 'most'])
    expect(worth('2000', retention)).toBeNull();
  expect(worth('2000', '0.9', '-0.1')).toBeNull();
  expect(worth('2000', '0.9', '')).toBeNull();
  expect(worth('', '0.9')).toBeNull();
});
