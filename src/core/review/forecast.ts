// What lies ahead: how much falls due on which day, and how strong each part is now.
import { lessonsByQuestion } from '../question/lessons-by-question.ts';
import type { Day } from '../time/day.ts';
import type { Id } from '../id.ts';
import type { Outline } from '../course/outline.ts';
import { homesIn } from './home.ts';
import { strengthOf, type Card } from './review.ts';

/** How many days are foreseen, today included. */
export const DAYS_AHEAD = 28;

/** One of the next days, and how many cards fall due on it. */
export interface Ahead {
  readonly day: Day;
  readonly due: number;
}

/** How well a part is remembered. */
export interface PartStrength {
  readonly part: Id;
  /** The mean chance to remember one of its answered questions, from 0 to 1; null where none was answered. */
  readonly strength: number | null;
  readonly answered: number;
  readonly of: number;
}

/** How many cards fall due on each of the next days, in their order; what is overdue counts today. */
export function forecastOf(outline: Outline, cards: ReadonlyMap<Id, Card>, today: Day): readonly Ahead[] {
  const homeOf = homesIn(outline);
  const days = [...cards.values()]
    .filter((card) => homeOf(card) !== undefined)
    .map(({ due }) => Math.max(today, due));
  return Array.from({ length: DAYS_AHEAD }, (_, after) => {
    const day = today + after;
    return { day, due: days.filter((each) => each === day).length };
  });
}

/** How strong each part is, in the course's order. */
export function strengthsOf(
  outline: Outline,
  cards: ReadonlyMap<Id, Card>,
  today: Day,
): readonly PartStrength[] {
  const lessons = [...lessonsByQuestion(outline)];
  return outline.parts.map(({ id }) => {
    const questions = lessons.filter(([, lesson]) => lesson.part === id).map(([question]) => question);
    const strengths = questions.flatMap((question) => {
      const card = cards.get(question);
      return card ? [strengthOf(card, today)] : [];
    });
    const sum = strengths.reduce((a, b) => a + b, 0);
    return {
      part: id,
      strength: strengths.length > 0 ? sum / strengths.length : null,
      answered: strengths.length,
      of: questions.length,
    };
  });
}
