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
  ['the quote by 11.12., then the board', '2026-12-11'],
  ['they decide, 15.12.', '2026-12-15'],
  ['Friday 4.12.', '2026-12-04'],
  ['9.12. for the demo', '2026-12-09'],
  ['she is back 12 may', '2026-05-12'],
  ['12 may 2027 at the latest', '2027-05-12'],
  ['March 15 for the demo', '2026-03-15'],
  ['am 5.1.2027', '2027-01-05'],
  ['2027-01-05', '2027-01-05'],
])('“%s” names %s', (text, date) => {
  expect(read(text)).toEqual([date]);
});

test.each([
  ...['it may 4 times', '16.12 hours', '12025-06-099', 'version 4.12', 'in December'],
  // The full stop of a sentence makes no date of a figure.
  ...['Their scrap rate went up to 5.6.', 'The price is 4.12.', 'version 10.4. since last year'],
  // Nor does a word that is no month there.
  ...['Her team of 12 may decide on it.', 'The best 3 march on', 'In March 15 people leave.'],
])('“%s” names no date', (text) => {
  expect(read(text)).toEqual([]);
});

test('a date that no calendar has is no day', () => {
  expect(read('30 February, 31.11. and 2026-13-01')).toEqual([null, null, null]);
});
