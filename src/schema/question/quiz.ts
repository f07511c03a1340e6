// `<name>.quiz.yml`: the questions of a lesson, each of one of eight kinds.
import { z } from 'astro/zod';
import { choice } from './choice.ts';
import { id, text } from '../text.ts';

const base = {
  id: id.describe('a name for this question, unique in the whole course'),
  objective: id.describe('the objective of this lesson that the question serves'),
  look: text.describe('the heading of this lesson under which the answer stands, word for word'),
  prompt: text.describe('the question as the learner reads it'),
  hints: z.array(text.describe('a hint in a sentence')).default([]),
  explanation: text.describe('what is said once the question is right').nullable().default(null),
  revision: z.int().min(1).describe('the number of this version of the question, from 1 on').default(1),
  fixed: z.boolean().default(false),
};

/** Part of a question: its name, what is read, and the reason that is given. */
function part(words: string, reason: string) {
  return {
    id: id.describe('a name that is unique in this question'),
    text: text.describe(words),
    feedback: text.describe(reason),
  };
}

const step = z.strictObject(part('what is done in this step', 'the reason why the step stands here'));
const extra = z.strictObject(
  part('a right side that belongs to nothing', 'the reason why nothing here belongs to it'),
);
const point = z.strictObject(part('what a good answer has', 'what an answer without it lacks'));

const choosing = z.strictObject({
  kind: z.enum(['one', 'many']),
  ...base,
  choices: z.array(choice).min(2).describe('two or more choices, each with its feedback'),
});

const order = z.strictObject({
  kind: z.literal('order'),
  ...base,
  steps: z.array(step).min(3).describe('three or more steps in the right order, each with its feedback'),
});

const match = z.strictObject({
  kind: z.literal('match'),
  ...base,
  pairs: z
    .array(
      z.strictObject({
        ...part('the left side of the pair', 'the reason why these two belong together'),
        match: text.describe('the right side of the pair'),
      }),
    )
    .min(3)
    .describe('three or more pairs, each with its `text`, its `match` and its feedback'),
  extras: z.array(extra).default([]),
});

const sort = z.strictObject({
  kind: z.literal('sort'),
  ...base,
  groups: z
    .array(
      z.strictObject({
        id: id.describe('a name that is unique in this question'),
        text: text.describe('what the group is called'),
      }),
    )
    .min(2)
    .describe('two or more groups, each with an `id` and a `text`'),
  pieces: z
    .array(
      z.strictObject({
        ...part('what is put into a group', 'the reason why it belongs there'),
        group: id.describe('the id of the group it belongs to'),
      }),
    )
    .min(4)
    .describe('four or more pieces, each with its `group` and its feedback'),
});

const judge = z.strictObject({
  kind: z.literal('judge'),
  ...base,
  responses: z
    .array(
      z.strictObject({
        ...part('what somebody could reply', 'the reason why it helps, harms or does neither'),
        effect: z.enum(['helps', 'neutral', 'harms']),
      }),
    )
    .min(3)
    .describe('three or more replies, each with its `effect` and its feedback'),
});

const fill = z.strictObject({
  kind: z.literal('fill'),
  ...base,
  accepted: z
    .array(text.describe('a text that is right'))
    .min(1)
    .describe('one or more texts that are right; the first is shown as the answer'),
  wrong: z
    .array(
      z.strictObject({
        text: text.describe('a wrong answer that you foresee'),
        feedback: text.describe('the reason why this is not it'),
      }),
    )
    .default([]),
  feedback: text.describe('what is said to any other wrong answer'),
  forgive: z
    .strictObject({
      case: z.boolean().default(true),
      accents: z.boolean().default(true),
      spaces: z.boolean().default(true),
      typos: z.int().min(0).describe('how many slips of the finger are forgiven').default(1),
    })
    .prefault({}),
});

const written = z.strictObject({
  kind: z.literal('written'),
  ...base,
  models: z
    .array(text.describe('an answer that a good seller might write'))
    .min(1)
    .max(3)
    .describe('one, two or three answers that a good seller might write'),
  checklist: z.array(point).min(2).describe('two or more points to tick, each with its feedback'),
});

export const questionForm = z.discriminatedUnion('kind', [
  choosing,
  order,
  match,
  sort,
  judge,
  fill,
  written,
]);

export const quizForm = z.strictObject({
  id: id.describe('the name that `<Quiz id="…" />` uses, unique in the whole course'),
  questions: z.array(questionForm).min(4).describe('four or more questions'),
});

export type QuestionForm = z.output<typeof questionForm>;
export type QuizForm = z.output<typeof quizForm>;
