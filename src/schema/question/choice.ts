// A choice as authors write it, in a question and among the moves of the drill.
import { z } from 'astro/zod';
import { id, text } from '../text.ts';

export const choice = z.strictObject({
  id: id.describe('a name for this choice, unique here'),
  text: text.describe('what the learner can choose'),
  right: z.boolean().default(false),
  feedback: text.describe('the reason why this choice is or is not right'),
  stays: z.boolean().default(false),
});
