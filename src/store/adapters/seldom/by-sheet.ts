// Where a store keeps a record for each draft, its sheets are put together here.
import type { Draft } from '../../../core/learner/draft.ts';
import type { SheetDrafts } from '../../port.ts';

/** Drafts by the sheet they stand on. */
export function bySheet(drafts: Iterable<Draft>): ReadonlyMap<string, SheetDrafts> {
  const sheets = new Map<string, { drafts: Map<string, Draft>; unreadable: readonly unknown[] }>();
  for (const draft of drafts) {
    const of = sheets.get(draft.sheet) ?? { drafts: new Map<string, Draft>(), unreadable: [] };
    of.drafts.set(draft.field, draft);
    sheets.set(draft.sheet, of);
  }
  return sheets;
}
