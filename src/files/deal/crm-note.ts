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
import { deciders, lastYes, rowsOf, unmet, type GateNames } from './crm-note/deciding.ts';
import { answered, answersOf, corrections, lastTalk } from './crm-note/lately.ts';
import { few, LINE, list } from './crm-note/lines.ts';
import { titleOf, type Taken } from './sections.ts';

/** Of a figure only what is short, and what it is today: the rest says where it comes from. */
const [SHORT, TODAY] = [25, 60];

/** What may stand in a note, by what it is called where its learner is told what was copied. */
export type Told = keyof typeof words.parts;

/**
 * What they said last, how they answered or put us right since, what is promised, their last yes, what is still conditional,
 * how they decide and how else they could go, the figures, what it is about and what they doubt, with a line break after
 * each line but the last; and which of these stand in it. What is empty has no line; a text of several lines is put on one,
 * and what is long is cut; days are in words.
 */
export function crmNote(
  deal: Taken,
  today: Day,
  gates: GateNames,
): { readonly text: string; readonly told: readonly Told[] } {
  const { dossier } = deal;
  const stands = overview(dossier, today);
  const talk = lastTalk(dossier);
  const answers = answersOf(dossier, stands, talk.held);
  const parts: Readonly<Record<Told, readonly string[]>> = {
    talk: talk.lines,
    news: [
      ...answers.map((each) => answered(dossier, each, gates)),
      ...corrections(dossier, talk.held, today),
    ],
    ahead: ahead(dossier, today),
    yes: lastYes(stands, answers, gates),
    conditions: unmet(stands),
    path: deciders(dossier),
    ways: rowsOf(dossier, 'other-ways'),
    gap: list(words.gap, gap(dossier)),
    subject: subject(dossier),
    concerns: list(words.concerns, openConcerns(dossier)),
  };
  const told = (Object.keys(parts) as Told[]).filter((part) => parts[part].length > 0);
  const head = words.head(dateInWords(dateOf(today), days), titleOf(deal));
  const blocks = [[head], ...told.map((part) => parts[part])];
  return { text: blocks.map((lines) => lines.map(onOneLine).join('\n')).join('\n\n'), told };
}

/** What is promised, with who does it and by when, and the next day that nobody owes, in the order of the days. */
function ahead(dossier: Dossier, today: Day): readonly string[] {
  const { steps, next } = agendaOf(dossier, today, days);
  const promised = steps.map(({ what, by, who, theirs, late }) => {
    const when = by === '' ? words.next : words[late === 'open' ? 'by' : late](dateInWords(by, days));
    return words.line(when, `${shortened(legible(what), LINE)} · ${words.owner(theirs, who)}`);
  });
  if (next === null || next.owed) return few(promised);
  const date = dateOf(next.day);
  const set = words.line(words.on(dateInWords(date, days)), shortened(legible(next.about), LINE));
  const place = steps.filter(({ by }) => by !== '' && by < date).length;
  return few([...promised.slice(0, place), set, ...promised.slice(place)]);
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
