// A table that a CRM exported: its heads, and the rows that may be deals.

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

/** The table in these lines: the first that is not empty has the heads. Empty lines and the foot of a report are no rows. */
export function tableOf(lines: readonly (readonly string[])[]): Table {
  const all = lines.map((cells, place) => ({ number: place + 1, cells }));
  const [head, ...rows] = all.slice(0, footOf(lines)).filter(({ cells }) => !isEmpty(cells));
  return { heads: head?.cells ?? [], rows };
}

/** Where the foot of a report begins: after an empty line, with lines of one cell. */
function footOf(lines: readonly (readonly string[])[]): number {
  const known = lines.findIndex((cells) => isAlone(cells) && FOOTER.test(cells[0]?.trim() ?? ''));
  if (known < 0) return lines.length;
  const empty = lines.findLastIndex((cells, place) => place < known && isEmpty(cells));
  return empty >= 0 && known - empty - 1 <= ABOVE ? empty : known;
}

function isAlone(cells: readonly string[]): boolean {
  return isEmpty(cells.slice(1));
}

function isEmpty(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
