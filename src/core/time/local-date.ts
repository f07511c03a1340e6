// The day of what was made in the evening. Today itself comes from store/time/local-day.ts, which every page loads.
import { DAY_LENGTH, dateOf } from './day.ts';
import type { Moment } from './moment.ts';

/** The date (YYYY-MM-DD) of a moment in the learner's own calendar, by the time zone of this device. */
export function localDate(moment: Moment): string {
  const here = new Date(moment);
  return dateOf(Date.UTC(here.getFullYear(), here.getMonth(), here.getDate()) / DAY_LENGTH);
}
