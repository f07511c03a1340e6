// The lines for nine o'clock are read in less than a minute, so they are few words together.
import { lengthOf } from '../../../core/worksheet/filling/broken-rules.ts';
import type { LessonContent } from '../../content.ts';
import { counted } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { spotIn } from '../../reading/authored-file.ts';

/** About 100 are meant; as many as this can still be read before a meeting begins. */
const MOST_WORDS = 130;

/** What is wrong with the lines of a lesson together; each of them is held against its form before. */
export function lineProblems({ sheet }: LessonContent): readonly Problem[] {
  if (!sheet?.form) return [];
  const texts = sheet.form.lines.flatMap((line) => [line.say, line.for, line.then]);
  const words = texts.reduce((sum, text) => sum + lengthOf(text, 'words'), 0);
  if (words <= MOST_WORDS) return [];
  return [
    {
      ...spotIn(sheet, ['lines']),
      found: `The lines have ${words} words together; the most is ${MOST_WORDS}, to be read in less than a minute.`,
      next: `Shorten them by ${counted(words - MOST_WORDS, 'word')}, or leave a line out: three are enough.`,
    },
  ];
}
