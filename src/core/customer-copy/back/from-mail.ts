// The changes that a customer copied into a mail, read back: a copy of the deal as it is here, with what they changed in it.
// A mail may be quoted and broken on its way; what finds no place is their words all the same.
import { patternOf } from '../../pattern.ts';
import { dateOf, dayOf } from '../../time/day.ts';
import { before, changed, GONE, lineAt, partsOf, PARTS, REPLY, type Copy, type Fields } from '../copy.ts';
import { columnAt } from '../lines.ts';
import { lastLineIn, LONG, markOf, THEIRS, type LastLine, type MailMarks } from '../mail.ts';

export interface MailWords extends MailMarks {
  /** A day (YYYY-MM-DD) in words. */
  readonly day: (date: string) => string;
}

interface Passage {
  readonly was: string;
  readonly now: string;
}

/**
 * The copy that a mail is about, or null where it has no last line of a copy. `fields` are all parts of that deal as they
 * are here, and `text` is a whole mail, or what was copied of it.
 */
export function copyFromMail(
  text: string,
  fields: (deal: LastLine) => Fields,
  format: Copy['format'],
  words: MailWords,
): Copy | null {
  const line = lastLineIn(text);
  if (!line || line.places.length === 0) return null;
  const here = fields(line);
  const chosen = PARTS.filter((part) => here[part]);
  const { madeAt, deal } = line;
  let copy: Copy = { format, version: 1, deal, madeAt, chosen, fields: here, changes: [] };
  const unplaced: string[] = [];
  const blocks = blocksIn(line);
  for (const [place, { at, now }] of line.places.entries()) {
    const block = blocks[place] ?? '';
    const passages = passagesIn(block, words);
    if (now !== null) {
      const stood = keptAs(copy, at, passages[0]?.was ?? '', words);
      const isHere = before(copy, at) === now;
      // A line that was taken off the list is none of those that are here.
      const known = before(copy, at) !== null ? copy : now === GONE ? withLine(copy, at, stood) : null;
      if (known) copy = (isHere ? instead(copy, at, { was: stood, now }) : null) ?? changed(known, at, now);
      else unplaced.push(block);
      continue;
    }
    const placed = at === REPLY.words ? null : placedIn(copy, at, passages);
    if (placed) copy = placed;
    else unplaced.push(at === REPLY.words ? passages.map((each) => each.now).join('\n') : block);
  }
  return unplaced.length === 0
    ? copy
    : changed(copy, REPLY.words, unplaced.join('\n').replaceAll(THEIRS, '').trim());
}

/** The text of each change, without its number. */
function blocksIn({ above, places }: LastLine): readonly string[] {
  const starts: number[] = [];
  for (const [place] of places.entries()) {
    const mark = markOf(place + 1);
    const from = starts.at(-1) ?? 0;
    const found = above.slice(from).search(new RegExp(`^[ \\t]*${mark}`, 'm'));
    starts.push(found < 0 ? from : from + found);
  }
  return starts.map((start, place) => {
    const next = starts[place + 1] ?? above.length;
    return above
      .slice(start, next)
      .replace(new RegExp(`^\\s*${markOf(place + 1)}`), '')
      .trim();
  });
}

/** What is changed in a block, below its first line that ends with a colon; lines that a mail broke are whole again. */
function passagesIn(block: string, { was, empty }: MailWords): readonly Passage[] {
  const body = block.slice(block.search(/:[ \t]*(?:\n|$)/) + 1);
  const found: Passage[] = [];
  let rest = 0;
  for (const match of body.matchAll(new RegExp(`^[ \\t]*\\(${was}: ([^]*?)\\)[ \\t]*$(?!\\n[^\\n])`, 'gm'))) {
    found.push({ was: whole(match[1] ?? ''), now: whole(body.slice(rest, match.index)) });
    rest = match.index + match[0].length;
  }
  const last = whole(body.slice(rest));
  return [...found, ...(last === '' ? [] : [{ was: '', now: last }])].map((each) => ({
    was: each.was.replaceAll(THEIRS, ''),
    now: each.now === empty ? '' : each.now.replaceAll(THEIRS, ''),
  }));
}

