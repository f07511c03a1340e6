// The changes that a customer copied into a mail, read back: a copy of the deal as it is here, with what they changed in it.
// A mail may be quoted and broken on its way; what finds no place is their words all the same.
import { before, changed, partsOf, PARTS, REPLY, type Copy, type Fields } from '../copy.ts';
import { lastLineIn, markOf, type LastLine } from '../mail.ts';

/** The words by which a mail is read: what comes before the text that stood there, and what stands for nothing. */
export interface MailWords {
  readonly was: string;
  readonly empty: string;
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
  const chosen = PARTS.filter((part) => fields(line)[part]);
  const { madeAt, deal } = line;
  let copy: Copy = { format, version: 1, deal, madeAt, chosen, fields: fields(line), changes: [] };
  const unplaced: string[] = [];
  const blocks = blocksIn(line);
  for (const [place, { at, now }] of line.places.entries()) {
    const block = blocks[place] ?? '';
    if (now !== null) {
      if (before(copy, at) !== null) copy = changed(copy, at, now);
      else unplaced.push(block);
      continue;
    }
    const passages = passagesIn(block, words);
    const placed = at === REPLY.words ? null : placedIn(copy, at, passages);
    if (placed) copy = placed;
    else unplaced.push(at === REPLY.words ? passages.map((each) => each.now).join('\n') : block);
  }
  return unplaced.length === 0 ? copy : changed(copy, REPLY.words, unplaced.join('\n').trim());
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
  return [...found, ...(last === '' ? [] : [{ was: '', now: last }])].map((each) =>
    each.now === empty ? { ...each, now: '' } : each,
  );
}

function whole(text: string): string {
  return text.trim().replace(/([^\n]{60})[ \t]*\n(?=[^\s-])/g, '$1 ');
}

/** The copy with these passages put otherwise at a place; null where it has no such place, or not what stood there. */
function placedIn(copy: Copy, at: string, passages: readonly Passage[]): Copy | null {
  const stood = before(copy, at);
  if (stood === null) return null;
  const [only] = passages;
  if (only && passages.length === 1 && (stood === '' || isSame(stood, only.was)))
    return changed(copy, at, only.now);
  let text = stood;
  for (const { was, now } of passages) {
    if (was === '') text = `${text} ${now}`;
    else if (!inText(was).test(text)) return only && passages.length === 1 ? instead(copy, at, only) : null;
    else text = text.replace(inText(was), () => now);
  }
  return changed(copy, at, text);
}

/** The copy with another text in a cell, where something else stands here by now: what the mail says stood there. */
function instead(copy: Copy, at: string, { was, now }: Passage): Copy | null {
  const { part, row, column } = partsOf(at);
  const name = PARTS.find((each) => each === part);
  const piece = name && copy.fields[name];
  if (!name || piece?.kind !== 'lines' || column === '') return null;
  const rows = piece.rows.map((each) =>
    String(each.row) === row ? { ...each, cells: { ...each.cells, [column]: was } } : each,
  );
  return changed({ ...copy, fields: { ...copy.fields, [name]: { ...piece, rows } } }, at, now);
}

function isSame(one: string, other: string): boolean {
  return one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();
}

/** Where a passage stands, however its lines are broken. */
function inText(passage: string): RegExp {
  const escaped = passage
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(escaped.join('\\s+'));
}
