// To which other fields of a deal some of a note belongs. It is offered, and moved by nobody but the learner.
import { columnFor, rowsWithRole, withRole } from '../../worksheet/by-role.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import type { Field } from '../../worksheet/field.ts';
import type { ColumnRole, FieldRole } from '../../worksheet/role.ts';
import { dateInWords, type Reading } from '../../worksheet/reading.ts';
import { isDate } from '../../worksheet/read-cell.ts';
import { filledRows, rowsOf, written, type Worksheet } from '../../worksheet/worksheet.ts';
import { dateOf, dayOf, type Day } from '../../time/day.ts';
import { OPEN, UNKNOWN } from '../choices.ts';
import { saidNo } from '../agenda/said-no.ts';
import { changed, rowsAdded, type Cells } from './change.ts';
import type { Change } from './take-back.ts';
import type { Cues } from './cues.ts';
import { dayIn } from './days.ts';
import { ended, endPlace } from './end.ts';
import { figureIn, isCorrection } from './figures.ts';
import {
  isCondition,
  isDecision,
  isDoubt,
  isExcess,
  isNo,
  isOtherWay,
  isOwn,
  isTalk,
  newest,
  peopleIn,
  sentencesIn,
} from './heard.ts';
import type { Next, Note } from './note.ts';
import { theirWords } from '../crm/their-words.ts';

/** Where an offer leads: to the field with a role, or with a no of theirs to the gate at which it ends the deal. */
export type OfferRole = FieldRole | 'end';

/** Some of a note, and the field it could stand in too. */
export interface Offer {
  readonly role: OfferRole;
  /** The sentence in which it was found, word for word. */
  readonly words: string;
  /** What was found: the figure or the role as it stands there, the day (YYYY-MM-DD), or else the whole sentence. */
  readonly found: string;
  /** The texts of the new row, or the text of a single field. Of a day that was named, nobody knows yet what happens then. */
  readonly put: Cells | string;
}

/** What of a talk is looked at: the texts of a note, each empty where nothing is written. */
export type Heard = Pick<Note, 'said' | 'held' | 'more'> & Omit<Next, 'side'>;

/** How things are when offers are made: the day, and the keys of the offers that the learner has left, or taken. */
export interface Standing {
  readonly today: Day;
  readonly left: ReadonlySet<string>;
}

/** The field of a deal's own sheet that keeps the keys of the offers that were left or put where they belong, one a line. */
export const LEFT = 'left';

/** What an offer is known by: the same as long as the same is found for the same field. It has no line break. */
export function keyOf({ role, found }: Offer): string {
  return `${role} ${found.toLowerCase().replace(/\s+/g, ' ')}`;
}

/**
 * The text of that field, without these offers and with them at its end, or without them alone: what was put somewhere and
 * then tidied there by hand is known by the note, and not by what stands in the field.
 */
export function leftWith(text: string, offers: readonly Offer[], isLeft: boolean): string {
  const keys = offers.map(keyOf);
  const others = text.split('\n').filter((key) => key !== '' && !keys.includes(key));
  return [...others, ...(isLeft ? keys : [])].join('\n');
}

/** Where an offer leads. */
export interface OfferPlace {
  readonly sheet: Worksheet;
  readonly field: Field;
  /** How many rows stand there already; of a single text 1 where it is written. */
  readonly rows: number;
}

/** The fields to which a note offers, by their roles: what is found most surely first. */
const SUREST: readonly OfferRole[] = [
  ...(['end', 'corrections', 'gap', 'path', 'criteria', 'other-ways'] as const),
  ...(['concerns', 'meeting', 'people', 'plan'] as const),
];

/** More would be read by nobody. */
const MOST = 5;

/** Of these worksheets only what a note has to do with: the rest need not be sent to its page. */
export function sheetsForNotes(worksheets: readonly Worksheet[]): readonly Worksheet[] {
  return worksheets.flatMap((sheet) => {
    const fields = sheet.fields.filter(
      ({ role }) => role === 'talks' || (role !== null && SUREST.includes(role)),
    );
    return fields.length === 0 ? [] : { ...sheet, fields };
  });
}

/**
 * What of these notes belongs to other fields, at most five, the surest first: that they do not go on, if the last talk
 * has it, to the gate at which that ends the deal; a correction to the corrections, a figure of
 * their trouble to the gap, how they decide to the path, what has to be so to the criteria, how else they could go to the
 * other ways, a doubt to the concerns, who was named to the people, and a day to the next meeting, if that is not set, or
 * to the plan. What the seller does, what stands there in these words, has no room left, is over or was left before, is
 * not offered. Of what two notes say the later one has, which stands first.
 */
