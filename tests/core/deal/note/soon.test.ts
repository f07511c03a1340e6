// Days that are near: what “tomorrow” is on a Friday.
import { expect, test } from 'vitest';
import { inShort, workday } from '../../../../src/core/deal/note/soon.ts';
import { dateOf, dayOf } from '../../../../src/core/time/day.ts';

test('a day on which nobody works becomes the Monday after it', () => {
  const after = (date: string, days: number) => dateOf(workday(dayOf(date), days));
  expect(['2026-12-03', '2026-12-04', '2026-12-05', '2026-12-06'].map((date) => after(date, 1))).toEqual([
    '2026-12-04',
    '2026-12-07',
    '2026-12-07',
    '2026-12-07',
  ]);
  expect([after('2026-12-04', 7), after('2026-12-05', 7)]).toEqual(['2026-12-11', '2026-12-14']);
});

test('a day is said in a few letters', () => {
  // Some have a comma after the weekday.
  expect(inShort(dayOf('2026-12-07'), 'en-GB')).toMatch(/^Mon,? 7 Dec$/);
});
