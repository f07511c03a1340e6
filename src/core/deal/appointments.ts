// The days that a deal has set: for the learner's own calendar, and for what comes next (agenda/all-days.ts).
import { dayOf, type Day } from '../time/day.ts';
import { columnFor, textIn } from '../worksheet/by-role.ts';
import { isOfPromises, isTheirs, once, openRows } from './steps.ts';
import { rowsIn, type Dossier } from '../worksheet/dossier.ts';
import { isRows, type Field, type Rows } from '../worksheet/field.ts';
import type { Reading } from '../worksheet/reading.ts';
import { shown } from '../worksheet/shown.ts';
import { isDate } from '../worksheet/read-cell.ts';
import { cell, written, type Values, type Worksheet } from '../worksheet/worksheet.ts';

/** How a day is put for a reader. */
export interface DayWords extends Reading {
  /** What the next talk with a customer is called. */
  readonly talk: string;
  /** What is said of a day without a step, where `list` is what its list is called. */
  readonly unnamed: (list: string) => string;
  /** What is said of a day that the customer named for their answer, where none of their words name it. */
  readonly answer: string;
}

export interface Appointment {
  /** The same as long as the row is there, wherever it is moved: `assure.calendar.0.date`. */
  readonly name: string;
  readonly day: Day;
  /** What is to be done. */
  readonly about: string;
  /** Whether somebody promised it: a contact that is planned, or a meeting, is owed by nobody. */
  readonly owed: boolean;
  /** Whether the customer does it. */
  readonly theirs: boolean;
  /** Who does it, by name or by business role; empty where nothing says so. */
  readonly who: string;
  /** The title of the worksheet and the label of the field. */
  readonly sheet: string;
  readonly list: string;
  /** The filled cells of the row, with the labels of their columns. */
  readonly row: readonly { readonly label: string; readonly text: string }[];
}

// Calendars are written in years of four digits, and a day ends where the next one begins.
const LAST = dayOf('9999-12-31');

const NOBODY = { owed: false, theirs: false, who: '' };

/**
 * Every day on which something is to be done, in the order of the days: of rows whose columns have the roles `due` and
 * `step`, and of the meeting. Other dates say when something was seen, counted or mended. What is done or no date is
 * left out, and a promise that is written twice stands once.
 */
export function appointments(dossier: Dossier, words: DayWords): readonly Appointment[] {
  const all = dossier.worksheets
    .flatMap((sheet) => sheet.fields.flatMap((field) => inField(dossier, sheet, field, words)))
    .toSorted((a, b) => a.day - b.day);
  return once(
    all,
    ({ owed, about, day, theirs, who }) => (owed ? { what: about, when: day, theirs, who } : null),
    (one, same) => ({ ...one, who: one.who || same.who }),
  );
}

function inField(dossier: Dossier, sheet: Worksheet, field: Field, words: DayWords): readonly Appointment[] {
  if (isRows(field)) return inRows(dossier, sheet, field, words);
  const day = field.role === 'meeting' ? dayStill(dossier.values(sheet.id), field.id) : null;
  const name = `${sheet.id}.${field.id}`;
  return day === null
    ? []
    : [{ name, day, about: words.talk, ...NOBODY, sheet: sheet.title, list: field.label, row: [] }];
}

function inRows(dossier: Dossier, sheet: Worksheet, field: Rows, words: DayWords): readonly Appointment[] {
  const [due, step] = [columnFor(field, 'due'), columnFor(field, 'step')];
  const table = shown(dossier, sheet, field, words);
  if (due === null || step === null || table.kind === 'text') return [];
  const values = dossier.values(sheet.id);
  const rows = rowsIn(dossier, sheet.id, field);
  return openRows(dossier, sheet, field).flatMap((row): readonly Appointment[] => {
    const place = rows.indexOf(row);
    const name = cell(field.id, row, due);
    const day = dayStill(values, name);
    if (day === null) return [];
    const cells = table.head.map((label, i) => ({ label, text: table.rows[place]?.[i] ?? '' }));
    return [
      {
        name: `${sheet.id}.${name}`,
        day,
        about: written(values, cell(field.id, row, step)) || words.unnamed(field.label),
        owed: isOfPromises(field),
        theirs: isTheirs(field, row, values),
        who: textIn(field, row, 'who', values),
        sheet: sheet.title,
        list: field.label,
        row: cells.filter(({ text }) => text !== ''),
      },
    ];
  });
}

/**
 * The cell for the day on which something was done that was set for a date and has no column for that: beside the cell
 * of the date, and for that date alone. What is set for another day is still to come.
 */
export function doneOn(due: string, date: string): string {
  return `${due}.${date}`;
}

/** The day in a cell, or null where none is or what was set for it is done. */
function dayStill(values: Values, name: string): Day | null {
  const date = written(values, name);
  return written(values, doneOn(name, date)) === '' ? dayIn(date) : null;
}

/** The day that is written as YYYY-MM-DD, or null where none is that a calendar could hold. */
export function dayIn(text: string): Day | null {
  const day = isDate(text) ? dayOf(text) : -1;
  return day < 0 || day >= LAST ? null : day;
}
