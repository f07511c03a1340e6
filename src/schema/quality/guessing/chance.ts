// What chance alone does.

/** How likely so many hits or more are in independent tries with these chances: a binomial tail at their mean. */
export function atLeast(hits: number, chances: readonly number[]): number {
  const tries = chances.length;
  const chance = chances.reduce((a, b) => a + b, 0) / tries;
  if (hits <= 0) return 1;
  // In logarithms, because the chance of no hit in a thousand tries is too small for a number.
  let log = tries * Math.log1p(-chance);
  let tail = 0;
  for (let k = 0; k <= tries; k += 1) {
    if (k >= hits) tail += Math.exp(log);
    log += Math.log((tries - k) / (k + 1)) + Math.log(chance) - Math.log1p(-chance);
  }
  return Math.min(1, tail);
}

/** How likely it is that the hits are as far from what is expected, on either side. */
export function asFar(hits: number, chances: readonly number[]): number {
  const misses = chances.length - hits;
  const less = atLeast(
    misses,
    chances.map((chance) => 1 - chance),
  );
  return Math.min(1, 2 * Math.min(atLeast(hits, chances), less));
}

/**
 * How likely it is that right options score above wrong ones in so many pairs or more, where each group has so many
 * right and wrong ones: the normal approximation to Wilcoxon’s rank sums, added up over groups (van Elteren, 1960).
 */
export function aboveAtLeast(above: number, groups: readonly { right: number; wrong: number }[]): number {
  const pairs = groups.reduce((sum, { right, wrong }) => sum + right * wrong, 0);
  const variance = groups.reduce(
    (sum, { right, wrong }) => sum + (right * wrong * (right + wrong + 1)) / 12,
    0,
  );
  return normalTail((above - pairs / 2) / Math.sqrt(variance));
}

/** The share of a normal distribution above so many standard deviations (Abramowitz and Stegun, 26.2.17). */
function normalTail(deviations: number): number {
  if (deviations < 0) return 1 - normalTail(-deviations);
  const t = 1 / (1 + 0.2316419 * deviations);
  const sum = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429].reduceRight(
    (rest, factor) => t * (factor + rest),
    0,
  );
  return (Math.exp((-deviations * deviations) / 2) / Math.sqrt(2 * Math.PI)) * sum;
}
