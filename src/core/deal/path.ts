// How the customer decides: what of it is not known yet.
import { columnFor, textIn, withRole } from '../worksheet/by-role.ts';
import { tiedRows, type Dossier } from '../worksheet/dossier.ts';
import { gaps, isBegun } from '../worksheet/gaps.ts';
import { FIRST_HAND } from './choices.ts';
import type { FieldRole } from '../worksheet/role.ts';

/** The fields that ask for it: station by station, who speaks for it without us, how else they could go. */
const ASKED: readonly FieldRole[] = ['path', 'champion', 'other-ways'];

/** The labels of those fields that are not complete on a worksheet that is begun. */
export function unwritten(dossier: Dossier): readonly string[] {
  return ASKED.flatMap((role) => {
    const found = withRole(dossier, role);
    if (!found || !isBegun(dossier, found.sheet.id)) return [];
    return gaps(dossier, found.sheet).some(({ field }) => field === found.field) ? found.field.label : [];
  });
}

/** The stations on their way to a decision of which only others have told us, or nobody. */
export function notFirstHand(dossier: Dossier): readonly string[] {
  const path = withRole(dossier, 'path');
  const check = withRole(dossier, 'path-check');
  if (path?.field.kind !== 'list' || check?.field.kind !== 'tied') return [];
  const { field: named, sheet } = path;
  const { field: told, sheet: checked } = check;
  if (columnFor(named, 'who') === null || columnFor(told, 'from') === null) return [];
  return tiedRows(dossier, told)
    .filter((row) => textIn(told, row, 'from', dossier.values(checked.id)) !== FIRST_HAND)
    .flatMap((row) => textIn(named, row, 'who', dossier.values(sheet.id)) || []);
}
