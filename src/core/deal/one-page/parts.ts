// What there is to say in each part of the one page, as long as it is.
import type { Day } from '../../time/day.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import { dateInWords } from '../../worksheet/reading.ts';
import type { Shown } from '../../worksheet/shown.ts';
import { saidNo } from '../agenda/said-no.ts';
import { pricesOf } from '../agreed/price.ts';
import { resultsOf } from '../agreed/results.ts';
import { talksOf } from '../agreed/talks.ts';
import { dayIn } from '../appointments.ts';
import { withoutFacts } from '../crm/without-facts.ts';
import { openConcerns, preparedFor } from '../briefing.ts';
import { asLines, ofField } from '../of-field.ts';
import type { Standing } from '../overview.ts';
import { notFirstHand, unheard, unwritten } from '../path.ts';
import { openSteps } from '../steps.ts';
import { gatesIn, isAtGate } from './gates.ts';
import type { PageWords } from './page-words.ts';
import type { Room } from './rooms.ts';

/** All of a part, before it is fitted. */
export interface Whole {
  readonly label: string;
  readonly shown: Shown;
}

/** The day on which the page is read, and how far each worksheet is then. */
export interface At {
  readonly today: Day;
  readonly stands: readonly Standing[];
}

/** What is not known of how they decide, by how it is said. */
const UNKNOWN = { view: unheard, secondHand: notFirstHand, unwritten } as const;

/** What stands in a part; null where nothing does. A column of a table in which nothing stands is left out. */
export function wholeOf(dossier: Dossier, at: At, room: Room, words: PageWords): Whole | null {
  const whole = partOf(dossier, at, room, words);
  return whole && { ...whole, shown: (room.asLines ? asLines : withoutEmpty)(whole.shown) };
}

function partOf(
  dossier: Dossier,
  { stands, today }: At,
  { source, columns }: Room,
  words: PageWords,
): Whole | null {
  switch (source) {
    case 'gates': {
      const gates = gatesIn(stands, words);
      return gates && { label: words.gates, shown: gates };
    }
    case 'conditions': {
      const open = stands.flatMap(({ conditions }) => words.conditional(conditions) || []);
      return open.length === 0
        ? null
        : { label: words.conditions, shown: { kind: 'text', text: open.join(' ') } };
    }
    case 'promised':
      return table(
        words.promised,
        words.promisedHead,
        // Nobody is waited for in a deal that has ended.
        (saidNo(dossier) ? [] : openSteps(dossier)).map(({ what, by, theirs, who }) => {
          const day = dateInWords(by, words);
          return [what, words.owner(theirs, who), (dayIn(by) ?? Infinity) < today ? words.overdue(day) : day];
        }),
      );
    case 'talks':
      return table(
        words.talks,
        words.talksHead,
        talksOf(dossier).flatMap(({ day, said: noted, agreed, next }) => {
          const said = withoutFacts(noted, day);
          const then = agreed || (said === '' ? next : '');
          return said + then === '' ? [] : [[dateInWords(day, words), said, then]];
        }),
      );
    case 'doubts':
      return lines(words.doubts, openConcerns(dossier));
    case 'unknown':
      return lines(
        words.unknown,
        (['view', 'secondHand', 'unwritten'] as const).flatMap((kind) => {
          const all = UNKNOWN[kind](dossier);
          return all.length === 0 ? [] : words[kind](all.join(' · '));
        }),
      );
    case 'ask':
      return lines(words.ask, preparedFor(dossier, stands).questions);
    case 'scope':
      return withPrice(ofField(dossier, source, columns, words), pricesOf(dossier, words));
    case 'gap':
      // The results show what the gap was beside what has become of it.
      return resultsOf(dossier, words) ? null : ofField(dossier, source, columns, words);
    case 'results':
      return resultsOf(dossier, words);
    case 'decision':
      return isAtGate(dossier, stands) ? null : ofField(dossier, source, columns, words);
    default:
      return ofField(dossier, source, columns, words);
  }
}

/** The price stands in the heading, where nothing cuts it. */
function withPrice(
  scope: Whole | null,
  prices: readonly { readonly label: string; readonly text: string }[],
): Whole | null {
  const [first] = prices;
  if (!first) return scope;
  const sums = prices.map(({ text }) => text).join(' · ');
  if (!scope) return { label: first.label, shown: { kind: 'text', text: sums } };
  return { ...scope, label: `${scope.label} · ${first.label} ${sums}` };
}

function lines(label: string, all: readonly string[]): Whole | null {
  return table(
    label,
    [label],
    all.map((line) => [line]),
  );
}

function table(label: string, head: readonly string[], rows: readonly (readonly string[])[]): Whole | null {
  return rows.length === 0 ? null : { label, shown: { kind: 'table', head, rows } };
}

function withoutEmpty(whole: Shown): Shown {
  if (whole.kind === 'text') return whole;
  const { head, rows } = whole;
  const isUsed = head.map((_, at) => rows.some((cells) => cells[at] !== ''));
  const used = (cells: readonly string[]): string[] => cells.filter((_, at) => isUsed[at]);
  return isUsed.includes(false) ? { ...whole, head: used(head), rows: rows.map(used) } : whole;
}
