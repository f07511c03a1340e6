// The day of the learner's own calendar, by the clock and the time zone of this device.
import { localDay, type Day } from '../../core/time/day.ts';
import { now } from './moment.ts';

/** The day it is now. */
export function today(): Day {
  return localDay(now());
}
