// The one door for saved bytes: what comes out is what its type says, what does not fit is null.
import { dateOf, dayOf } from '../../core/day.ts';
import type { Deal } from '../../core/deal.ts';
import type { Draft, Edit } from '../../core/draft.ts';
import { ID, type Id } from '../../core/id.ts';
import { merge, type Answered, type During, type Entry } from '../../core/journal.ts';
import type { Moment } from '../../core/moment.ts';
import type { Saved } from '../port.ts';

const isText = (raw: unknown): raw is string => typeof raw === 'string';
const isId = (raw: unknown): raw is Id => isText(raw) && ID.test(raw);
const isPath = (raw: unknown, between: string): raw is string =>
  isText(raw) && raw.split(between).every(isId);
const isMoment = (raw: unknown): raw is Moment =>
  isText(raw) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(raw) && !Number.isNaN(Date.parse(raw));
const isDate = (raw: unknown): raw is string =>
  // Some engines take 30 February for 2 March.
  isText(raw) && /^\d{4}-\d\d-\d\d$/.test(raw) && !Number.isNaN(dayOf(raw)) && dateOf(dayOf(raw)) === raw;

/** Whether this is a whole number from 0. */
export function isCount(raw: unknown): raw is number {
  return Number.isSafeInteger(raw) && Number(raw) >= 0;
}

/** The parts of a record by name; none where it is no record. */
export function fieldsOf(raw: unknown): Readonly<Record<string, unknown>> {
  return typeof raw === 'object' ? { ...raw } : {};
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
  if (!isId(quiz)) return null;
  if (kind === 'retried' && Array.isArray(questions) && questions.every(isId))
    return { ...happened, kind, quiz, questions };
  if (!isId(question)) return null;
  if (kind === 'revealed') return { ...happened, kind, quiz, question, during: duringOf(fields) };
  return kind === 'answered' ? parseAnswer({ ...happened, kind, quiz, question }, fields) : null;
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
  if (!Array.isArray(reply) || !reply.every(isText) || (verdict !== 'right' && verdict !== 'wrong'))
    return null;
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

/** A saved deal, or null. */
export function parseDeal(raw: unknown): Deal | null {
  const { id, at } = fieldsOf(raw);
  return isId(id) && isMoment(at) ? { id, at } : null;
}

function parseTyped(raw: unknown): Omit<Edit, 'seen'> | null {
  const { sheet, field, value, tab, at } = fieldsOf(raw);
  if (!isPath(sheet, '/') || !isPath(field, '.') || !isText(value) || !isId(tab) || !isMoment(at))
    return null;
  return { sheet, field, value, tab, at };
}

/** A saved draft, or null. */
export function parseDraft(raw: unknown): Draft | null {
  const typed = parseTyped(raw);
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

/** The deal among these records that was there first. */
export function firstDeal(raw: readonly unknown[]): Deal | undefined {
  return dealsOf(raw)[0];
}

function dealsOf(raw: readonly unknown[]): readonly Deal[] {
  const deals = raw.flatMap((record) => parseDeal(record) ?? []);
  return deals.sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1));
}

type Records = Readonly<Record<'journal' | 'deals' | 'drafts' | 'quarantine', readonly unknown[]>>;

/** What the records of a store come to; what was put in quarantine earlier is as unreadable as ever. */
export function savedFrom({ journal, deals, drafts, quarantine }: Records): Saved {
  const unreadable = (records: readonly unknown[], parse: (raw: unknown) => unknown): readonly unknown[] =>
    records.filter((raw) => parse(raw) === null);
  return {
    journal: merge(
      journal.flatMap((raw) => parseEntry(raw) ?? []),
      [],
    ),
    deals: dealsOf(deals),
    drafts: draftsOf(drafts),
    unreadable: [
      ...unreadable(journal, parseEntry),
      ...unreadable(deals, parseDeal),
      ...unreadable(drafts, parseDraft),
      ...quarantine,
    ],
  };
}
