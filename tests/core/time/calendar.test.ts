import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planOf } from '../../../src/core/time/calendar.ts';
import { dateOf } from '../../../src/core/time/day.ts';
import { TODAY } from '../review/weeks.ts';

const task = (part: string) => ({ part, title: `Part ${part}`, task: 'Ask one customer.' });
const forecast = (...due: readonly number[]) => due.map((each, n) => ({ day: TODAY + n, due: each }));
const reviews = (...due: readonly number[]) =>
  planOf({ forecast: forecast(...due), tasks: [], today: TODAY }).map((event) =>
    event.kind === 'review' ? [event.day - TODAY, event.questions] : event,
  );

test('a day with something due is a day to review', () => {
  expect(reviews(0, 3, 0, 0, 1, 0, 2)).toEqual([
    [1, 3],
    [4, 1],
    [6, 2],
  ]);
  expect(reviews(0, 0, 0)).toEqual([]);
});

test('what falls due on the day after a review waits for the day after that', () => {
  expect(reviews(5, 1, 2, 4)).toEqual([
    [0, 5],
    [2, 3],
    [4, 4],
  ]);
});

test('no two reviews lie on neighbouring days, none comes too early, and none of the due cards is left out', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3), { maxLength: 28 }), (due) => {
      const plan = planOf({ forecast: forecast(...due), tasks: [], today: TODAY });
      const planned = plan.flatMap((event) => (event.kind === 'review' ? [event] : []));
      const upTo = (day: number) => due.slice(0, day - TODAY + 1).reduce((a, b) => a + b, 0);
      let done = 0;
      for (const [n, { day, questions }] of planned.entries()) {
        expect(day - (planned[n - 1]?.day ?? -Infinity)).toBeGreaterThanOrEqual(2);
        done += questions;
        expect(done).toBe(upTo(day));
      }
      expect(done).toBe(upTo(TODAY + 99));
    }),
  );
});

test('there is one field task a week, from the first Monday after today, in the order of the phases', () => {
  const tasks = ['target', 'contact', 'explore'].map(task);
  const plan = planOf({ forecast: [], tasks, today: TODAY });
  expect(dateOf(TODAY)).toBe('2026-05-27');
  expect(plan.map((event) => [dateOf(event.day), event.kind === 'task' && event.part])).toEqual([
    ['2026-06-01', 'target'],
    ['2026-06-08', 'contact'],
    ['2026-06-15', 'explore'],
  ]);
});

test('on a Monday the tasks begin a week later, on a Sunday the next day', () => {
  const [monday, sunday] = [20_605, 20_604];
  expect([monday, sunday].map(dateOf)).toEqual(['2026-06-01', '2026-05-31']);
  const first = (today: number) => planOf({ forecast: [], tasks: [task('target')], today })[0]!.day;
  expect([first(monday), first(sunday)].map(dateOf)).toEqual(['2026-06-08', '2026-06-01']);
});

test('reviews and tasks stand in the order of their days', () => {
  const plan = planOf({ forecast: forecast(1, 0, 0, 0, 0, 0, 0, 1), tasks: [task('target')], today: TODAY });
  expect(plan.map(({ kind }) => kind)).toEqual(['review', 'task', 'review']);
});
