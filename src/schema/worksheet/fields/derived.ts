// The fields that depend on others: a matrix of two lists, what is computed, and what stands elsewhere.
import { z } from 'astro/zod';
import { id } from '../../text.ts';
import { base, scale } from './base.ts';

export const matrixField = z.strictObject({
  ...base,
  kind: z.literal('matrix'),
  rows: z
    .strictObject({
      list: id.describe('the list whose rows are rated'),
      label: id.describe('the column of that list which names a row'),
    })
    .describe('the list whose rows are rated: `{ list: options, label: name }`'),
  columns: z
    .strictObject({
      list: id.describe('the list that is rated against'),
      label: id.describe('the column of that list which names a row'),
      weight: id.describe('the column of that list which says how much a row weighs'),
    })
    .describe('the list that is rated against: `{ list: criteria, label: text, weight: weight }`'),
  scale: z.strictObject(scale).describe('the scale of the ratings: `{ from: 0, to: 5 }`'),
  example: z.array(z.array(z.int())).default([]),
});

export const computedField = z
  .strictObject({
    ...base,
    kind: z.literal('computed'),
    formula: z.enum(['sum', 'lifetime-value']),
    of: z.array(id).min(2).describe('two or more fields of this worksheet that it is computed from'),
  })
  .transform((field) => ({ ...field, example: null }));

export const carriedField = z
  .strictObject({
    ...base,
    kind: z.literal('carried'),
    from: z
      .strictObject({
        worksheet: id.describe('the worksheet that it is written on'),
        field: id.describe('the field that it is written in'),
      })
      .describe('the field that is shown here: `{ worksheet: explore, field: success }`'),
  })
  .transform((field) => ({ ...field, example: null }));
