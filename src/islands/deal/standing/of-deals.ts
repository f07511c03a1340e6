// What the list of deals hands to each of its lines, and the line to what it opens to.
import type { Deal } from '../../../core/deal/deal.ts';
import type { Id } from '../../../core/id.ts';
import type { Worksheet } from '../../../core/worksheet/worksheet.ts';

/** What all deals of the list have in common. */
export interface OfDeals {
  readonly worksheets: readonly Worksheet[];
  /** The phases in their order, each with the worksheet that closes it. */
  readonly phases: readonly { number: number; title: string; worksheet: Id | null }[];
  readonly urls: Readonly<Record<Id, string>>;
  readonly pages: Readonly<Record<'onePager' | 'file' | 'meeting' | 'rehearsal' | 'customerCopy', string>>;
  /** Whether a deal stands open in the list before anybody has pressed on it. Reactive. */
  readonly opens: (deal: Id) => boolean;
  /** What a press of a button does with a deal. */
  readonly does: Readonly<
    Record<'duplicate' | 'archive' | 'unarchive' | 'remove' | 'reopen', (deal: Deal) => void>
  >;
}
