// `<id>.worksheet.yml`: a worksheet and its fields. Its id is the words of the file's name before the first dot.
import { z } from 'astro/zod';
import { carriedField, computedField, matrixField } from './fields/derived.ts';
import { listField, tiedField } from './fields/rows.ts';
import { checkField, choiceField, gateField, numberField, scaleField, textField } from './fields/single.ts';
import { WHEN } from '../../core/worksheet/worksheet.ts';
import { id, summary, text } from '../text.ts';

export const fieldForm = z.discriminatedUnion('kind', [
  textField,
  numberField,
  choiceField,
  scaleField,
  checkField,
  listField,
  tiedField,
  carriedField,
  computedField,
  matrixField,
  gateField,
]);

export const worksheetForm = z.strictObject({
  title: text.describe('the name of the worksheet'),
  summary: summary.describe('what it is for, in one sentence of at most 160 characters'),
  sections: z
    .array(
      z.strictObject({
        when: z.enum(WHEN).describe('`before`, `during` or `after` the talk'),
        from: id.describe('the field that it begins with'),
      }),
    )
    .min(2)
    .describe('two or more sections, each with `when` and `from`')
    .optional(),
  fields: z.array(fieldForm).min(1).describe('one or more fields'),
});

export type WorksheetForm = z.output<typeof worksheetForm>;
