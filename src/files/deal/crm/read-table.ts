// A file that is said to be a CSV of a CRM, read with suspicion. The one door to papaparse: load this file only when
// somebody chooses one.
import Papa from 'papaparse';
import { tableOf, type Table } from '../../../core/deal/crm/table.ts';

/** The greatest file that is read, in bytes, and what may be in it: far more deals than one person carries. */
export const MOST = { bytes: 5_000_000, rows: 500, columns: 500 } as const;

/** Why a file is refused: `foreign` is no text, `cut` has quotation marks that belong to no others, `empty` has no row below its heads. */
export type TableRefusal = 'large' | 'foreign' | 'cut' | 'empty' | 'rows' | 'columns';

/** What may separate cells. A comma within a head is likelier than any of the others, so it counts last. */
const DELIMITERS = [';', '\t', '|', ','];

/** The heads stand within so many lines, below the titles of a report, too. */
const HEADS_WITHIN = 12;

/** The table in a file, or why there is none. */
export async function readTable(file: Blob): Promise<Table | TableRefusal> {
  if (file.size > MOST.bytes) return 'large';
  const text = decoded(new Uint8Array(await file.arrayBuffer()));
  if (text === null) return 'foreign';
  const { told, rest } = toldBy(text);
  // Cells stay in lists, under no name that the file could choose.
  const { data, errors } = Papa.parse<readonly string[]>(rest, { delimiter: told ?? delimiterOf(rest) });
  if (errors.some(({ type }) => type === 'Quotes')) return 'cut';
  const table = tableOf(data);
  if (table.rows.length === 0) return 'empty';
  if (table.rows.length > MOST.rows) return 'rows';
  return table.heads.length > MOST.columns ? 'columns' : table;
}

/** What makes the most cells of the heads. The lines below them may be empty, or belong to the foot of a report. */
function delimiterOf(text: string): string {
  const counted = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<readonly string[]>(text, { delimiter, preview: HEADS_WITHIN });
    return { delimiter, cells: tableOf(data).heads.length };
  });
  const most = Math.max(...counted.map(({ cells }) => cells));
  return counted.find(({ cells }) => cells === most && cells > 1)?.delimiter ?? ',';
}

/** What separates the cells, where the first line says so to Excel; that line is left empty, so that rows keep their numbers. */
function toldBy(text: string): { readonly told?: string; readonly rest: string } {
  const [line = '', told] = /^sep=([,;\t|])(?=\r?\n)/i.exec(text) ?? [];
  return told === undefined ? { rest: text } : { told, rest: text.slice(line.length) };
}

/** The text of these bytes: UTF-8 or UTF-16 where they are that, else Windows-1252; null where they are no text. */
function decoded(bytes: Uint8Array): string | null {
  const text = textIn(bytes);
  return text.includes('\0') ? null : text;
}

function textIn(bytes: Uint8Array): string {
  const utf16 = wideIn(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Excel writes so where it is not told otherwise; every byte is a character there.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** How UTF-16 tells of itself: by its mark, or by a nought in every second byte. */
function wideIn(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first && second === 0 && third && fourth === 0 ? 'utf-16le' : null;
}
