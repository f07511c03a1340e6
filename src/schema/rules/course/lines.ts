// The lines for nine o'clock are read in less than a minute, so they are few words together.
import { lengthOf } from '../../../core/worksheet/filling/broken-rules.ts';
import type { LessonContent } from '../../content.ts';
import { counted } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { spotIn } from '../../reading/authored-file.ts';

/** About 100 are meant; as many as this can still be read before a meeting begins. */
const MOST_WORDS = 130;

/** So many letters fit on the card that a line is printed on, of the size of a business card. */
const MOST_LETTERS = 230;

/** What is wrong with the lines of a lesson; each of them is held against its form before. */
export function lineProblems({ sheet }: LessonContent): readonly Problem[] {
  if (!sheet?.form) return [];
  const lines = sheet.form.lines.map((line) => [line.say, line.for, line.then]);
  const long = lines.flatMap((texts, place): Problem[] => {
    const letters = texts.join('').length;
    if (letters <= MOST_LETTERS) return [];
    return [
      {
        ...spotIn(sheet, ['lines', place]),
        found: `The line has ${letters} letters in its three parts; its card has room for ${MOST_LETTERS}.`,
        next: `Shorten it by ${counted(letters - MOST_LETTERS, 'letter')}.`,
      },
    ];
  });
  const words = lines.flat().reduce((sum, text) => sum + lengthOf(text, 'words'), 0);
  if (words <= MOST_WORDS) return long;
  return [
    ...long,
    {
      ...spotIn(sheet, ['lines']),
      found: `The lines have ${words} words together; the most is ${MOST_WORDS}, to be read in less than a minute.`,
      next: `Shorten them by ${counted(words - MOST_WORDS, 'word')}, or leave a line out: three are enough.`,
    },
  ];
}
