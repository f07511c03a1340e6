// How far two spellings are apart. The door to fastest-levenshtein.
import { closest, distance } from 'fastest-levenshtein';

export { closest, distance };

/**
 * How many slips of the finger lead from `a` to `b`: a letter too many, too few or wrong, or two neighbours swapped
 * (optimal string alignment, Damerau 1964).
 */
export function slips(a: string, b: string): number {
  const [from, to] = [[...a], [...b]];
  // How many lead from the first `i` letters of the one to the first `j` of the other.
  const rows: number[][] = [];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 0; i <= from.length; i += 1) {
    const row: number[] = [];
    rows.push(row);
    for (let j = 0; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1];
      const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row.push(
        i + j === 0
          ? 0
          : Math.min(
              at(i - 1, j) + 1,
              at(i, j - 1) + 1,
              at(i - 1, j - 1) + (same ? 0 : 1),
              swapped ? at(i - 2, j - 2) + 1 : Infinity,
            ),
      );
    }
  }
  return at(from.length, to.length);
}
