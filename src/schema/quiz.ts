// `<name>.quiz.yml`: the questions of a lesson.
import { z } from 'astro/zod';
import { id, text } from './text.ts';

const choice = z.strictObject({
  id: id.describe('a name for this choice, unique in its question'),
  text: text.describe('what the learner can choose'),
  right: z.boolean().default(false),
  feedback: text.describe('the reason why this choice is or is not right'),
});

const question = z.strictObject({
  id: id.describe('a name for this question, unique in the whole course'),
  kind: z.enum(['one', 'many']),
  objective: id.describe('the objective of this lesson that the question serves'),
  prompt: text.describe('the question as the learner reads it'),
  choices: z.array(choice).min(2).describe('two or more choices, each with its feedback'),
});

export const quizForm = z.strictObject({
  id: id.describe('the name that `<Quiz id="…" />` uses, unique in the whole course'),
  questions: z.array(question).min(4).describe('four or more questions'),
});

export type QuizForm = z.output<typeof quizForm>;
