// What a review asks from: the quizzes and role-plays of the course below this base path, each fetched once a page.
import type { Id } from '../../core/id.ts';
import type { Quiz } from '../../core/question/quiz.ts';
import type { RolePlay } from '../../core/role-play/role-play.ts';
import { file } from '../../store/site-files.ts';

/** The questions of a quiz. */
export function quiz(base: string, id: Id): Promise<Quiz> {
  return file(`${base}quizzes/${id}.json`) as Promise<Quiz>; // made by our own build from the very type
}

/** A role-play. */
export function rolePlay(base: string, id: Id): Promise<RolePlay> {
  return file(`${base}role-plays/${id}.json`) as Promise<RolePlay>; // likewise
}
