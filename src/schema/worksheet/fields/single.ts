// The fields with one thing to write, to choose or to tick.
import { z } from 'astro/zod';
import { id, text } from '../../text.ts';
import { base, choices, chosen, labelled, measure, scale, written } from './base.ts';

const example = written.nullable().default(null);
const choice = chosen.nullable().default(null);

export const textField = z.strictObject({ ...base, kind: z.enum(['text', 'long', 'date']), example });

export const numberField = z.strictObject({ ...base, kind: z.literal('number'), ...measure, example });

export const choiceField = z.strictObject({ ...base, kind: z.literal('choice'), choices, example: choice });

export const scaleField = z.strictObject({
  ...base,
  kind: z.literal('scale'),
  ...scale,
  low: text.describe('what the lowest number means'),
  high: text.describe('what the highest number means'),
  example,
});

export const checkField = z.strictObject({
  ...base,
  kind: z.literal('check'),
  example: z
    .boolean()
    .nullable()
    .default(null)
    .transform((ticked): string | null => (ticked ? 'yes' : null)),
});

export const gateField = z.strictObject({
  ...base,
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
  words: id
    .describe('the field of this worksheet in which the words of the customer stand')
    .nullable()
    .default(null),
  day: id
    .describe('the date field of this worksheet that says on which day the customer said it')
    .nullable()
    .default(null),
  ask: text.describe('how the customer is asked for it').nullable().default(null),
  example: choice,
});
