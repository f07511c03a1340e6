// The course without its text and its answers: `/course.json`, and all that progress is computed against.
import { address } from './address.ts';
import type { Course } from './course.ts';
import type { Id } from '../id.ts';
import { minutesOf } from './lesson-time.ts';

export interface Outline {
  readonly title: string;
  readonly language: string;
  readonly parts: readonly {
    readonly id: Id;
    readonly title: string;
    readonly phase: number | null;
    readonly url: string;
    readonly lessons: readonly Id[];
    readonly worksheets: readonly Id[];
    readonly rolePlays: readonly Id[];
  }[];
  readonly lessons: readonly {
    readonly id: Id;
    readonly part: Id;
    readonly title: string;
    readonly url: string;
    /** To read it, to answer its questions and to do its exercise, together. */
    readonly minutes: number;
    readonly objectives: readonly { readonly id: Id; readonly text: string }[];
    readonly quizzes: readonly Id[];
  }[];
  readonly quizzes: readonly {
    readonly id: Id;
    readonly lesson: Id;
    readonly questions: readonly { readonly id: Id; readonly kind: string; readonly objective: Id }[];
  }[];
  readonly worksheets: readonly {
    readonly id: Id;
    readonly part: Id;
    readonly title: string;
    readonly url: string;
    readonly fields: readonly { readonly id: Id; readonly kind: string; readonly required: boolean }[];
  }[];
  /** How many scenes and endings each has. */
  readonly rolePlays: readonly {
    readonly id: Id;
    readonly part: Id;
    readonly title: string;
    readonly url: string;
    readonly scenes: number;
    readonly endings: number;
  }[];
  readonly terms: readonly { readonly id: Id; readonly term: string }[];
  readonly sources: readonly { readonly id: Id }[];
}

/** The outline of a course. `url` is the path below the base, with slashes at both ends. No answers are in it. */
export function outlineOf(course: Course): Outline {
  const lessons = course.parts.flatMap((part) => part.lessons.map((lesson) => ({ part, lesson })));
  return {
    title: course.title,
    language: course.language,
    parts: course.parts.map((part) => ({
      id: part.id,
      title: part.title,
      phase: part.phase?.number ?? null,
      url: address.part(part.id),
      lessons: part.lessons.map(({ id }) => id),
      worksheets: part.worksheets.map(({ id }) => id),
      rolePlays: part.rolePlays.map(({ id }) => id),
    })),
    lessons: lessons.map(({ part, lesson }) => ({
      id: lesson.id,
      part: part.id,
      title: lesson.title,
      url: address.lesson(lesson.id),
      minutes: minutesOf(lesson.time),
      objectives: lesson.objectives.map(({ id, text }) => ({ id, text })),
      quizzes: lesson.quizzes.map(({ id }) => id),
    })),
    quizzes: lessons.flatMap(({ lesson }) =>
      lesson.quizzes.map((quiz) => ({
        id: quiz.id,
        lesson: lesson.id,
        questions: quiz.questions.map(({ id, kind, objective }) => ({ id, kind, objective })),
      })),
    ),
    worksheets: course.parts.flatMap((part) =>
      part.worksheets.map((worksheet) => ({
        id: worksheet.id,
        part: part.id,
        title: worksheet.title,
        url: address.worksheet(worksheet.id),
        fields: worksheet.fields.map(({ id, kind, required }) => ({ id, kind, required })),
      })),
    ),
    rolePlays: course.parts.flatMap((part) =>
      part.rolePlays.map(({ id, title, scenes, endings }) => ({
        id,
        part: part.id,
        title,
        url: address.rolePlay(id),
        scenes: scenes.length,
        endings: endings.length,
      })),
    ),
    terms: course.terms.map(({ id, term }) => ({ id, term })),
    sources: course.sources.map(({ id }) => ({ id })),
  };
}
