// A deal on one side of paper: as much of each part as there is room for.
import type { Day } from '../../time/day.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import type { Shown } from '../../worksheet/shown.ts';
import { overview } from '../overview.ts';
import { shortened } from './cut.ts';
import { linesBeside, linesOf, linesOfHeading, type Width } from './paper.ts';
import type { PageWords } from './page-words.ts';
import { wholeOf, type Whole } from './parts.ts';
import { ROOMS, type Room } from './rooms.ts';

export type { PageWords };

/** A part of the page as it is printed: its label, what stands there, and how much of it had to be left out. */
export interface Section {
  readonly label: string;
  readonly shown: Shown;
  readonly width: Width;
  /** Rows that did not fit, or 1 where a text was cut. */
  readonly left: number;
}

/** The page, and the labels of the parts for which it has no room at all. */
export interface OnePage {
  readonly sections: readonly Section[];
  readonly without: readonly string[];
}

/** How many times the least of a part is shown: each in its turn takes one step more, as long as the page holds it. */
const STEPS = [1, 1.5, 2, 3, 4, 6, 9, 14, 20, 30, 50, Infinity] as const;

interface Part {
  readonly room: Room;
  readonly whole: Whole;
  readonly width: Width;
  readonly step: number;
  readonly section: Section;
  readonly lines: number;
}

/**
 * The parts of the page in which something stands, as much of each as there is room for beside the `name` of the deal and
 * what comes `next`, which stand above them.
 */
export function onePage(
  dossier: Dossier,
  today: Day,
  { name, next }: { readonly name: string; readonly next: string },
  words: PageWords,
): OnePage {
  const at = { today, stands: overview(dossier, today) };
  const rows = ROOMS.flatMap((rooms) => {
    const there = rooms.flatMap((room) => {
      const whole = wholeOf(dossier, at, room, words);
      return whole ? { room, whole } : [];
    });
    const row = there.map(({ room, whole }) =>
      sized(room, whole, widthOf(room, there.length, rooms.length), 0, words),
    );
    return row.length === 0 ? [] : [row];
  });
  const above = next === '' ? [] : [next];
  const roomBeside = (without: Rows): number =>
    linesBeside(name, [
      ...above,
      ...(without.length === 0 ? [] : [words.without(without.flatMap(labelsOf))]),
    ]);
  const kept = fitting(rows, roomBeside);
  const without = rows.filter((row) => !kept.includes(row));
  return {
    sections: grown(kept, roomBeside(without), words).flatMap((row) => row.map(({ section }) => section)),
    without: without.flatMap(labelsOf),
  };
}

/** Whoever has no neighbours has their room, too. */
function widthOf({ width }: Room, there: number, rooms: number): Width {
  if (there === rooms) return width;
  return there === 1 ? 'whole' : 'half';
}

type Rows = readonly (readonly Part[])[];

/** The rows for which there is room beside the names of the others, each in its least size: what stands first is taken first. */
function fitting(rows: Rows, roomBeside: (without: Rows) => number): Rows {
  const among = (some: Rows): Rows => rows.filter((row) => some.includes(row));
  const others = (some: Rows): Rows => rows.filter((row) => !some.includes(row));
  const sure = rows.reduce<Rows>(
    (kept, row) => (linesIn([...kept, row]) <= roomBeside(rows) ? [...kept, row] : kept),
    [],
  );
  // With fewer names beside them there may be room for one more.
  return others(sure).reduce<Rows>((kept, row) => {
    const more = among([...kept, row]);
    return linesIn(more) <= roomBeside(others(more)) ? more : kept;
  }, sure);
}

function labelsOf(row: readonly Part[]): readonly string[] {
  return row.map(({ section }) => section.label);
}

/** Each part in its turn a step larger, until no step has room any more. */
function grown(rows: Rows, room: number, words: PageWords): Rows {
  let page = rows;
  for (let grew = true; grew;) {
    grew = false;
    for (const [at, row] of rows.entries()) {
      for (const place of row.keys()) {
        const tried = page.map((each, i) =>
          i === at ? each.map((part, j) => (j === place ? larger(part, words) : part)) : each,
        );
        if (tried[at]?.[place] === page[at]?.[place] || linesIn(tried) > room) continue;
        page = tried;
        grew = true;
      }
    }
  }
  return page;
}

/** The part a step larger; the same where all of it is shown. */
function larger(part: Part, words: PageWords): Part {
  const { room, whole, width, step, section } = part;
  if (step === STEPS.length - 1 || section.shown === whole.shown) return part;
  return sized(room, whole, width, step + 1, words);
}

function linesIn(rows: Rows): number {
  return rows.reduce((sum, row) => sum + Math.max(...row.map(({ lines }) => lines)), 0);
}

function sized(room: Room, whole: Whole, width: Width, step: number, words: PageWords): Part {
  const { shown, left } = fitted(whole.shown, room, STEPS[step] ?? 1);
  const section = { label: whole.label, shown, width, left };
  const heading = linesOfHeading(section.label, section.left > 0 ? words.more(section.left) : '', width);
  return { room, whole, width, step, section, lines: linesOf(shown, width) + heading };
}

/** As much as stands at this size; the whole itself where that is all of it. */
function fitted(
  whole: Shown,
  { letters, latestFirst, rows: most = 1 }: Room,
  size: number,
): { shown: Shown; left: number } {
  if (whole.kind === 'table') {
    const rows = whole.rows
      .slice(0, most * size)
      .map((cells) => cells.map((text) => shortened(text, letters * size)));
    const isWhole =
      rows.length === whole.rows.length &&
      rows.every((cells, row) => cells.every((text, at) => text === whole.rows[row]?.[at]));
    return isWhole
      ? { shown: whole, left: 0 }
      : { shown: { ...whole, rows }, left: whole.rows.length - rows.length };
  }
  const ordered = latestFirst ? whole.text.trim().split('\n').toReversed().join('\n') : whole.text;
  const text = shortened(ordered, letters * size);
  if (text === whole.text) return { shown: whole, left: 0 };
  return { shown: { kind: 'text', text }, left: Number(text !== ordered.trim().replace(/\s+/g, ' ')) };
}
