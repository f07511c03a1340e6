// The file a learner takes away: one readable JSON document with everything they wrote.
import type { Deal } from './deal.ts';
import type { Draft } from './draft.ts';
import type { Journal } from './journal.ts';
import type { Moment } from './moment.ts';

/** Everything that is kept of a learner; `quarantine` holds what could not be read, as it was found. */
export interface Records {
  readonly journal: Journal;
  readonly deals: readonly Deal[];
  readonly drafts: readonly Draft[];
  readonly history: readonly Draft[];
  readonly quarantine: readonly unknown[];
}

export interface Backup extends Records {
  readonly format: 'collaborative-selling';
  readonly version: 1;
  readonly exportedAt: Moment;
}

/** The text of a backup with its keys sorted at every level, so that equal records make equal files. */
export function backupText(backup: Backup & { readonly sha256?: string }): string {
  const sorted = (_: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return `${JSON.stringify(backup, sorted, 2)}\n`;
}

/** The name of the file: the day, and no customer's name. */
export function backupName(exportedAt: Moment): string {
  return `common-ground-${exportedAt.slice(0, 10)}.json`;
}
