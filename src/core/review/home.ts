// Where what comes back belongs in the course.
import type { Id } from '../id.ts';
import type { Outline } from '../course/outline.ts';
import { lessonsByQuestion } from '../question/lessons-by-question.ts';
import type { Subject } from './review.ts';

/** Gives the lesson of a question, or the role-play of a scene; undefined where the course has it no more. */
export function homesIn(outline: Outline): (subject: Subject) => Id | undefined {
  const lessons = lessonsByQuestion(outline);
  const talks = new Set(outline.rolePlays.map(({ id }) => id));
  return ({ question, quiz, talk }) => {
    if (talk) return talks.has(quiz) ? quiz : undefined;
    return lessons.get(question)?.id;
  };
}
