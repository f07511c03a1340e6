// The days of a deal in one order: what is set, and what the customer named for their answer. What comes next and the
// calendar file are both taken from here.
import type { Day } from '../../time/day.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import { appointments, type Appointment, type DayWords } from '../appointments.ts';
import { namedDays } from './named-days.ts';

/**
 * Every day that is set in a deal, over or ahead, and each that the customer named from today on, in their order. A day
 * that they named and that was then put on a list or made the next talk stands once, as it was put there.
 */
export function allDays(dossier: Dossier, today: Day, words: DayWords): readonly Appointment[] {
  const set = appointments(dossier, words);
  const named = namedDays(dossier, today, words).filter((each) => !set.some((one) => isSame(one, each)));
  return [...set, ...named].toSorted((a, b) => a.day - b.day);
}

/** Whether something is set for what they named: only what the seller owes that day in other words is something else. */
function isSame(set: Appointment, named: Appointment): boolean {
  return set.day === named.day && (set.theirs || !set.owed || named.about.includes(set.about));
}
