// A file that is said to be a customer's copy: read with suspicion, because anybody may have written it. What comes out
// is plain text in the places that a copy has, and nothing else.
import {
  ANSWERS,
  before,
  GATE,
  GONE,
  PARTS,
  REPLY,
  type Change,
  type Copy,
  type CopyColumn,
  type Line,
  type Part,
  type Piece,
} from '../../core/customer-copy/copy.ts';
import { columnAt } from '../../core/customer-copy/lines.ts';
import { plain } from '../../core/customer-copy/plain.ts';
import { ID, type Id } from '../../core/id.ts';
import { isDate } from '../../core/worksheet/read-cell.ts';
import { COPY } from '../../site.ts';
import { fieldsOf, isCount, isMoment } from '../adapters/parse.ts';
import { parsed } from './parsed.ts';

/** The greatest file that is read, in characters: a long deal makes a hundredth of it. */
export const LARGEST_COPY = 2_000_000;

const MOST = { letters: 50_000, label: 1000, changes: 1000, rows: 1000, columns: 40, choices: 40 } as const;

/** Why a file is refused: `two` copies in one file, `cut` is no whole text, `odd` is what no copy from here can hold. */
export type CopyRefusal = 'large' | 'foreign' | 'newer' | 'two' | 'cut' | 'odd';

/** How the data begin in a file. */
export const OPENING = '<script type="application/json" id="copy">';
/** How they began and ended in a message, before a mail was to be read by people (core/customer-copy/mail.ts). */
const [MARK, END] = ['[copy:', ':copy]'];

/** The copy in the text of a file, of a message, or of its data alone; or why there is none. */
export function readCustomerCopy(text: string): Copy | CopyRefusal {
  if (text.length > LARGEST_COPY) return 'large';
  const found = dataIn(text);
  if (found === 'foreign' || found === 'two') return found;
  const json = parsed(found.data);
  return json === undefined ? 'cut' : copyFrom(json);
}

function dataIn(text: string): { readonly data: string } | 'foreign' | 'two' {
  const [, inFile, ...others] = text.split(OPENING);
  if (others.length > 0) return 'two';
  // What is written in a copy has no `<`, so the first one ends it.
  if (inFile !== undefined) return { data: inFile.replace(/<[^]*$/, '') };
  const [, inMail, ...more] = text.split(MARK);
  if (more.length > 0) return 'two';
  if (inMail !== undefined) return { data: decoded(inMail.split(END)[0] ?? '') };
  return text.trimStart().startsWith('{') ? { data: text } : 'foreign';
}

