// The learner's own deals for the search of the site: found on this device, in no index, and sent nowhere.
import { isAbout, isNamed } from '../../../core/deal/agenda/by-name.ts';
import type { Id } from '../../../core/id.ts';
import { localDate } from '../../../core/time/local-date.ts';
import { dateInWords } from '../../../core/worksheet/reading.ts';
import type { Worksheet } from '../../../core/worksheet/worksheet.ts';
import { deals } from '../../../store/deal/these-deals.ts';
import { file } from '../../../store/site-files.ts';
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

/**
 * Opens the records; then gives what finds the deals that have these words in their names or in what is written about them,
 * the newest first. Where the worksheets cannot be had, their names alone are looked through.
 */
export async function dealsNamed(): Promise<(wanted: string) => readonly Named[]> {
  await learner.open();
  // Made by our own build from the very type.
  const asked = file(`${import.meta.env.BASE_URL}deals/worksheets.json`) as Promise<readonly Worksheet[]>;
  const worksheets = await asked.catch(() => null);
  return (wanted) =>
    deals.all
      .filter(
        ({ id, name, state }) =>
          state !== 'deleted' &&
          (worksheets === null
            ? isNamed(name, wanted)
            : isAbout(name, deals.dossier(id, worksheets), wanted)),
      )
      .toReversed()
      .slice(0, MOST)
      .map(({ id, name, at, state }) => ({
        ...{ id, name },
        about: [
          ...(state === 'archived' ? [words.archived] : []),
          ...(at === '' ? [] : [list.begun(dateInWords(localDate(at), reading))]),
        ].join(', '),
      }));
}
