// The dates that stand in a sentence of somebody's. Which year is meant where none is said, whoever reads them decides.
import { dayOf, type Day } from '../time/day.ts';
import { isDate } from '../worksheet/read-cell.ts';

/** A date as it is named: the year is empty where only a day and a month are. */
export interface NamedDate {
  readonly year: string;
  readonly month: number;
  readonly day: string;
  /** How it stands in the text, and where it begins there. */
  readonly named: string;
  readonly at: number;
}

/** What stands before a date of figures, and before no other figure that ends a sentence: “, 15.12.”, “am 4.12.”. */
const LEAD = String.raw`(?:^|[,;:(+/–-]\s?|(?<!\p{L})(?:on|by|until|till|before|after|since|the|am|ab|bis|de[mnr]|nach|seit|vom|vor|zum|\p{L}+(?:day|tag))\s)`;

/**
 * What finds the dates in a text: 4 December, December 4th, 2026, 4.12. and 2026-12-04, kind by kind. The names of the
 * months begin with January, and again with it for another language. To make it takes longer than to use it.
 */
export function readerOfDates(months: readonly string[]): (text: string) => readonly NamedDate[] {
  const month = `(?<month>${months.join('|')})(?!\\p{L})`;
  const day = '(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?(?!\\d)';
  const year = '(?:,?\\s(?<year>\\d{4})(?!\\d))?';
  const patterns = [
    new RegExp(`${day}(?:\\sof)?\\s${month}${year}`, 'giu'),
    // “It may 4 times” names none, nor does “In March 15 people leave”.
    new RegExp(`(?<!\\p{L}|(?<!\\p{L})[Ii][nm]\\s)${month}\\s${day}${year}`, 'gu'),
    // 31.01.2027, or 31.01. where the second full stop cannot be that of a sentence with a figure: “it fell to 9.5.”
    new RegExp(
      `(?<![\\d.,])(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?:(?<year>\\d{4})|(?=[,;:)–-])|(?<=${LEAD}\\d+\\.\\d+\\.))(?!\\d)`,
      'giu',
    ),
    /(?<!\d)(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?!\d)/g,
  ];
  const numberOf = (name: string): number => {
    const at = months.findIndex((each) => each.toLowerCase() === name.toLowerCase());
    return at < 0 ? Number(name) : (at % 12) + 1;
  };
  return (text) =>
    patterns
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .flatMap(({ 0: named, groups: { year = '', month = '', day = '' } = {}, index: at }) => {
        // “A team of 12 may decide” names none, and “back on 12 may” does.
        const isWord =
          /^(?:may|mar|march)$/.test(month) && /^\s[\p{L}\d]/u.test(text.slice(at + named.length));
        return isWord && year === '' ? [] : { year, month: numberOf(month), day, named, at };
      });
}

/** The day of a date in this year; null where that year has none. */
export function dayOn({ month, day }: NamedDate, year: string | number): Day | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? dayOf(date) : null;
}

/** What finds, before a day, that it takes the place of an earlier one by these words: “, they corrected me: it’s ” or “, no, on ”. */
export function correctedBefore(corrected: string): RegExp {
  return new RegExp(
    `(?:^|[,;:.?–-])\\s*(?:\\p{L}+\\s)?(?:${corrected})[,:]?\\s(?:(?:it[’']s|it\\sis|on|by|for|the|am|den|es\\sist)\\s)*$`,
    'iu',
  );
}
