// How a customer decides, for a CRM: their last yes, who is asked, checks and signs, and who speaks for it.
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

/** What a gate is called, and the day on which its answer was noted (YYYY-MM-DD, or empty). */
export interface GateNames {
  readonly gateOf: (sheet: Worksheet) => string;
  readonly notedOn: (sheet: Worksheet, gate: GateField) => string;
}

/** So many letters of what they said are told, and of one person. */
const [MOST, PERSON] = [130, 50];

/** Their last yes: at which gate, on which day, or when it was noted, and in which words. Nothing where it is told already. */
export function lastYes(
  stands: readonly Standing[],
  told: readonly Standing[],
  { gateOf, notedOn }: GateNames,
): readonly string[] {
  const last = stands.findLast(({ state }) => state === 'met');
  if (!last || told.includes(last)) return [];
  const { sheet, gate, said, answer, day } = last;
  const noted = day === '' && gate ? notedOn(sheet, gate) : '';
  const when = noted === '' ? dateInWords(day, days) : words.noted(dateInWords(noted, days));
  return [words.line(words.yes(gateOf(sheet), when), shortened(legible(said || answer), MOST))];
}

/** The stations on their way to a decision, where none is written the people and their view; and who speaks for it. */
export function deciders(dossier: Dossier): readonly string[] {
  const path = people(dossier, 'path');
  const champion = withRole(dossier, 'champion');
  const speaks = legible(textWithRole(dossier, 'champion'));
  return [
    ...(path.length > 0 ? path : people(dossier, 'people')),
    ...(champion && speaks !== '' ? [words.line(champion.field.label, shortened(speaks, MOST))] : []),
  ];
}

/** Each person of a list with what stands in the last column to choose from: what they do, or their view. */
function people(dossier: Dossier, role: Extract<FieldRole, 'path' | 'people'>): readonly string[] {
  const found = withRole(dossier, role);
  const table = found && shown(dossier, found.sheet, found.field, days);
  if (found?.field.kind !== 'list' || table?.kind !== 'table') return [];
  const { columns, label } = found.field;
  const who = columns.findIndex((column) => column.role === 'who');
  const does = columns.findLastIndex(({ kind }) => kind === 'choice');
  const all = table.rows.flatMap((cells) => {
    const name = shortened(legible(cells[who] ?? ''), PERSON);
    return name === '' ? [] : words.person(name, cells[does] ?? '');
  });
  return all.length === 0 ? [] : [words.line(label, all.join(' · '))];
}
