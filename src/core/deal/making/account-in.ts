// What practice is called when it becomes a deal. A lesson with fields does not load it.
import { withRole } from '../../worksheet/by-role.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import { written } from '../../worksheet/worksheet.ts';

/** The account that is written for a deal, or for practice; empty where none is. */
export function accountIn(dossier: Dossier): string {
  const account = withRole(dossier, 'account');
  return account ? written(dossier.values(account.sheet.id), account.field.id).trim() : '';
}
