// How many questions are due on this day and on those to come, as long as nothing more is answered: small enough to be kept
// where a page finds it before any script is there.
import type { Outline } from '../course/outline.ts';
import type { Id } from '../id.ts';
import type { Day } from '../time/day.ts';
import { homesIn } from './home.ts';
import type { Card } from './review.ts';

/**
 * Days in their order, each with how many come due on it; the first is the day of the count, with all that is open then.
 * On a later day those of all days up to it are due.
 */
export type Due = readonly (readonly [day: Day, count: number])[];

/** What is due today, of which so many are `open`, and what comes due on each day after it. */
export function dueFrom(today: Day, open: number, cards: ReadonlyMap<Id, Card>, outline: Outline): Due {
  const homeOf = homesIn(outline);
  const later = new Map<Day, number>();
  for (const card of cards.values()) {
    if (card.due <= today || homeOf(card) === undefined) continue;
    later.set(card.due, (later.get(card.due) ?? 0) + 1);
  }
  return [[today, open], ...[...later].toSorted(([a], [b]) => a - b)];
}
