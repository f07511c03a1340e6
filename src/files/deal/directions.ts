// In which direction a text reads, and where in it that changes: Hebrew, Arabic and others are read from the right.

/** A piece of a line that reads in one direction. */
export interface Piece {
  readonly text: string;
  readonly isRight: boolean;
}

const SCRIPTS = [
  'Arabic',
  'Hebrew',
  'Syriac',
  'Thaana',
  'Nko',
  'Samaritan',
  'Mandaic',
  'Adlam',
  'Hanifi_Rohingya',
];
const FROM_RIGHT = `[${SCRIPTS.map((script) => `\\p{Script=${script}}`).join('')}]`;
// A letter, or the mark that nobody sees and that stands for one; with the accents on it. Figures have no direction.
const RIGHT = `(?:(?=\\p{L})${FROM_RIGHT}\\p{M}*|[\\u200F\\u061C])`;
const LEFT = `(?:(?!${FROM_RIGHT})\\p{L}\\p{M}*|\\u200E)`;

const BEGINS = new RegExp(`^(?:(?!${LEFT}|${RIGHT})[^])*${RIGHT}`, 'u');
const PIECES = new RegExp(`(${RIGHT}+)|(${LEFT}+)|(?:(?!${LEFT}|${RIGHT})[^])+`, 'gu');

/** Whether the first letter of a text is one that is read from the right. */
export function beginsFromRight(text: string): boolean {
  return BEGINS.test(text);
}

/**
 * A line in pieces, at least one, each of which reads in another direction than the one before it. What has no direction,
 * such as a space or a figure, goes with what stands on both sides of it, else with the whole text.
 */
export function directed(line: string, isRight: boolean): readonly Piece[] {
  const found = [...line.matchAll(PIECES)].map(([text, right, left]) => ({
    text,
    isRight: right !== undefined ? true : left !== undefined ? false : null,
  }));
  const pieces: { text: string; isRight: boolean }[] = [];
  for (const [place, { text, isRight: own }] of found.entries()) {
    const before = found[place - 1]?.isRight;
    const way =
      own ?? (before !== undefined && before === found[place + 1]?.isRight ? before : null) ?? isRight;
    const last = pieces.at(-1);
    if (last?.isRight === way) last.text += text;
    else pieces.push({ text, isRight: way });
  }
  return pieces.length > 0 ? pieces : [{ text: line, isRight }];
}
