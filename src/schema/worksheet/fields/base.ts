// What every field has, and the parts that fields and columns are made of.
import { z } from 'astro/zod';
import { FIELD_ROLES } from '../../../core/worksheet/role.ts';
import { id, text } from '../../text.ts';
import { ruleForm } from './rule.ts';

export const labelled = {
  id: id.describe('a name that is unique here'),
  label: text.describe('the words beside it'),
};

export const base = {
  ...labelled,
  help: text.describe('what to write here, in a sentence or two'),
  required: z.boolean().describe('`true` where the worksheet is incomplete without it, otherwise `false`'),
  objective: id.nullable().default(null),
  role: z.enum(FIELD_ROLES).nullable().default(null),
  rules: z.array(ruleForm).default([]),
};

export const scale = {
  from: z.int().describe('the lowest number of the scale'),
  to: z.int().describe('the highest number of the scale'),
};

const limit = z.number({
  error: 'This limit is no number.\nWrite one without quotes, such as `2` or `0.5`.',
});

export const measure = {
  unit: z
    .string()
    .trim()
    .refine((unit) => unit !== '%', {
      error: 'A percentage is read as so many hundredths.\nWrite `unit: of 1`, and limits such as `0.15`.',
    })
    .default(''),
  min: limit.nullable().default(null),
  max: limit.nullable().default(null),
  // Where numbers are shown in words, more digits are cut off.
  decimals: z.int().min(0).max(2).describe('how many digits after the point make sense, 0 to 2').default(0),
};

export const choices = z
  .array(z.strictObject(labelled))
  .min(2)
  .describe('two or more choices, each with an `id` and a `label`');

/** What stands in a worked example: always text, as a learner’s would be, though it may be written bare. */
export const written = inWords(text.describe('what somebody would write here'));

/** The id of a choice in a worked example. */
export const chosen = inWords(id);

function inWords(form: z.ZodString) {
  return z.preprocess((value) => {
    if (typeof value === 'boolean') return value ? 'yes' : 'no';
    return typeof value === 'number' ? String(value) : value;
  }, form);
}
