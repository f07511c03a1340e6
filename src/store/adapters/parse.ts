// The one door for saved bytes: what comes out is what its type says, what does not fit is null.
import { dateOf, dayOf } from '../../core/time/day.ts';
import type { Draft, Edit } from '../../core/learner/draft.ts';
import { ID, type Id } from '../../core/id.ts';
import {
  merge,
  type Answered,
  type During,
  type Entry,
  type Journal,
  type Picked,
} from '../../core/learner/journal.ts';
import type { Moment } from '../../core/time/moment.ts';

const isText = (raw: unknown): raw is string => typeof raw === 'string';
const isId = (raw: unknown): raw is Id => isText(raw) && ID.test(raw);
const isTexts = (raw: unknown): raw is readonly string[] => Array.isArray(raw) && raw.every(isText);
const isIds = (raw: unknown): raw is readonly Id[] => isTexts(raw) && raw.every(isId);
const isVerdict = (raw: unknown): raw is 'right' | 'wrong' => raw === 'right' || raw === 'wrong';
/** Whether this is ids with something between them: the name of a sheet, or of a field. */
export const isPath = (raw: unknown, between: string): raw is string =>
  isText(raw) && raw.split(between).every(isId);
/** Whether this is a moment that others can come after. */
export const isMoment = (raw: unknown): raw is Moment =>
  // What comes after the year 9999 is written otherwise, and something must be able to come after every moment.
  isText(raw) && /^[0-8]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(raw) && !Number.isNaN(Date.parse(raw));
const isDate = (raw: unknown): raw is string =>
  // Some engines take 30 February for 2 March.
  isText(raw) && /^\d{4}-\d\d-\d\d$/.test(raw) && !Number.isNaN(dayOf(raw)) && dateOf(dayOf(raw)) === raw;

/** Whether this is a whole number from 0. */
export function isCount(raw: unknown): raw is number {
  return Number.isSafeInteger(raw) && Number(raw) >= 0;
}

/** The parts of a record by name; none where it is no record. */
export function fieldsOf(raw: unknown): Readonly<Record<string, unknown>> {
  // Any object has fields, of which nothing is known. A copy of each would be felt where there are many thousands.
  return typeof raw === 'object' && raw !== null ? (raw as Readonly<Record<string, unknown>>) : {};
}

const oneOf = <T extends string>(words: readonly T[], raw: unknown): T | null =>
  words.find((word) => word === raw) ?? null;

/** A saved entry of the journal, or null. */
export function parseEntry(raw: unknown): Entry | null {
  const fields = fieldsOf(raw);
  const { id, at, kind, quiz, question, questions, lesson, done } = fields;
  if (!isId(id) || !isMoment(at)) return null;
  // Entries were once written without a date, and a date that is none is no reason to lose an answer.
  const date = isDate(fields['date']) ? fields['date'] : new Date(at).toISOString().slice(0, 10);
  const happened = { id, at, date };
  if (kind === 'marked' && isId(lesson) && typeof done === 'boolean')
    return { ...happened, kind, lesson, done };
  if (isId(fields['rolePlay'])) return parseTalk({ ...happened, rolePlay: fields['rolePlay'] }, fields);
  if (!isId(quiz)) return null;
  if (kind === 'retried' && isIds(questions)) return { ...happened, kind, quiz, questions };
  if (!isId(question)) return null;
  if (kind === 'revealed') return { ...happened, kind, quiz, question, during: duringOf(fields) };
  return kind === 'answered' ? parseAnswer({ ...happened, kind, quiz, question }, fields) : null;
}

