// Two talks side by side: what is the same in both, and what stands against what where they part.
import type { Walk } from '../walk.ts';
import { saidIn, type Said } from './said.ts';

/** Lines that both talks have, or what each of them has of its own before they meet again. */
export interface Stretch {
  readonly both: readonly Said[];
  readonly a: readonly Said[];
  readonly b: readonly Said[];
}

/** Both talks from the first word to the last. They meet again so that the most lines of both are the same. */
export function compare(one: Walk, other: Walk): readonly Stretch[] {
  const [a, b] = [saidIn(one), saidIn(other)];
  const shared = sharedFrom(a, b);
  const stretches: Stretch[] = [];
  let [n, m] = [0, 0];
  const same = (): boolean => n < a.length && a[n]?.id === b[m]?.id;
  while (n < a.length || m < b.length) {
    const [from, fromOther] = [n, m];
    if (same()) {
      while (same()) [n, m] = [n + 1, m + 1];
      stretches.push({ both: a.slice(from, n), a: [], b: [] });
      continue;
    }
    while ((n < a.length || m < b.length) && !same()) {
      // What can be passed over without losing a line that both have.
      if (n < a.length && shared(n + 1, m) >= shared(n, m + 1)) n += 1;
      else m += 1;
    }
    stretches.push({ both: [], a: a.slice(from, n), b: b.slice(fromOther, m) });
  }
  return stretches;
}

/** How many lines both can have in common from these places on. */
function sharedFrom(a: readonly Said[], b: readonly Said[]): (n: number, m: number) => number {
  const table = a.map(() => b.map(() => 0));
  const shared = (n: number, m: number): number => table[n]?.[m] ?? 0;
  for (let n = a.length - 1; n >= 0; n -= 1) {
    const row = table[n] ?? [];
    for (let m = b.length - 1; m >= 0; m -= 1) {
      row[m] =
        a[n]?.id === b[m]?.id ? 1 + shared(n + 1, m + 1) : Math.max(shared(n + 1, m), shared(n, m + 1));
    }
  }
  return shared;
}
