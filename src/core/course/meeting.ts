// The meetings of the running example: each is written down once, and lessons quote it word for word.
import type { Id } from '../id.ts';
import { patternOf } from '../pattern.ts';

/** What one person says in a meeting. */
export interface SpokenLine {
  /** Unique in its meeting. */
  readonly id: Id;
  readonly who: Id;
  readonly says: string;
}

export interface Meeting {
  readonly id: Id;
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Who meets whom, where, and why: one sentence. */
  readonly about: string;
  /** The people who speak in it or are named. */
  readonly cast: readonly Id[];
  readonly lines: readonly SpokenLine[];
}

/** What was said in a meeting, without what is known about it. */
export type Transcript = Pick<Meeting, 'id' | 'lines'>;

/** The lines of a meeting from one to another, both included; one line without `to`. Empty where there are none. */
export function linesFrom({ lines }: Transcript, from: Id, to: Id = from): readonly SpokenLine[] {
  const [first, last] = [from, to].map((id) => lines.findIndex((line) => line.id === id));
  return first === undefined || last === undefined || first < 0 ? [] : lines.slice(first, last + 1);
}

/**
 * The first line in which these words stand, or null. White space and the shape of quotation marks make no difference;
 * `…` may stand for words that are left out, and a comma at the end for whatever stands there.
 */
export function lineWith(words: string, lines: readonly SpokenLine[]): SpokenLine | null {
  const pieces = plain(words)
    .replace(/,$/, '')
    .split('…')
    .map((piece) => piece.trim())
    .filter(Boolean);
  if (pieces.length === 0) return null;
  // Whole words only: “the” does not stand in “they”.
  const inOrder = pieces
    .map((piece) => `(?<![\\p{L}\\p{N}])${patternOf(piece)}(?![\\p{L}\\p{N}])`)
    .join('.*');
  const pattern = new RegExp(inOrder, 'u');
  return lines.find(({ says }) => pattern.test(plain(says))) ?? null;
}

/** The line that shares most words with these, by which an author finds what was meant; null where none shares any. */
export function nearestLine(words: string, lines: readonly SpokenLine[]): SpokenLine | null {
  const wanted = bareWords(words);
  const shared = lines.map((line) => {
    const said = new Set(bareWords(line.says));
    return { line, count: wanted.filter((word) => said.has(word)).length };
  });
  const best = shared.reduce<(typeof shared)[number] | null>(
    (best, each) => (each.count > (best?.count ?? 0) ? each : best),
    null,
  );
  return best?.line ?? null;
}

function plain(text: string): string {
  return text
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\.\.\./g, '…')
    .replace(/\s+/g, ' ')
    .trim();
}

function bareWords(text: string): readonly string[] {
  return (
    plain(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}']+/gu) ?? []
  );
}