export function offers(
  notes: readonly Heard[],
  dossier: Dossier,
  cues: Cues,
  reading: Reading,
  { today, left }: Standing,
): readonly Offer[] {
  const all = notes.flatMap((note, place) =>
    // After an earlier no they have spoken with each other again, and one is enough.
    ofNote(note, dossier, cues, reading).filter(
      ({ role }, at, found) =>
        role !== 'end' || (place === 0 && found.findIndex((each) => each.role === 'end') === at),
    ),
  );
  const once = new Map(all.toReversed().map((each) => [keyOf(each), each]));
  return [...once.values()]
    .toReversed()
    .filter((each) => !isLeft(each, left) && !isOver(each, today))
    .filter((each) => hasRoom(dossier, each) && !stands(dossier, each))
    .toSorted((a, b) => SUREST.indexOf(a.role) - SUREST.indexOf(b.role))
    .slice(0, MOST);
}

/** What is noted of the talks of a deal, the latest first. */
export function notesIn(dossier: Dossier): readonly Heard[] {
  const rows = rowsWithRole(dossier, 'talks').map((row) => {
    const next = { step: row('step'), side: row('side'), due: row('due') };
    return { said: row('said'), held: row('held'), ...next };
  });
  return rows
    .filter(({ said }) => said !== '')
    .map((talk) => ({ ...talk, more: rows.filter(({ held }) => held === talk.held) }))
    .toReversed()
    .toSorted((a, b) => (a.held < b.held ? 1 : -Number(a.held > b.held)));
}

function ofNote(note: Heard, dossier: Dossier, cues: Cues, reading: Reading): readonly Offer[] {
  const steps = [note, ...(note.more ?? [])].map(({ step }) => step.trim().toLowerCase());
  const isStep = (words: string): boolean =>
    // A single word may stand in any sentence: what is noted as a step is a good part of the one that says it.
    steps.some((step) => step.length * 3 > words.length && words.toLowerCase().includes(step));
  return sentencesIn(theirWords(newest(note.said, cues), note.held === ''), cues)
    .filter((words) => !isOwn(words, cues) && !isStep(words))
    .flatMap((words) => ofSentence(words, note, dossier, cues, reading));
}

/** Whether an offer was left: by its key, or with a longer piece of the note, as they were once cut. */
function isLeft(offer: Offer, left: ReadonlySet<string>): boolean {
  const key = keyOf(offer);
  const said = key.slice(offer.role.length + 1);
  return (
    left.has(key) ||
    (offer.found === offer.words &&
      [...left].some((other) => other.startsWith(`${offer.role} `) && other.includes(said)))
  );
}

function isOver({ role, found }: Offer, today: Day): boolean {
  return (role === 'meeting' || role === 'plan') && dayOf(found) < today;
}

function ofSentence(
  words: string,
  note: Heard,
  dossier: Dossier,
  cues: Cues,
  reading: Reading,
): readonly Offer[] {
  const dated = note.held === '' ? words : `${dateInWords(note.held, reading)}: ${words}`;
  if (isNo(words, cues)) {
    // Where the worksheet has no day for it, it stands before their words.
    const text = endPlace(dossier)?.gate.day ? words : dated;
    return [offer('end', words, words, { words: text, held: note.held })];
  }
  if (isCorrection(words, cues)) return [{ role: 'corrections', words, found: words, put: dated }];
  const people = peopleIn(words, cues);
  const decides = isDecision(words, cues);
  const days = onDays(words, note, dossier, cues, isTalk(words, cues) && !decides);
  if (decides) {
    return [offer('path', words, words, { who: people.join(', '), words }), ...days];
  }
  const figure = figureIn(words, cues);
  const doubts = isDoubt(words, cues) || (figure === null && isExcess(words, cues));
  return [
    ...(isCondition(words, cues)
      ? [offer('criteria', words, words, { words })]
      : isOtherWay(words, cues)
        ? [offer('other-ways', words, words, { words })]
        : figure === null
          ? []
          : [offer('gap', words, figure, { measure: words, today: figure })]),
    ...(doubts ? [offer('concerns', words, words, { concern: words, state: OPEN })] : []),
    ...people.map((who) => offer('people', words, who, { who, view: UNKNOWN })),
    // A doubt that names a day is no step of anybody’s.
    ...(doubts ? [] : days),
  ];
}

/** Where an offer leads; null where the course has no such field, or the deal no gate that is left to end it. */
export function placeOf(dossier: Dossier, { role }: Offer): OfferPlace | null {
  if (role === 'end') {
    const at = endPlace(dossier);
    const answer = at && written(dossier.values(at.sheet.id), at.gate.id);
    return at && { sheet: at.sheet, field: at.gate, rows: Number(answer !== '') };
  }
  const found = withRole(dossier, role);
  if (!found) return null;
  const { sheet, field } = found;
  const values = dossier.values(sheet.id);
  const rows =
    field.kind === 'list' ? filledRows(field, values).length : Number(written(values, field.id) !== '');
  return { sheet, field, rows };
}

