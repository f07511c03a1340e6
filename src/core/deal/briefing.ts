// What to know in the five minutes before a talk, beside what is owed (agenda/): what was agreed, and what is not known yet.
import type { Day } from '../time/day.ts';
import { rowsWithRole, withRole, type Row } from '../worksheet/by-role.ts';
import type { Dossier } from '../worksheet/dossier.ts';
import type { FieldRole } from '../worksheet/role.ts';
import { decisionOf, type Decision } from './agreed/decision.ts';
import { OPEN } from './choices.ts';
import { written } from '../worksheet/worksheet.ts';
import { knownOfPath, notFirstHand, unheard, unwritten } from './path.ts';
import { overview, type Standing } from './overview.ts';
import { latest } from './steps.ts';

export interface Briefing {
  /** What they agreed last and the day of it (YYYY-MM-DD, or empty): after a talk, else at the last gate that is met. */
  readonly agreed: { readonly words: string; readonly day: string } | null;
  /** What they said at the last talk and the day of it, where nothing was agreed at it; null where something was. */
  readonly said: { readonly words: string; readonly day: string } | null;
  /** The talks of which something is noted, the newest first; the days as they are written (YYYY-MM-DD, or empty). */
  readonly talks: readonly {
    readonly day: string;
    readonly said: string;
    readonly agreed: string;
    readonly next: string;
  }[];
  /** How they put right what we had understood; empty where nothing is written. */
  readonly corrections: string;
  /** Their doubts that still stand, in their words. */
  readonly concerns: readonly string[];
  /** How much is known of how they decide. */
  readonly path: 'nothing' | 'some' | 'all';
  /** The people whose view nobody has asked yet, by their business role. */
  readonly unheard: readonly string[];
  /** What is not known of how they decide, by the labels of the fields that ask for it. */
  readonly unwritten: readonly string[];
  /** Who stands on their way to a decision and has not told us so themselves. */
  readonly secondHand: readonly string[];
  /** What they decided; null where nothing is written of it. */
  readonly decision: Decision | null;
  /** What was prepared where the deal stands: questions that have no answer yet, and what to do if something comes up. */
  readonly prepared: Prepared;
  /** The same from phases that the deal is past. */
  readonly earlier: Prepared;
}

interface Prepared {
  readonly questions: readonly string[];
  readonly ifThens: readonly { readonly cue: string; readonly move: string }[];
}

/** What is known of a deal before a talk on a day. */
export function briefing(dossier: Dossier, today: Day): Briefing {
  const stands = overview(dossier, today);
  return {
    agreed: lastAgreed(dossier, stands),
    said: lastSaid(dossier),
    talks: talksOf(dossier),
    corrections: textOf(dossier, 'corrections'),
    concerns: openConcerns(dossier),
    path: knownOfPath(dossier),
    unheard: unheard(dossier),
    unwritten: unwritten(dossier),
    secondHand: notFirstHand(dossier),
    decision: decisionOf(dossier, today),
    prepared: preparedIn(dossier, (role) => !isPast(dossier, stands, role)),
    earlier: preparedIn(dossier, (role) => isPast(dossier, stands, role)),
  };
}

function preparedIn(dossier: Dossier, has: (role: FieldRole) => boolean): Prepared {
  const rows = (role: FieldRole): readonly Row[] => (has(role) ? rowsWithRole(dossier, role) : []);
  return {
    questions: rows('questions').flatMap((row) => (row('heard') === '' ? row('question') || [] : [])),
    ifThens: rows('if-thens').map((row) => ({ cue: row('if'), move: row('then') })),
  };
}

/** Whether the deal is past the worksheet of a role: the gate there is met, or one that comes after it. */
function isPast(dossier: Dossier, stands: readonly Standing[], role: FieldRole): boolean {
  const sheet = withRole(dossier, role)?.sheet;
  return (
    stands.findIndex((stand) => stand.sheet === sheet) <= stands.findLastIndex(({ state }) => state === 'met')
  );
}

/** The doubts that still stand, in the customer's words. */
export function openConcerns(dossier: Dossier): readonly string[] {
  return rowsWithRole(dossier, 'concerns').flatMap((row) =>
    row('state') === OPEN ? row('concern') || [] : [],
  );
}

/** The rows of the talks, but for those that only have one more step of a talk on the same day. */
function talkRows(dossier: Dossier): readonly Row[] {
  const rows = rowsWithRole(dossier, 'talks');
  const tells = (row: Row): boolean => row('said') + row('agreed') !== '';
  const days = rows.filter(tells).map((row) => row('held'));
  return rows.filter((row) => tells(row) || !days.includes(row('held')));
}

function talksOf(dossier: Dossier): Briefing['talks'] {
  return talkRows(dossier)
    .map((row) => ({ day: row('held'), said: row('said'), agreed: row('agreed'), next: row('step') }))
    .filter(({ said, agreed, next }) => said + agreed + next !== '')
    .toReversed()
    .toSorted((a, b) => (a.day < b.day ? 1 : -Number(a.day > b.day)));
}

function lastAgreed(dossier: Dossier, stands: readonly Standing[]): Briefing['agreed'] {
  const talks = rowsWithRole(dossier, 'talks').filter((row) => row('agreed') !== '');
  const talk = latest(talks, (row) => row('held'));
  if (talk) return { words: talk('agreed'), day: talk('held') };
  const gate = stands.findLast(({ state, said }) => state === 'met' && said !== '');
  return gate ? { words: gate.said, day: gate.day } : null;
}

function lastSaid(dossier: Dossier): Briefing['said'] {
  const talk = latest(talkRows(dossier), (row) => row('held'));
  const words = talk?.('said') ?? '';
  return talk && words !== '' && talk('agreed') === '' ? { words, day: talk('held') } : null;
}

function textOf(dossier: Dossier, role: 'corrections'): string {
  const found = withRole(dossier, role);
  return found ? written(dossier.values(found.sheet.id), found.field.id) : '';
}
