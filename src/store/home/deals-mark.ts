// The mark that there are deals, for the home page: by it the place of what cannot wait is kept from the first paint. It
// holds dates, and no word of any deal: how many of them are over by then, whoever paints the page reckons on its day.
import { localShelf, quietly } from '../adapters/shelf.ts';
import { tellPage } from '../learner/marks.ts';

/** So many lines the home page has for them, and one date more tells that there is more. */
const MOST = 6;

/**
 * Notes the first of these dates (YYYY-MM-DD, in their order), on which something is or was due in a deal that is open;
 * null where no deal is. Says so on `window` if that changed it. Blocked storage has no marks.
 */
export function noteDeals(base: string, dates: readonly string[] | null): void {
  const { get, set, remove } = localShelf(base);
  const mark = dates?.slice(0, MOST).join(' ') ?? null;
  const changed = quietly(() => {
    if (get('deals') === mark) return false;
    if (mark === null) remove('deals');
    else set('deals', mark);
    return true;
  }, false);
  if (changed) tellPage();
}
