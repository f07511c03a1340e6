import type { Oddity } from '../core/rules.ts';

/** What is odd about each cell, by the cell's name; what is about the field as a whole stands under its id. */
export type Oddities = ReadonlyMap<string, readonly string[]>;

/** The oddities of a field, sorted to their cells. */
export function byCell(oddities: readonly Oddity[]): Oddities {
  const groups = Map.groupBy(oddities, ({ cell, field }) => cell ?? field);
  return new Map([...groups].map(([name, each]) => [name, each.map(({ say }) => say)]));
}
