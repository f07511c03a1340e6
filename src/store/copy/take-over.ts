// Deals that the learner takes over from elsewhere, all in one go, and can take back.
import type { Kept } from '../../core/copy/backup.ts';
import { bringIn, takeBack, type Exchange } from '../../core/copy/exchange.ts';
import { madeOf, untouched, type Making, type Row } from '../../core/deal/crm/made.ts';
import { DEAL } from '../../core/deal/deal.ts';
import type { Worksheet } from '../../core/worksheet/worksheet.ts';
import type { Learner } from '../learner.svelte.ts';
import { newId, now } from '../time/moment.ts';

const NOTHING: Kept = { journal: [], drafts: [], history: [], quarantine: [] };

/**
 * Makes a deal of each row; `step` is what the next step is called. The first of them counts as the newest, since those
 * stand first in the list. Rejects, and makes none, where the store refuses.
 */
export function takeOver(
  learner: Learner,
  rows: readonly Row[],
  worksheets: readonly Worksheet[],
  step: Making['step'],
): Promise<Exchange> {
  const start = Date.parse(now());
  const drafts = rows.flatMap((row, place) => {
    const at = new Date(start + rows.length - place).toISOString();
    return madeOf(row, worksheets, { id: newId(), at, step });
  });
  return learner.change((store) => store.exchange((kept) => bringIn(kept, { ...NOTHING, drafts })));
}

/**
 * Takes back the deals that were made, and gives how many of them stay because something was written in them since.
 * Rejects, and changes nothing, where the store refuses.
 */
export async function takeDealsBack(learner: Learner, done: Exchange): Promise<number> {
  let stay = 0;
  await learner.change((store) =>
    store.exchange((kept) => {
      const rest = untouched(kept, done);
      stay = dealsIn(done.put) - dealsIn(rest.put);
      return takeBack(kept, rest);
    }),
  );
  return stay;
}

/** How many deals begin with these drafts. */
function dealsIn({ drafts }: Kept): number {
  return drafts.filter(({ field }) => field === DEAL.made).length;
}
