// To which other fields of a deal some of a note belongs. It is offered, and moved by nobody but the learner.
import { columnFor, rowsWithRole, textIn, withRole } from '../../worksheet/by-role.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import type { Field } from '../../worksheet/field.ts';
import type { ColumnRole, FieldRole } from '../../worksheet/role.ts';
import { dateInWords, type Reading } from '../../worksheet/reading.ts';
import { isDate } from '../../worksheet/read-cell.ts';
import { filledRows, rowsOf, written, type Worksheet } from '../../worksheet/worksheet.ts';
import { dateOf, dayOf, type Day } from '../../time/day.ts';
import { OPEN, THEIRS, UNKNOWN } from '../choices.ts';
import { saidNo } from '../agenda/said-no.ts';
import { changed, rowsAdded, type Cells } from './change.ts';
import type { Change } from './take-back.ts';
import type { Cues } from './cues.ts';
import { dayIn, latestDays } from './days.ts';
import { agreed, agreedPlace, ended, endPlace, hasAgreed } from './end.ts';
import { figureIn, isCorrection } from './figures.ts';
import {
  doneBy,
  isCondition,
  isDecision,
  isDoubt,
  isExcess,
  isNo,
  isOtherWay,
  isOwn,
  isPromise,
  isTalk,
  isYes,
  newest,
  peopleIn,
  sentencesIn,
} from './heard.ts';
import { talksIn, type Next, type Note } from './note.ts';
import { theirWords } from '../crm/their-words.ts';

/** Where an offer leads: to the field with a role, with a no of theirs to the gate at which it ends the deal, or with a yes to what they decided. */
export type OfferRole = FieldRole | 'end' | 'yes';

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
  ...(['end', 'yes', 'corrections', 'gap', 'path', 'criteria', 'other-ways'] as const),
  ...(['concerns', 'meeting', 'talks', 'people', 'plan'] as const),
];

/** More would be read by nobody. */
const MOST = 5;

/** Of these worksheets only what a note has to do with: the rest need not be sent to its page. */
export function sheetsForNotes(worksheets: readonly Worksheet[]): readonly Worksheet[] {
  return worksheets.flatMap((sheet) => {
    const fields = sheet.fields.filter(({ role }) => role !== null && SUREST.includes(role));
    return fields.length === 0 ? [] : { ...sheet, fields };
  });
}

/**
 * What of these notes belongs to other fields, at most five, the surest first: that they do not go on, if the last talk
 * has it, to the gate at which that ends the deal, or their yes to what they decided; a correction to the corrections, a figure of
 * their trouble to the gap, how they decide to the path, what has to be so to the criteria, how else they could go to the
 * other ways, a doubt to the concerns, who was named to the people, and a day to the next meeting, if that is not set, or
 * to the plan; what the seller promised for a day to the talks, as a step. What else the seller does, what stands there in these words, has no room left, is over or was left before, is
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
        !isAnswer(role) || (place === 0 && found.findIndex((each) => isAnswer(each.role)) === at),
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

const isAnswer = (role: OfferRole): boolean => role === 'end' || role === 'yes';

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
    .filter((words) => !isStep(words))
    .flatMap((words) =>
      isOwn(words, cues)
        ? ofOwn(words, note, dossier, cues)
        : ofSentence(words, note, dossier, cues, reading),
    );
}

/**
 * What the seller promised for a day, clause by clause, as a step of theirs. What somebody else does beside it is looked at
 * where it has a day of its own: else the day may be that of both.
 */
function ofOwn(words: string, note: Heard, dossier: Dossier, cues: Cues): readonly Offer[] {
  const side = ourSide(dossier);
  const each = doneBy(words, cues).map((clause) => {
    const [day] = onDay(clause, note, dossier, cues, false);
    const due = typeof day?.put === 'object' ? (day.put.due ?? '') : '';
    const step = clause.trim().replace(/[.,;!]+$/, '');
    return { clause, day, offer: { held: note.held, step, side, due } };
  });
  const all = each.every(({ day }) => day !== undefined);
  return each.flatMap(({ clause, day, offer: cells }) => {
    if (day === undefined) return [];
    if (isPromise(clause, cues)) return offer('talks', words, cells.step, cells);
    return all && !isOwn(clause, cues) ? { ...day, words } : [];
  });
}

