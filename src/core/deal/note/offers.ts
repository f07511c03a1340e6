// To which other fields of a deal some of a note belongs. It is offered, and moved by nobody but the learner.
import { columnFor, rowsWithRole, withRole } from '../../worksheet/by-role.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import type { Field } from '../../worksheet/field.ts';
import type { ColumnRole, FieldRole } from '../../worksheet/role.ts';
import { filledRows, rowsOf, written, type Worksheet } from '../../worksheet/worksheet.ts';
import { dateOf, dayOf } from '../../time/day.ts';
import { OPEN, UNKNOWN } from '../choices.ts';
import { changed, rowAdded, type Cells, type Change } from './change.ts';
import { dayIn, figureIn, isDoubt, isTalk, peopleIn, sentencesIn, type Cues } from './heard.ts';
import type { Note } from './note.ts';

/** Some of a note, and the field it could stand in too. */
export interface Offer {
  readonly role: FieldRole;
  /** The sentence in which it was found, word for word. */
  readonly words: string;
  /** What was found: the figure, the doubt or the role as it stands there, or the day (YYYY-MM-DD). */
  readonly found: string;
  /** The texts of the new row; empty where the field is a single one, in which `found` is put. */
  readonly cells: Cells;
}

/** Where an offer leads. */
export interface OfferPlace {
  readonly sheet: Worksheet;
  readonly field: Field;
  /** How many rows stand there already. */
  readonly rows: number;
}

/** The fields that a note writes or offers to, by their roles. */
const ROLES: readonly FieldRole[] = ['talks', 'gap', 'concerns', 'people', 'meeting', 'plan'];

/** Of these worksheets only what a note has to do with: the rest need not be sent to its page. */
export function sheetsForNotes(worksheets: readonly Worksheet[]): readonly Worksheet[] {
  return worksheets.flatMap((sheet) => {
    const fields = sheet.fields.filter(({ role }) => role !== null && ROLES.includes(role));
    return fields.length === 0 ? [] : { ...sheet, fields };
  });
}

/**
 * What of a note belongs to other fields, in the order in which it was said: a figure to the gap, a doubt to the concerns,
 * who was named to the people, and a day to the next meeting, if that is not set, or to the plan. What stands there in
 * these words, or has no room left, is not offered.
 */
export function offers(
  note: Pick<Note, 'said' | 'held' | 'due'>,
  dossier: Dossier,
  cues: Cues,
): readonly Offer[] {
  const all = sentencesIn(note.said).flatMap((words): readonly Offer[] => {
    const figure = figureIn(words, cues);
    return [
      ...(figure === null ? [] : [offer('gap', words, figure, { measure: words, today: figure })]),
      ...(isDoubt(words, cues) ? [offer('concerns', words, words, { concern: words, state: OPEN })] : []),
      ...peopleIn(words, cues).map((who) => offer('people', words, who, { who, view: UNKNOWN })),
      ...onDay(words, note, dossier, cues),
    ];
  });
  const once = new Map(all.map((each) => [`${each.role} ${each.found.toLowerCase()}`, each]));
  return [...once.values()].filter((each) => hasRoom(dossier, each) && !stands(dossier, each));
}

/** Where an offer leads; null where the course has no such field. */
export function placeOf(dossier: Dossier, { role }: Offer): OfferPlace | null {
  const found = withRole(dossier, role);
  if (!found) return null;
  const { sheet, field } = found;
  const values = dossier.values(sheet.id);
  return { sheet, field, rows: field.kind === 'list' ? filledRows(field, values).length : 0 };
}

/** What puts into its field what is offered; nothing where something stands in a single one. */
export function put(dossier: Dossier, { role, found, cells }: Offer): readonly Change[] {
  const place = withRole(dossier, role);
  if (!place) return [];
  const { sheet, field } = place;
  if (field.kind === 'list') return rowAdded(dossier, { sheet, field }, cells);
  const values = dossier.values(sheet.id);
  return written(values, field.id) === '' ? changed(sheet.id, values, field.id, found) : [];
}

function offer(role: FieldRole, words: string, found: string, cells: Cells): Offer {
  return { role, words, found, cells };
}

function onDay(
  words: string,
  note: Pick<Note, 'held' | 'due'>,
  dossier: Dossier,
  cues: Cues,
): readonly Offer[] {
  const day = dayIn(words, dayOf(note.held), cues);
  if (day === null) return [];
  const date = dateOf(day);
  if (date === note.due) return [];
  const meeting = withRole(dossier, 'meeting');
  const isFree = meeting && written(dossier.values(meeting.sheet.id), meeting.field.id) === '';
  return isFree && isTalk(words, cues)
    ? [offer('meeting', words, date, {})]
    : [offer('plan', words, date, { step: words, due: date })];
}

/** The column by which a row of each list is known. */
const KNOWN_BY: Partial<Readonly<Record<FieldRole, ColumnRole>>> = {
  gap: 'today',
  concerns: 'concern',
  people: 'who',
  plan: 'due',
};

function stands(dossier: Dossier, { role, found }: Offer): boolean {
  const column = KNOWN_BY[role];
  if (!column) return false;
  const wanted = found.toLowerCase();
  const rows = rowsWithRole(dossier, role).map((row) => row(column).toLowerCase());
  // “Two lawyers” stand for a lawyer too.
  return rows.some((text) => text.includes(role === 'people' ? wanted.replace(/s$/, '') : wanted));
}

function hasRoom(dossier: Dossier, { role, cells }: Offer): boolean {
  const place = withRole(dossier, role);
  if (!place) return false;
  const { sheet, field } = place;
  const values = dossier.values(sheet.id);
  if (field.kind !== 'list') return Object.keys(cells).length === 0 && written(values, field.id) === '';
  const [rows, filled] = [rowsOf(field, values), filledRows(field, values)];
  const fits = Object.keys(cells).every((role) => columnFor(field, role as ColumnRole) !== null); // keys by role
  return fits && (rows.length < field.rows.max || filled.length < rows.length);
}
