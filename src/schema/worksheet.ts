// `<id>.worksheet.yml`: a worksheet and its fields. Its id is the words of the file's name before the first dot.
import { z } from 'astro/zod';
import { id, summary, text } from './text.ts';

const labelled = {
  id: id.describe('a name that is unique here'),
  label: text.describe('the words beside it'),
};

const asked = {
  ...labelled,
  help: text.describe('what to write here, in a sentence or two'),
  required: z.boolean().describe('`true` where the worksheet is incomplete without it, otherwise `false`'),
  objective: id.nullable().default(null),
};

const scale = {
  from: z.int().describe('the lowest number of the scale'),
  to: z.int().describe('the highest number of the scale'),
};

const column = z.discriminatedUnion('kind', [
  z.strictObject({ ...labelled, kind: z.enum(['text', 'long']) }),
  z.strictObject({ ...labelled, kind: z.literal('scale'), ...scale }),
]);

// A worked example may have bare numbers on its scales; a learner's cells are always text.
const cell = z.preprocess((value) => (typeof value === 'number' ? String(value) : value), text);

const textField = z.strictObject({
  ...asked,
  kind: z.enum(['text', 'long']),
  example: text.nullable().default(null),
});

const listField = z.strictObject({
  ...asked,
  kind: z.literal('list'),
  rows: z
    .strictObject({
      min: z.int().min(1).describe('how many rows there are at least'),
      max: z.int().min(1).describe('how many rows there are at most'),
      one: text.describe('what a single row is called: “option”'),
    })
    .describe('how many rows there may be, and what one is called: `{ min: 3, max: 8, one: option }`'),
  columns: z.array(column).min(1).describe('one or more columns, each with an `id`, a `label` and a `kind`'),
  example: z.array(z.record(z.string(), cell)).default([]),
});

const matrixField = z.strictObject({
  ...asked,
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

const gateField = z.strictObject({
  ...asked,
  kind: z.literal('gate'),
  choices: z
    .array(
      z.strictObject({
        ...labelled,
        say: text.describe('what the learner is told when this is their answer'),
      }),
    )
    .min(2)
    .describe('two or more choices, one of them with the id `yes`'),
  example: id.nullable().default(null),
});

export const fieldForm = z.discriminatedUnion('kind', [textField, listField, matrixField, gateField]);

export const worksheetForm = z.strictObject({
  title: text.describe('the name of the worksheet'),
  summary: summary.describe('what it is for, in one sentence of at most 160 characters'),
  fields: z.array(fieldForm).min(1).describe('one or more fields'),
});

export type WorksheetForm = z.output<typeof worksheetForm>;
