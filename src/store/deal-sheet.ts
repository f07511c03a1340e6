// Which deal a sheet belongs to, read back from the names that `core/draft.ts` gives.
import { dealSheet } from '../core/draft.ts';
import type { Id } from '../core/id.ts';

/** The deal that this sheet is about, or null where it is about none. */
export function dealOf(sheet: string): Id | null {
  const [, deal = ''] = sheet.split('/');
  return sheet.startsWith(dealSheet(deal)) ? deal : null;
}

/** The same sheet of another deal. A sheet that is about no deal stays what it is. */
export function onDeal(sheet: string, deal: Id): string {
  const from = dealOf(sheet);
  return from === null ? sheet : dealSheet(deal) + sheet.slice(dealSheet(from).length);
}
