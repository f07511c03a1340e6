// Who has very many deals does not wait for all of them: what is read first, and how the rest follows.
import { dealsOf } from '../../core/deal/deal.ts';
import type { Id } from '../../core/id.ts';
import { dealOf, dealSheet, PRACTICE } from '../../core/learner/draft.ts';
import type { Saved } from '../port.ts';
import { pause } from '../time/pause.ts';
import type { Notebook } from './notebook.svelte.ts';

/** How many deals are read in one go where there are very many. */
const FEW = 4;

/** What must be there before a page about the deal `current` can be used: all but what is written about the others. */
export function firstFor(current: Id): (sheet: string) => boolean {
  return (sheet) => {
    const deal = dealOf(sheet);
    return deal === null || deal === current || deal === PRACTICE || sheet === dealSheet(deal);
  };
}

/**
 * Takes the rest into the notebook, a few deals at a time, in the order in which they are listed. What touches the store
 * is done `inTurn`; `read` reads these sheets, if there is a store.
 */
export async function takeRest(
  notebook: Notebook,
  inTurn: (job: () => Promise<void>) => Promise<void>,
  read: (sheets: readonly string[]) => Promise<Saved['sheets']> | undefined,
): Promise<void> {
  const { rest, shown } = notebook;
  const deals = [...new Set([...dealsOf(shown.sheets).map(({ id }) => id), ...rest.keys()])];
  while (deals.length > 0) {
    const few = deals.splice(0, FEW);
    await inTurn(async () => {
      const sheets = few.flatMap((deal) => notebook.rest.get(deal) ?? []);
      if (sheets.length > 0) notebook.takeRest(few, (await read(sheets)) ?? new Map());
    });
    await pause();
  }
}
