// All deals on one table, a line for each, for whoever plans their week or reports in a spreadsheet.
import { talkRows } from '../../core/deal/agreed/talks.ts';
import { pricesOf } from '../../core/deal/agreed/price.ts';
import { agendaOf, phaseOf, type Agenda } from '../../core/deal/agenda/agenda.ts';
import { inOrder } from '../../core/deal/agenda/in-order.ts';
import { lastAnswer } from '../../core/deal/gate/last-answer.ts';
import type { Deal } from '../../core/deal/deal.ts';
import { latest } from '../../core/deal/steps.ts';
import type { Id } from '../../core/id.ts';
import { dateOf, type Day } from '../../core/time/day.ts';
import { days } from '../../words/deal/pages/days.ts';
import { list } from '../../words/deal/pages/list.ts';
import { steps } from '../../words/deal/pages/steps.ts';
import { takeaway } from '../../words/deal/pages/takeaway.ts';
import { reading } from '../../words/worksheet/reading.ts';
import { csvFile, type Separator } from './csv.ts';
import { titleOf, type Taken } from './sections.ts';

const words = takeaway.all;

/** Stands after every day. */
const LAST = '~';

/** A deal as its line has it. */
export interface Listed extends Taken, Pick<Deal, 'state'> {}

/** A phase, with the worksheet that closes it. */
export interface Phase {
  readonly number: number;
  readonly title: string;
  readonly worksheet: Id | null;
}

/**
 * The table of these deals on a day, in the order of their list: those that are worked on, those that have ended with a
 * no, those that are archived. Dates and prices are as programs read them, prices with a decimal comma between semicolons;
 * a deal in the bin has no line.
 */
export function allDealsCsv(
  deals: readonly Listed[],
  phases: readonly Phase[],
  today: Day,
  separator: Separator = ',',
): string {
  const all = deals
    .filter(({ state }) => state !== 'deleted')
    .map((deal) => ({ deal, agenda: agendaOf(deal.dossier, today, days) }));
  const sorted = inOrder(all, ({ agenda }) => agenda).map(({ deal, agenda }) => ({
    state:
      deal.state === 'archived' ? ('archived' as const) : agenda.no ? ('ended' as const) : ('open' as const),
    cells: [
      ...[titleOf(deal), phaseIn(phases, agenda), String(agenda.met.size)],
      ...[...aheadIn(agenda), openIn(agenda), ...priceOf(deal, separator), agenda.contact, lastTalk(deal)],
      answerIn(deal),
    ],
  }));
  const lines = (['open', 'ended', 'archived'] as const).flatMap((state) =>
    sorted.flatMap((each) => (each.state === state ? [[...each.cells, words.states[state]]] : [])),
  );
  return csvFile([words.heads, ...lines], separator);
}

function phaseIn(phases: readonly Phase[], agenda: Agenda): string {
  const phase = phaseOf(phases, agenda);
  return phase ? `${phase.number} ${phase.title}` : list.allMet;
}

/** What is to be done, on which day, and who does it: what is overdue for longest, else what is next, else what has no day. */
function aheadIn({ overdue, next, steps: all }: Agenda): readonly string[] {
  const [step] = overdue.length > 0 ? overdue : next ? [] : all;
  if (step) return [step.what, step.by, steps.owner(step.theirs, step.who)];
  if (!next) return ['', '', ''];
  return [next.about, dateOf(next.day), next.owed ? steps.owner(next.theirs, next.who) : ''];
}

/** Every open step and what else is set for a day to come, a line for each, in the order of the days; what has no day last. */
function openIn({ steps: all, ahead }: Agenda): string {
  const promised = all.map(({ by, theirs, who, what }) => [by, steps.owner(theirs, who), what]);
  const set = ahead.flatMap(({ owed, day, about }) => (owed ? [] : [[dateOf(day), about]]));
  const lines = [...promised, ...set].toSorted(([a], [b]) => inText(a || LAST, b || LAST));
  return lines.map((parts) => parts.filter((part) => part !== '').join(' · ')).join('\n');
}

function inText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The price as a number that can be added up, and its currency; where it is none, or there are several, as it looks. */
function priceOf({ dossier }: Taken, separator: Separator): readonly [price: string, currency: string] {
  const [price, ...more] = pricesOf(dossier, reading);
  if (!price) return ['', ''];
  if (more.length > 0)
    return [[price, ...more].map(({ label, text }) => takeaway.cell(label, text)).join('\n'), ''];
  const { number, text, currency } = price;
  if (number === null) return [text, ''];
  return [separator === ';' ? number.replace('.', ',') : number, currency];
}

/** What they answered at the last gate, on which day, and in which words. */
function answerIn({ dossier }: Taken): string {
  const last = lastAnswer(dossier);
  if (!last) return '';
  const answer = [words.answers[last.theirs], last.day].filter((part) => part !== '').join(', ');
  return last.words === '' ? answer : takeaway.cell(answer, last.words);
}

/** What was said when something last was. */
function lastTalk({ dossier }: Taken): string {
  const told = talkRows(dossier).filter((row) => row('said') !== '');
  return latest(told, (row) => row('held'))?.('said') ?? '';
}