/** What stood in a message; mail programs break its lines and put marks before them. */
function decoded(text: string): string {
  try {
    const bytes = Uint8Array.from(atob(text.replace(/[^A-Za-z0-9+/=]/g, '')), (each) => each.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return '';
  }
}

/** The copy that these data are, or why they are none. */
export function copyFrom(json: unknown): Copy | CopyRefusal {
  const { format, version, deal, madeAt, chosen, fields, changes } = fieldsOf(json);
  if (format !== COPY) return 'foreign';
  if (!isCount(version) || version < 1) return 'odd';
  if (version > 1) return 'newer';
  if (!isId(deal) || !isMoment(madeAt) || !isList(chosen, PARTS.length)) return 'odd';
  const parts = PARTS.filter((part) => chosen.includes(part));
  const given = fieldsOf(fields);
  // In their order, each once, and of nothing else: then two copies that say the same have the same digest.
  if (parts.some((part, place) => part !== chosen[place]) || parts.length !== chosen.length) return 'odd';
  if (Object.keys(given).length !== parts.length) return 'odd';
  const pieces: [Part, Piece][] = [];
  for (const part of parts) {
    const piece = pieceFrom(part, given[part]);
    if (!piece) return 'odd';
    pieces.push([part, piece]);
  }
  const copy: Copy = {
    ...{ format: COPY, version: 1, deal, madeAt, chosen: parts },
    ...{ fields: Object.fromEntries(pieces), changes: [] },
  };
  const all = changesFrom(copy, changes);
  return all ? { ...copy, changes: all } : 'odd';
}

function changesFrom(copy: Copy, raw: unknown): readonly Change[] | null {
  if (!isList(raw, MOST.changes)) return null;
  const changes: Change[] = [];
  const places = new Set<string>();
  for (const each of raw) {
    const { at, now } = fieldsOf(each);
    const text = textFrom(now);
    if (typeof at !== 'string' || text === null || places.has(at)) return null;
    if (before(copy, at) === null || !fits(copy, at, text)) return null;
    places.add(at);
    changes.push({ at, now: text });
  }
  return changes;
}

/** Whether this can be said at this place: of some things only a few. */
function fits(copy: Copy, at: string, text: string): boolean {
  if (text === '') return true;
  if (at === REPLY.day) return isDate(text);
  if (at === REPLY.time) return /^([01]\d|2[0-3])(:[0-5]\d){2}$/.test(text);
  if (at === GATE.answer) return ANSWERS.some((each) => each === text);
  if (/^[a-z]+\.\d+$/.test(at)) return text === GONE;
  const found = columnAt(copy, at);
  if (found?.kind === 'date') return isDate(text);
  if (found?.kind === 'choice') return found.choices.some(({ id }) => id === text);
  return true;
}

function pieceFrom(part: Part, raw: unknown): Piece | null {
  const { kind, text, one, columns, rows, done, worksheet, asks } = fieldsOf(raw);
  if ((kind === 'gate') !== (part === 'gate')) return null;
  if (kind === 'gate') {
    const question = textFrom(asks);
    return isId(worksheet) && question !== null ? { kind, worksheet, asks: question } : null;
  }
  if (kind === 'words') {
    const whole = textFrom(text);
    return whole === null ? null : { kind, text: whole };
  }
  const name = textFrom(one, MOST.label);
  if (kind !== 'lines' || name === null) return null;
  const heads = eachFrom(columns, MOST.columns, columnFrom);
  if (!heads || new Set(heads.map(({ id }) => id)).size < heads.length) return null;
  const lines = eachFrom(rows, MOST.rows, (row) => lineFrom(row, heads));
  if (!lines || new Set(lines.map(({ row }) => row)).size < lines.length) return null;
  const piece = { kind, one: name, columns: heads, rows: lines } as const;
  // Copies that were made before plans told what is done have no such column.
  if (done === undefined) return piece;
  return isId(done) && heads.some(({ id }) => id === done) ? { ...piece, done } : null;
}

function columnFrom(raw: unknown): CopyColumn | null {
  const { id, label: text, kind, from, to, weight, choices } = fieldsOf(raw);
  const label = textFrom(text, MOST.label);
  if (!isId(id) || label === null) return null;
  if (kind === 'text' || kind === 'long' || kind === 'date') return { id, label, kind };
  if (kind === 'choice') {
    const all = eachFrom(choices, MOST.choices, (each) => {
      const choice = fieldsOf(each);
      const words = textFrom(choice['label'], MOST.label);
      return isId(choice['id']) && words !== null ? { id: choice['id'], label: words } : null;
    });
    return all && { id, label, kind, choices: all };
  }
  if (kind !== 'scale' || !isSmall(from) || !isSmall(to)) return null;
  return weight === null || isSmall(weight) ? { id, label, kind, from, to, weight } : null;
}

function lineFrom(raw: unknown, columns: readonly CopyColumn[]): Line | null {
  const { row, cells } = fieldsOf(raw);
  if (!isCount(row) || row > 9999) return null;
  const given = Object.entries(fieldsOf(cells));
  const texts: [Id, string][] = [];
  for (const [id, cell] of given) {
    const text = textFrom(cell);
    if (text === null || !columns.some((column) => column.id === id)) return null;
    texts.push([id, text]);
  }
  return { row, cells: Object.fromEntries(texts) };
}

function eachFrom<T>(raw: unknown, most: number, read: (each: unknown) => T | null): readonly T[] | null {
  if (!isList(raw, most)) return null;
  const all: T[] = [];
  for (const each of raw) {
    const one = read(each);
    if (one === null) return null;
    all.push(one);
  }
  return all;
}

/** A text as it may be shown and kept: nothing that cannot be seen is in it. */
function textFrom(raw: unknown, most: number = MOST.letters): string | null {
  return typeof raw === 'string' && raw.length <= most ? plain(raw) : null;
}

function isId(raw: unknown): raw is Id {
  return typeof raw === 'string' && ID.test(raw);
}

function isSmall(raw: unknown): raw is number {
  return isCount(raw) && raw <= 999;
}

function isList(raw: unknown, most: number): raw is readonly unknown[] {
  return Array.isArray(raw) && raw.length <= most;
}
