// A table that a CRM exported: its heads, and the rows that may be deals.
import { plainName } from '../agenda/by-name.ts';
import { hasName } from './heads.ts';

/** A row with something in it, by the number that a spreadsheet gives it: the first of the file is 1. */
export interface TableRow {
  readonly number: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly TableRow[];
}

/** What stands below a Salesforce report, with the name of the report above it and whose it is below. */
const FOOTER = /^(copyright\b.*salesforce|confidential information\b)/i;

/** How many lines of a footer may stand above the one it is known by. */
const ABOVE = 2;

/** So many cells make a line of a table, and no title. */
const WIDE = 3;

const SUM =
  /^(?:(?:grand |sub ?)?totals?(?: count| sum| \d+(?: records?| deals?)?)*|sums?|summen?|gesamt(?:summe)?|somme|suma|total general)$/;

/**
 * The table in these lines: the first that is not empty has the heads, or the first below the titles of a report. Empty
 * lines and the foot of a report are no rows.
 */
export function tableOf(lines: readonly (readonly string[])[]): Table {
  const all = lines
    .slice(0, footOf(lines))
    .map((cells, place) => ({ number: place + 1, cells }))
    .filter(({ cells }) => textsIn(cells).length > 0);
  const named = all.findIndex(({ cells }) => textsIn(cells).length >= WIDE && hasName(cells));
  const isBelowTitles = all.slice(0, named).every(({ cells }) => textsIn(cells).length === 1);
  const [head, ...rows] = named > 0 && isBelowTitles ? all.slice(named) : all;
  return { heads: head?.cells ?? [], rows };
}

/** Whether a cell is left empty, in whatever way a CRM writes that. */
export function saysNothing(text: string): boolean {
  return /^(?:[-–—]*|n\/a|\(?no value\)?|null|none)$/i.test(text.trim());
}

/** Whether this is what a row is called that adds up those above it. */
export function isSum(name: string): boolean {
  return SUM.test(plainName(name));
}

/** Where the foot of a report begins: after an empty line, with lines of one cell. */
function footOf(lines: readonly (readonly string[])[]): number {
  const known = lines.findIndex((cells) => {
    const [text = '', ...more] = textsIn(cells);
    return more.length === 0 && FOOTER.test(text);
  });
  if (known < 0) return lines.length;
  const empty = lines.findLastIndex((cells, place) => place < known && textsIn(cells).length === 0);
  return empty >= 0 && known - empty - 1 <= ABOVE ? empty : known;
}

/** What stands in the cells of a line that are not empty. */
function textsIn(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => cell.trim()).filter((text) => text !== '');
}
