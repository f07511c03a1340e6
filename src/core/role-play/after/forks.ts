// What else could have been said at each fork of a talk, and at which of them the best ending was lost.
import { bestLines, BEST, gainOf, isGood, scoreOf } from '../score.ts';
import type { Line, RolePlay, Scene } from '../role-play.ts';
import { pick, walk, type Picks, type Step } from '../walk.ts';
import { outlookOf } from './outlook.ts';

/**
 * What a line would have been worth in place of the one that was said: it did more than all others, it did as much as
 * the best of them, or it was good and left the best ending open. Null where it was worth no more than what was said, or
 * is nothing to advise.
 */
export type Worth = 'most' | 'as-much' | 'open' | null;

/** What could have been said instead, and the customer's answer to it. */
export interface Otherwise {
  readonly line: Line;
  readonly answer: string;
  /** The scene it leads to, or null where it ends the talk. */
  readonly scene: Scene | null;
  readonly worth: Worth;
}

/** Where what was said closed the way to the best ending. */
export interface Turn {
  /** The place of the exchange, from 0. */
  readonly n: number;
  readonly step: Step;
  /** The best of the good lines with which it could still be had; null where all that left it open do some harm. */
  readonly line: Line | null;
}

export interface Forks {
  /** The other ways at each exchange of the talk, in its order. */
  readonly others: readonly (readonly Otherwise[])[];
  /** Where the best ending was lost; null where it was reached. */
  readonly turn: Turn | null;
}

/** What could have been otherwise in this talk. */
export function forksOf(rolePlay: RolePlay, picks: Picks): Forks {
  const outlook = outlookOf(rolePlay);
  const { steps, ending } = walk(rolePlay, picks);
  const before = (n: number): Picks => picks.slice(0, n);
  /** Those of the lines that leave the best ending open. */
  const openAt = (n: number): readonly Line[] =>
    (steps[n]?.offered ?? []).filter(({ id }) => outlook([...before(n), id]));
  const others = steps.map(({ offered, choice }, n) => {
    const at = walk(rolePlay, before(n));
    const open = openAt(n);
    // A line that gives the best away is not the best, whatever it does to the meters.
    const best = bestLines(open.length > 0 ? open : offered);
    return offered.flatMap((line): readonly Otherwise[] => {
      const next = pick(rolePlay, at, line.id);
      if (!next || line.id === choice.id) return [];
      const answer = next.scene?.says ?? next.ending?.says ?? '';
      const worth = best.includes(line) ? worthOf(line, choice, best, open) : null;
      return [{ line, answer, scene: next.scene, worth }];
    });
  });
  const lost = ending === null || scoreOf(rolePlay, ending) === BEST ? -1 : lastOpen(steps.length, openAt);
  const step = steps[lost];
  const [line = null] = bestLines(openAt(lost).filter(isGood));
  return { others, turn: step ? { n: lost, step, line } : null };
}

/** What one of the best lines would have been worth. */
function worthOf(line: Line, said: Line, best: readonly Line[], open: readonly Line[]): Worth {
  if (gainOf(line) <= 0) return null;
  if (open.includes(line) && !open.includes(said)) return isGood(line) ? 'open' : null;
  return best.length > 1 ? 'as-much' : 'most';
}

/** The last place at which some line leaves the best open, or -1. */
function lastOpen(count: number, openAt: (n: number) => readonly Line[]): number {
  for (let n = count - 1; n >= 0; n -= 1) if (openAt(n).length > 0) return n;
  return -1;
}
