// The learner's own deals for the search of the site: found on this device, in no index, and sent nowhere.
import { isNamed } from '../../../core/deal/agenda/by-name.ts';
import type { Id } from '../../../core/id.ts';
import { dateInWords } from '../../../core/worksheet/reading.ts';
import { deals } from '../../../store/deal/these-deals.ts';
import { learner } from '../../../store/this-learner.ts';
import { deals as words } from '../../../words/deal/deals.ts';
import { list } from '../../../words/deal/pages/list.ts';
import { reading } from '../../../words/worksheet/reading.ts';

export interface Named {
  readonly id: Id;
  readonly name: string;
  /** What tells it from another of the same name: when it was begun, and where it lies if not in the list. */
  readonly about: string;
}

/** So many deals of one name, or of a letter, are enough: the list finds the others. */
const MOST = 5;

/** Opens the records; then gives what finds the deals whose names have these words in them, the newest first. */
export async function dealsNamed(): Promise<(wanted: string) => readonly Named[]> {
  await learner.open();
  return (wanted) =>
    deals.all
      .filter(({ name, state }) => state !== 'deleted' && isNamed(name, wanted))
      .toReversed()
      .slice(0, MOST)
      .map(({ id, name, at, state }) => ({
        ...{ id, name },
        about: [
          ...(state === 'archived' ? [words.archived] : []),
          ...(at === '' ? [] : [list.begun(dateInWords(at.slice(0, 10), reading))]),
        ].join(', '),
      }));
}
