// Each role stands once in the course, or `course.yml` does without it.
import { FIELD_ROLES } from '../../../core/worksheet/role.ts';
import type { CourseForm } from '../../course/course.ts';
import { quoted } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { namesIn, readable, spotIn, type AuthoredFile } from '../../reading/authored-file.ts';
import { fieldFor } from './roles.ts';
import type { NamedSheet } from './written-sheet.ts';

/** The roles that stand twice in the course, or nowhere although `course.yml` does not do without them. */
export function roleProblems(
  course: AuthoredFile<CourseForm> | null,
  sheets: readonly NamedSheet[],
): readonly Problem[] {
  const given = sheets.flatMap((sheet) => namesIn(sheet, 'fields.*.role'));
  const without = namesIn(course, 'without.*');
  const doubled = given.flatMap(({ id, spot }, i): readonly Problem[] => {
    const first = given.slice(0, i).find((each) => each.id === id);
    if (!first) return [];
    const found = `Another field has the role ${quoted(id)}: ${first.spot.file}:${first.spot.line}.`;
    return [{ ...spot, found, next: 'Leave it at one of them: a page could show only one.' }];
  });
  const needless = without.flatMap(({ id, spot }): readonly Problem[] => {
    const field = given.find((each) => each.id === id);
    if (!field) return [];
    const found = `A field has the role ${quoted(id)}: ${field.spot.file}:${field.spot.line}.`;
    return [{ ...spot, found, next: 'Take it out of `without`, or away from the field.' }];
  });
  // Where a file cannot be read, it is not known which roles it gives.
  if (!readable(course) || sheets.length === 0 || !sheets.every(readable)) return [...doubled, ...needless];
  const missing = FIELD_ROLES.filter((role) => ![...given, ...without].some(({ id }) => id === role));
  return [
    ...doubled,
    ...needless,
    ...missing.map((role) => ({
      ...spotIn(course, ['without']),
      found: `No field of a worksheet has the role ${quoted(role)}.`,
      next: `Write \`role: ${role}\` at ${fieldFor(role)}; or add ${quoted(role)} to \`without\`, and no page will show it.`,
    })),
  ];
}
