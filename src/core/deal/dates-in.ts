// The dates that stand in a sentence of somebody's. Which year is meant where none is said, whoever reads them decides.
import { dayOf, type Day } from '../time/day.ts';
import { isDate } from '../worksheet/read-cell.ts';

/** A date as it is named: the year is empty where only a day and a month are. */
export interface NamedDate {
  readonly year: string;
  readonly month: number;
  readonly day: string;
}

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
    // “It may 4 times” names none.
    new RegExp(`(?<!\\p{L})${month}\\s${day}${year}`, 'gu'),
    // 31.01. or 31.01.2027; with one full stop it could be a figure.
    /(?<![\d.,])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})?(?!\d)/g,
    /(?<!\d)(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?!\d)/g,
  ];
  const numberOf = (name: string): number => {
    const at = months.findIndex((each) => each.toLowerCase() === name.toLowerCase());
    return at < 0 ? Number(name) : (at % 12) + 1;
  };
  return (text) =>
    patterns
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .map(({ groups: { year = '', month = '', day = '' } = {} }) => ({ year, month: numberOf(month), day }));
}

/** The day of a date in this year; null where that year has none. */
export function dayOn({ month, day }: NamedDate, year: string | number): Day | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? dayOf(date) : null;
}
