// Which deal a tab works on. Each tab has its own: what another one chooses does not move it.
import { RECORDS } from '../site.ts';
import { PRACTICE } from '../core/learner/draft.ts';
import { ID, type Id } from '../core/id.ts';
import { localShelf, quietly } from './adapters/shelf.ts';

const MARK = 'deal';

/**
 * The deal that this tab works on: the one its address names (`#deal=…`), else the one it worked on so far; in a new tab
 * the one that was worked on last on this device. The practice sheets where there is none, or nothing can be remembered.
 */
export function chosenDeal(base: string): Id {
  const mine = quietly(() => sessionStorage.getItem(keyOf(base)), null);
  const last = () => quietly(() => localShelf(base).get(MARK), null);
  const deal = addressed() ?? mine ?? last() ?? PRACTICE;
  if (deal !== mine) chooseDeal(base, deal);
  return deal;
}

/** Works on this deal in this tab from now on, and in tabs yet to be opened, where that can be remembered. */
export function chooseDeal(base: string, deal: Id): void {
  quietly(() => sessionStorage.setItem(keyOf(base), deal), undefined);
  const { set, remove } = localShelf(base);
  quietly(() => (deal === PRACTICE ? remove(MARK) : set(MARK, deal)), undefined);
  // An address that names another deal would choose it again.
  if (![null, deal].includes(addressed())) history.replaceState(history.state, '', location.pathname);
}

function keyOf(base: string): string {
  return `${RECORDS}:${base}:${MARK}`;
}

/** The deal that the address of this page names, or null. */
function addressed(): Id | null {
  const [, deal = ''] = /^#deal=([^&]*)/.exec(globalThis.location?.hash ?? '') ?? [];
  return ID.test(deal) ? deal : null;
}
