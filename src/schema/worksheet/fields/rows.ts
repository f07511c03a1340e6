// The fields made of rows: a list of its own, and one that is tied to the rows of another list.
import { z } from 'astro/zod';
import { id, text } from '../../text.ts';
import { base, written } from './base.ts';
import { columns } from './column.ts';

const example = z.array(z.record(z.string(), written)).default([]);

export const listField = z.strictObject({
  ...base,
  kind: z.literal('list'),
  rows: z
    .strictObject({
      min: z.int().min(1).describe('how many rows there are at least'),
      max: z.int().min(1).describe('how many rows there are at most'),
      one: text.describe('what a single row is called: “option”'),
    })
    .describe('how many rows there may be, and what one is called: `{ min: 3, max: 8, one: option }`'),
  columns,
  example,
});

export const tiedField = z.strictObject({
  ...base,
  kind: z.literal('tied'),
  from: z
    .strictObject({
      worksheet: id.describe('the worksheet that the list is on'),
      list: id.describe('the list whose rows it has'),
      show: z.array(id).min(1).describe('one or more columns of that list, to be shown in each row'),
    })
    .describe('the list it is tied to: `{ worksheet: collaborate, list: criteria, show: [text] }`')
    .transform(({ worksheet, list, show }) => ({ worksheet, field: list, show })),
  columns,
  example,
});
