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
