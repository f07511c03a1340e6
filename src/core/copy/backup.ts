// The file a learner takes away: one readable JSON document with everything they wrote.
import { SLUG, type BACKUP } from '../../site.ts';
import type { Deal } from '../deal/deal.ts';
import type { Draft } from '../learner/draft.ts';
import type { Journal } from '../learner/journal.ts';
import { localDate } from '../time/local-date.ts';
import type { Moment } from '../time/moment.ts';
import { sortedText } from './record-text.ts';

/** Everything that is kept of a learner. */
export interface Kept {
  readonly journal: Journal;
  readonly drafts: readonly Draft[];
  /** The drafts that lost against a newer one. */
  readonly history: readonly Draft[];
  /** What could not be read, as it was found. */
  readonly quarantine: readonly unknown[];
}

export interface Backup extends Kept {
  /** The deals that something is written about; their names stand in the drafts. */
  readonly deals: readonly Pick<Deal, 'id' | 'at'>[];
  readonly format: typeof BACKUP;
  readonly version: 1;
  readonly exportedAt: Moment;
}

/** The text of a backup with its keys sorted at every level, so that equal records make equal files. */
export function backupText(backup: Backup & { readonly sha256?: string }): string {
  return `${sortedText(backup)}\n`;
}

/** The name of the file: the day, and no customer's name. */
export function backupName(exportedAt: Moment): string {
  return `${SLUG}-${localDate(exportedAt)}.json`;
}
