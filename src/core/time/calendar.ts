// The next weeks as a plan for the learner's own calendar: days to review, and a field task a week.
import type { Day } from './day.ts';
import type { Ahead } from '../review/forecast.ts';
import type { Id } from '../id.ts';

/** The one thing to do with a real customer in a phase. */
export interface FieldTask {
  readonly part: Id;
  readonly title: string;
  readonly task: string;
}

/** Something that takes a place, but no hour, in a day. */
export type CalendarEvent =
  | { readonly kind: 'review'; readonly day: Day; readonly questions: number }
  | ({ readonly kind: 'task'; readonly day: Day } & FieldTask);

// Every day with something due would fill the calendar until it is ignored. To wait one more day lowers the chance to
// remember by one to four points in a hundred, and by seven where the last answer was wrong.
const APART = 2;

const WEEK = 7;
// 5 January 1970, the first Monday that is counted.
const MONDAY = 4;

/** What is to be done on which of the next days, in their order; the tasks are in the order of the phases. */
export function planOf(ahead: {
  readonly forecast: readonly Ahead[];
  readonly tasks: readonly FieldTask[];
  readonly today: Day;
}): readonly CalendarEvent[] {
  const { forecast, tasks, today } = ahead;
  const monday = today + WEEK - ((today - MONDAY) % WEEK);
  const events: readonly CalendarEvent[] = [
    ...reviewsOf(forecast),
    ...tasks.map((task, week) => ({ kind: 'task' as const, day: monday + week * WEEK, ...task })),
  ];
  return events.toSorted((a, b) => a.day - b.day);
}

/** The days on which to review. What falls due too soon after one of them waits for the next, which may be the last. */
function reviewsOf(forecast: readonly Ahead[]): readonly CalendarEvent[] {
  const reviews: { kind: 'review'; day: Day; questions: number }[] = [];
  for (const { day, due } of forecast.filter((each) => each.due > 0)) {
    const last = reviews.at(-1);
    if (last && day <= last.day) last.questions += due;
    else reviews.push({ kind: 'review', day: last ? Math.max(day, last.day + APART) : day, questions: due });
  }
  return reviews;
}
