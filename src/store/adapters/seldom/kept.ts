// All that a store or a copy holds, read as a whole. Few pages need that.
import type { Kept } from '../../../core/copy/backup.ts';
import { draftsOf, recordsFrom, type Raw } from '../parse.ts';

/** The same of a store that is read as a whole. */
export function keptFrom(raw: Raw<'journal' | 'drafts' | 'history' | 'quarantine'>): Kept {
  const { journal, drafts, unreadable: quarantine } = recordsFrom(raw);
  return { journal, drafts, history: draftsOf(raw.history), quarantine };
}

/** Those that this parser does not understand. */
export function unreadable(
  records: readonly unknown[],
  parse: (raw: unknown) => unknown,
): readonly unknown[] {
  return records.filter((raw) => parse(raw) === null);
}
