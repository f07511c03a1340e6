// The plan as a file that calendars read: iCalendar, RFC 5545. The door to ical-generator.
import { ICalCalendar, ICalEventTransparency } from 'ical-generator';
import type { CalendarEvent } from '../core/calendar.ts';
import { dateOf } from '../core/day.ts';
import type { Moment } from '../core/moment.ts';
import { calendar as words } from '../words/calendar.ts';

/** The text of an .ics file with these events. The same plan gives the same UIDs: imported twice, it stands there once. */
export function icsOf(events: readonly CalendarEvent[], stamp: Moment): string {
  const calendar = new ICalCalendar({
    prodId: { company: 'Common Ground', product: 'Course', language: 'EN' },
  });
  for (const event of events) {
    calendar.createEvent({
      id: `${nameOf(event)}@common-ground`,
      stamp,
      // A later file outweighs an earlier one: a calendar moves an event it knows only to a higher number.
      sequence: Math.floor(Date.parse(stamp) / 60_000),
      allDay: true,
      start: dateOf(event.day),
      end: dateOf(event.day + 1),
      // The day stays free for appointments.
      transparency: ICalEventTransparency.TRANSPARENT,
      ...textsOf(event),
    });
  }
  // The library leaves out the last line break, which the standard asks for.
  return `${calendar.toString()}\r\n`;
}

/** A task keeps its name when it moves to another week. */
function nameOf(event: CalendarEvent): string {
  switch (event.kind) {
    case 'review':
      return `review-${dateOf(event.day)}`;
    case 'task':
      return `task-${event.part}`;
  }
}

function textsOf(event: CalendarEvent): { summary: string; description: string } {
  switch (event.kind) {
    case 'review':
      return { summary: words.review(event.questions), description: words.reviewText };
    case 'task':
      return { summary: words.task(event.title), description: event.task };
  }
}
