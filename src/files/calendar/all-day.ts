// Days as a file that calendars read: iCalendar, RFC 5545. The one door to ical-generator.
import { NAME, SLUG } from '../../site.ts';
import { ICalCalendar, ICalEventTransparency } from 'ical-generator';
import { dateOf, type Day } from '../../core/time/day.ts';
import type { Moment } from '../../core/time/moment.ts';

/** Something that takes a place, but no hour, in a day. */
export interface AllDay {
  /** A calendar that has an event of this name already changes that one. */
  readonly name: string;
  readonly day: Day;
  readonly title: string;
  readonly text: string;
}

/** The text of an .ics file with these events. The same names give the same UIDs: imported twice, it stands there once. */
export function allDayFile(events: readonly AllDay[], stamp: Moment): string {
  const calendar = new ICalCalendar({
    prodId: { company: NAME, product: 'Course', language: 'EN' },
  });
  for (const { name, day, title, text } of events) {
    calendar.createEvent({
      id: `${name}@${SLUG}`,
      stamp,
      // A later file outweighs an earlier one: a calendar moves an event it knows only to a higher number.
      sequence: Math.floor(Date.parse(stamp) / 60_000),
      allDay: true,
      start: dateOf(day),
      end: dateOf(day + 1),
      // The day stays free for appointments.
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: title,
      description: text,
    });
  }
  // The library leaves out the last line break, which the standard asks for.
  return `${calendar.toString()}\r\n`;
}
