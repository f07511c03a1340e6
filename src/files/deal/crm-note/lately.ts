// What is news in a deal, for a CRM: the last talk, and how they answered or put us right since.
import { legible } from '../../../core/legible.ts';
import { shortened } from '../../../core/deal/one-page/cut.ts';
import type { Standing } from '../../../core/deal/overview.ts';
import { latest } from '../../../core/deal/steps.ts';
import { dateOf, dayOf, type Day } from '../../../core/time/day.ts';
import { columnFor, textIn, withRole } from '../../../core/worksheet/by-role.ts';
import { textWithRole } from '../../../core/deal/text-with-role.ts';
import { rowsIn, type Dossier } from '../../../core/worksheet/dossier.ts';
import { isRows } from '../../../core/worksheet/field.ts';
import { isDate } from '../../../core/worksheet/read-cell.ts';
import { dateInWords } from '../../../core/worksheet/reading.ts';
import { cell, written } from '../../../core/worksheet/worksheet.ts';
import { crm as words } from '../../../words/deal/pages/crm.ts';
import { days } from '../../../words/deal/pages/days.ts';
import { withoutFacts } from '../../../core/deal/crm/without-facts.ts';
import { SAID_NO } from '../../../core/deal/choices.ts';
import { shown } from '../../../core/worksheet/shown.ts';
import type { GateNames } from './deciding.ts';

/** So many letters of a text of a talk are told: a call that was noted whole stands there whole. And so many of all else. */
const [TALK, MOST] = [2_000, 150];

/** So many corrections are told. */
const CORRECTIONS = 3;

/**
 * All that is written of the talks on the latest day of which anything is, but for what is to come, for figures and for
 * facts that came from a CRM; and that day.
 */
export function lastTalk(dossier: Dossier): { readonly held: string; readonly lines: readonly string[] } {
  const found = withRole(dossier, 'talks');
  if (!found || !isRows(found.field)) return { held: '', lines: [] };
  const { sheet, field } = found;
  const values = dossier.values(sheet.id);
  const elsewhere = (['step', 'held', 'due', 'side', 'closed'] as const).map((role) =>
    columnFor(field, role),
  );
  const told = field.columns.filter(
    ({ id, kind }) => !elsewhere.includes(id) && (kind === 'text' || kind === 'long'),
  );
  const talks = rowsIn(dossier, sheet.id, field)
    .map((row) => {
      const held = textIn(field, row, 'held', values);
      const lines = told.flatMap(({ id, label, role }) => {
        const all = legible(written(values, cell(field.id, row, id)));
        const text = role === 'said' ? withoutFacts(all, held) : all;
        return text === '' ? [] : words.line(label, shortened(text, TALK));
      });
      return { held, lines };
    })
    .filter(({ lines }) => lines.length > 0);
  const held = latest(talks, (talk) => talk.held)?.held ?? '';
  const lines = talks.flatMap((talk) => (talk.held === held ? talk.lines : []));
  return { held, lines: lines.length === 0 ? [] : [words.talk(dateInWords(held, days)), ...lines] };
}

/**
 * The answers at gates of the day of that talk or later, the latest first; and what they have decided, however long ago, as
 * long as it is no yes.
 */
export function answersOf(dossier: Dossier, stands: readonly Standing[], held: string): readonly Standing[] {
  return stands
    .filter((stand) => {
      const { said, state, day } = stand;
      if (said === '' && answerIn(dossier, stand) === '') return false;
      const isDecision = withRole(dossier, 'outcome')?.sheet === stand.sheet && state !== 'met';
      return isDecision || (stand.answer !== '' && isDate(day) && day >= held);
    })
    .toSorted((a, b) => (a.day < b.day ? 1 : -1));
}

/** How they answered at a gate: which, on which day, and in which words. */
export function answered(dossier: Dossier, stand: Standing, { gateOf }: Pick<GateNames, 'gateOf'>): string {
  const said = shortened(legible(stand.said), MOST);
  return words.line(
    words.answer(gateOf(stand.sheet), dateInWords(stand.day, days)),
    words.said(answerIn(dossier, stand), said),
  );
}

/** Their answer in a word, empty where they gave none: most of what a seller chooses at a gate is what the seller sees. */
function answerIn(dossier: Dossier, { sheet, gate, state }: Standing): string {
  if (state === 'met' || state === 'ahead') return words.answers.yes;
  const values = dossier.values(sheet.id);
  const outcome = withRole(dossier, 'outcome');
  const decided = outcome?.sheet === sheet ? shown(dossier, sheet, outcome.field, days) : null;
  if (decided?.kind === 'text' && decided.text !== '') return decided.text;
  return gate && written(values, gate.id) === SAID_NO ? words.answers.no : '';
}

/** A year, in days: what was put right before that is not news. */
const LONG = 365;

/** What they put right on the day of that talk or later, the latest first; where no day is named, the last line. */
export function corrections(dossier: Dossier, held: string, today: Day): readonly string[] {
  const lines = legible(textWithRole(dossier, 'corrections'))
    .split('\n')
    .filter((line) => line.trim() !== '');
  const named = Array.from({ length: LONG }, (_, ago) => dateOf(today - ago));
  const dated = lines.flatMap((text) => {
    const day = named.find((date) => namesDay(text, date));
    return day === undefined ? [] : { text, day };
  });
  const from = isDate(held) ? dayOf(held) : 0;
  const told =
    dated.length === 0
      ? lines.slice(-1)
      : dated.flatMap(({ text, day }) => (dayOf(day) >= from ? text : [])).toReversed();
  return told.slice(0, CORRECTIONS).map((text) => words.line(words.corrected, shortened(text, MOST)));
}

/** Whether a line names this day: “2 May 2026” stands in “12 May 2026”, too, and is not meant there. */
function namesDay(text: string, date: string): boolean {
  const before = text.split(dateInWords(date, days)).slice(0, -1);
  return before.some((each) => !/\d$/.test(each));
}
