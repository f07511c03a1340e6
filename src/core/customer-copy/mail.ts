// The changes as the text of a mail: numbered, each below what it is about, and a last line with their places for the page
// that made the copy. What is one of a few, such as a day or an answer, stands in that line as it is kept.
import { GATE, PARTS, partsOf, REPLY, WHY, type Change, type Copy } from './copy.ts';
import { columnAt } from './lines.ts';
import { told } from './told.ts';

/** How a change begins, in a line of its own, with its number from 1 on. */
export function markOf(number: number): string {
  return `#${number} `;
}

/** What is changed in a text of a mail, in its order. */
export function inMail(copy: Copy): readonly Change[] {
  const changes = told(copy).flatMap((each) => each.changes);
  return [...changes, ...copy.changes.filter(({ at, now }) => at === REPLY.name && now !== '')];
}

/** Whether what a place says now is read from the words of the mail, and not from its last line. */
export function isWritten(copy: Copy, at: string): boolean {
  if (at === GATE.answer) return false;
  const part = PARTS.find((each) => each === partsOf(at).part);
  if (!part || copy.fields[part]?.kind !== 'lines') return true;
  const kind = columnAt(copy, at)?.kind;
  if (partsOf(at).column === WHY) return true;
  return kind === 'text' || kind === 'long';
}

/** From so many letters on, a line may be one that a mail program broke. */
export const LONG = 60;

/** Unseen (a word joiner), and what it stands before is theirs: no mark of the mail, and not the rest of a line above. */
export const THEIRS = '\u2060';

/** The words by which a mail is read: what comes before the text that stood there, and what stands for nothing. */
export interface MailMarks {
  readonly was: string;
  readonly empty: string;
}

/** A text as it stands in a mail. Wherever a mail program breaks its lines, none of them is taken for the mail's own. */
export function asTheirs(text: string, { was, empty }: MailMarks): string {
  if (text === empty) return THEIRS + text;
  const lines = text.split('\n').map((line, place, all) => {
    const isAfterLong = (all[place - 1] ?? '').length >= LONG && line.trim() !== '';
    // With a blank line below it, “)” ends what stood there.
    const isLikeEnd = line.trimEnd().endsWith(')') && all[place + 1]?.trim() === '';
    return `${isAfterLong ? THEIRS : ''}${line}${isLikeEnd ? THEIRS : ''}`;
  });
  return ['#', '>', `(${was}`].reduce((so, mark) => so.replaceAll(mark, THEIRS + mark), lines.join('\n'));
}

const [BEGIN, NONE] = ['[copy', '-'];

/** The last line of the mail: when the copy was made, of which deal, at which gate, and what is changed. */
export function lastLine(copy: Copy): string {
  const gate = copy.fields.gate?.kind === 'gate' ? copy.fields.gate.worksheet : NONE;
  const places = inMail(copy).map(({ at, now }) => (isWritten(copy, at) ? at : `${at}=${now}`));
  return `${[BEGIN, copy.madeAt, copy.deal, gate, ...places].join(' ')}]`;
}

// What is said before the last line, in the same paragraph.
const LAST_WORDS = /\n[ \t]*\n(?:[^\n]+\n)+$/;

/** What stands in the last line of a mail. */
export interface LastLine {
  readonly madeAt: string;
  readonly deal: string;
  /** The worksheet of the gate; empty for none. */
  readonly gate: string;
  /** Each change, with what it says where that stands here. */
  readonly places: readonly { readonly at: string; readonly now: string | null }[];
  /** The text above the line and above what is said of it. */
  readonly above: string;
}

/** The last line in the text of a mail, or null where there is none. Marks of a quotation are gone from it. */
export function lastLineIn(mail: string): LastLine | null {
  const text = mail.replace(/\r\n?/g, '\n').replace(/^(?:[ \t]*>)+[ \t]?/gm, '');
  const start = text.lastIndexOf(`${BEGIN} `);
  const end = text.indexOf(']', start);
  if (start < 0 || end < 0) return null;
  const [madeAt = '', deal = '', gate = '', ...places] = text
    .slice(start + BEGIN.length, end)
    .trim()
    .split(/\s+/);
  return {
    ...{ madeAt, deal, gate: gate === NONE ? '' : gate, above: text.slice(0, start).replace(LAST_WORDS, '') },
    places: places.map((place) => {
      const [at = '', now = null] = place.split('=');
      return { at, now };
    }),
  };
}