/** A text with its lines as they were: what follows a long one is the rest of it, but for an item ("- …") and what is marked. */
function whole(text: string): string {
  return text.trim().replace(new RegExp(`([^\\n]{${LONG}})[ \\t]*\\n(?=[^\\s${THEIRS}-])`, 'g'), '$1 ');
}

/** The copy with these passages put otherwise at a place; null where it has no such place, or not what stood there. */
function placedIn(copy: Copy, at: string, passages: readonly Passage[]): Copy | null {
  const stood = before(copy, at);
  if (stood === null) return null;
  const [only] = passages;
  if (only && passages.length === 1) {
    if (isSame(stood, only.now)) return instead(copy, at, { ...only, now: stood });
    if (stood === '' || isSame(stood, only.was)) return changed(copy, at, only.now);
  }
  // What was taken over already stands here by now: then the copy said what the mail says it did.
  let [base, text] = [stood, stood];
  for (const { was, now } of passages) {
    if (isIn(text, now) && (was === '' || isIn(now, was) || !isIn(text, was))) {
      base = base.replace(inText(now), () => was);
    } else if (was === '') text = `${text} ${now}`;
    else if (!inText(was).test(text)) return only && passages.length === 1 ? instead(copy, at, only) : null;
    else text = text.replace(inText(was), () => now);
  }
  return base === stood ? changed(copy, at, text) : instead(copy, at, { was: base, now: text });
}

/** The copy with another text at a place, where something else stands here by now: what the mail says stood there. */
function instead(copy: Copy, at: string, { was, now }: Passage): Copy | null {
  const { part, row, column } = partsOf(at);
  const name = PARTS.find((each) => each === part);
  const piece = name && copy.fields[name];
  if (name && piece?.kind === 'words')
    return changed({ ...copy, fields: { ...copy.fields, [name]: { ...piece, text: was } } }, at, now);
  if (!name || piece?.kind !== 'lines' || column === '') return null;
  const rows = piece.rows.map((each) =>
    String(each.row) === row ? { ...each, cells: { ...each.cells, [column]: was } } : each,
  );
  return changed({ ...copy, fields: { ...copy.fields, [name]: { ...piece, rows } } }, at, now);
}

/** The copy with a line that is not here any more, as far as the mail tells what stood in it; null where there is no list. */
function withLine(copy: Copy, at: string, first: string): Copy | null {
  const { part, row } = partsOf(at);
  const name = PARTS.find((each) => each === part);
  const piece = name && copy.fields[name];
  if (!name || piece?.kind !== 'lines' || !/^\d{1,4}$/.test(row) || at !== lineAt(name, row)) return null;
  const [column] = piece.columns;
  const line = { row: Number(row), cells: column && first !== '' ? { [column.id]: first } : {} };
  const next = piece.rows.findIndex((each) => each.row > line.row);
  const rows = piece.rows.toSpliced(next < 0 ? piece.rows.length : next, 0, line);
  return { ...copy, fields: { ...copy.fields, [name]: { ...piece, rows } } };
}

/** Within so many days of a copy what it says of a day is looked for. */
const NEAR = 1500;

/** What a mail says in words, as it is kept: a choice by its id, a figure without its scale, a day as such; empty if none is. */
function keptAs(copy: Copy, at: string, text: string, { day }: MailWords): string {
  const column = text === '' ? undefined : columnAt(copy, at);
  if (column?.kind === 'choice') return column.choices.find(({ label }) => label === text)?.id ?? '';
  if (column?.kind === 'scale') return /^\d+/.exec(text)?.[0] ?? '';
  if (column?.kind !== 'date') return text;
  const made = dayOf(copy.madeAt.slice(0, 10));
  const days = Array.from({ length: 2 * NEAR }, (_, n) => dateOf(made - NEAR + n));
  return days.find((each) => day(each) === text) ?? '';
}

function isIn(text: string, passage: string): boolean {
  return passage !== '' && inText(passage).test(text);
}

function isSame(one: string, other: string): boolean {
  return one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();
}

/** Where a passage stands, however its lines are broken. */
function inText(passage: string): RegExp {
  const escaped = passage.trim().split(/\s+/).map(patternOf);
  return new RegExp(escaped.join('\\s+'));
}
