// Dates as people write them in a sentence, and days that no calendar has.
import { expect, test } from 'vitest';
import { dayOn, readerOfDates } from '../../../src/core/deal/dates-in.ts';
import { dateOf } from '../../../src/core/time/day.ts';
import { heard } from '../../../src/words/deal/note/heard/heard.ts';

const reader = readerOfDates(heard.months);
const read = (text: string) =>
  reader(text).map((date) => {
    const day = dayOn(date, date.year || 2026);
    return day === null ? null : dateOf(day);
  });

test.each([
  ['on 16 December', '2026-12-16'],
  ['the 16th of december, 2027', '2027-12-16'],
  ['December 16th', '2026-12-16'],
  ['am 16. Dezember', '2026-12-16'],
  ['am 16.12.', '2026-12-16'],
  ['am 5.1.2027', '2027-01-05'],
  ['2027-01-05', '2027-01-05'],
])('“%s” names %s', (text, date) => {
  expect(read(text)).toEqual([date]);
});

test.each(['it may 4 times', '16.12 hours', '12025-06-099', 'version 4.12', 'in December'])(
  '“%s” names no date',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);

test('a date that no calendar has is no day', () => {
  expect(read('30 February, 31.11. and 2026-13-01')).toEqual([null, null, null]);
});
