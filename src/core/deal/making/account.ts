// The account of a deal is asked for once: its worksheet shows the name of the deal, and practice is called by it.
import { withRole } from '../../worksheet/by-role.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import { written } from '../../worksheet/worksheet.ts';

/** The account that is written for a deal, or for practice; empty where none is. */
export function accountIn(dossier: Dossier): string {
  const account = withRole(dossier, 'account');
  return account ? written(dossier.values(account.sheet.id), account.field.id).trim() : '';
}
