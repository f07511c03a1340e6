// The mark that there are deals, for the home page: by it the place of what cannot wait is kept from the first paint.
import { localShelf, quietly } from '../adapters/shelf.ts';
import { tellPage } from '../learner/marks.ts';

/** Notes whether there are deals that are open. Says so on `window` if that changed it. Blocked storage has no marks. */
export function noteDeals(base: string, are: boolean): void {
  const { get, set, remove } = localShelf(base);
  const changed = quietly(() => {
    if (are === (get('deals') !== null)) return false;
    if (are) set('deals', '1');
    else remove('deals');
    return true;
  }, false);
  if (changed) tellPage();
}
