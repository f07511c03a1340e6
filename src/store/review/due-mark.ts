// The mark of what is due, for the home page: a copy like the other marks, made where the journal can be reckoned with.
import { localShelf, quietly } from '../adapters/shelf.ts';
import { tellPage } from '../learner/marks.ts';
import type { Due } from '../../core/review/due.ts';
import type { Day } from '../../core/time/day.ts';

/**
 * Notes what is due, reckoned from a journal of so many `entries`: where the mark `seen` counts another number, the page
 * knows that this one is out of date. Says so on `window` if that changed it. Blocked storage has none.
 */
export function writeDue(base: string, entries: number, due: Due): void {
  const { get, set } = localShelf(base);
  const mark = JSON.stringify({ entries, due });
  const changed = quietly(() => {
    if (get('due') === mark) return false;
    set('due', mark);
    return true;
  }, false);
  if (changed) tellPage();
}

/** Whether what is due was counted on this day, from a journal of so many entries. */
export function isDueKnown(base: string, entries: number, today: Day): boolean {
  const mark = quietly(() => localShelf(base).get('due'), null);
  return mark?.startsWith(`{"entries":${entries},"due":[[${today},`) ?? false;
}
