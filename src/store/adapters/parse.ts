// The one door for saved bytes: what comes out is what its type says, what does not fit is null.
import type { Deal } from '../../core/deal.ts';
import type { Draft, Edit } from '../../core/draft.ts';
import { ID, type Id } from '../../core/id.ts';
import { merge, type Entry } from '../../core/journal.ts';
import type { Moment } from '../../core/moment.ts';
import type { Saved } from '../port.ts';

const isText = (raw: unknown): raw is string => typeof raw === 'string';
const isId = (raw: unknown): raw is Id => isText(raw) && ID.test(raw);
const isPath = (raw: unknown, between: string): raw is string =>
  isText(raw) && raw.split(between).every(isId);
const isMoment = (raw: unknown): raw is Moment =>
  isText(raw) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(raw) && !Number.isNaN(Date.parse(raw));

/** Whether this is a whole number from 0. */
export function isCount(raw: unknown): raw is number {
  return Number.isSafeInteger(raw) && Number(raw) >= 0;
}

/** The parts of a record by name; none where it is no record. */
export function fieldsOf(raw: unknown): Readonly<Record<string, unknown>> {
  return typeof raw === 'object' ? { ...raw } : {};
}

/** A saved entry of the journal, or null. */
export function parseEntry(raw: unknown): Entry | null {
  const { id, at, kind, quiz, question, reply, verdict, lesson, done } = fieldsOf(raw);
  if (!isId(id) || !isMoment(at)) return null;
  if (kind === 'marked' && isId(lesson) && typeof done === 'boolean') return { id, at, kind, lesson, done };
  if (kind !== 'answered' || !isId(quiz) || !isId(question)) return null;
  if (!Array.isArray(reply) || !reply.every(isText) || (verdict !== 'right' && verdict !== 'wrong'))
    return null;
  return { id, at, kind, quiz, question, reply, verdict };
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
