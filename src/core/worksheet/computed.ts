// What follows from other fields of a worksheet.
import type { ComputedField } from './field.ts';
import { numberIn, unitOf } from './read-cell.ts';
import { written, type Values } from './worksheet.ts';

/**
 * The value of a computed field, or null while one of its terms is missing or makes no sense.
 * `lifetime-value` is margin × retention ÷ (1 + discount − retention), all of them yearly, retention and discount as
 * shares of one: Gupta and Lehmann's formula for a customer whose margin and retention stay what they are.
 */
export function computed({ formula, of }: ComputedField, values: Values): number | null {
  const terms = of.map((field) => numberIn(written(values, field)));
  const known = terms.filter((term) => term !== null);
  if (known.length === 0 || known.length < terms.length) return null;
  switch (formula) {
    case 'sum':
      return known.reduce((sum, term) => sum + term, 0);
    case 'lifetime-value': {
      const [margin = 0, retention = 0, discount = 0] = known;
      const sensible = retention > 0 && retention < 1 && discount >= 0;
      return sensible ? (margin * retention) / (1 + discount - retention) : null;
    }
  }
}

/** The unit of the result: none of a sum; of the value of a customer the currency in which the margin was written. */
export function unitOfResult({ formula, of: [margin = ''] }: ComputedField, values: Values): string {
  return formula === 'sum' ? '' : unitOf('€', written(values, margin));
}
