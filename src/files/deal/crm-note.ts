// A deal as a few short lines that paste well into a note or an activity of a CRM: plain text, whatever they make of
// markup, and nothing of our worksheets, which nobody there knows.
import { agendaOf } from '../../core/deal/agenda/agenda.ts';
import { openConcerns } from '../../core/deal/briefing.ts';
import { overview } from '../../core/deal/overview.ts';
import { pricesOf } from '../../core/deal/agreed/price.ts';
import { latest } from '../../core/deal/steps.ts';
import { legible, onOneLine } from '../../core/legible.ts';
import { dateOf, dayOf, type Day } from '../../core/time/day.ts';
import { columnFor, textIn, withRole } from '../../core/worksheet/by-role.ts';
import { rowsIn } from '../../core/worksheet/dossier.ts';
import { isRows } from '../../core/worksheet/field.ts';
import { isDate } from '../../core/worksheet/read-cell.ts';
import { dateInWords } from '../../core/worksheet/reading.ts';
import { isBlank, shown } from '../../core/worksheet/shown.ts';
import { cell, written } from '../../core/worksheet/worksheet.ts';
import { crm as words } from '../../words/deal/pages/crm.ts';
import { days } from '../../words/deal/pages/days.ts';
import { steps as stepWords } from '../../words/deal/pages/steps.ts';
import { titleOf, type Taken } from './sections.ts';

/**
 * What they said last, how they answered or put us right since, what is promised, the figures, what it is about and what
 * they doubt, with a line break after each line but the last. What is empty has no line; a text of several lines is put
 * on one; days are in words.
 */
export function crmNote(deal: Taken, today: Day): string {
  const talk = lastTalk(deal);
  const blocks = [
    [words.head(dateInWords(dateOf(today), days), titleOf(deal))],
    talk.lines,
    since(deal, talk.held, today),
    ahead(deal, today),
    list(words.gap, gap(deal)),
    subject(deal),
    list(words.concerns, openConcerns(deal.dossier)),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(onOneLine).join('\n'))
    .join('\n\n');
}

/** The latest talk of which anything is written, but for what is to come and for figures, and the day of it. */
function lastTalk({ dossier }: Taken): { readonly held: string; readonly lines: readonly string[] } {
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
      lines: told.flatMap(({ id, label }) => {
        const text = legible(written(values, cell(field.id, row, id)));
        return text === '' ? [] : words.line(label, text);
      }),
    }))
    .filter(({ lines }) => lines.length > 0);
  const last = latest(talks, ({ held }) => held);
  return last
    ? { ...last, lines: [words.talk(dateInWords(last.held, days)), ...last.lines] }
    : { held: '', lines: [] };
}

/** How they answered at a gate on the day of that talk or later, and what they put right since. */
function since(deal: Taken, held: string, today: Day): readonly string[] {
  const answers = overview(deal.dossier, today)
    .filter(({ answer, day }) => answer !== '' && isDate(day) && day >= held)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ answer, said, day }) =>
      words.line(words.answer(dateInWords(day, days)), said === '' ? answer : words.said(answer, said)),
    );
  return [...answers, ...corrections(deal, held, today).map((text) => words.line(words.corrected, text))];
}

/** A year, in days: what was put right before that is not news. */
const LONG = 365;

/** The lines of what they put right that name the day of that talk or a later one; where none names a day, the last. */
function corrections({ dossier }: Taken, held: string, today: Day): readonly string[] {
  const found = withRole(dossier, 'corrections');
  if (!found) return [];
  const lines = legible(written(dossier.values(found.sheet.id), found.field.id))
    .split('\n')
    .filter((line) => line.trim() !== '');
  const named = Array.from({ length: LONG }, (_, ago) => dateOf(today - ago));
  const dated = lines.flatMap((text) => {
    const day = named.find((date) => text.includes(dateInWords(date, days)));
    return day === undefined ? [] : { text, day };
  });
  if (dated.length === 0) return lines.slice(-1);
  const from = isDate(held) ? dayOf(held) : 0;
  return dated.flatMap(({ text, day }) => (dayOf(day) >= from ? text : []));
}

/** All that is promised, with whose it is and by when, and the next day that nobody owes. */
function ahead({ dossier }: Taken, today: Day): readonly string[] {
  const { steps, next } = agendaOf(dossier, today, days);
  const promised = steps.map(({ what, by, who, theirs, late }) => {
    const when = by === '' ? words.next : words[late === 'open' ? 'by' : late](dateInWords(by, days));
    return words.line(when, `${what} · ${stepWords.owner(theirs, who)}`);
  });
  return next === null || next.owed
    ? promised
    : [...promised, words.line(words.by(dateInWords(dateOf(next.day), days)), next.about)];
}

/** The figures of the gap, one a line: what is counted, and the rest with what it is. */
function gap({ dossier }: Taken): readonly string[] {
  const found = withRole(dossier, 'gap');
  const table = found && shown(dossier, found.sheet, found.field, days);
  if (table?.kind !== 'table') return [];
  return table.rows
    .map(([measure = '', ...cells]) => {
      const rest = cells.flatMap((text, at) =>
        text === '' ? [] : words.line(table.head[at + 1] ?? '', text),
      );
      return [measure, ...rest].filter((text) => text !== '').join(' · ');
    })
    .filter((line) => line !== '');
}

/** What was agreed as the scope, and beside it what is a sum of money. */
function subject(deal: Taken): readonly string[] {
  const found = withRole(deal.dossier, 'scope');
  if (!found) return [];
  const scope = shown(deal.dossier, found.sheet, found.field, days);
  const text =
    scope.kind === 'text' && !isBlank(scope) ? [{ label: found.field.label, text: scope.text }] : [];
  return [...text, ...pricesOf(deal.dossier, days)].map((each) => words.line(each.label, each.text));
}

function list(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `- ${line}`)];
}
