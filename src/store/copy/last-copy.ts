// When a copy of the records was last downloaded in this browser, for where somebody wonders whether they have one. A mark
// like the others: it may be lost, and a copy that was made elsewhere is not known here.
import { localShelf, quietly } from '../adapters/shelf.ts';

const MARK = 'copied';

/** Notes that a copy was made on this day (YYYY-MM-DD). */
export function noteCopy(base: string, date: string): void {
  quietly(() => localShelf(base).set(MARK, date), undefined);
}

/** The day of the last copy that is known here (YYYY-MM-DD); null where none is. */
export function lastCopy(base: string): string | null {
  return quietly(() => localShelf(base).get(MARK), null);
}
