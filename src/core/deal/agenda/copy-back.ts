// A customer's copy that came back is a contact, too: they have read it, and answered.
import type { Day } from '../../time/day.ts';
import type { Values } from '../../worksheet/worksheet.ts';
import { dayIn } from '../appointments.ts';

/** The field of a deal's own sheet that says when the latest answer was saved that was read here: a day, and a time where that is known. */
export const ANSWERED = 'answered';

/** The last `contact`, or the day on which a copy came back, by the deal's own sheet, where that is later and not to come. */
export function withCopyBack(contact: string, own: Values, today: Day): string {
  const [back = ''] = (own.get(ANSWERED) ?? '').split(' ');
  return (dayIn(back) ?? Infinity) <= today && back > contact ? back : contact;
}
