// Which deal was worked on last: a mark, because it is about this device.
import { PRACTICE } from '../core/draft.ts';
import type { Id } from '../core/id.ts';
import { localShelf, quietly } from './adapters/shelf.ts';

const MARK = 'deal';

/** The deal that was worked on last; the practice sheets where none was, or nothing can be remembered. */
export function chosenDeal(base: string): Id {
  return quietly(() => localShelf(base).get(MARK), null) ?? PRACTICE;
}

/** Remembers the deal that is worked on, where that can be. */
export function chooseDeal(base: string, deal: Id): void {
  quietly(() => localShelf(base).set(MARK, deal), undefined);
}
