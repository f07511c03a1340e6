// What a part is called where it stands by itself.
import type { Part } from '../../core/course/course.ts';
import { site } from '../../words/course/site.ts';

/** The title of a part, after its phase where it is one. */
export function partTitle({ phase, title }: Pick<Part, 'phase' | 'title'>): string {
  return phase ? `${site.phase(phase.number)}: ${title}` : title;
}
