// The frontmatter of a `lesson.mdx`. The lesson's id is the words of its folder's name.
import { z } from 'astro/zod';
import { id, summary, text } from '../text.ts';

const objective = z.strictObject({
  id: id.describe('a name for this objective, unique in the whole course'),
  text: text.describe('what the lesson lets the learner do'),
});

const line = z.strictObject({
  id: id.describe('a name for this line, unique in the whole course'),
  say: text.describe('the sentence to say today'),
  for: text.describe('what the sentence is for'),
  then: text.describe('what to do with the answer'),
});

export const lessonForm = z.strictObject({
  title: text.describe('the name of the lesson'),
  summary: summary.describe('one sentence of at most 160 characters, for search engines and the part’s page'),
  objectives: z
    .array(objective)
    .min(1)
    .describe('what the lesson lets the learner do, each with an `id` and a `text`'),
  lines: z
    .array(line)
    .min(3)
    .max(5)
    .describe('three to five lines for nine o’clock, each with `id`, `say`, `for` and `then`'),
});

export type LessonForm = z.output<typeof lessonForm>;
