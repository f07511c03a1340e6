// Everything the authors wrote, read once: the files in their folders, each held against its form.
import type { z } from 'astro/zod';
import { courseForm, type CourseForm } from './course/course.ts';
import { drillForm, type DrillForm } from './question/drill.ts';
import { lessonForm, type LessonForm } from './course/lesson.ts';
import { partForm, type PartForm } from './course/part.ts';
import { meetingForm, type MeetingForm } from './course/meeting.ts';
import type { Problem } from './problems/problem.ts';
import { quizForm, type QuizForm } from './question/quiz.ts';
import { characterProblems } from './reading/characters.ts';
import { sortIntoFolders, type Folder, type Folders, type PartFolder } from './reading/folders.ts';
import type { TextFile } from './reading/folders.ts';
import { readMdx, type LessonText } from './reading/mdx.ts';
import { readAuthoredFile, type Name, type AuthoredFile } from './reading/authored-file.ts';
import { readFrontmatter, readYaml } from './reading/yaml-file.ts';
import { rolePlayForm, type RolePlayForm } from './role-play/role-play.ts';
import { sourcesForm, type SourcesForm } from './course/source.ts';
import { glossaryForm, type GlossaryForm } from './course/term.ts';
import { numbersForm, type NumbersForm } from './course/number.ts';
import { worksheetForm, type WorksheetForm } from './worksheet/worksheet.ts';

export interface Content {
  readonly course: AuthoredFile<CourseForm> | null;
  readonly glossary: AuthoredFile<GlossaryForm> | null;
  readonly sources: AuthoredFile<SourcesForm> | null;
  readonly numbers: AuthoredFile<NumbersForm> | null;
  readonly drill: AuthoredFile<DrillForm> | null;
  readonly meetings: readonly MeetingContent[];
  readonly parts: readonly PartContent[];
  /** What is wrong with the files as such: their names and places, their characters. */
  readonly problems: readonly Problem[];
}

export type RolePlayContent = AuthoredFile<RolePlayForm> & { readonly id: string };

export type MeetingContent = AuthoredFile<MeetingForm> & { readonly id: string };

export interface PartContent {
  readonly id: string;
  readonly path: string;
  readonly sheet: AuthoredFile<PartForm> | null;
  readonly lessons: readonly LessonContent[];
  readonly worksheets: readonly (AuthoredFile<WorksheetForm> & { readonly id: string })[];
  readonly rolePlays: readonly RolePlayContent[];
}

export interface LessonContent {
  readonly id: string;
  readonly path: string;
  /** The frontmatter of its `lesson.mdx`, and the text below. */
  readonly sheet: AuthoredFile<LessonForm> | null;
  readonly text: LessonText;
  readonly quizzes: readonly AuthoredFile<QuizForm>[];
}

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

/** Every sheet there is. */
export function sheetsOf(content: Content): readonly AuthoredFile[] {
  const { course, glossary, sources, numbers, drill, meetings, parts } = content;
  const inLesson = ({ sheet, quizzes }: LessonContent) => [sheet, ...quizzes];
  const inPart = ({ sheet, worksheets, rolePlays, lessons }: PartContent) => [
    sheet,
    ...worksheets,
    ...rolePlays,
    ...lessons.flatMap(inLesson),
  ];
  return [course, glossary, sources, numbers, drill, ...meetings, ...parts.flatMap(inPart)].filter(
    (sheet) => sheet !== null,
  );
}

/** What the tags of a lesson name. */
export function namesInTags({ path, text }: LessonContent, name: string, attribute: string): readonly Name[] {
  return text.tags.flatMap((tag) => {
    const id = tag.attributes[attribute];
    if (tag.name !== name || typeof id !== 'string' || id === '') return [];
    return { id, spot: { file: `${path}/lesson.mdx`, line: tag.line, path: `<${name} ${attribute}>` } };
  });
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
