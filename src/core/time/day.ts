// Reviews are planned in whole days, so that due dates know no hours and no summer time.

/** A day of the learner's own calendar: how many days it is after 1 January 1970. */
export type Day = number;

/** A day in milliseconds, where no clock is ever put forward or back. */
export const DAY_LENGTH = 86_400_000;

// A page that stays open past midnight still belongs to the day on which it was opened.
const OPEN = 7;

/** The day of a date written as YYYY-MM-DD. */
export function dayOf(date: string): Day {
  return Date.parse(date) / DAY_LENGTH;
}

/** The date of a day as YYYY-MM-DD. */
export function dateOf(day: Day): string {
  return new Date(day * DAY_LENGTH).toISOString().slice(0, 10);
}

/** Whether what has this date was done today, or within a week on a page that was opened today. */
export function isSince(date: string, today: Day): boolean {
  const day = dayOf(date);
  return today <= day && day <= today + OPEN;
}
