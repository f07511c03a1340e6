// What is typed is a draft, not a fact: kept per field, the newest wins, field by field.
import type { Id } from '../id.ts';
import type { Moment } from '../time/moment.ts';

/** The text of one field on one sheet, with what is needed to tell which of two is the newer. */
export interface Draft {
  readonly sheet: string;
  readonly field: string;
  readonly value: string;
  /** Counts the edits of this field over all tabs (Lamport 1978), so that no clock decides. */
  readonly lamport: number;
  /** The tab that wrote it, and when by that tab's clock: only to break a tie and to tell the learner. */
  readonly tab: string;
  readonly at: Moment;
}

/** An edit on its way to the store: `seen` is the Lamport number of the draft it was made on (0: none). */
export interface Edit {
  readonly sheet: string;
  readonly field: string;
  readonly value: string;
  readonly seen: number;
  readonly tab: string;
  readonly at: Moment;
}

/** The sheets to practise on, for whoever has no deal: written like those of a deal, and no deal. */
export const PRACTICE: Id = 'practice';

/** The sheet that holds a deal's own fields (its name) or, with a worksheet, what is written on that. */
export function dealSheet(deal: Id, worksheet?: Id): string {
  return worksheet === undefined ? `deal/${deal}` : `deal/${deal}/${worksheet}`;
}

/** The deal that this sheet is about, or null where it is about none. */
export function dealOf(sheet: string): Id | null {
  const [, deal = ''] = sheet.split('/');
  return deal !== '' && (sheet === dealSheet(deal) || sheet.startsWith(`${dealSheet(deal)}/`)) ? deal : null;
}

/** The sheet that holds what is picked in a quiz and not yet checked; its fields are question ids. */
export function quizSheet(quiz: Id): string {
  return `quiz/${quiz}`;
}

/**
 * What becomes of an edit when `stored` is in the store: the draft that stands from now on, and the one that
 * lost, if another tab wrote something else in the meantime. What is typed last stands; the loser is kept.
 */
export function settle(edit: Edit, stored: Draft | undefined): { stands: Draft; lost: Draft | null } {
  const { seen, ...typed } = edit;
  if (stored?.value === edit.value) return { stands: stored, lost: null };
  const lamport = Math.min(Math.max(stored?.lamport ?? 0, seen) + 1, Number.MAX_SAFE_INTEGER);
  const unseen = stored !== undefined && stored.lamport > seen && stored.tab !== edit.tab;
  return { stands: { ...typed, lamport }, lost: unseen ? stored : null };
}

/** The place of a draft, as one text. */
export function keyOf({ sheet, field }: Pick<Draft, 'sheet' | 'field'>): string {
  return `${sheet}|${field}`;
}
