// Learns from options what right ones look like, as a pupil does who never reads the question: naive Bayes over traits.
import type { Asked } from './asked.ts';
import { traitsOf } from './traits.ts';

/** Options with their traits, which are found once and used for every lesson that is left out. */
export interface Seen {
  readonly asked: Asked;
  readonly traits: readonly ReadonlySet<string>[];
}

/** These options as the learner sees them. */
export function seen(asked: readonly Asked[]): readonly Seen[] {
  return asked.map((each) => ({ asked: each, traits: traitsOf(each.options) }));
}

/** How often something was seen among right options, and among wrong ones. */
interface Count {
  right: number;
  wrong: number;
}

/** What was counted on options: all of them, and those with each trait. */
export interface Lore {
  readonly all: Readonly<Count>;
  readonly with: ReadonlyMap<string, Readonly<Count>>;
}

/** Counts the traits of right and wrong options. */
export function lore(from: readonly Seen[]): Lore {
  const counts = new Map<string, Count>();
  const all = { right: 0, wrong: 0 };
  for (const { asked, traits } of from) {
    for (const [i, option] of asked.options.entries()) {
      const side = option.right ? 'right' : 'wrong';
      all[side] += 1;
      for (const trait of traits[i] ?? []) {
        const count = counts.get(trait) ?? { right: 0, wrong: 0 };
        count[side] += 1;
        counts.set(trait, count);
      }
    }
  }
  return { all, with: counts };
}

/** A trait counts as if so many options more had been seen, in which right and wrong have it alike. */
const DOUBT = 5;

/** A trait that was met less often teaches nothing. */
const MET = 2;

const NONE: Count = { right: 0, wrong: 0 };

/**
 * How much traits speak for being right, as the logarithm of the odds: the sum over the traits of the share of right
 * options that have it over the share of wrong ones. What is left out is taken off what was counted. Nothing is drawn
 * by chance and nothing is fitted in steps, so the same options give the same scores, and one option more changes
 * them by little.
 */
export function learned(from: Lore, leftOut: Lore): (traits: ReadonlySet<string>) => number {
  const rest = (count: Count, off: Count): Count => ({
    right: count.right - off.right,
    wrong: count.wrong - off.wrong,
  });
  const all = rest(from.all, leftOut.all);
  const even = (side: keyof Count) => (DOUBT * all[side]) / (all.right + all.wrong);
  return (traits) => {
    let sum = 0;
    for (const trait of traits) {
      const { right, wrong } = rest(from.with.get(trait) ?? NONE, leftOut.with.get(trait) ?? NONE);
      if (right + wrong < MET) continue;
      sum += Math.log((right + even('right')) / (all.right + DOUBT));
      sum -= Math.log((wrong + even('wrong')) / (all.wrong + DOUBT));
    }
    return sum;
  };
}
