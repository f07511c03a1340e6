// How a customer decides, for a CRM: their last yes, the way to a decision, who speaks for it, and how else they could go.
import { legible } from '../../../core/legible.ts';
import { shortened } from '../../../core/deal/one-page/cut.ts';
import type { Standing } from '../../../core/deal/overview.ts';
import { withRole } from '../../../core/worksheet/by-role.ts';
import { textWithRole } from '../../../core/deal/text-with-role.ts';
import type { Dossier } from '../../../core/worksheet/dossier.ts';
import type { GateField } from '../../../core/worksheet/field.ts';
import type { FieldRole } from '../../../core/worksheet/role.ts';
import { shown } from '../../../core/worksheet/shown.ts';
import { dateInWords } from '../../../core/worksheet/reading.ts';
import type { Worksheet } from '../../../core/worksheet/worksheet.ts';
import { crm as words } from '../../../words/deal/pages/crm.ts';
import { days } from '../../../words/deal/pages/days.ts';
import { conditional } from '../../../words/deal/shown/conditions.ts';
import { list } from './lines.ts';

/** What a gate is called, and the day on which its answer was noted (YYYY-MM-DD, or empty). */
export interface GateNames {
  readonly gateOf: (sheet: Worksheet) => string;
  readonly notedOn: (sheet: Worksheet, gate: GateField) => string;
}

/** So many letters of what they said are told. */
const MOST = 130;

/**
 * Their last yes: at which gate, on which day, or when it was noted, and in which words, if any are written: what a seller
 * chose there is no word of theirs. Nothing where it is told already.
 */
export function lastYes(
  stands: readonly Standing[],
  told: readonly Standing[],
  { gateOf, notedOn }: GateNames,
): readonly string[] {
  const last = stands.findLast(({ state }) => state === 'met');
  if (!last || told.includes(last)) return [];
  const { sheet, gate, said, day } = last;
  const noted = day === '' && gate ? notedOn(sheet, gate) : '';
  const when = noted === '' ? dateInWords(day, days) : words.noted(dateInWords(noted, days));
  const yes = words.yes(gateOf(sheet), when);
  return [said === '' ? yes : words.line(yes, shortened(legible(said), MOST))];
}

/** The criteria that are not met, or only in part. The doubts have lines of their own. */
export function unmet(stands: readonly Standing[]): readonly string[] {
  return stands.flatMap(({ conditions }) => {
    const told = conditional({ ...conditions, secondHand: 0, doubts: 0 });
    return told === '' ? [] : [words.line(words.conditions, legible(told))];
  });
}

/** The stations on their way to a decision, where none is written the people and their view; and who speaks for it. */
export function deciders(dossier: Dossier): readonly string[] {
  const path = rowsOf(dossier, 'path');
  const champion = withRole(dossier, 'champion');
  const speaks = legible(textWithRole(dossier, 'champion'));
  return [
    ...(path.length > 0 ? path : rowsOf(dossier, 'people')),
    ...(champion && speaks !== '' ? [words.line(champion.field.label, shortened(speaks, MOST))] : []),
  ];
}

/** A list under its label: each row with all that stands in it, whichever of its cells are filled. */
export function rowsOf(
  dossier: Dossier,
  role: Extract<FieldRole, 'path' | 'people' | 'other-ways'>,
): readonly string[] {
  const found = withRole(dossier, role);
  const table = found && shown(dossier, found.sheet, found.field, days);
  if (table?.kind !== 'table') return [];
  const rows = table.rows.map((cells) => cells.filter((text) => text !== '').join(' · '));
  return list(
    found?.field.label ?? '',
    rows.filter((row) => row !== ''),
  );
}
