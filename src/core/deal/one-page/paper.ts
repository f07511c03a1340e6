// How much one side of paper holds, A4 or Letter: all is reckoned in lines of its print, and in letters of a wide face,
// so that what fits by this fits on any device.
import type { Shown } from '../../worksheet/shown.ts';

/** How much of the width of the page a part takes. */
export type Width = 'whole' | 'half' | 'third';

/** So many letters a line holds. */
const LETTERS: Readonly<Record<Width, number>> = { whole: 109, half: 53.5, third: 33.5 };

/** So many lines the lower of the two sheets holds above the day on which it is printed. */
const LINES = 64.5;

/** What stands around the words, in lines: a heading with the space above it, a row's rules, the space between columns in letters. */
const HEADING = 1.65;
const PARAGRAPH = 0.4;
const ROW = 0.3;
const GUTTER = 2;
/** A heading is as much wider than text; the name of the deal is as much larger. */
const WIDER = 1.1;
const LARGER = 2.2;

/** How many lines are left for the parts beside the name of the deal and these texts, each in a paragraph of its own. */
export function linesBeside(name: string, texts: readonly string[]): number {
  const above = Math.max(1, wrapped(name, LETTERS.whole / LARGER)) * LARGER + PARAGRAPH;
  return LINES - above - sum(texts.map((text) => wrapped(text, LETTERS.whole) + PARAGRAPH));
}

/** How many lines a heading takes beyond the first: with what is said beside it, it may be too wide for its part. */
export function linesOfHeading(label: string, beside: string, width: Width): number {
  return wrapped(beside === '' ? label : `${label}   ${beside}`, LETTERS[width] / WIDER) - 1;
}

/** How many lines a part of the page takes, with one of its heading. */
export function linesOf(shown: Shown, width: Width): number {
  const letters = LETTERS[width];
  if (shown.kind === 'text') return HEADING + wrapped(shown.text, letters);
  if (shown.head.length === 1) {
    return HEADING + sum(shown.rows.map(([text = '']) => wrapped(text, letters - 4)));
  }
  const all = [shown.head, ...shown.rows];
  const columns = columnsOf(all, letters - GUTTER * shown.head.length);
  return (
    HEADING +
    sum(all.map((cells) => ROW + Math.max(1, ...cells.map((text, at) => wrapped(text, columns[at] ?? 1)))))
  );
}

/** As a browser shares the width of a table: each column has its longest word, and of the rest as much as it would fill. */
function columnsOf(rows: readonly (readonly string[])[], letters: number): readonly number[] {
  const count = rows[0]?.length ?? 0;
  const texts = Array.from({ length: count }, (_, at) => rows.map((cells) => cells[at] ?? ''));
  const wanted = texts.map((column) => Math.max(1, ...column.map(widthOf)));
  if (sum(wanted) <= letters) return wanted;
  const needed = texts.map((column) =>
    Math.max(1, ...column.flatMap((text) => text.split(' ').map(widthOf))),
  );
  const spare = Math.max(0, letters - sum(needed));
  const more = wanted.map((each, at) => each - (needed[at] ?? 0));
  return needed.map((each, at) => each + (spare * (more[at] ?? 0)) / Math.max(1, sum(more)));
}

/** How many lines of so many letters a text fills. */
function wrapped(text: string, letters: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of text.split(' ')) {
    const width = widthOf(word);
    // A column as wide as its text holds it, whatever the sums come to.
    if (filled > 0 && filled + SPACE + width > letters + 0.01) {
      lines++;
      filled = 0;
    }
    const over = Math.ceil(Math.max(0, width - letters) / letters);
    lines += over;
    filled += (filled > 0 ? SPACE : 0) + width - over * letters;
  }
  return lines;
}

/** How wide letters are, in those by which a line is reckoned, the first that fits: all else is as wide as an “n”. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;|!'‘’]/, 0.6],
  [/[frt()[\]/"“”-]/, 0.77],
  [/[mwMW%@—…]/, 1.82],
  // The scripts of East Asia, and pictures.
  [/[\u{2E80}-\u{10FFFF}]/u, 2],
  [/\p{Lu}/u, 1.35],
];
const WIDTH = 1.12;
const SPACE = 0.6;

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? WIDTH;
  return width + (text.match(/ /g)?.length ?? 0) * (SPACE - WIDTH);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
