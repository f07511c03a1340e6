// Deals found by what people remember of them, as they type it in a hurry: a part of the name, or somebody’s.
import type { Deal } from '../deal.ts';
import { isRows } from '../../worksheet/field.ts';
import type { Dossier } from '../../worksheet/dossier.ts';

/** Deals as they are chosen from: by their names, as somebody reads who looks for one. */
export function inNameOrder(deals: readonly Deal[]): readonly Deal[] {
  return deals.toSorted((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
}

/**
 * Whether a name has these words in it, in any order. Capitals, accents and apostrophes make no difference; ö may be
 * written as oe, and ß as ss.
 */
export function isNamed(name: string, words: string): boolean {
  return hasAll([plainName(name), plainName(spelled(name))], plainName(words));
}

/** Whether each of these words is in the name of a deal, or begins a word of what is written about it. */
export function isAbout(name: string, dossier: Dossier, words: string): boolean {
  if (isNamed(name, words)) return true;
  return hasAll([plainName(name), plainName(spelled(name))], plainName(words), textsOf(dossier));
}

function hasAll(names: readonly string[], wanted: string, texts: readonly string[] = []): boolean {
  return wanted
    .split(/\s+/)
    .every(
      (word) =>
        names.some((name) => name.includes(word)) ||
        (word.length >= FEW && texts.some((text) => text.includes(` ${word}`))),
    );
}

/** Fewer letters than this begin a word of almost any text. */
const FEW = 3;

// A dossier is the same object as long as it says the same.
const known = new WeakMap<Dossier, readonly string[]>();

/** What is written in words about a deal, neither figures nor days nor choices; a space stands before each word. */
function textsOf(dossier: Dossier): readonly string[] {
  const before = known.get(dossier);
  if (before) return before;
  const texts = dossier.worksheets.flatMap(({ id, fields }) => {
    const inWords = (kind: string): boolean => kind === 'text' || kind === 'long';
    const places = fields.flatMap((field) =>
      isRows(field)
        ? field.columns.flatMap((column) => (inWords(column.kind) ? `${field.id} ${column.id}` : []))
        : inWords(field.kind)
          ? field.id
          : [],
    );
    return [...dossier.values(id)].flatMap(([name, text]) => {
      const [field = '', , column] = name.split('.');
      return places.includes(column === undefined ? field : `${field} ${column}`) ? text : [];
    });
  });
  const whole = texts.join(' ');
  const found = [` ${plainName(whole)}`, ` ${plainName(spelled(whole))}`];
  known.set(dossier, found);
  return found;
}

/** A name without what people leave out in a hurry: capitals, accents, apostrophes and signs; its words have one space between them. */
export function plainName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', æ: 'ae' };

/** As it is written where the keys for its letters are missing. */
function spelled(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüøåæ]/g, (letter) => UMLAUTS[letter] ?? letter);
}
