// Everything the authors wrote: the files in their folders, each held against its form.
import type { CourseForm } from './course/course.ts';
import type { LessonForm } from './course/lesson.ts';
import type { MeetingForm } from './course/meeting.ts';
import type { NumbersForm } from './course/number.ts';
import type { PartForm } from './course/part.ts';
import type { SourcesForm } from './course/source.ts';
import type { GlossaryForm } from './course/term.ts';
import type { Problem } from './problems/problem.ts';
import type { DrillForm } from './question/drill.ts';
import type { QuizForm } from './question/quiz.ts';
import type { AuthoredFile, Name } from './reading/authored-file.ts';
import type { LessonText } from './reading/mdx.ts';
import type { RolePlayForm } from './role-play/role-play.ts';
import type { WorksheetForm } from './worksheet/worksheet.ts';

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
