// What the customer put right, read out of the words in which that is noted: what was said, and what is so.
import { stretches } from '../../customer-copy/rewording.ts';
import { correctedBefore, readerOfDates } from '../dates-in.ts';
import { any, kept } from '../note/cues.ts';

/** The words by which a correction is known. */
export interface PutRightWords {
  /** Between what is so and what is not: “27, not 28”. */
  readonly not: readonly string[];
  /** The same where nothing else can be meant: “27 instead of 28”. */
  readonly instead: readonly string[];
  /** Between what is not so and what is: “not 28 but 27”. */
  readonly but: readonly string[];
  /** Before what is so: “it is 27”. */
  readonly is: readonly string[];
  /** What a name may begin with that is no part of it: “the board”. */
  readonly articles: readonly string[];
  /** What makes a day of a figure before it: “12 May”. */
  readonly months: readonly string[];
  /** Between two days, what puts the other in the place of the first: “no, on 19 January”. */
  readonly inPlace: readonly string[];
  /** How a passage is noted that a copy brought back: what stands before, between and after the new one and the old. */
  readonly passage: readonly [before: string, between: string, after: string];
}

/** A figure, a day, or the name of somebody, that was put right. */
export interface Correction {
  readonly kind: 'figure' | 'day' | 'name';
  readonly was: string;
  readonly now: string;
}

const FIGURE = String.raw`[€£$]?\d+(?:[.,’']\d+)*`;

/** The name of somebody has so many words at most. */
const MOST_WORDS = 4;

const patternsOf = kept(({ not, instead, but, is, articles, months, inPlace, passage }: PutRightWords) => {
  const [before, between, after] = passage;
  return {
    // What is quoted may have quotation marks in it: it ends where the next passage begins, or the line.
    passage: new RegExp(
      `${before}((?:(?!${after}\\s*\\n|${between}|${before})[^])+)${between}([^]*?)${after}(?=\\s*(?:${before}|\\n|$))`,
      'gu',
    ),
    // No part of another figure, of a word (“12th”) or of a day (“12 May”).
    alone: new RegExp(
      `(?<![\\p{L}\\d€£$][.,’']?)${FIGURE}(?![\\p{L}\\d]|\\s(?:${any(months)})(?!\\p{L}))`,
      'gu',
    ),
    // A clause ends here; a comma ends none, nor do the point in a figure or a day and the colon in “not 28: it is 27” or “they corrected me: it is 27”.
    clause: new RegExp(
      `[;!?()‘“”"\\n]|(?<!(?:${any(not)})\\s${FIGURE}(?=:\\s(?:${any(is)})\\s)|(?:${any(inPlace)})):|’(?!\\p{L})|\\.(?![\\d,]|\\s(?:${any(months)})(?!\\p{L})|$)|\\s[–—]\\s`,
      'iu',
    ),
    not: new RegExp(`(^|,?\\s)(?:(${any(instead)})|(?:${any(not)}))\\s(?:about\\s)?`, 'iu'),
    // “Not 28, 27 hours” begins with what is not so; “it is not 28, there are 14 shops” says nothing of 28.
    but: new RegExp(`[,:](?!\\d)\\s*(?:(?:${any([...but, ...is])})\\s)?|\\s(?:${any(but)})\\s`, 'iu'),
    plainBut: new RegExp(`(?:[,:]\\s*(?:${any([...but, ...is])})|\\s(?:${any(but)}))\\s`, 'iu'),
    is: new RegExp(`(?:^|\\s)(?:${any(is)})\\s`, 'iu'),
    article: new RegExp(`^(?:${any(articles)})\\s`, 'iu'),
    dates: readerOfDates(months),
    inPlace: correctedBefore(any(inPlace)),
  };
});

/** What is put right in a text, in its order: what was put right twice is there twice. What is not plain is not there. */
export function correctionsIn(text: string, words: PutRightWords): readonly Correction[] {
  const { passage } = patternsOf(words);
  const found: Correction[] = [];
  let at = 0;
  for (const { 0: whole, 1: now = '', 2: was = '', index } of text.matchAll(passage)) {
    found.push(...typedIn(text.slice(at, index), words), ...rewordedIn(was, now, words));
    at = index + whole.length;
  }
  return [...found, ...typedIn(text.slice(at), words)];
}

