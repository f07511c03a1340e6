import { course } from '../course.ts';
import { outlineOf } from '../core/course/outline.ts';

/** The outline as data: for tests, for other tools, and for the progress that is computed in the browser. */
export function GET(): Response {
  return Response.json(outlineOf(course));
}
