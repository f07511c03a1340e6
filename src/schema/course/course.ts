// `course.yml`: what the whole course is called, and who speaks in its examples.
import { z } from 'astro/zod';
import { FIELD_ROLES } from '../../core/worksheet/role.ts';
import { quoted } from '../problems/nearest.ts';
import { id, summary, text } from '../text.ts';

const person = z.strictObject({
  id: id.describe('the name that `<Line who="…">` uses'),
  name: text.describe('what this person is called'),
  side: z.enum(['seller', 'customer']),
  about: text.describe(
    'who this is: the rest of a sentence that begins with the name, such as `sells sensors`',
  ),
});

export const courseForm = z.strictObject({
  title: text.describe('what the course is called'),
  line: text.describe('the line below the title'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, {
      error: ({ input }) =>
        `${quoted(String(input))} is not the code of a language.\nWrite one such as \`en-GB\`.`,
    })
    .describe('the code of the language the course is written in, such as `en-GB`'),
  summary: summary.describe('what search engines show of the course, in at most 160 characters'),
  people: z.array(person).describe('the people who speak in the examples'),
  without: z.array(z.enum(FIELD_ROLES)).default([]),
});

export type CourseForm = z.output<typeof courseForm>;
