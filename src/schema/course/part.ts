// `part.yml`: a part of the course. Its id is the words of its folder's name.
import { z } from 'astro/zod';
import { summary, text } from '../text.ts';

const phase = z.strictObject({
  number: z.int().min(1).describe('the place of this phase among the phases'),
  question: text.describe('the question that this phase answers'),
  gate: text.describe('what the customer must have agreed before the next phase'),
  task: text.max(300).describe('one thing to do with a real customer this week, in at most 300 characters'),
});

export const partForm = z.strictObject({
  title: text.describe('the name of the part'),
  summary: summary.describe('what the learner can do afterwards, in at most 160 characters'),
  phase: phase.nullable().default(null),
});

export type PartForm = z.output<typeof partForm>;
