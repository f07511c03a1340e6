import { withoutHelp } from '../../core/worksheet/filling/without-help.ts';
import { worksheets } from '../../course.ts';

/** All worksheets, for pages that say something of what is written on them and show none. */
export function GET(): Response {
  return Response.json(worksheets.map(withoutHelp));
}
