// What is asked today. It follows from the journal alone, so a session can be left and resumed at any time.
import { isSince, type Day } from '../time/day.ts';
import type { Journal } from '../learner/journal.ts';
import type { Outline } from '../course/outline.ts';
import { homesIn } from './home.ts';
import { cardName, cardsOf, isEvidence, strengthOf, subjectOf, type Card } from './review.ts';
import { shuffled } from '../question/shuffle.ts';

/** The cards that were due when the day began, as they stood then. */
export interface Session {
  /** Those that have been answered today, in the review or in their lesson. */
  readonly answered: readonly Card[];
  /** The others, in the order in which they are to be asked. */
  readonly open: readonly Card[];
}

/** How many questions a round has. */
export const ROUND = 10;

/**
 * Today's session. Whoever answers what stands first finds the rest in the order it had: two questions of one lesson
 * follow each other only where nothing else is left, and within a lesson the weakest comes first.
 */
export function sessionOf(journal: Journal, outline: Outline, today: Day): Session {
  const homeOf = homesIn(outline);

  const facts = journal.filter(isEvidence);
  const later = new Set(
    facts.filter(({ date }) => isSince(date, today)).map((entry) => cardName(subjectOf(entry))),
  );
  const last = facts.flatMap((entry) => homeOf(subjectOf(entry)) ?? []).at(-1);

  const before = journal.filter(({ date }) => !isSince(date, today));
  const cards = [...cardsOf(before, today).values()];
  const due = cards.filter((card) => card.due <= today && homeOf(card) !== undefined);
  const byStrength = shuffled(due, `review:${today}`).toSorted(
    (a, b) => strengthOf(a, today) - strengthOf(b, today),
  );
  const isAnswered = (card: Card) => later.has(cardName(card));
  const open = byStrength.filter((card) => !isAnswered(card));
  return {
    answered: byStrength.filter(isAnswered),
    open: interleaved(open, homeOf, last),
  };
}

/** What is left of the rounds that were begun today; empty where they are over. */
export function leftOf({ answered, open }: Session, rounds: number, size = ROUND): readonly Card[] {
  return open.slice(0, Math.max(0, rounds * size - answered.length));
}

/**
 * These in an order in which no two of a kind follow each other, nor the first one `before`, as far as there are
 * others left: always the next of the kind, other than the last, of which the most are left.
 */
function interleaved<T, Kind>(list: readonly T[], kindOf: (each: T) => Kind, before: Kind): readonly T[] {
  const left = [...list];
  const counts = new Map<Kind, number>();
  const countOf = (each: T): number => counts.get(kindOf(each)) ?? 0;
  for (const each of list) counts.set(kindOf(each), countOf(each) + 1);

  let last = before;
  return list.flatMap(() => {
    const others = left.filter((each) => kindOf(each) !== last);
    const [first, ...rest] = others.length > 0 ? others : left;
    if (first === undefined) return [];
    const next = rest.reduce((best, each) => (countOf(each) > countOf(best) ? each : best), first);
    left.splice(left.indexOf(next), 1);
    counts.set(kindOf(next), countOf(next) - 1);
    last = kindOf(next);
    return [next];
  });
}
