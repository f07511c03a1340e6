// The days of a deal, set or named by the customer, for the learner's own calendar.
import { allDayFile } from '../calendar/all-day.ts';
import { allDays } from '../../core/deal/agenda/all-days.ts';
import type { Appointment } from '../../core/deal/appointments.ts';
import type { Id } from '../../core/id.ts';
import type { Day } from '../../core/time/day.ts';
import type { Moment } from '../../core/time/moment.ts';
import { days } from '../../words/deal/pages/days.ts';
import { takeaway as words } from '../../words/deal/pages/takeaway.ts';
import { legible, onOneLine } from '../../core/legible.ts';
import type { Taken } from './sections.ts';

/**
 * The text of an .ics file, as of today. An event has the name of its deal, field and row: a later file moves it, and
 * doubles none.
 */
export function dealIcs(deal: Taken & { readonly id: Id }, today: Day, stamp: Moment): string {
  const events = allDays(deal.dossier, today, days).map((each) => ({
    name: `${deal.id}.${each.name}`,
    day: each.day,
    title: words.event(onOneLine(each.about), onOneLine(deal.name)),
    text: textOf(each),
  }));
  return allDayFile(events, stamp);
}

function textOf({ sheet, list, row }: Appointment): string {
  const cells = row.map(({ label, text }) => words.cell(label, text));
  return legible([words.cell(sheet, list), ...cells].join('\n'));
}
