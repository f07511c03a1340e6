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

/** A trait counts as if so many options more had been seen, in which right and wrong have it alike. */
const DOUBT = 5;

/** A trait that was met less often teaches nothing. */
const MET = 2;

/**
 * What was learned: how much a set of traits speaks for being right, as the logarithm of the odds: the sum over the
 * traits of the share of right options that have it over the share of wrong ones. Nothing is drawn by chance and
 * nothing is fitted in steps, so the same options give the same scores, and one option more changes them by little.
 */
export function learned(from: readonly Seen[]): (traits: ReadonlySet<string>) => number {
  const met = new Map<string, { right: number; wrong: number }>();
  const all = { right: 0, wrong: 0 };
  for (const { asked, traits } of from) {
    for (const [i, option] of asked.options.entries()) {
      const side = option.right ? 'right' : 'wrong';
      all[side] += 1;
      for (const trait of traits[i] ?? []) {
        const counts = met.get(trait) ?? { right: 0, wrong: 0 };
        counts[side] += 1;
        met.set(trait, counts);
      }
    }
  }
  const even = (side: 'right' | 'wrong') => (DOUBT * all[side]) / (all.right + all.wrong);
  return (traits) => {
    let sum = 0;
    for (const trait of traits) {
      const { right, wrong } = met.get(trait) ?? { right: 0, wrong: 0 };
      if (right + wrong < MET) continue;
      sum += Math.log((right + even('right')) / (all.right + DOUBT));
      sum -= Math.log((wrong + even('wrong')) / (all.wrong + DOUBT));
    }
    return sum;
  };
}
