// In which order somebody reads a worksheet who does not fill it in, and how its fields are headed for them.
import { withRole } from '../worksheet/by-role.ts';
import { isEmpty, type Dossier } from '../worksheet/dossier.ts';
import type { Field } from '../worksheet/field.ts';
import type { Worksheet } from '../worksheet/worksheet.ts';

/** How a correction and what it corrects are headed, each by the label of the summary. */
export interface CorrectionWords {
  readonly corrects: (summary: string) => string;
  readonly corrected: (summary: string) => string;
}

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

/** How a field is headed for a reader: a correction says what it puts right, and a summary that it was put right. */
export function headOf(dossier: Dossier, field: Field, words: CorrectionWords): string {
  if (field.role !== 'corrections' && field.role !== 'summary') return field.label;
  const both = (['corrections', 'summary'] as const).map((role) => withRole(dossier, role));
  const [, summary] = both;
  const isPutRight = both.every(
    (each) => each && !isEmpty(dossier, { worksheet: each.sheet.id, field: each.field.id }),
  );
  if (!isPutRight || !summary) return field.label;
  const { label } = summary.field;
  return field.role === 'summary' ? words.corrected(label) : words.corrects(label);
}
