// A file that is said to be a copy: read with suspicion, because anybody may have written it.
import type { Kept } from '../../core/copy/backup.ts';
import type { Draft } from '../../core/learner/draft.ts';
import type { Moment } from '../../core/time/moment.ts';
import { sortedText } from '../../core/copy/record-text.ts';
import { keptFrom, unreadable } from '../adapters/seldom/kept.ts';
import { fieldsOf, isCount, isMoment, parseDraft } from '../adapters/parse.ts';
import { BACKUP } from '../../site.ts';
import { checksum } from './checksum.ts';
import { parsed } from './parsed.ts';

/** The greatest file that is read, in bytes: far more than anybody writes, and little enough for a telephone. */
export const LARGEST = 100_000_000;

/** A copy nests four levels deep; what could not be read and is kept aside in it may nest deeper. */
const DEEPEST = 64;

/**
 * The most edits of one field that a copy is believed to have counted: far more than anybody makes, and little enough
 * that all the edits to come can be counted on from there.
 */
const MOST_EDITS = 2 ** 40;

/** Why a file is refused: `cut` ends too early, `damaged` is not what was saved, `odd` cannot have been saved here. */
export type Refusal = 'large' | 'foreign' | 'newer' | 'cut' | 'damaged' | 'odd';

/** A copy that was read; what could not be, of its records, is in its quarantine. */
export interface Copy extends Kept {
  readonly exportedAt: Moment;
}

/** The copy in a file, or why it is none. */
export async function readBackup(file: Blob): Promise<Copy | Refusal> {
  if (file.size > LARGEST) return 'large';
  const text = await file.text();
  const json = parsed(text);
  if (json === undefined) return text.trimStart().startsWith('{') ? 'cut' : 'foreign';
  const { format, version, sha256, ...rest } = fieldsOf(json);
  if (format !== BACKUP) return 'foreign';
  if (!isCount(version) || version < 1) return 'odd';
  if (version > 1) return 'newer';
  if (isDeep(json, DEEPEST) || typeof sha256 !== 'string') return 'odd';
  // Where either browser has no checksums, there is nothing to compare.
  const found = await checksum(`${sortedText({ ...rest, format, version })}\n`);
  if (found !== '' && sha256 !== '' && found !== sha256) return 'damaged';

  const { exportedAt, deals, journal, drafts, history, quarantine } = rest;
  if (!isList(deals) || !isList(journal) || !isList(drafts) || !isList(history) || !isList(quarantine))
    return 'odd';
  if (!isMoment(exportedAt)) return 'odd';
  const aside = [...quarantine, ...unreadable(history, parseDraft)];
  const kept = keptFrom({ journal, drafts, history, quarantine: aside });
  return { ...kept, drafts: kept.drafts.map(counted), history: kept.history.map(counted), exportedAt };
}

function counted(draft: Draft): Draft {
  return { ...draft, lamport: Math.min(draft.lamport, MOST_EDITS) };
}

function isList(json: unknown): json is readonly unknown[] {
  return Array.isArray(json);
}

function isDeep(json: unknown, left: number): boolean {
  if (typeof json !== 'object' || json === null) return false;
  return left === 0 || Object.values(json).some((part) => isDeep(part, left - 1));
}