/** Of a passage that was put otherwise, each stretch that took the place of another. */
function rewordedIn(was: string, now: string, words: PutRightWords): readonly Correction[] {
  const all = stretches(was, now);
  return all.flatMap(({ kind, text }, at) => {
    const next = all[at + 1];
    return kind === 'gone' && next?.kind === 'new' ? madeOf(text, next.text, words) : [];
  });
}

/** “27, not 28”, “not 28 but 27” and “it is not 28 but 27”, in each clause of a text. */
function typedIn(text: string, words: PutRightWords): readonly Correction[] {
  const { clause, not, but, plainBut, is } = patternsOf(words);
  return text.split(clause).flatMap((clause) => {
    const said = not.exec(clause.trim());
    if (!said) return dayIn(clause, words);
    const [marker, space = '', instead] = said;
    const [before, after] = [said.input.slice(0, said.index), said.input.slice(said.index + marker.length)];
    // What is said to be so, if that stands before what is not.
    const so = `${before} `.split(is).at(-1) ?? '';
    const isFirst = before.trim() === '';
    const [first = '', ...rest] = after.split(isFirst || so.trim() !== '' ? but : plainBut);
    if (isFirst) return madeOf(first, rest.join(' '), words);
    // “We are not sure, it is the lawyers” puts nobody right.
    if (so.trim() === '') return madeOf(first, rest.join(' '), words).filter(({ kind }) => kind !== 'name');
    const [made] = madeOf(first, before, words);
    const isPlain = instead !== undefined || space.startsWith(',');
    if (!made || made.kind !== 'name') return made ?? [];
    return isPlain ? madeOf(first, so, words) : [];
  });
}

/** A figure in the place of a figure, or a name in the place of a name; nothing where it could be more. */
function madeOf(was: string, now: string, words: PutRightWords): readonly Correction[] {
  const day = dayMade(was, now, words);
  if (day) return [day];
  const { alone } = patternsOf(words);
  const [old] = was.match(alone) ?? [];
  const latest = now.match(alone)?.at(-1);
  if (old !== undefined && latest !== undefined) {
    return old === latest ? [] : [{ kind: 'figure', was: old, now: latest }];
  }
  if (/\d/.test(was + now)) return [];
  const [gone, named] = [nameIn(was, words), nameIn(now, words)];
  if (gone === '' || named === '' || sameName(gone, named, words)) return [];
  return [{ kind: 'name', was: gone, now: named }];
}

/** “On 12 January, no, on 19 January”: a day that takes the place of the one before it. */
function dayIn(clause: string, words: PutRightWords): readonly Correction[] {
  const { dates, inPlace } = patternsOf(words);
  const days = dates(clause).toSorted((a, b) => a.at - b.at);
  return days.flatMap(({ named: now, at }, place) => {
    const was = days[place - 1]?.named;
    return was !== undefined && was !== now && inPlace.test(clause.slice(0, at))
      ? { kind: 'day', was, now }
      : [];
  });
}

/** The number of a day whose month stands beside the other one: “the 15th”. */
const NUMBER = /^[^\p{L}\d]*(?:(?:on|am)\s)?(?:the\s)?(\d{1,2})(?:st|nd|rd|th)?\W*$/iu;

/** A day in the place of a day: “14 December, not 15 December”, or “not 15”, where no figure can be meant. */
function dayMade(was: string, now: string, words: PutRightWords): Correction | null {
  const { dates, alone } = patternsOf(words);
  const [so] = dates(now).toSorted((a, b) => b.at - a.at);
  if (!so) return null;
  const gone = dates(was).find(({ at }) => !/\p{L}{3}/u.test(was.slice(0, at)))?.named;
  const [, number] = NUMBER.exec(was) ?? [];
  const old = gone ?? (number && !alone.test(now) ? so.named.replace(/\d+/, number) : undefined);
  return old === undefined || old === so.named ? null : { kind: 'day', was: old, now: so.named };
}

/** A name without its article and what stands around it; empty where it is too long for one. */
function nameIn(text: string, words: PutRightWords): string {
  const name = text
    .trim()
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(patternsOf(words).article, '');
  return name.length > 1 && name.split(/\s+/).length <= MOST_WORDS ? name : '';
}

/** Whether two names are the same, whatever their article and capitals. */
function sameName(a: string, b: string, words: PutRightWords): boolean {
  return nameIn(a, words).toLowerCase() === nameIn(b, words).toLowerCase();
}
