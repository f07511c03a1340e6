// The changes that a customer copied into a mail, read back: a copy of the deal as it is here, with what they changed in it.
// A mail may be quoted and broken on its way; what finds no place is their words all the same.
import { patternOf } from '../../pattern.ts';
import { dateOf, dayOf } from '../../time/day.ts';
import { dateIn } from '../../deal/crm/days.ts';
import type { Labelled } from '../../worksheet/field.ts';
import { onScale } from '../../worksheet/read-cell.ts';
import {
  before,
  changed,
  GATE,
  GONE,
  lineAt,
  partsOf,
  PARTS,
  REPLY,
  type Change,
  type Copy,
  type Fields,
} from '../copy.ts';
import { columnAt } from '../lines.ts';
import { lastLineIn, LONG, markOf, THEIRS, type LastLine, type MailMarks } from '../mail.ts';

export interface MailWords extends MailMarks {
  /** A day (YYYY-MM-DD) in words. */
  readonly day: (date: string) => string;
  /** What is said of a line that is no longer so. */
  readonly gone: string;
  /** The answers at a gate. */
  readonly answers: readonly Labelled[];
}

/** A mail that was read. */
export interface FromMail {
  readonly copy: Copy;
  /** What its text says, where that is not what its last line says and cannot be kept there: no day, or none of the choices. */
  readonly unread: readonly Change[];
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
): FromMail | null {
  const line = lastLineIn(text);
  if (!line || line.places.length === 0) return null;
  const here = fields(line);
  const chosen = PARTS.filter((part) => here[part]);
  const { madeAt, deal } = line;
  let copy: Copy = { format, version: 1, deal, madeAt, chosen, fields: here, changes: [] };
  const unplaced: string[] = [];
  const unread: Change[] = [];
  const blocks = blocksIn(line);
  copy = asNamed(copy, line, blocks);
  for (const [place, { at, now: inLine }] of line.places.entries()) {
    const block = blocks[place] ?? '';
    const passages = passagesIn(block, words);
    if (inLine !== null) {
      const [passage] = passages;
      const stood = keptAs(copy, at, passage?.was ?? '', words) ?? '';
      // What people can read counts, since they can put it otherwise; the line is for what a page cannot read in it.
      const read = passage ? readAt(copy, at, passage, inLine, words) : inLine;
      if (passage && read === null) {
        unread.push({ at, now: passage.now });
        unplaced.push(block);
      }
      const now = read ?? inLine;
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
  if (unplaced.length > 0)
    copy = changed(copy, REPLY.words, unplaced.join('\n').replaceAll(THEIRS, '').trim());
  return { copy, unread };
}

/**
 * The copy in which lines are called as in the heads of the mail: “Who does what, Step 2 (Sign), Who:”. The sheets may call
 * them otherwise by now. What a customer has changed in the name itself is told in its own place.
 */
function asNamed(copy: Copy, { places }: LastLine, blocks: readonly string[]): Copy {
  let named = copy;
  for (const [place, { at }] of places.entries()) {
    const { part, row, column } = partsOf(at);
    const head = headOf(blocks[place] ?? '');
    const label = columnAt(copy, at)?.label;
    if (label === undefined) continue;
    const known = head.endsWith(inHead(`), ${label}`)) ? inHead(label).length : null;
    const end = known === null ? head.lastIndexOf('), ') : head.length - known - '), '.length;
    const start = head.indexOf(' (');
    if (start < 0 || end < start) continue;
    named = calledThere(named, part, row, head.slice(start + 2, end), places);
    if (part === 'ratings') named = calledThere(named, 'criteria', column, head.slice(end + 3), places);
  }
  return named;
}

/** The copy in which a line that is here says first what a mail calls it. */
function calledThere(copy: Copy, part: string, row: string, name: string, places: LastLine['places']): Copy {
  const piece = copy.fields[PARTS.find((each) => each === part) ?? 'gate'];
  const [first] = piece?.kind === 'lines' ? piece.columns : [];
  if (!first) return copy;
  const at = `${part}.${row}.${first.id}`;
  const here = before(copy, at);
  const isSaid =
    here === null || here === '' || inHead(here) === name || places.some((each) => each.at === at);
  return isSaid ? copy : (withCell(copy, at, name) ?? copy);
}

/** What a change is about, on one line. */
function headOf(block: string): string {
  return inHead(block.slice(0, Math.max(0, block.search(/:[ \t]*(?:\n|$)/))));
}

/** A text as it stands in a head: without colons, and on one line. */
function inHead(text: string): string {
  return text.replaceAll(THEIRS, '').replaceAll(':', ',').replace(/\s+/g, ' ').trim();
}

/** The text of each change, without its number; empty where it was left out. */
function blocksIn({ above, places }: LastLine): readonly string[] {
  const found: { readonly start: number; readonly text: number }[] = [];
  for (const [place] of places.entries()) {
    const from = found.findLast(({ start }) => start >= 0)?.text ?? 0;
    const mark = new RegExp(`^[ \\t]*${markOf(place + 1)}`, 'm').exec(above.slice(from));
    const start = mark ? from + mark.index : -1;
    found.push({ start, text: start + (mark?.[0].length ?? 0) });
  }
  return found.map(({ start, text }, place) => {
    if (start < 0) return '';
    const next = found.slice(place + 1).find((each) => each.start >= 0);
    return above.slice(text, next?.start).trim();
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
  const name = PARTS.find((each) => each === partsOf(at).part);
  const piece = name && copy.fields[name];
  if (name && piece?.kind === 'words')
    return changed({ ...copy, fields: { ...copy.fields, [name]: { ...piece, text: was } } }, at, now);
  const stood = withCell(copy, at, was);
  return stood && changed(stood, at, now);
}

/** The copy with another text in a cell of the seller's; null where that is none. */
function withCell(copy: Copy, at: string, text: string): Copy | null {
  const { part, row, column } = partsOf(at);
  const name = PARTS.find((each) => each === part);
  const piece = name && copy.fields[name];
  if (!name || piece?.kind !== 'lines' || column === '') return null;
  const rows = piece.rows.map((each) =>
    String(each.row) === row ? { ...each, cells: { ...each.cells, [column]: text } } : each,
  );
  return { ...copy, fields: { ...copy.fields, [name]: { ...piece, rows } } };
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

/** What a place says by the text of a mail, as it is kept; null where it says nothing that can be. */
function readAt(
  copy: Copy,
  at: string,
  { was, now }: Passage,
  inLine: string,
  words: MailWords,
): string | null {
  if (at === GATE.answer || columnAt(copy, at)) return keptAs(copy, at, now, words);
  if (inLine !== GONE) return inLine;
  return isAlike(now, words.gone) ? GONE : isSame(now, was) ? '' : null;
}

/** What a mail says in words, as it is kept: a choice by its id, a figure without its scale, a day as such; null if it is none. */
function keptAs(copy: Copy, at: string, text: string, { day, answers }: MailWords): string | null {
  if (text === '') return '';
  if (at === GATE.answer) return choiceIn(answers, text);
  const column = columnAt(copy, at);
  if (column?.kind === 'choice') return choiceIn(column.choices, text);
  if (column?.kind === 'scale') {
    const [figure = ''] = /^\d+/.exec(text) ?? [];
    return onScale(column, figure) === null ? null : figure;
  }
  if (column?.kind === 'date') {
    const made = dayOf(copy.madeAt.slice(0, 10));
    const days = Array.from({ length: 2 * NEAR }, (_, n) => dateOf(made - NEAR + n));
    return days.find((each) => day(each) === text) ?? dayIn(text);
  }
  return text;
}

/** A day as people write it, where it is none other for those who begin with the month. */
function dayIn(text: string): string | null {
  const date = dateIn(text, 'day');
  return date === dateIn(text, 'month') ? date : null;
}

function choiceIn(choices: readonly Labelled[], text: string): string | null {
  return choices.find(({ label }) => isAlike(label, text))?.id ?? null;
}

/** Whether two are the same but for their case and what ends them: “yes.” */
function isAlike(one: string, other: string): boolean {
  const bare = (text: string): string =>
    text
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/[.!]?\s*$/, '');
  return bare(one) === bare(other);
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
