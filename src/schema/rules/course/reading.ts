// A lesson is read between two calls.
import { LONGEST_READING, READING_RATE, readingMinutes } from '../../../core/course/lesson-time.ts';
import type { Content } from '../../content.ts';
import { readableMeetings, wordsToRead } from '../../course/reader.ts';
import { counted } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';

/** The lessons that take longer to read than a lesson may. */
export function readingProblems({ parts, meetings }: Content): readonly Problem[] {
  const lessons = parts.flatMap((part) => part.lessons);
  return lessons.flatMap((lesson) => {
    const words = wordsToRead(lesson, readableMeetings(meetings));
    const minutes = readingMinutes(words);
    if (minutes <= LONGEST_READING) return [];
    const over = counted(words - LONGEST_READING * READING_RATE, 'word');
    return {
      file: `${lesson.path}/lesson.mdx`,
      line: null,
      path: '',
      found: `The lesson has ${words} words to read, which takes ${minutes} minutes; the most is ${LONGEST_READING}.`,
      next: `Shorten it by ${over}, or make two lessons of it. The exercise and folded answers do not count.`,
    };
  });
}
