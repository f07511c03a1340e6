// The account of a deal is asked for once: its worksheet shows the name of the deal, and practice is called by it.
import { textWithRole } from '../text-with-role.ts';
import type { Dossier } from '../../worksheet/dossier.ts';

/** The account that is written for a deal, or for practice; empty where none is. */
export function accountIn(dossier: Dossier): string {
  return textWithRole(dossier, 'account');
}
