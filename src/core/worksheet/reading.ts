// How dates, numbers and tables are put for a reader, in the language of the interface.
import { isDate } from './read-cell.ts';

/** The language, and the words that a table needs. */
export interface Reading {
  /** Its code, such as `en-GB`: how dates and numbers are written. */
  readonly language: string;
  /** The head of the column with the totals of a matrix. */
  readonly total: string;
}

interface Formats {
  readonly date: Intl.DateTimeFormat;
  readonly number: Intl.NumberFormat;
}

// Making one takes longer than using it a hundred times.
const made = new Map<string, Formats>();

function formats(language: string): Formats {
  const known = made.get(language);
  if (known) return known;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  made.set(language, { date, number });
  return { date, number };
}

/** A date (YYYY-MM-DD) as a reader writes it; what is no date stays as it was written. */
export function dateInWords(text: string, { language }: Reading): string {
  return isDate(text) ? formats(language).date.format(new Date(`${text}T00:00:00Z`)) : text;
}

/** A number, to two decimals, with its unit. */
export function numberInWords(number: number, unit: string, { language }: Reading): string {
  return withUnit(formats(language).number.format(number), unit);
}

/** A plain number with a mark between thousands, every decimal that was written, and its unit. */
export function figureInWords(number: string, unit: string, { language }: Reading): string {
  const { number: format } = formats(language);
  return withUnit(
    number.replace(/\d+/, (whole) => format.format(Number(whole))),
    unit,
  );
}

/** Currencies stand before a figure, all else after it; between letters and a figure is a space. */
function withUnit(figure: string, unit: string): string {
  const [currency, sign] = /^(?:(\p{Sc})|[A-Z]{3}\b)/u.exec(unit) ?? [];
  if (currency === undefined) return unit === '' ? figure : `${figure} ${unit}`;
  const [minus, size] = figure.startsWith('-') ? ['-', figure.slice(1)] : ['', figure];
  return `${minus}${currency}${sign ? '' : ' '}${size}${unit.slice(currency.length)}`;
}
