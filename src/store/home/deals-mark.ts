// The mark that there are deals, for the home page: by it the place of what cannot wait is kept from the first paint. It
// holds dates, and no word of any deal: what of them is over by then, or of that day, whoever paints the page reckons.
import { localShelf, quietly } from '../adapters/shelf.ts';
import { tellPage } from '../learner/marks.ts';

/** So many dates of a deal tell in which line it stands until somebody is here again. */
const MOST = 6;

/**
 * Notes for each deal that is worked on the first of the dates (YYYY-MM-DD, in their order) on which something is or was
 * due, without any where none is; null where no deal is open. Says so on `window` if that changed the mark. Blocked storage
 * has no marks.
 */
export function noteDeals(base: string, deals: readonly (readonly string[])[] | null): void {
  const { get, set, remove } = localShelf(base);
  const mark = deals?.map((dates) => [...new Set(dates)].slice(0, MOST).join(',') || '-').join(' ') ?? null;
  const changed = quietly(() => {
    if (get('deals') === mark) return false;
    if (mark === null) remove('deals');
    else set('deals', mark);
    return true;
  }, false);
  if (changed) tellPage();
}
