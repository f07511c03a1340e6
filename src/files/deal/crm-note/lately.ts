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
import type { GateNames } from './deciding.ts';

/** So many letters of what they said are told, and of all else. */
const [SAID, MOST] = [240, 150];

/** So many corrections are told. */
const CORRECTIONS = 3;

/** The latest talk of which anything is written, but for what is to come and for figures, and the day of it. */
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
    .map((row) => ({
      held: textIn(field, row, 'held', values),
      lines: told.flatMap(({ id, label, role }) => {
        const text = legible(written(values, cell(field.id, row, id)));
        return text === '' ? [] : words.line(label, shortened(text, role === 'said' ? SAID : MOST));
      }),
    }))
    .filter(({ lines }) => lines.length > 0);
  const last = latest(talks, ({ held }) => held);
  return last
    ? { ...last, lines: [words.talk(dateInWords(last.held, days)), ...last.lines] }
    : { held: '', lines: [] };
}

/** The answers at gates of the day of that talk or later, the latest first. */
export function answersSince(stands: readonly Standing[], held: string): readonly Standing[] {
  return stands
    .filter(({ answer, day }) => answer !== '' && isDate(day) && day >= held)
    .toSorted((a, b) => (a.day < b.day ? 1 : -1));
}

/** How they answered at a gate: which, on which day, and in which words. */
export function answered(
  { sheet, answer, said, day }: Standing,
  { gateOf }: Pick<GateNames, 'gateOf'>,
): string {
  const text = said === '' ? answer : words.said(answer.replace(/,.*/, ''), shortened(legible(said), MOST));
  return words.line(words.answer(gateOf(sheet), dateInWords(day, days)), text);
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
