// The rules of a field: what is odd about what is written, and what is then said in place.
import { z } from 'astro/zod';
import { id, text } from '../../text.ts';

const say = text.describe('what is odd and what to do, in a sentence or two');

const column = id.describe('the column that the rule is about');

const oneColumn = { say, column };

/** In a field that is no list, there is no column to name. */
const anyField = { say, column: column.nullable().default(null) };

const choice = id.describe('the id of a choice');

const limit = z.int().min(1).describe('a whole number from 1 on').nullable().default(null);

const place = z.strictObject({
  worksheet: id.describe('the id of a worksheet'),
  field: id.describe('the id of a field of that worksheet'),
});

export const ruleForm = z.discriminatedUnion('rule', [
  z.strictObject({
    rule: z.literal('length'),
    ...anyField,
    of: z.enum(['words', 'characters']),
    from: limit,
    to: limit,
  }),
  z.strictObject({
    rule: z.literal('avoid'),
    ...anyField,
    words: z.array(text.describe('a word')).min(1).describe('one or more words that should not be written'),
  }),
  z.strictObject({
    rule: z.literal('ends'),
    ...anyField,
    with: text.describe('what it should end with: `"?"`'),
  }),
  z.strictObject({ rule: z.literal('when'), ...anyField, date: z.enum(['past', 'future']) }),
  z.strictObject({ rule: z.literal('number'), ...anyField }),
  z.strictObject({ rule: z.literal('rising'), ...oneColumn }),
  z.strictObject({
    rule: z.literal('after'),
    ...oneColumn,
    of: id.describe('the column with the earlier dates'),
  }),
  z.strictObject({
    rule: z.literal('within'),
    ...anyField,
    days: z.int().min(1).describe('how many days may lie between, 1 or more'),
    of: place.describe('the date that they are counted from: `{ worksheet: confirm, field: sent }`'),
  }),
  z.strictObject({
    rule: z.literal('uses'),
    ...oneColumn,
    values: z
      .array(choice)
      .min(1)
      .describe('the choices that some row should have, or nothing for all of them')
      .nullable()
      .default(null),
  }),
  z.strictObject({
    rule: z.literal('differ'),
    say,
    columns: z.tuple([column, column]).describe('the two columns that should differ: `[today, wanted]`'),
  }),
  z.strictObject({
    rule: z.literal('unless'),
    ...oneColumn,
    is: choice.describe('the choice with which nothing more is needed'),
    then: id.describe('the column that should be filled with any other choice'),
  }),
  z.strictObject({
    rule: z.literal('needs'),
    say,
    field: place.describe('the field that should be filled: `{ worksheet: explore, field: gap }`'),
    is: z.array(choice).min(1).describe('one or more choices that need it: `[base, given]`'),
  }),
]);
