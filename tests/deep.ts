// What every push proves on a few of a kind, `npm run test:deep` proves on all of them; README.md here says what.

/** Whether everything is proved. */
export const DEEP = process.env.DEEP === '1';

/** For a test that only the deep run takes: `test(name, deepOnly, …)`. */
export const deepOnly = { tag: '@deep' };

/** All of them in the deep run; otherwise the first of each kind. */
export function firstOfKind<Each>(all: readonly Each[], kind: (each: Each) => string): readonly Each[] {
  return DEEP ? all : [...Map.groupBy(all, kind).values()].flatMap(([first]) => first ?? []);
}

/**
 * All of them in the deep run; otherwise those that have between them every part that any of them has, and cost as
 * little as can be.
 */
export function someWithEverything<Each>(
  all: readonly Each[],
  partsOf: (each: Each) => ReadonlySet<string>,
  costOf: (each: Each) => number,
): readonly Each[] {
  if (DEEP) return all;
  const parts = new Map(all.map((each) => [each, partsOf(each)]));
  let missing = new Set([...parts.values()].flatMap((each) => [...each]));
  const some: Each[] = [];
  while (missing.size > 0) {
    const news = [...parts].map(([each, its]) => ({
      each,
      worth: its.intersection(missing).size / costOf(each),
    }));
    const { each } = news.reduce((best, next) => (next.worth > best.worth ? next : best));
    some.push(each);
    missing = missing.difference(parts.get(each) ?? missing);
  }
  return some;
}
