// A deal as a few short lines that paste well into a note or an activity of a CRM: plain text, whatever they make of
// markup, and nothing of our worksheets, which nobody there knows.
import { agendaOf } from '../../core/deal/agenda/agenda.ts';
import { openConcerns } from '../../core/deal/briefing.ts';
import { shortened } from '../../core/deal/one-page/cut.ts';
import { overview } from '../../core/deal/overview.ts';
import { pricesOf } from '../../core/deal/agreed/price.ts';
import { legible, onOneLine } from '../../core/legible.ts';
import { dateOf, type Day } from '../../core/time/day.ts';
import { withRole } from '../../core/worksheet/by-role.ts';
import type { Dossier } from '../../core/worksheet/dossier.ts';
import { dateInWords } from '../../core/worksheet/reading.ts';
import { isBlank, shown } from '../../core/worksheet/shown.ts';
import { crm as words } from '../../words/deal/pages/crm.ts';
import { days } from '../../words/deal/pages/days.ts';
import { steps as stepWords } from '../../words/deal/pages/steps.ts';
import { deciders, lastYes, type GateNames } from './crm-note/deciding.ts';
import { answered, answersSince, corrections, lastTalk } from './crm-note/lately.ts';
import { titleOf, type Taken } from './sections.ts';

/**
 * A note is read in a small window: so many letters of a line are told, and so many lines of one kind. Of a figure only what
 * is short, and what it is today: the rest says where it comes from.
 */
const [LINE, SHORT, TODAY, LINES] = [150, 25, 60, 8];

/**
 * What they said last, how they answered or put us right since, what is promised, their last yes and who decides, the
 * figures, what it is about and what they doubt, with a line break after each line but the last. What is empty has no line;
 * a text of several lines is put on one, and what is long is cut; days are in words.
 */
export function crmNote(deal: Taken, today: Day, gates: GateNames): string {
  const { dossier } = deal;
  const stands = overview(dossier, today);
  const talk = lastTalk(dossier);
  const answers = answersSince(stands, talk.held);
  const blocks = [
    [words.head(dateInWords(dateOf(today), days), titleOf(deal))],
    talk.lines,
    [...answers.map((each) => answered(each, gates)), ...corrections(dossier, talk.held, today)],
    ahead(dossier, today),
    [...lastYes(stands, answers, gates), ...deciders(dossier)],
    list(words.gap, gap(dossier)),
    subject(dossier),
    list(words.concerns, openConcerns(dossier)),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(onOneLine).join('\n'))
    .join('\n\n');
}

/** What is promised, with whose it is and by when, and the next day that nobody owes. */
function ahead(dossier: Dossier, today: Day): readonly string[] {
  const { steps, next } = agendaOf(dossier, today, days);
  const promised = steps.map(({ what, by, who, theirs, late }) => {
    const when = by === '' ? words.next : words[late === 'open' ? 'by' : late](dateInWords(by, days));
    return words.line(when, `${shortened(legible(what), LINE)} · ${stepWords.owner(theirs, who)}`);
  });
  const told = few(promised);
  return next === null || next.owed
    ? told
    : [
        ...told,
        words.line(words.by(dateInWords(dateOf(next.day), days)), shortened(legible(next.about), LINE)),
      ];
}

/** The figures of the gap, one a line: what is counted, and the rest with what it is. */
function gap(dossier: Dossier): readonly string[] {
  const found = withRole(dossier, 'gap');
  const table = found && shown(dossier, found.sheet, found.field, days);
  if (table?.kind !== 'table' || found?.field.kind !== 'list') return [];
  const today = found.field.columns.findIndex(({ role }) => role === 'today');
  return table.rows
    .map(([measure = '', ...cells]) => {
      const rest = cells.flatMap((text, at) =>
        text === '' || (text.length > SHORT && at + 1 !== today)
          ? []
          : words.line(table.head[at + 1] ?? '', shortened(text, TODAY)),
      );
      return [shortened(legible(measure), LINE), ...rest].filter((text) => text !== '').join(' · ');
    })
    .filter((line) => line !== '');
}

/** What was agreed as the scope, and beside it what is a sum of money. */
function subject(dossier: Dossier): readonly string[] {
  const found = withRole(dossier, 'scope');
  if (!found) return [];
  const scope = shown(dossier, found.sheet, found.field, days);
  const text =
    scope.kind === 'text' && !isBlank(scope)
      ? [{ label: found.field.label, text: shortened(legible(scope.text), LINE) }]
      : [];
  return [...text, ...pricesOf(dossier, days)].map((each) => words.line(each.label, each.text));
}

function list(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0
    ? []
    : [`${title}:`, ...few(lines.map((line) => `- ${shortened(legible(line), LINE)}`))];
}

/** Not more lines than are read; how many there are beyond them is said. */
function few(lines: readonly string[]): readonly string[] {
  return lines.length <= LINES ? lines : [...lines.slice(0, LINES), words.more(lines.length - LINES)];
}
