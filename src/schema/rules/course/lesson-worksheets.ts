// The fields of a worksheet that a lesson shows: the worksheet has them, and a lesson shows one worksheet.
import type { Content, LessonContent, PartContent } from '../../content.ts';
import type { Problem } from '../../problems/problem.ts';
import { namesIn } from '../../reading/authored-file.ts';
import { noSuch } from './names.ts';

/** The problems with `<Worksheet id fields>` beyond the tag itself. */
export function lessonWorksheetProblems({ parts }: Content): readonly Problem[] {
  const worksheets = parts.flatMap((part) => part.worksheets);
  const lessons = parts.flatMap((part) => part.lessons);
  return lessons.flatMap((lesson) => [...fieldProblems(lesson, worksheets), ...countProblems(lesson)]);
}

function fieldProblems(
  { text, path }: LessonContent,
  worksheets: PartContent['worksheets'],
): readonly Problem[] {
  return text.tags.flatMap(({ name, line, attributes: { id, fields } }) => {
    const sheet = worksheets.find((each) => each.id === id);
    if (name !== 'Worksheet' || !sheet || typeof fields !== 'string') return [];
    const known = namesIn(sheet, 'fields.*.id').map((field) => field.id);
    // Of a file that cannot be read it is not known what it has.
    if (known.length === 0) return [];
    const strange = fields.split(/\s+/).filter((field) => field !== '' && !known.includes(field));
    return strange.map((field) => {
      const [found, next] = noSuch('field', field, known);
      return { file: `${path}/lesson.mdx`, line, path: `<${name} fields>`, found, next };
    });
  });
}

/** Two forms would share the names and ids of what is in them. */
function countProblems({ text, path }: LessonContent): readonly Problem[] {
  const [first, ...others] = text.tags.filter(({ name }) => name === 'Worksheet');
  return others.map(({ line }) => ({
    file: `${path}/lesson.mdx`,
    line,
    path: '<Worksheet>',
    found: `There is one on line ${first?.line} already.`,
    next: 'Keep one of them, with all its fields; link to another worksheet with `<WorksheetLink>`.',
  }));
}
