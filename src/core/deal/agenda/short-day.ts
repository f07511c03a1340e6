// A day as it is put where many stand below one another.
import { dateOf, type Day } from '../../time/day.ts';

// Making one takes longer than using it a hundred times.
const made = new Map<string, Intl.DateTimeFormat>();

/** The day and the month, in this language (`en-GB`: 4 Dec); the year, too, where it is not that of `today`. */
export function shortDay(day: Day, today: Day, language: string): string {
  const [date, now] = [dateOf(day), dateOf(today)];
  const year = date.slice(0, 4) === now.slice(0, 4) ? undefined : ('numeric' as const);
  const key = `${language} ${year}`;
  const format =
    made.get(key) ??
    new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year, timeZone: 'UTC' });
  made.set(key, format);
  return format.format(new Date(date));
}
