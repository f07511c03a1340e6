// In which order somebody reads a worksheet who does not fill it in.
import type { Field } from '../worksheet/field.ts';
import type { Worksheet } from '../worksheet/worksheet.ts';

/**
 * The fields of a worksheet as somebody reads them who does not fill them in: what the customer put right stands before
 * the summary that it puts right.
 */
export function inReadingOrder({ fields }: Worksheet): readonly Field[] {
  const corrections = fields.find(({ role }) => role === 'corrections');
  if (!corrections || !fields.some(({ role }) => role === 'summary')) return fields;
  return fields
    .filter((field) => field !== corrections)
    .flatMap((field) => (field.role === 'summary' ? [corrections, field] : [field]));
}
