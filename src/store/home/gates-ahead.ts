// Whether a gate with a yes is met by now: which date of its worksheet is the day of the answer, a file of the site says.
// It is asked only where a date to come stands beside a yes.
import { gateState } from '../../core/deal/gate/state.ts';
import type { Draft } from '../../core/learner/draft.ts';
import { dayOf } from '../../core/time/day.ts';
import type { Id } from '../../core/id.ts';
import type { SheetDrafts } from '../port.ts';
import { file } from '../site-files.ts';

/** The worksheets whose gate has a field for its day, each with the id of that. */
export type GateDays = Readonly<Record<Id, Id>>;

/** Of these drafts, each a yes, those whose day is not after `date` (YYYY-MM-DD). Rejects where the file cannot be had. */
export async function metBy(
  base: string,
  yeses: readonly Draft[],
  stored: ReadonlyMap<string, SheetDrafts>,
  date: string,
): Promise<readonly Draft[]> {
  const days = (await file(`${base}deals/gates.json`)) as GateDays; // made by our own build from the very type
  return yeses.filter(({ sheet, value: answer }) => {
    const field = days[sheet.split('/')[2] ?? ''] ?? '';
    const day = stored.get(sheet)?.drafts.get(field)?.value ?? '';
    return gateState({ answer, day }, dayOf(date)) === 'met';
  });
}