/** What the learner says of a day that was named: what happens then, and whose step it is. */
export type Asked = Pick<Next, 'step' | 'side'>;

/**
 * What puts into its field what is offered; in a single one below what stands there. A day is no promise: without what is
 * `asked` of it nothing is put into the plan, which goes to the customer.
 */
export function put(dossier: Dossier, { role, put: offered }: Offer, asked?: Asked): readonly Change[] {
  const step = asked?.step.trim() ?? '';
  if (role === 'plan' && (step === '' || !asked?.side)) return [];
  const texts =
    role === 'plan' && typeof offered !== 'string' ? { ...offered, step, side: asked?.side ?? '' } : offered;
  if (role === 'end') {
    const at = endPlace(dossier);
    return at && typeof texts !== 'string' ? ended(dossier, at, texts.words ?? '', texts.held ?? '') : [];
  }
  const place = withRole(dossier, role);
  if (!place) return [];
  const { sheet, field } = place;
  if (typeof texts !== 'string')
    return field.kind === 'list' ? rowsAdded(dossier, { sheet, field }, [texts]) : [];
  const values = dossier.values(sheet.id);
  const text = [written(values, field.id), texts].filter((each) => each !== '').join('\n');
  return changed(sheet.id, values, field.id, text);
}

function offer(role: OfferRole, words: string, found: string, cells: Cells): Offer {
  return { role, words, found, put: cells };
}

/** The days of a list, “Dec 14 demo, Jan 8 quote”, each with its own piece; of any other sentence the first. */
function onDays(words: string, note: Heard, dossier: Dossier, cues: Cues, isTalk: boolean): readonly Offer[] {
  const pieces = words.split(/[,;]\s+/);
  const each = pieces.map((piece) => onDay(piece, note, dossier, cues, false));
  return pieces.length > 1 && each.every((found) => found.length > 0)
    ? each.flat()
    : onDay(words, note, dossier, cues, isTalk);
}

function onDay(words: string, note: Heard, dossier: Dossier, cues: Cues, isTalk: boolean): readonly Offer[] {
  const day = isDate(note.held) ? dayIn(words, dayOf(note.held), cues) : null;
  if (day === null) return [];
  const date = dateOf(day);
  if ([note, ...(note.more ?? [])].some(({ due }) => due === date)) return [];
  const meeting = withRole(dossier, 'meeting');
  const isFree = meeting && written(dossier.values(meeting.sheet.id), meeting.field.id) === '';
  return isFree && isTalk
    ? [{ role: 'meeting', words, found: date, put: date }]
    : [offer('plan', words, date, { due: date })];
}

/** The column by which a row of each list is known. */
const KNOWN_BY: Partial<Readonly<Record<OfferRole, ColumnRole>>> = {
  gap: 'today',
  concerns: 'concern',
  people: 'who',
  plan: 'due',
  path: 'words',
  criteria: 'words',
  'other-ways': 'words',
};

function stands(dossier: Dossier, { role, found }: Offer): boolean {
  if (role === 'end') return saidNo(dossier) !== null;
  const column = KNOWN_BY[role];
  const wanted = found.toLowerCase();
  if (column) {
    const rows = rowsWithRole(dossier, role).map((row) => row(column).toLowerCase());
    // “Two lawyers” stand for a lawyer too.
    return rows.some((text) => text.includes(role === 'people' ? wanted.replace(/s$/, '') : wanted));
  }
  const place = withRole(dossier, role);
  return (
    place !== null && written(dossier.values(place.sheet.id), place.field.id).toLowerCase().includes(wanted)
  );
}

function hasRoom(dossier: Dossier, { role, put: texts }: Offer): boolean {
  if (role === 'end') return endPlace(dossier) !== null;
  const place = withRole(dossier, role);
  if (!place) return false;
  const { sheet, field } = place;
  const values = dossier.values(sheet.id);
  if (field.kind !== 'list' || typeof texts === 'string') {
    // A day stands alone in its field; a text has room for more.
    return (
      field.kind !== 'list' &&
      typeof texts === 'string' &&
      (field.kind !== 'date' || written(values, field.id) === '')
    );
  }
  const [rows, filled] = [rowsOf(field, values), filledRows(field, values)];
  const fits = Object.keys(texts).every((role) => columnFor(field, role as ColumnRole) !== null); // keys by role
  return fits && (rows.length < field.rows.max || filled.length < rows.length);
}
