// What there is to say in each part of the one page, as long as it is.
import { withRole } from '../../worksheet/by-role.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import type { Field } from '../../worksheet/field.ts';
import { dateInWords, type Reading } from '../../worksheet/reading.ts';
import type { ColumnRole, FieldRole } from '../../worksheet/role.ts';
import { isBlank, shown, type Shown } from '../../worksheet/shown.ts';
import type { Worksheet } from '../../worksheet/worksheet.ts';
import { pricesOf } from '../agreed/price.ts';
import { resultsOf } from '../agreed/results.ts';
import { openConcerns } from '../briefing.ts';
import type { Conditions } from '../gate/conditions.ts';
import type { Standing } from '../overview.ts';
import { notFirstHand, unheard, unwritten } from '../path.ts';
import { headOf, type CorrectionWords } from '../reading-order.ts';
import type { Room, Source } from './rooms.ts';

/** What the page says of its own. */
export interface PageWords extends Reading, CorrectionWords {
  readonly gates: string;
  /** The heads of the table of gates. */
  readonly gateHead: readonly [gate: string, said: string, day: string];
  /** What a gate is called. */
  readonly gateOf: (sheet: Worksheet) => string;
  readonly gate: { readonly begun: string; readonly empty: string };
  /** The day of a yes that is still to come. */
  readonly ahead: (day: string) => string;
  readonly conditions: string;
  /** What is conditional, in sentences; empty where nothing is. */
  readonly conditional: (conditions: Conditions) => string;
  readonly doubts: string;
  readonly unknown: string;
  /** What stands only in the file, by these labels. */
  readonly without: (labels: readonly string[]) => string;
  readonly unwritten: (labels: string) => string;
  readonly view: (who: string) => string;
  readonly secondHand: (who: string) => string;
  /** That so many rows, or the rest of a text, stand only in the file. */
  readonly more: (count: number) => string;
}

/** What is not known of how they decide, by how it is said. */
const UNKNOWN = { view: unheard, secondHand: notFirstHand, unwritten } as const;

/** All of a part, before it is fitted; `done` rows are left to the file. */
export interface Whole {
  readonly label: string;
  readonly shown: Shown;
  readonly done: number;
}

/** What stands in a part; null where nothing does. */
export function wholeOf(
  dossier: Dossier,
  stands: readonly Standing[],
  { source, columns }: Room,
  words: PageWords,
): Whole | null {
  switch (source) {
    case 'gates':
      return stands.some(({ state }) => state !== 'empty') ? gates(stands, words) : null;
    case 'doubts':
      return lines(words.doubts, openConcerns(dossier));
    case 'unknown':
      return lines(
        words.unknown,
        (['view', 'secondHand', 'unwritten'] as const).flatMap((kind) => {
          const all = UNKNOWN[kind](dossier);
          return all.length === 0 ? [] : words[kind](all.join('; '));
        }),
      );
    case 'scope':
      return withPrice(ofField(dossier, source, columns, words), pricesOf(dossier, words));
    case 'gap':
      // The results show what the gap was beside what has become of it.
      return resultsOf(dossier, words) ? null : ofField(dossier, source, columns, words);
    case 'results': {
      const results = resultsOf(dossier, words);
      return results && { ...results, done: 0 };
    }
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
  if (!scope) return { label: first.label, shown: { kind: 'text', text: sums }, done: 0 };
  return { ...scope, label: `${scope.label} · ${first.label} ${sums}` };
}

function lines(label: string, all: readonly string[]): Whole | null {
  const rows = all.map((line) => [line]);
  return rows.length === 0 ? null : { label, shown: { kind: 'table', head: [label], rows }, done: 0 };
}

/**
 * Each gate with the day and the customer's own words; those of which nothing is written, in one row, and in the last what
 * is still conditional.
 */
function gates(stands: readonly Standing[], words: PageWords): Whole {
  const asked = stands.filter(({ gate }) => gate !== null);
  const rows = asked
    .filter(({ state }) => state !== 'empty')
    .map(({ sheet, state, said, answer, day }) => [
      words.gateOf(sheet),
      state === 'begun' ? answer || words.gate.begun : said || answer,
      state === 'ahead' ? words.ahead(dateInWords(day, words)) : dateInWords(day, words),
    ]);
  const empty = asked.filter(({ state }) => state === 'empty').map(({ sheet }) => words.gateOf(sheet));
  const open = stands.map(({ conditions }) => words.conditional(conditions)).filter((each) => each !== '');
  return {
    label: words.gates,
    shown: {
      kind: 'table',
      head: words.gateHead,
      rows: [
        ...rows,
        ...(empty.length === 0 ? [] : [[empty.join(', '), words.gate.empty, '']]),
        ...(open.length === 0 ? [] : [[words.conditions, open.join(' '), '']]),
      ],
    },
    done: 0,
  };
}

/** Whether the words of the decision stand in the table of gates. */
function isAtGate(dossier: Dossier, stands: readonly Standing[]): boolean {
  const decision = withRole(dossier, 'decision');
  return stands.some(
    ({ sheet, gate, state, said }) =>
      said !== '' &&
      (state === 'met' || state === 'ahead') &&
      sheet === decision?.sheet &&
      gate?.words === decision.field.id,
  );
}

function ofField(
  dossier: Dossier,
  role: Extract<Source, FieldRole>,
  columns: readonly ColumnRole[] | undefined,
  words: PageWords,
): Whole | null {
  const found = withRole(dossier, role);
  if (!found) return null;
  const whole = shown(dossier, found.sheet, found.field, words);
  if (isBlank(whole)) return null;
  const open = role === 'plan' ? undone(whole, found.field) : whole;
  if (isBlank(open)) return null;
  const done = whole.kind === 'table' && open.kind === 'table' ? whole.rows.length - open.rows.length : 0;
  return { label: headOf(dossier, found.field, words), shown: picked(open, found.field, columns), done };
}

/** What is still to be done of a plan. */
function undone(plan: Shown, field: Field): Shown {
  const closed = field.kind === 'list' ? field.columns.findIndex(({ role }) => role === 'closed') : -1;
  if (plan.kind === 'text' || closed < 0) return plan;
  return { ...plan, rows: plan.rows.filter((cells) => cells[closed] === '') };
}

/** Only the columns that were asked for; of a matrix each option with its total, the highest first. */
function picked(whole: Shown, field: Field, columns: readonly ColumnRole[] | undefined): Shown {
  if (whole.kind === 'text') return whole;
  if (field.kind === 'matrix') {
    const total = (cells: readonly string[]): number => Number(cells.at(-1) || -1);
    const rows = whole.rows.toSorted((a, b) => total(b) - total(a));
    const ends = <T>(cells: readonly T[]): T[] => [...cells.slice(0, 1), ...cells.slice(-1)];
    return { ...whole, head: ends(whole.head), rows: rows.map(ends) };
  }
  if (field.kind !== 'list' || !columns) return whole;
  const pick = <T>(cells: readonly T[]): T[] =>
    cells.filter((_, at) => columns.some((role) => role === field.columns[at]?.role));
  return { ...whole, head: pick(whole.head), rows: whole.rows.map(pick) };
}
