// What every push proves on a few of a kind, `npm run test:deep` proves on all of them; README.md here says what.

/** Whether everything is proved. */
export const DEEP = process.env.DEEP === '1';

/** For a test that only the deep run takes: `test(name, deepOnly, …)`. */
export const deepOnly = { tag: '@deep' };

/** All of them in the deep run; otherwise the first of each kind. */
export function firstOfKind<Each>(all: readonly Each[], kind: (each: Each) => string): readonly Each[] {
  return DEEP ? all : [...Map.groupBy(all, kind).values()].flatMap(([first]) => first ?? []);
}
