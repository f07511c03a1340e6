// What can be told from what a customer said, sentence by sentence: figures, doubts, people and days. Only what is
// plain is found; the words to find it by come from the interface, in its language.
import { patternOf } from '../../pattern.ts';
import { dateOf, dayOf, type Day } from '../../time/day.ts';
import { isDate } from '../../worksheet/read-cell.ts';

/** The words by which something is found. Those without a capital are found whichever way they are written. */
export interface Cues {
  /** What says that somebody doubts: "worried". */
  readonly doubts: readonly string[];
  /** What takes a doubt back when it stands before one: "not". */
  readonly denials: readonly string[];
  /** Who may have a say, by their business role: "lawyer". */
  readonly people: readonly string[];
  /** What is counted in any case, behind a figure: "hours". */
  readonly units: readonly string[];
  /** What makes a rate of a figure, and the spans that it is for: "a week". */
  readonly per: readonly string[];
  readonly spans: readonly string[];
  /** Before a figure, what makes a day of it and no measure: "in". */
  readonly when: readonly string[];
  /** From Monday to Sunday, and from January to December. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** The day after that of the talk. */
  readonly tomorrow: string;
  /** Before a weekday, what makes it another one than the next, or many: "last", "every". */
  readonly otherDays: readonly string[];
  /** What says that people will speak with each other then: "meet". */
  readonly talks: readonly string[];
}

/** The sentences of a text, each with its full stop; a new line begins a new one. */
export function sentencesIn(text: string): readonly string[] {
  return text
    .split(/\n+|(?<=[.!?…]['’”"»)\]]{0,2})\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

const AMOUNT = String.raw`\d+(?:[.,’']\d+)*(?:\s\d{3}(?!\d))*`;

/** The first figure with a currency, a unit or a rate in a sentence, as it stands there; null where there is none. */
export function figureIn(sentence: string, { units, per, spans, when }: Cues): string | null {
  const rate = `(?:\\s(?:${any(per)})\\s(?:${any(spans)}))`;
  const worth = `[€£$]\\s?${AMOUNT}(?:\\s?(?:k|m|bn|thousand|million)(?!\\p{L}))?`;
  const counted = `${AMOUNT}\\s?(?:[%€£$]|(?:${any(units)})(?!\\p{L}))`;
  const often = `${AMOUNT}(?:\\s\\p{L}+){1,3}?${rate}`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\d.,])(?<!(?:^|\\s)(?:${any(when)})\\s)(?:(?:${worth}|${counted})${rate}?|${often}(?!\\p{L}))`,
    'iu',
  );
  return pattern.exec(sentence)?.[0] ?? null;
}

/** Whether a sentence says that somebody doubts, and does not take it back. */
export function isDoubt(sentence: string, { doubts, denials }: Cues): boolean {
  return found(sentence, doubts).some(({ index }) => {
    const [before = ''] = /(?:\S+\s+){0,2}$/.exec(sentence.slice(0, index)) ?? [];
    return found(before, denials).length === 0;
  });
}

/** Who is named in a text by their business role, as it stands there. */
export function peopleIn(text: string, { people }: Cues): readonly string[] {
  return found(text, people).map(([who]) => who);
}

/** The first day from that of the talk on that a sentence names; null where it names none for sure. */
export function dayIn(sentence: string, held: Day, cues: Cues): Day | null {
  const days = [
    ...found(sentence, [cues.tomorrow]).map(() => held + 1),
    ...weekdaysIn(sentence, held, cues),
    ...datesIn(sentence, held, cues),
  ];
  return days.filter((day) => day >= held).sort((a, b) => a - b)[0] ?? null;
}

/** Whether a sentence says that people will speak with each other. */
export function isTalk(sentence: string, { talks }: Cues): boolean {
  return found(sentence, talks).length > 0;
}

function weekdaysIn(sentence: string, held: Day, { weekdays, otherDays }: Cues): readonly Day[] {
  return found(sentence, weekdays).flatMap(({ 0: name, index }) => {
    const before = sentence.slice(0, index).trimEnd();
    if (found(before, otherDays).some((word) => word.index + word[0].length === before.length)) return [];
    const wanted = weekdays.findIndex((each) => each.toLowerCase() === name.toLowerCase());
    // 1 January 1970 was a Thursday. Said on a Monday, Monday is the one a week later.
    return held + ((wanted - ((held + 3) % 7) + 6) % 7) + 1;
  });
}

function datesIn(sentence: string, held: Day, { months }: Cues): readonly Day[] {
  const month = `(?<month>${any(months)})(?!\\p{L})`;
  const day = '(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)';
  const year = '(?:,?\\s(?<year>\\d{4})(?!\\d))?';
  const patterns = [`${day}(?:\\sof)?\\s${month}${year}`, `(?<!\\p{L})${month}\\s${day}${year}`];
  const named = patterns.flatMap((pattern) => [...sentence.matchAll(new RegExp(pattern, 'gu'))]);
  const written = named.flatMap(({ groups = {} }) => {
    const at = months.indexOf(groups['month'] ?? '') + 1;
    const on = (year: string): Day | null => {
      const date = `${year}-${String(at).padStart(2, '0')}-${(groups['day'] ?? '').padStart(2, '0')}`;
      return isDate(date) ? dayOf(date) : null;
    };
    if (groups['year']) return on(groups['year']) ?? [];
    const thisYear = Number(dateOf(held).slice(0, 4));
    return (
      [thisYear, thisYear + 1]
        .map((each) => on(String(each)))
        .find((each) => each !== null && each >= held) ?? []
    );
  });
  const plain = sentence.match(/(?<!\d)\d{4}-\d\d-\d\d(?!\d)/g) ?? [];
  return [...written, ...plain.filter(isDate).map(dayOf)];
}

/** Where these words stand in a text, each as a word of its own. */
function found(text: string, words: readonly string[]): readonly RegExpExecArray[] {
  const [exact, loose] = [words.filter(isCapital), words.filter((word) => !isCapital(word))];
  const all = (some: readonly string[], flags: string): readonly RegExpExecArray[] =>
    some.length === 0
      ? []
      : [...text.matchAll(new RegExp(`(?<![\\p{L}\\d])(?:${any(some)})(?![\\p{L}\\d])`, flags))];
  return [...all(exact, 'gu'), ...all(loose, 'giu')].sort((a, b) => a.index - b.index);
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** A pattern for any of these words, the longest first; an apostrophe may be straight or not. */
function any(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => patternOf(word).replace(/[’']/g, "[’']"))
    .join('|');
}
