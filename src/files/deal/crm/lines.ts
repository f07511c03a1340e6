// The lines of a CSV, as RFC 4180 has them and as CRMs and spreadsheets write them.

/** What may separate cells. A comma within a head is likelier than any of the others, so it counts last. */
const DELIMITERS = [';', '\t', ','] as const;

export type Delimiter = (typeof DELIMITERS)[number];

/**
 * The cells of each line, one line after the other; a line of the file may be several where a cell in quotation marks has
 * line breaks. Null, and nothing after it, where quotation marks do not belong together.
 */
export function* linesOf(text: string, delimiter: Delimiter): Generator<readonly string[] | null> {
  const end = new RegExp(`[\\r\\n${delimiter}]`, 'g');
  let cells: string[] = [];
  for (let at = 0; ;) {
    if (text[at] === '"') {
      const close = closing(text, at + 1);
      if (close < 0) {
        yield null;
        return;
      }
      cells.push(text.slice(at + 1, close).replaceAll('""', '"'));
      at = close + 1;
      while (text[at] === ' ') at += 1;
    } else {
      end.lastIndex = at;
      const next = end.exec(text)?.index ?? text.length;
      cells.push(text.slice(at, next));
      at = next;
    }
    if (text[at] === delimiter) {
      at += 1;
      continue;
    }
    const isEnd = at >= text.length || text[at] === '\r' || text[at] === '\n';
    yield isEnd ? cells : null;
    if (!isEnd || at >= text.length) return;
    cells = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
}

/** What separates the cells: what makes the most of them in the heads. The lines below may be empty, or belong to the foot of a report. */
export function delimiterOf(text: string): Delimiter {
  const widths = DELIMITERS.map((delimiter) => widthOf(text, delimiter));
  const most = Math.max(...widths);
  return DELIMITERS.find((_, place) => widths[place] === most && most > 1) ?? ',';
}

function widthOf(text: string, delimiter: Delimiter): number {
  for (const cells of linesOf(text, delimiter)) {
    if (cells?.some((cell) => cell.trim() !== '') !== false) return cells?.length ?? 0;
  }
  return 0;
}

/** Where the quotation mark stands that closes a cell; two beside each other are one within it. Negative where none does. */
function closing(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