/** What happened in a role-play, or null. */
function parseTalk(
  who: Pick<Picked, 'id' | 'at' | 'date' | 'rolePlay'>,
  { kind, scene, picks, verdict, ending, during, seen, unseen }: Readonly<Record<string, unknown>>,
): Entry | null {
  if (kind === 'watched') return isTexts(seen) && isTexts(unseen) ? { ...who, kind, seen, unseen } : null;
  if (!isIds(picks)) return null;
  if (kind === 'returned') return { ...who, kind, picks };
  if (kind !== 'picked' || !isId(scene) || !isVerdict(verdict)) return null;
  return {
    ...who,
    ...{ kind, scene, picks, verdict },
    ending: isId(ending) ? ending : null,
    during: oneOf(['review'], during) ?? 'talk',
  };
}

function duringOf({ during }: Readonly<Record<string, unknown>>): During {
  return oneOf(['quiz', 'review', 'drill'], during) ?? 'quiz';
}

/** Answers from before there was more to tell than the reply and the verdict are as good as any. */
function parseAnswer(
  who: Pick<Answered, 'id' | 'at' | 'date' | 'kind' | 'quiz' | 'question'>,
  raw: Readonly<Record<string, unknown>>,
): Answered | null {
  const { reply, verdict, revision = 1, share = Number(verdict === 'right') } = raw;
  if (!isTexts(reply) || !isVerdict(verdict)) return null;
  if (!isCount(revision) || revision < 1 || typeof share !== 'number' || !(share >= 0 && share <= 1))
    return null;
  return {
    ...who,
    revision,
    reply,
    verdict,
    share,
    sure: oneOf(['guess', 'fairly', 'sure'], raw['sure']),
    recall: oneOf(['not', 'partly', 'well'], raw['recall']),
    during: duringOf(raw),
  };
}

function parseTyped(raw: unknown, on?: string): Omit<Edit, 'seen'> | null {
  const { sheet = on, field, value, tab, at } = fieldsOf(raw);
  // The name of a sheet was looked at already where it came with the sheet.
  if (!isText(sheet) || (sheet !== on && !isPath(sheet, '/'))) return null;
  if (!isPath(field, '.') || !isText(value) || !isId(tab) || !isMoment(at)) return null;
  return { sheet, field, value, tab, at };
}

/** A saved draft, or null. One that was saved with others `on` a sheet need not name it. */
export function parseDraft(raw: unknown, on?: string): Draft | null {
  const typed = parseTyped(raw, on);
  const { lamport } = fieldsOf(raw);
  return typed && isCount(lamport) ? { ...typed, lamport } : null;
}

/** A saved edit that had not reached the store, or null. */
export function parseEdit(raw: unknown): Edit | null {
  const typed = parseTyped(raw);
  const { seen } = fieldsOf(raw);
  return typed && isCount(seen) ? { ...typed, seen } : null;
}

/** The drafts among these records. */
export function draftsOf(raw: readonly unknown[]): readonly Draft[] {
  return raw.flatMap((record) => parseDraft(record) ?? []);
}

export type Raw<Kind extends string> = Readonly<Record<Kind, readonly unknown[]>>;

/** What saved records come to; what was put in quarantine earlier is as unreadable as ever. */
export function recordsFrom({ journal, drafts, quarantine }: Raw<'journal' | 'drafts' | 'quarantine'>): {
  readonly journal: Journal;
  readonly drafts: readonly Draft[];
  readonly unreadable: readonly unknown[];
} {
  const [entries, strangeEntries] = sorted(journal, parseEntry);
  const [texts, strangeTexts] = sorted(drafts, parseDraft);
  return {
    journal: merge(entries, []),
    drafts: texts,
    unreadable: [...strangeEntries, ...strangeTexts, ...quarantine],
  };
}

/** What this parser understands, and what it does not. */
function sorted<T>(
  records: readonly unknown[],
  parse: (raw: unknown) => T | null,
): [known: readonly T[], strange: readonly unknown[]] {
  const known: T[] = [];
  const strange: unknown[] = [];
  for (const raw of records) {
    const record = parse(raw);
    if (record === null) strange.push(raw);
    else known.push(record);
  }
  return [known, strange];
}
