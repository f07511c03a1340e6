// Days as CRMs write them. 03/04/2026 is in March or in April, and only its column, or somebody, can tell. They are not
// read as dates in a sentence are (core/deal/dates-in.ts): here the whole cell is a date or a fault, in short forms that
// would be found by chance among words.
import { dateOf } from '../../time/day.ts';
import { dayIn } from '../appointments.ts';
import { saysNothing } from './table.ts';

/** Whether the day or the month stands first where both are figures. */
export type DayOrder = 'day' | 'month';

/** A day whose order is told by nothing in it: two figures with the same stroke or hyphen between them, and a year. */
const EITHER = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d\d)$/;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
/** With full stops the day stands first wherever they are used. */
const STOPS = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d\d)$/;
const DAY_NAMED = /^(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+(?:of\s)?(\p{L}{3,})\.?,?[\s-]+(\d{4}|\d\d)$/u;
const MONTH_NAMED = /^(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;

/** A day as a spreadsheet counts it, from 2009 to 2064, with the time behind it: 46,355 is 29 November 2026. */
const COUNTED = /^([45]\d{4})(?:[.,](\d+))?$/;
/** What a spreadsheet counts 1 January 1970 as. */
const FIRST = 25_569;

/** The time of day behind a day: `16:30`, `4 PM`, `16h30`. */
const HOUR = /(?:T|,?\s+(?:at\s|um\s)?)(\d{1,2}(?:[:h]\d\d.*|\s?[ap]\.?m\b.*))$/is;

/** How the months begin, without accents, in English and German. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan'],
  ['feb'],
  ['mar', 'mrz'],
  ['apr'],
  ['may', 'mai'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez'],
];

/**
 * What the days of a column tell of their order: `either` where it makes no difference, and `unclear` where it does and
 * no row decides, or one decides this way and another that.
 */
export function orderIn(texts: readonly string[]): DayOrder | 'either' | 'unclear' {
  const pairs = texts.flatMap((text) => {
    const [, first, , second] = EITHER.exec(bare(text)) ?? [];
    return first && second ? [{ first: Number(first), second: Number(second) }] : [];
  });
  const [day, month] = [pairs.some(({ first }) => first > 12), pairs.some(({ second }) => second > 12)];
  if (exampleOfBoth(texts) === null) return 'either';
  return day === month ? 'unclear' : day ? 'day' : 'month';
}

/** The first of these texts that names two days, one in either order; null where none does. */
export function exampleOfBoth(texts: readonly string[]): string | null {
  const both = texts.find((text) => {
    const [day, month] = [dateIn(text, 'day'), dateIn(text, 'month')];
    return day !== null && month !== null && day !== month;
  });
  return both === undefined ? null : bare(both);
}

/** The day that is written, as YYYY-MM-DD; empty where nothing is, and null where that is no day of our calendar. */
export function dateIn(text: string, order: DayOrder): string | null {
  const plain = bare(text);
  if (saysNothing(plain)) return '';
  const counted = minutesIn(plain);
  if (counted !== null) return dateOf(Math.floor(counted / 1440) - FIRST);
  // In a column with the day first, 04/13/2026 can only be in April, too.
  return dateOfParts(partsOf(plain, order)) ?? dateOfParts(partsOf(plain, order === 'day' ? 'month' : 'day'));
}

function dateOfParts(parts: Parts | null): string | null {
  if (!parts) return null;
  const [year, month, day] = parts;
  const date = [year.length === 2 ? `20${year}` : year, month.padStart(2, '0'), day.padStart(2, '0')].join(
    '-',
  );
  return dayIn(date) === null ? null : date;
}

/** The minutes of a day and its time as a spreadsheet counts them, to the nearest; null where it is no such day. */
function minutesIn(text: string): number | null {
  const [, days, part = '0'] = COUNTED.exec(text) ?? [];
  return days ? Math.round(Number(`${days}.${part}`) * 1440) : null;
}

/**
 * The time of day behind a day, as it was written but for its seconds: `16:30`, `4:30 PM`; empty where none is, or
 * midnight, which programs write where they know the day alone.
 */
export function hourIn(text: string): string {
  const counted = minutesIn(text.trim());
  const hour =
    counted === null
      ? (HOUR.exec(text.trim())?.[1] ?? '').replace(/(:\d\d):\d\d(?:\.\d+)?/, '$1').replace(/Z$/, ' UTC')
      : new Date(counted * 60_000).toISOString().slice(11, 16);
  return /^(?:00?[:h]00|12(?::00)?\s?a)/i.test(hour) ? '' : hour;
}

type Parts = readonly [year: string, month: string, day: string];

function partsOf(text: string, order: DayOrder): Parts | null {
  const [, year, , month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year && month && day) return [year, month, day];
  const [, first, , second, short] = EITHER.exec(text) ?? [];
  if (first && second && short) return order === 'day' ? [short, second, first] : [short, first, second];
  const [, before, between, after] = STOPS.exec(text) ?? [];
  if (before && between && after) return [after, between, before];
  const [, on, ofMonth, ofYear] = DAY_NAMED.exec(text) ?? [];
  if (on && ofMonth && ofYear) return [ofYear, monthOf(ofMonth), on];
  const [, named, number, inYear] = MONTH_NAMED.exec(text) ?? [];
  return named && number && inYear ? [inYear, monthOf(named), number] : null;
}

/** The number of a month by its name; 0, which is none, where it is no month. */
function monthOf(name: string): string {
  const start = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().slice(0, 3);
  return String(MONTHS.findIndex((starts) => starts.includes(start)) + 1);
}

/** The text without the day of the week before it and the time of day behind. */
function bare(text: string): string {
  return text
    .trim()
    .replace(/^\p{L}+\.?,\s+/u, '')
    .replace(HOUR, '');
}
