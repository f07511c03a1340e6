// Days that are near, as they are picked and said in a hurry.
import { DAY_LENGTH, type Day } from '../../time/day.ts';

/** So many days after a day; where nobody works then, the Monday after it. */
export function workday(today: Day, days: number): Day {
  const day = today + days;
  // 1 January 1970 was a Thursday: Monday is 0.
  const weekday = (day + 3) % 7;
  return weekday > 4 ? day + 7 - weekday : day;
}

/** A day in a few letters: “Mon 7 Dec”. */
export function inShort(day: Day, language: string): string {
  return new Date(day * DAY_LENGTH).toLocaleDateString(language, {
    ...{ weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' },
  });
}
