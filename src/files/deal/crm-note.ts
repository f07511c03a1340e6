// A deal as a few short lines that paste well into a note or an activity of a CRM: plain text, whatever they make of markup.
import { agendaOf } from '../../core/deal/agenda/agenda.ts';
import { briefing } from '../../core/deal/briefing.ts';
import { latest } from '../../core/deal/steps.ts';
import { legible, onOneLine } from '../../core/legible.ts';
import { dateOf, type Day } from '../../core/time/day.ts';
import { columnFor, textIn, withRole } from '../../core/worksheet/by-role.ts';
import { rowsIn } from '../../core/worksheet/dossier.ts';
import { isRows } from '../../core/worksheet/field.ts';
import { dateInWords } from '../../core/worksheet/reading.ts';
import { cell, written } from '../../core/worksheet/worksheet.ts';
import { crm as words } from '../../words/deal/pages/crm.ts';
import { days } from '../../words/deal/pages/days.ts';
import { meeting } from '../../words/deal/pages/meeting.ts';
import { steps as stepWords } from '../../words/deal/pages/steps.ts';
import { titleOf, type Taken } from './sections.ts';

/**
 * The last talk, what comes next and what is overdue, and what is not known, with a line break after each line but the
 * last. What is empty has no line; a text of several lines is put on one; days are in words.
 */
export function crmNote(deal: Taken, today: Day): string {
  const blocks = [[titleOf(deal)], lastTalk(deal), ahead(deal, today), ...unknown(deal)];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(onOneLine).join('\n'))
    .join('\n\n');
}

/** The talk with the latest day: what was written of it, but for what is to come and for figures. */
function lastTalk({ dossier }: Taken): readonly string[] {
  const found = withRole(dossier, 'talks');
  if (!found || !isRows(found.field)) return [];
  const { sheet, field } = found;
  const values = dossier.values(sheet.id);
  const held = (row: number): string => textIn(field, row, 'held', values);
  const row = latest(rowsIn(dossier, sheet.id, field), held);
  if (row === undefined) return [];
  const elsewhere = (['step', 'held', 'due', 'side'] as const).map((role) => columnFor(field, role));
  const told = field.columns.filter(
    ({ id, kind }) => !elsewhere.includes(id) && (kind === 'text' || kind === 'long'),
  );
  const lines = told.flatMap(({ id, label }) => {
    const text = legible(written(values, cell(field.id, row, id)));
    return text === '' ? [] : words.line(label, text);
  });
  return lines.length === 0 ? [] : [words.talk(dateInWords(held(row), days)), ...lines];
}

function ahead({ dossier }: Taken, today: Day): readonly string[] {
  const { overdue, next } = agendaOf(dossier, today, days);
  const owner = (who: string, theirs: boolean): string => ` · ${stepWords.owner(theirs, who)}`;
  return [
    ...overdue.map(({ what, by, who, theirs }) =>
      words.line(words.overdue(dateInWords(by, days)), what + owner(who, theirs)),
    ),
    ...(next
      ? [
          words.line(
            `${words.next}, ${dateInWords(dateOf(next.day), days)}`,
            next.about + (next.owed ? owner(next.who, next.theirs) : ''),
          ),
        ]
      : []),
  ];
}

/** What is not known, in lists with a heading each. */
function unknown({ dossier }: Taken): readonly (readonly string[])[] {
  const { concerns, unwritten, unheard, secondHand, questions } = briefing(dossier);
  const gaps = [
    ...unwritten.map(meeting.unwritten),
    ...unheard.map(meeting.view),
    ...secondHand.map(meeting.secondHand),
  ];
  return [list(words.concerns, concerns), list(words.unknown, gaps), list(words.questions, questions)];
}

function list(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `- ${line}`)];
}
