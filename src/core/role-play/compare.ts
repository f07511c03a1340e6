// Two talks side by side, and what else could have been said at each fork.
import { bestLines, gainOf } from './score.ts';
import type { Line, RolePlay, Scene } from './role-play.ts';
import { pick, walk, type Picks, type Step, type Walk } from './walk.ts';

/** A place in both talks; null where one of them was over already. */
export interface Pair {
  readonly a: Step | null;
  readonly b: Step | null;
  /** The same was said to the same. */
  readonly same: boolean;
}

/** Both talks, exchange by exchange. */
export function compare(a: Walk, b: Walk): readonly Pair[] {
  const length = Math.max(a.steps.length, b.steps.length);
  return Array.from({ length }, (_, n) => {
    const [one, other] = [a.steps[n] ?? null, b.steps[n] ?? null];
    return {
      a: one,
      b: other,
      same: one !== null && one.choice.id === other?.choice.id && one.scene.id === other.scene.id,
    };
  });
}

/** Where two talks part: the number of exchanges that they share. */
export function sharedBy(a: Walk, b: Walk): number {
  const parted = compare(a, b).findIndex(({ same }) => !same);
  return parted < 0 ? a.steps.length : parted;
}

/** What could have been said instead, and the customer's answer to it. */
export interface Otherwise {
  readonly line: Line;
  readonly answer: string;
  /** The scene it leads to, or null where it ends the talk. */
  readonly scene: Scene | null;
  /** Nothing else offered there would have done more. */
  readonly best: boolean;
}

/** The other ways at the fork `n` of this talk, counted from 0. */
export function otherwise(rolePlay: RolePlay, picks: Picks, n: number): readonly Otherwise[] {
  const at = walk(rolePlay, picks.slice(0, n));
  const best = bestLines(at.offered);
  return at.offered
    .filter(({ id }) => id !== picks[n])
    .flatMap((line) => {
      const next = pick(rolePlay, at, line.id);
      if (!next) return [];
      const answer = next.scene?.says ?? next.ending?.says ?? '';
      return { line, answer, scene: next.scene, best: best.includes(line) && gainOf(line) > 0 };
    });
}
