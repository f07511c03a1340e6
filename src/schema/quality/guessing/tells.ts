// The traits that right options have more often, or less often, than chance allows.
import { TELL_FROM } from '../limits.ts';
import { chanceOf } from './asked.ts';
import { asFar } from './chance.ts';
import type { Seen } from './learner.ts';

/** A trait of options, counted where it tells them apart: some beside each other have it and some do not. */
export interface Tell {
  readonly trait: string;
  /** How many options have it, how many of these are right, and how many would be by chance. */
  readonly options: number;
  readonly right: number;
  readonly even: number;
  /** How often chance alone goes as far for one of all the traits that were tried, from 0 to 1. */
  readonly luck: number;
}

/** Every trait that enough options have, the strongest tell first. */
export function tellsIn(all: readonly Seen[]): readonly Tell[] {
  const found = new Map<string, { right: boolean; chance: number }[]>();
  for (const { asked: each, traits } of all) {
    const chance = chanceOf(each);
    for (const trait of new Set(traits.flatMap((set) => [...set]))) {
      const having = each.options.filter((_, i) => traits[i]?.has(trait));
      if (having.length === each.options.length) continue;
      const before = found.get(trait);
      const now = having.map(({ right }) => ({ right, chance }));
      if (before) before.push(...now);
      else found.set(trait, now);
    }
  }
  const tried = [...found].filter(([, options]) => options.length >= TELL_FROM);
  return (
    tried
      .map(([trait, options]) => {
        const right = options.filter((option) => option.right).length;
        const chances = options.map(({ chance }) => chance);
        const even = chances.reduce((a, b) => a + b, 0);
        return { trait, options: options.length, right, even, luck: asFar(right, chances) };
      })
      .sort((a, b) => a.luck - b.luck || b.options - a.options)
      // Bonferroni’s correction: who tries a hundred traits finds one in a hundred by chance.
      .map((tell) => ({ ...tell, luck: Math.min(1, tell.luck * tried.length) }))
  );
}
