// Who occurs in a lesson, so that whoever opens it first can be told who is who.
import type { Id } from '../id.ts';
import type { Person } from './course.ts';

/** The people who are among the speakers or named in the text, in the order in which the course lists them. */
export function castOf(people: readonly Person[], speakers: readonly Id[], text: string): readonly Id[] {
  return people.filter(({ id, name }) => speakers.includes(id) || isNamed(name, text)).map(({ id }) => id);
}

/** Whether a name stands in a text as a whole word. */
function isNamed(name: string, text: string): boolean {
  return text.split(/[^\p{L}\p{N}-]+/u).some((word) => word === name);
}
