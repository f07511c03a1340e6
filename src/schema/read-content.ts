// Reads everything the authors wrote, once.
import type { z } from 'astro/zod';
import type { Content, LessonContent, PartContent } from './content.ts';
import { courseForm } from './course/course.ts';
import { lessonForm } from './course/lesson.ts';
import { meetingForm } from './course/meeting.ts';
import { numbersForm } from './course/number.ts';
import { partForm } from './course/part.ts';
import { sourcesForm } from './course/source.ts';
import { glossaryForm } from './course/term.ts';
import type { Problem } from './problems/problem.ts';
import { drillForm } from './question/drill.ts';
import { quizForm } from './question/quiz.ts';
import { readAuthoredFile, type AuthoredFile } from './reading/authored-file.ts';
import { characterProblems } from './reading/characters.ts';
import {
  sortIntoFolders,
  type Folder,
  type Folders,
  type PartFolder,
  type TextFile,
} from './reading/folders.ts';
import { readMdx } from './reading/mdx.ts';
import { readFrontmatter, readYaml } from './reading/yaml-file.ts';
import { rolePlayForm } from './role-play/role-play.ts';
import { worksheetForm } from './worksheet/worksheet.ts';

/** Reads all files. Nothing is thrown: what cannot be read is a problem of its sheet. */
export function readContent(files: readonly TextFile[]): Content {
  const folders = sortIntoFolders(files);
  const { files: top } = folders;
  return {
    course: sheetIn(top, 'course.yml', courseForm),
    glossary: sheetIn(top, 'glossary.yml', glossaryForm),
    sources: sheetIn(top, 'sources.yml', sourcesForm),
    numbers: sheetIn(top, 'numbers.yml', numbersForm),
    drill: sheetIn(top, 'drill.yml', drillForm),
    meetings: folders.meetings.map((file) => ({
      ...readAuthoredFile(readYaml(file.path, file.text), meetingForm),
      id: stem(file.path),
    })),
    parts: folders.parts.map(partContent),
    problems: [...folders.problems, ...missing(folders), ...allFiles(folders).flatMap(characterProblems)],
  };
}

function partContent({ id, path, files, lessons }: PartFolder): PartContent {
  return {
    id,
    path,
    sheet: sheetIn(files, 'part.yml', partForm),
    lessons: lessons.map(lessonContent),
    worksheets: namedSheets(files, 'worksheet', worksheetForm),
    rolePlays: namedSheets(files, 'role-play', rolePlayForm),
  };
}

function lessonContent({ id, path, files }: Folder): LessonContent {
  const lesson = files.find((file) => file.path.endsWith('/lesson.mdx'));
  return {
    id,
    path,
    sheet: lesson ? readAuthoredFile(readFrontmatter(lesson.path, lesson.text), lessonForm) : null,
    text: lesson
      ? readMdx(lesson.path, lesson.text)
      : { nodes: [], tags: [], words: [], readable: false, problems: [] },
    quizzes: files
      .filter((file) => file.path.endsWith('.quiz.yml'))
      .map((file) => readAuthoredFile(readYaml(file.path, file.text), quizForm)),
  };
}

function sheetIn<Form>(
  files: readonly TextFile[],
  name: string,
  form: z.ZodType<Form>,
): AuthoredFile<Form> | null {
  const file = files.find(({ path }) => path.endsWith(`/${name}`));
  return file ? readAuthoredFile(readYaml(file.path, file.text), form) : null;
}

/** The files `<id>.<kind>.yml`, each with its id. */
function namedSheets<Form>(files: readonly TextFile[], kind: string, form: z.ZodType<Form>) {
  return files
    .filter(({ path }) => path.endsWith(`.${kind}.yml`))
    .map(({ path, text }) => ({ ...readAuthoredFile(readYaml(path, text), form), id: stem(path) }));
}

function stem(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).split('.')[0] ?? '';
}

function allFiles({ files, meetings, parts }: Folders): readonly TextFile[] {
  return [
    ...files,
    ...meetings,
    ...parts.flatMap((part) => [...part.files, ...part.lessons.flatMap((lesson) => lesson.files)]),
  ];
}

const TOP = ['course.yml', 'about.md', 'changes.md', 'glossary.yml', 'sources.yml', 'drill.yml'];

function missing({ files, parts }: Folders): readonly Problem[] {
  const lessons = parts.flatMap((part) => part.lessons);
  const wanted = [
    ...TOP.map((name) => ({ path: `content/${name}`, files })),
    ...parts.map((part) => ({ path: `${part.path}/part.yml`, files: part.files })),
    ...lessons.map((lesson) => ({ path: `${lesson.path}/lesson.mdx`, files: lesson.files })),
  ];
  return wanted
    .filter(({ path, files }) => !files.some((file) => file.path === path))
    .map(({ path }) => ({
      file: path,
      line: null,
      path: '',
      found: 'The file is missing.',
      next: 'Write it as CONTRIBUTING.md shows.',
    }));
}