/** The choice with which a step noted at a talk is the seller's: the first that is not the customer's. */
function ourSide(dossier: Dossier): string {
  const field = withRole(dossier, 'talks')?.field;
  const column = field?.kind === 'list' ? field.columns.find(({ role }) => role === 'side') : undefined;
  return (column && 'choices' in column && column.choices.find(({ id }) => id !== THEIRS)?.id) || '';
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

function isOver(offer: Offer, today: Day): boolean {
  const day = dayOffered(offer);
  return day !== '' && dayOf(day) < today;
}

/** The day (YYYY-MM-DD) that an offer is about; empty where it is about none. */
export function dayOffered({ role, found, put: cells }: Offer): string {
  return role === 'meeting' ? found : typeof cells === 'string' ? '' : (cells.due ?? '');
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
  if (isYes(words, cues)) return [offer('yes', words, words, { words, held: note.held })];
  if (isCorrection(words, cues)) {
    // Of a day that was put right, the one that is so by now may be wanted elsewhere, too.
    const correction = { role: 'corrections', words, found: words, put: dated } as const;
    return [correction, ...onDays(words, note, dossier, cues, false)];
  }
  const people = peopleIn(words, cues);
  const decides = isDecision(words, cues);
  const days = onDays(words, note, dossier, cues, isTalk(words, cues) && !decides);
  if (decides) {
    return [offer('path', words, words, { who: people.join(', '), words }), ...days];
  }
  const figure = figureIn(words, cues);
  const others = rowsWithRole(dossier, 'other-ways')
    .map((row) => row('words'))
    .join('\n');
  const doubts = isDoubt(words, cues) || (figure === null && isExcess(words, cues));
  return [
    ...(isCondition(words, cues)
      ? [offer('criteria', words, words, { words })]
      : isOtherWay(words, cues, others)
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
  const found = role === 'yes' ? agreedPlace(dossier) : withRole(dossier, role);
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
  if (role === 'yes')
    return typeof texts !== 'string' ? agreed(dossier, texts.words ?? '', texts.held ?? '') : [];
  const place = withRole(dossier, role);
  if (!place) return [];
  const { sheet, field } = place;
  if (typeof texts !== 'string')
    return field.kind === 'list'
      ? rowsAdded(dossier, { sheet, field }, [texts], isLater(dossier, role, texts))
      : [];
  const values = dossier.values(sheet.id);
  const text = [written(values, field.id), texts].filter((each) => each !== '').join('\n');
  return changed(sheet.id, values, field.id, text);
}

/** Talks stand in the order of their days: what was promised at one stands before the next. */
function isLater(
  dossier: Dossier,
  role: FieldRole,
  { held = '' }: Cells,
): ((row: number) => boolean) | undefined {
  const talks = role === 'talks' ? talksIn(dossier) : null;
  return talks ? (row) => textIn(talks.field, row, 'held', dossier.values(talks.sheet.id)) > held : undefined;
}

function offer(role: OfferRole, words: string, found: string, cells: Cells): Offer {
  return { role, words, found, put: cells };
}

/** The days of a list, “Dec 14 demo, Jan 8 quote”, each with its own piece; of any other sentence the first. */
function onDays(words: string, note: Heard, dossier: Dossier, cues: Cues, isTalk: boolean): readonly Offer[] {
  const pieces = latestDays(words, cues).split(/[,;]\s+/);
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

function stands(dossier: Dossier, offer: Offer): boolean {
  const { role, found } = offer;
  if (role === 'end') return saidNo(dossier) !== null;
  if (role === 'yes') return saidNo(dossier) !== null || hasAgreed(dossier);
  if (role === 'talks') {
    // What the seller does on that day may stand there in other words.
    const day = dayOffered(offer);
    const steps = (['talks', 'plan'] as const).flatMap((list) => rowsWithRole(dossier, list));
    return steps.some((row) => row('due') === day && row('side') !== THEIRS);
  }
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
  if (role === 'yes') return agreedPlace(dossier) !== null;
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
