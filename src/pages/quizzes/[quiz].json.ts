import type { APIContext } from 'astro';
import { lessonPlaces } from '../../core/course/course.ts';
import type { Quiz } from '../../core/question/quiz.ts';
import { course } from '../../course.ts';

export function getStaticPaths() {
  const quizzes = lessonPlaces(course).flatMap(({ lesson }) => lesson.quizzes);
  return quizzes.map((quiz) => ({ params: { quiz: quiz.id }, props: { quiz } }));
}

/** The questions of one quiz, for the review, which asks them away from their lesson. */
export function GET({ props }: APIContext<{ quiz: Quiz }>): Response {
  return Response.json(props.quiz);
}
