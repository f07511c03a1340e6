// The authors' door: all their files in; the course, or everything that is wrong with it, out.
import type { Course } from '../core/course/course.ts';
import { assemble } from './course/assemble.ts';
import type { Problem } from './problems/problem.ts';
import { sheetsOf, type Content } from './content.ts';
import { readContent } from './read-content.ts';
import type { TextFile } from './reading/folders.ts';
import { numbersIn, withNumbers } from './reading/numbers.ts';
import { qualityProblems } from './quality/quality.ts';
import { drillProblems } from './rules/question/drill.ts';
import { lessonWorksheetProblems } from './rules/course/lesson-worksheets.ts';
import { lessonProblems } from './rules/course/lessons.ts';
import { lineProblems } from './rules/course/lines.ts';
import { nameProblems } from './rules/course/names.ts';
import { numberProblems } from './rules/course/numbers.ts';
import { phaseProblems } from './rules/course/phases.ts';
import { quotationProblems } from './rules/course/quotations.ts';
import { readingProblems } from './rules/course/reading.ts';
import { usedProblems } from './rules/course/used.ts';
import { quizProblems } from './rules/question/quizzes.ts';
import { rolePlayProblems } from './rules/role-play/role-plays.ts';
import { roleProblems } from './rules/worksheet/given-roles.ts';
import { worksheetProblems } from './rules/worksheet/worksheets.ts';

export interface Checked {
  /** The course; null as long as there is any problem. */
  readonly course: Course | null;
  readonly problems: readonly Problem[];
}

/** Checks all files of the content folder at once. Their paths begin with `content/`. */
export function checkContent(files: readonly TextFile[]): Checked {
  const content = contentIn(files);
  const lessons = content.parts.flatMap((part) => part.lessons);
  const sheets = content.parts.flatMap((part) => part.worksheets);
  const problems = [
    ...content.problems,
    ...sheetsOf(content).flatMap((sheet) => sheet.problems),
    ...nameProblems(content),
    ...numberProblems(files, content.numbers?.form ?? []),
    ...phaseProblems(content.parts),
    ...drillProblems(content),
    ...lessons.flatMap(lessonProblems),
    ...lessons.flatMap(lineProblems),
    ...quotationProblems(content),
    ...usedProblems(content),
    ...readingProblems(content),
    ...lessonWorksheetProblems(content),
    ...lessons.flatMap((lesson) => lesson.quizzes.flatMap(quizProblems)),
    ...worksheetProblems(sheets),
    ...roleProblems(content.course, sheets),
    ...content.parts.flatMap((part) => part.rolePlays.flatMap(rolePlayProblems)),
    ...qualityProblems(content),
  ];
  return { course: problems.length === 0 ? assemble(content) : null, problems };
}

/** The course of files that were checked before, as those of a built site were. */
export function courseIn(files: readonly TextFile[]): Course {
  return assemble(contentIn(files));
}

/** All that is written in these files, for the check and for what is measured beside it. */
export function contentIn(files: readonly TextFile[]): Content {
  const numbers = numbersIn(files);
  return readContent(files.map(({ path, text }) => ({ path, text: withNumbers(plain(text), numbers) })));
}

/** Text without a byte order mark and with `\n` at the end of its lines, whatever editor wrote it. */
function plain(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}
