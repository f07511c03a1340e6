// The learner's records as a file to keep.
import { backupName, backupText, type Backup, type Kept } from '../../core/copy/backup.ts';
import { dealsOf } from '../../core/deal/deal.ts';
import { BACKUP } from '../../site.ts';
import { checksum } from './checksum.ts';
import { now } from '../time/moment.ts';

/** A file for the learner to keep, by name and whole text, with a checksum where the browser offers one. */
export async function backupOf(kept: Kept): Promise<{ name: string; text: string }> {
  const { journal, drafts, history, quarantine } = kept;
  const bySheet = Map.groupBy(drafts, ({ sheet }) => sheet);
  const texts = [...bySheet].map(
    ([sheet, all]) => [sheet, new Map(all.map(({ field, value }) => [field, value]))] as const,
  );
  const deals = dealsOf(new Map(texts)).map(({ id, at }) => ({ id, at }));
  const exportedAt = now();
  const backup: Backup = {
    format: BACKUP,
    version: 1,
    exportedAt,
    ...{ journal, deals, drafts, history, quarantine },
  };
  // The checksum is that of the same text without it.
  const sha256 = await checksum(backupText(backup));
  return { name: backupName(exportedAt), text: backupText({ ...backup, sha256 }) };
}
