// The day of the learner's own calendar, by the clock and the time zone of this device.
import { DAY_LENGTH, type Day } from '../../core/time/day.ts';
import { now } from './moment.ts';

/** The day it is now. */
export function today(): Day {
  const here = new Date(now());
  return Date.UTC(here.getFullYear(), here.getMonth(), here.getDate()) / DAY_LENGTH;
}
