// One deal made from another.
import type { Id } from '../../id.ts';
import { dealOf, dealSheet } from '../../learner/draft.ts';
import type { Sheets } from '../../worksheet/worksheet.ts';

/** The texts of a deal, each with its sheet and field as they are named for another deal; its own sheet is left out. */
export function copied(
  sheets: Sheets,
  from: Id,
  to: Id,
): readonly { sheet: string; field: string; value: string }[] {
  return [...sheets.keys()].flatMap((sheet) => {
    if (dealOf(sheet) !== from || sheet === dealSheet(from)) return [];
    const there = dealSheet(to) + sheet.slice(dealSheet(from).length);
    return [...(sheets.get(sheet) ?? [])].map(([field, value]) => ({ sheet: there, field, value }));
  });
}
