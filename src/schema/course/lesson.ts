// The frontmatter of a `lesson.mdx`. The lesson's id is the words of its folder's name.
import { z } from 'astro/zod';
import { id, summary, text } from '../text.ts';

const objective = z.strictObject({
  id: id.describe('a name for this objective, unique in the whole course'),
  text: text.describe('what the lesson lets the learner do'),
});

export const lessonForm = z.strictObject({
  title: text.describe('the name of the lesson'),
  summary: summary.describe('one sentence of at most 160 characters, for search engines and the part’s page'),
  minutes: z.int().min(1).max(120).describe('how long the lesson takes, in minutes'),
  objectives: z
    .array(objective)
    .min(1)
    .describe('what the lesson lets the learner do, each with an `id` and a `text`'),
});

export type LessonForm = z.output<typeof lessonForm>;
