// Whether what was written for practice still waits to become a deal, or stands in one by now.
import { dealSheet, PRACTICE } from '../../learner/draft.ts';
import type { Moment } from '../../time/moment.ts';
import type { Sheets } from '../../worksheet/worksheet.ts';
import type { Deal } from '../deal.ts';

/**
 * `none`: nothing is written for practice. `taken`: all of it went into a deal that is still there, whatever was made of
 * it there since. `new`: all else.
 */
export type Practised = 'none' | 'new' | 'taken';

/** What has become of what was written for practice; `writtenAt` tells when a text was. */
export function practisedOf(
  sheets: Sheets,
  deals: readonly Deal[],
  writtenAt: (sheet: string, field: string) => Moment | undefined,
): Practised {
  const own = dealSheet(PRACTICE);
  const texts = [...sheets.keys()]
    .filter((sheet) => sheet.startsWith(`${own}/`))
    .flatMap((sheet) =>
      [...(sheets.get(sheet) ?? [])]
        .filter(([, text]) => text.trim() !== '')
        .map(([field, text]) => ({ sheet, field, text })),
    );
  if (texts.length === 0) return 'none';
  const isIn = ({ id, at }: Deal): boolean =>
    texts.every(({ sheet, field, text }) => {
      const there = sheets.get(dealSheet(id) + sheet.slice(own.length))?.get(field);
      // A deal that was made later has it, and may have put it otherwise since.
      return there !== undefined && (there === text || (writtenAt(sheet, field) ?? at) < at);
    });
  return deals.some((deal) => deal.state !== 'deleted' && isIn(deal)) ? 'taken' : 'new';
}
