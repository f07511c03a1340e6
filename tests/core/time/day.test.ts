import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOf, dayOf, isSince } from '../../../src/core/time/day.ts';

test('a day has a date', () => {
  expect([0, 4, 59, 20_512, 20_513].map(dateOf)).toEqual([
    '1970-01-01',
    '1970-01-05',
    '1970-03-01',
    '2026-02-28',
    '2026-03-01',
  ]);
});

test('the date of a day leads back to it, from the year 0 to 9999', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (day) => {
      expect(dayOf(dateOf(day))).toBe(day);
    }),
  );
});

test('today lasts on a page that stays open, but not until a clock that runs years ahead is right', () => {
  const today = dayOf('2026-05-27');
  const since = ['2026-05-26', '2026-05-27', '2026-05-28', '2026-06-03', '2026-06-04', '2031-05-27'];
  expect(since.filter((date) => isSince(date, today))).toEqual(['2026-05-27', '2026-05-28', '2026-06-03']);
});
