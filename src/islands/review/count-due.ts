// Counts what is due, for the home page. It is loaded where that is not known yet.
import type { Outline } from '../../core/course/outline.ts';
import type { Journal } from '../../core/learner/journal.ts';
import { dueFrom } from '../../core/review/due.ts';
import { cardsOf } from '../../core/review/review.ts';
import { sessionOf } from '../../core/review/session.ts';
import type { Day } from '../../core/time/day.ts';
import { writeDue } from '../../store/review/due-mark.ts';

/** Notes what is due on this day, by this journal. */
export function countDue(base: string, journal: Journal, outline: Outline, today: Day): void {
  const { open } = sessionOf(journal, outline, today);
  writeDue(base, journal.length, dueFrom(today, open.length, cardsOf(journal, today), outline));
}
