// The learner's records as a file to keep.
import { backupName, backupText, type Records } from '../core/backup.ts';
import { checksum } from './checksum.ts';
import { now } from './moment.ts';

/** A file for the learner to keep, by name and whole text, with a checksum where the browser offers one. */
export async function backupOf(records: Records): Promise<{ name: string; text: string }> {
  const { journal, deals, drafts, history, quarantine } = records;
  const exportedAt = now();
  const backup = {
    format: 'collaborative-selling' as const,
    version: 1 as const,
    exportedAt,
    ...{ journal, deals, drafts, history, quarantine },
  };
  // The checksum is that of the same text without it.
  const sha256 = await checksum(backupText(backup));
  return { name: backupName(exportedAt), text: backupText({ ...backup, sha256 }) };
}
