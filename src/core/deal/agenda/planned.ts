// What is set for a day and owed by nobody, to be moved or noted as done like what is promised: a meeting, a contact.
import { dateOf, type Day } from '../../time/day.ts';
import { withRole } from '../../worksheet/by-role.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import { doneOn, type Appointment } from '../appointments.ts';
import type { Step } from '../steps.ts';

/** Tells the meeting that was set, if it was held: the last `contact` (YYYY-MM-DD) was on its day or later. */
export function heldMeeting(dossier: Dossier, contact: string): (each: Appointment) => boolean {
  const name = meetingIn(dossier);
  return (each) => each.name === name && contact >= dateOf(each.day);
}

/**
 * Of these days those that nobody owes, from today on, and the meeting that was set for a day that is over: who has
 * noted no talk since is asked whether they met.
 */
export function plannedOf(
  dossier: Dossier,
  all: readonly Appointment[],
  today: Day,
): readonly (Step & { readonly late: 'set' | 'over' })[] {
  const meeting = meetingIn(dossier);
  return all.flatMap(({ name, day, about, owed, theirs }) => {
    const late = day < today ? 'over' : 'set';
    // What the customer named for their answer is theirs, and not ours to move.
    if (owed || theirs || (late === 'over' && name !== meeting)) return [];
    const at = name.indexOf('.');
    const [sheet, due, by] = [name.slice(0, at), name.slice(at + 1), dateOf(day)];
    return [{ name, sheet, due, closed: doneOn(due, by), what: about, by, late, who: '', theirs, also: [] }];
  });
}

function meetingIn(dossier: Dossier): string | null {
  const found = withRole(dossier, 'meeting');
  return found && `${found.sheet.id}.${found.field.id}`;
}
