// The days of a deal, set or named by the customer, for the learner's own calendar.
import { allDayFile, type AllDay } from '../calendar/all-day.ts';
import { allDays } from '../../core/deal/agenda/all-days.ts';
import { saidNo } from '../../core/deal/agenda/said-no.ts';
import type { Appointment } from '../../core/deal/appointments.ts';
import type { Id } from '../../core/id.ts';
import type { Day } from '../../core/time/day.ts';
import type { Moment } from '../../core/time/moment.ts';
import { days } from '../../words/deal/pages/days.ts';
import { takeaway as words } from '../../words/deal/pages/takeaway.ts';
import { legible, onOneLine } from '../../core/legible.ts';
import type { Taken } from './sections.ts';

type Dated = Taken & { readonly id: Id };

/**
 * The text of an .ics file, as of today. An event has the name of its deal, field and row: a later file moves it, and
 * doubles none, whether it has this deal or all.
 */
export function dealIcs(deal: Dated, today: Day, stamp: Moment): string {
  return allDayFile(eventsOf(deal, today), stamp);
}

/** The same of all these deals in one file, without those that have ended with a no: nobody is waited for there. */
export function allDealsIcs(deals: readonly Dated[], today: Day, stamp: Moment): string {
  const events = deals
    .filter(({ dossier }) => saidNo(dossier) === null)
    .flatMap((deal) => eventsOf(deal, today))
    .toSorted((a, b) => a.day - b.day);
  return allDayFile(events, stamp);
}

function eventsOf(deal: Dated, today: Day): readonly AllDay[] {
  return allDays(deal.dossier, today, days).map((each) => ({
    name: `${deal.id}.${each.name}`,
    day: each.day,
    title: words.event(onOneLine(each.about), onOneLine(deal.name)),
    text: textOf(each),
  }));
}

function textOf({ sheet, list, row }: Appointment): string {
  const cells = row.map(({ label, text }) => words.cell(label, text));
  return legible([words.cell(sheet, list), ...cells].join('\n'));
}
