// What the text of a cell is read as: people write numbers and days in many ways.
import type { Scale } from './field.ts';

/** The number written in a cell, or null where there is none on this scale. */
export function onScale(scale: Scale, text: string): number | null {
  const number = /^\d{1,3}$/.test(text.trim()) ? Number(text) : null;
  return number !== null && number >= scale.from && number <= scale.to ? number : null;
}

/**
 * A number that people wrote, as programs write it ("-1417.50"); null where it is none. A point or a comma may stand
 * before the decimals, spaces or commas between thousands, and the sign of a currency at either end.
 */
export function plainNumber(text: string): string | null {
  const bare = text.trim().replace(/^([-−]?)\s?[€£$]\s?|\s?[€£$]$/g, '$1');
  const [, minus = '', figures = ''] = /^([-−]?)(.*)$/s.exec(bare) ?? [];
  const plain = withoutThousands(figures).replace(/^\./, '0.');
  // With fifteen digits, what is computed with is still what was written.
  if (!/^(?=[\d.]{1,16}$)\d{1,15}(\.\d+)?$/.test(plain)) return null;
  return minus === '' ? plain : `-${plain}`;
}

/** What "2,000.50", "2 000,5" and "0,900" are with a point and nothing between thousands; these begin with no nought. */
function withoutThousands(figures: string): string {
  if (/^[1-9]\d{0,2}([,\s’'])\d{3}(\1\d{3})*(\.\d+)?$/.test(figures)) return figures.replace(/[,\s’']/g, '');
  if (/^[1-9]\d{0,2}([.\s’'])\d{3}(\1\d{3})*,\d+$/.test(figures)) {
    return figures.replace(/[.\s’']/g, '').replace(',', '.');
  }
  return figures.replace(',', '.');
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
