// Where the questions of the course are asked.
import type { Id } from '../id.ts';
import type { Outline } from '../course/outline.ts';

type Lesson = Outline['lessons'][number];

/** The lesson of each question that the course has, by the question's id, in the course's order. */
export function lessonsByQuestion(outline: Outline): ReadonlyMap<Id, Lesson> {
  const lessons = new Map(outline.lessons.map((lesson) => [lesson.id, lesson]));
  return new Map(
    outline.quizzes.flatMap((quiz) => {
      const lesson = lessons.get(quiz.lesson);
      return lesson ? quiz.questions.map(({ id }) => [id, lesson] as const) : [];
    }),
  );
}
