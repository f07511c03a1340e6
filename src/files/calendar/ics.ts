// The plan of the next weeks as a file that calendars read.
import type { CalendarEvent } from '../../core/time/calendar.ts';
import { dateOf } from '../../core/time/day.ts';
import type { Moment } from '../../core/time/moment.ts';
import { NAME } from '../../site.ts';
import { calendar as words } from '../../words/learner/calendar.ts';
import { allDayFile, type AllDay } from './all-day.ts';

/** The text of an .ics file with these events. */
export function icsOf(events: readonly CalendarEvent[], stamp: Moment): string {
  return allDayFile(events.map(allDay), stamp);
}

/** A task keeps its name when it moves to another week. */
function allDay(event: CalendarEvent): AllDay {
  const { day } = event;
  switch (event.kind) {
    case 'review':
      return {
        name: `review-${dateOf(day)}`,
        day,
        title: words.review(event.questions),
        text: words.reviewText(NAME),
      };
    case 'task':
      return { name: `task-${event.part}`, day, title: words.task(event.title), text: event.task };
  }
}
