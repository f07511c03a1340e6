// What the text of a cell is read as: people write numbers and days in many ways.
import type { Scale } from './field.ts';

/** The number written in a cell, or null where there is none on this scale. */
export function onScale(scale: Scale, text: string): number | null {
  const number = numberIn(text);
  return number !== null && Number.isInteger(number) && number >= scale.from && number <= scale.to
    ? number
    : null;
}

/** The sign or the three letters of a currency. */
const CURRENCY = /\p{Sc}|\b[A-Z]{3}\b/u;

/** Figures with the same mark between all thousands, and decimals after another. */
const THOUSANDS = /^([1-9]\d{0,2}([.,\s’'])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/;

/**
 * A number that people wrote, as programs write it ("-1417.50"); null where it is none. One rule for all countries: a
 * mark with three figures after it and one to three before parts thousands, whichever mark it is, because no number
 * here has three decimals; any other point or comma stands before decimals. So “1.900”, “1,900” and “1 900” are 1900,
 * “0,9” and “1,900.50” have decimals. The sign or the three letters of a currency may stand beside it. A percentage is
 * so many hundredths.
 */
export function plainNumber(text: string): string | null {
  const bare = text.replace(CURRENCY, ' ').trim();
  const [, minus, written = '', percent] = /^([-−]?)([\d.,\s’']*\d)\s?(%?)$/.exec(bare) ?? [];
  const figures = written.trim().replace(/^0+(?=\d)/, '');
  const [, thousands, , decimals] = THOUSANDS.exec(figures) ?? [];
  let plain = thousands
    ? thousands.replace(/\D/g, '') + (decimals ? `.${decimals}` : '')
    : figures.replace(',', '.').replace(/^\./, '0.');
  // Written so, no digit is lost as in a division.
  if (percent) plain = String(Number(`${plain}e-2`));
  // With fifteen digits, what is computed with is still what was written.
  if (!/^(?=[\d.]{1,16}$)\d{1,15}(\.\d+)?$/.test(plain)) return null;
  return minus ? `-${plain}` : plain;
}

/**
 * The unit of a sum of money with the currency that was written in the text, if one was, in the place of the course's
 * own; or with what is to stand there `instead`.
 */
export function unitOf(unit: string, text: string, instead?: string): string {
  const [currency] = CURRENCY.exec(text) ?? [];
  return currency === undefined ? unit : unit.replace(/^\p{Sc}/u, instead ?? currency);
}

/** The number that is written in a text, or null where there is none. */
export function numberIn(text: string): number | null {
  const plain = plainNumber(text);
  return plain === null ? null : Number(plain);
}

/** Whether this is a day of the calendar, written as YYYY-MM-DD. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
