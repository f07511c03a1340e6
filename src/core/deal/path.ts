// How the customer decides: what of it is not known yet.
import { columnFor, rowsWithRole, textIn, withRole } from '../worksheet/by-role.ts';
import { isEmpty, tiedRows, type Dossier } from '../worksheet/dossier.ts';
import { gaps, isBegun } from '../worksheet/gaps.ts';
import { FIRST_HAND, UNKNOWN } from './choices.ts';
import type { FieldRole } from '../worksheet/role.ts';

/** The fields that ask for it: station by station, who speaks for it without us, how else they could go. */
const ASKED: readonly FieldRole[] = ['path', 'champion', 'other-ways'];

/**
 * How much is known of how they decide: nothing where nobody wrote anything of who has a say and how; all where nobody
 * is left to ask and those on the way to a decision told us so themselves.
 */
export function knownOfPath(dossier: Dossier): 'nothing' | 'some' | 'all' {
  const asked = (['people', ...ASKED] as const).flatMap((role) => withRole(dossier, role) ?? []);
  const isWritten = asked.map(
    ({ sheet, field }) => !isEmpty(dossier, { worksheet: sheet.id, field: field.id }),
  );
  if (!isWritten.includes(true)) return 'nothing';
  const isOpen =
    isWritten.includes(false) ||
    unwritten(dossier).length + notFirstHand(dossier).length > 0 ||
    unheard(dossier).length > 0;
  return isOpen ? 'some' : 'all';
}

/** The people whose view nobody has asked yet, by their business role. */
export function unheard(dossier: Dossier): readonly string[] {
  return rowsWithRole(dossier, 'people').flatMap((row) => (row('view') === UNKNOWN ? row('who') || [] : []));
}

/** The labels of those fields that are not complete on a worksheet that is begun. */
export function unwritten(dossier: Dossier): readonly string[] {
  return ASKED.flatMap((role) => {
    const found = withRole(dossier, role);
    if (!found || !isBegun(dossier, found.sheet.id)) return [];
    return gaps(dossier, found.sheet).some(({ field }) => field === found.field) ? found.field.label : [];
  });
}

/** The stations on their way to a decision that have not told us so themselves, but for the people whose view nobody asked. */
export function notFirstHand(dossier: Dossier): readonly string[] {
  const path = withRole(dossier, 'path');
  const check = withRole(dossier, 'path-check');
  if (path?.field.kind !== 'list' || check?.field.kind !== 'tied') return [];
  const { field: named, sheet } = path;
  const { field: told, sheet: checked } = check;
  if (columnFor(named, 'who') === null || columnFor(told, 'from') === null) return [];
  const unasked = unheard(dossier).map((who) => who.toLowerCase());
  return tiedRows(dossier, told)
    .filter((row) => textIn(told, row, 'from', dossier.values(checked.id)) !== FIRST_HAND)
    .flatMap((row) => textIn(named, row, 'who', dossier.values(sheet.id)) || [])
    .filter((who) => !unasked.includes(who.toLowerCase()));
}
