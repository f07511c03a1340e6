import { worksheets } from '../../course.ts';
import type { GateDays } from '../../store/home/gates-ahead.ts';

/** In which field of a worksheet the day of the answer at its gate stands, for whoever marks what is met. */
export function GET(): Response {
  const days: GateDays = Object.fromEntries(
    worksheets.flatMap(({ id, fields }) =>
      fields.flatMap((field) => (field.kind === 'gate' && field.day !== null ? [[id, field.day]] : [])),
    ),
  );
  return Response.json(days);
}
