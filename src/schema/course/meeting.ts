// `meetings/<id>.yml`: a meeting of the running example, written down once. Its id is the name of its file.
import { z } from 'astro/zod';
import { isDate } from '../../core/worksheet/read-cell.ts';
import { quoted } from '../problems/nearest.ts';
import { id, text } from '../text.ts';

const spokenLine = z.strictObject({
  id: id.describe('a name for this line, unique in its meeting'),
  who: text.describe('the id of one of the people in `course.yml`'),
  says: text.describe('what this person says'),
});

export const meetingForm = z.strictObject({
  title: text.describe('what this meeting is called'),
  date: z
    .string()
    .refine(isDate, {
      error: ({ input }) => `${quoted(String(input))} is not a date.\nWrite it like \`2025-05-12\`.`,
    })
    .describe('the day of the meeting, like `2025-05-12`'),
  about: text.describe('one sentence: who meets whom, where, and why'),
  lines: z.array(spokenLine).min(1).describe('what was said, each line with `id`, `who` and `says`'),
});

export type MeetingForm = z.output<typeof meetingForm>;
