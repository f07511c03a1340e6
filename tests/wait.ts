// How long somebody waits, told from several runs.

/** Milliseconds. */
export interface Wait {
  readonly median: number;
  readonly worst: number;
}

/** The middle and the worst of some times in milliseconds. */
export function median(times: readonly number[]): Wait {
  const sorted = times.toSorted((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, worst: sorted.at(-1) ?? 0 };
}
