// The days that a deal has set, for the learner's own calendar.
import { dayOf, type Day } from '../time/day.ts';
import { find, type Dossier } from '../worksheet/dossier.ts';
import type { Id } from '../id.ts';
import type { FieldPath } from '../worksheet/rule.ts';
import { shown } from '../worksheet/shown.ts';
import { isDate } from '../worksheet/read-cell.ts';
import { cell, filledRows, written } from '../worksheet/worksheet.ts';

/** A list of which each row has a day on which something is to be done, and words for it. */
export interface Plan extends FieldPath {
  readonly date: Id;
  readonly text: Id;
}

/**
 * The plans on the course's worksheets. They are named, for no kind of column tells them: most dates there say when
 * something was seen, counted or mended, and a row has several texts of which one says what is to be done.
 */
export const PLANS: readonly Plan[] = [
  { worksheet: 'contact', field: 'touches', date: 'date', text: 'message' },
  { worksheet: 'confirm', field: 'plan', date: 'by', text: 'what' },
  { worksheet: 'assure', field: 'calendar', date: 'date', text: 'purpose' },
  { worksheet: 'assure', field: 'fixes', date: 'due', text: 'issue' },
  { worksheet: 'debrief', field: 'talks', date: 'next-date', text: 'next' },
];

export interface Appointment {
  /** The same as long as the row is there, wherever it is moved: `assure.calendar.0.date`. */
  readonly name: string;
  readonly day: Day;
  /** What is to be done; the label of the list where nothing says so. */
  readonly about: string;
  /** The title of the worksheet and the label of the list. */
  readonly sheet: string;
  readonly list: string;
  /** The filled cells of the row, with the labels of their columns. */
  readonly row: readonly { readonly label: string; readonly text: string }[];
}

// Calendars are written in years of four digits, and a day ends where the next one begins.
const LAST = dayOf('9999-12-31');

/** Every day that is set in a plan of the deal, in the order of the days; what is no date is left out. */
export function appointments(dossier: Dossier): readonly Appointment[] {
  return PLANS.flatMap((plan) => inPlan(dossier, plan)).toSorted((a, b) => a.day - b.day);
}

function inPlan(dossier: Dossier, plan: Plan): readonly Appointment[] {
  const found = find(dossier, plan);
  if (found?.field.kind !== 'list') return [];
  const { sheet } = found;
  const list = found.field;
  const values = dossier.values(sheet.id);
  const table = shown(dossier, sheet, list);
  return filledRows(list, values).flatMap((row, place): readonly Appointment[] => {
    const at = (column: Id): string => written(values, cell(list.id, row, column));
    const day = isDate(at(plan.date)) ? dayOf(at(plan.date)) : -1;
    if (day < 0 || day >= LAST || table.kind === 'text') return [];
    const cells = table.head.map((label, i) => ({ label, text: table.rows[place]?.[i] ?? '' }));
    return [
      {
        name: `${sheet.id}.${cell(list.id, row, plan.date)}`,
        day,
        about: at(plan.text) || list.label,
        sheet: sheet.title,
        list: list.label,
        row: cells.filter(({ text }) => text !== ''),
      },
    ];
  });
}
