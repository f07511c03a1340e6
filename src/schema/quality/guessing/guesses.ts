// Guesses the right options of each lesson with what the other lessons teach about right options.
import { chanceOf, type Asked } from './asked.ts';
import { atLeast } from './chance.ts';
import { learned, lore, type Seen } from './learner.ts';

/** How many of the surest guesses are told. */
const SUREST = 10;

/** What came of guessing one question. */
export interface Guess {
  readonly asked: Asked;
  /** The option that looked most like a right one, and by how much it stood out from the next. */
  readonly best: string;
  readonly lead: number;
  /** The share of the right options that were found by choosing as many as are right; chance's share. */
  readonly found: number;
  readonly chance: number;
  /** Pairs of a right and a wrong option, and in how many of them the right one looked more right. Ties are half. */
  readonly pairs: number;
  readonly above: number;
}

/** What came of guessing many. */
export interface Tally {
  readonly questions: number;
  /** Shares from 0 to 1. */
  readonly found: number;
  readonly chance: number;
  readonly above: number;
  /** How often chance alone finds as much, from 0 to 1. */
  readonly luck: number;
}

/**
 * A guess for each question; its lesson was left out of what was learned. Quizzes and the drill are learned apart, each
 * from its own: what gives away the one may be the opposite of what gives away the other, and then nothing would be
 * learned from both.
 */
export function guesses(all: readonly Seen[]): readonly Guess[] {
  const apart = Map.groupBy(all, ({ asked }) => asked.kind === 'drill');
  return [...apart.values()].flatMap((some) => {
    const known = lore(some);
    return [...Map.groupBy(some, ({ asked }) => asked.lesson).values()].flatMap((lesson) => {
      const score = learned(known, lore(lesson));
      return lesson.map(({ asked, traits }) => guess(asked, traits.map(score)));
    });
  });
}

/** What comes of choosing the options with the highest scores, where as many are chosen as are right. */
export function guess(asked: Asked, scores: readonly number[]): Guess {
  const { options } = asked;
  const of = (right: boolean) => scores.filter((_, i) => options[i]?.right === right);
  const [right, wrong] = [of(true), of(false)];
  const sorted = [...scores].sort((a, b) => b - a);
  const best = scores.indexOf(sorted[0] ?? 0);
  const wins = right.flatMap((r) => wrong.map((w): number => (r > w ? 1 : r === w ? 0.5 : 0)));
  return {
    asked,
    best: options[best]?.text ?? '',
    lead: (sorted[0] ?? 0) - (sorted[1] ?? 0),
    found: sum(right.map((r) => chosen(r, scores, right.length))) / right.length,
    chance: chanceOf(asked),
    pairs: wins.length,
    above: sum(wins),
  };
}

/** How surely an option with this score is among the so many chosen: those of one score share the places left. */
function chosen(score: number, scores: readonly number[], many: number): number {
  const higher = scores.filter((other) => other > score).length;
  const equal = scores.filter((other) => other === score).length;
  return Math.min(1, Math.max(0, (many - higher) / equal));
}

/** What came of these guesses together: each question counts once, each pair once. There is one at least. */
export function tally(guesses: readonly Guess[]): Tally {
  const questions = guesses.length;
  const found = sum(guesses.map(({ found }) => found));
  const above = sum(guesses.map(({ above }) => above));
  const chances = guesses.map(({ chance }) => chance);
  return {
    questions,
    found: found / questions,
    chance: sum(chances) / questions,
    above: above / sum(guesses.map(({ pairs }) => pairs)),
    // Thirds that add up to a whole fall short of it in their last digit.
    luck: atLeast(Math.floor(found + 1e-9), chances),
  };
}

/** The right ones among these guesses that stood out most from the next option. */
export function surest(guesses: readonly Guess[]): readonly Guess[] {
  return guesses
    .filter(({ found, lead }) => found === 1 && lead > 0)
    .sort((a, b) => b.lead - a.lead)
    .slice(0, SUREST);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
