// The course as everything after the authors' files sees it.
import type { Id } from '../id.ts';
import type { LessonTime } from './lesson-time.ts';
import type { Meeting } from './meeting.ts';
import type { Choice } from '../question/question.ts';
import type { Quiz } from '../question/quiz.ts';
import type { RolePlay } from '../role-play/role-play.ts';
import type { Worksheet } from '../worksheet/worksheet.ts';

export type Side = 'seller' | 'customer';

/** Somebody who speaks in the examples. */
export interface Person {
  readonly id: Id;
  readonly name: string;
  readonly side: Side;
  /** The rest of a sentence that begins with the name: "sells sensors". */
  readonly about: string;
}

export interface Term {
  readonly id: Id;
  readonly term: string;
  readonly meaning: string;
}

/** How sure we are of a claim: what kind of evidence stands behind it and how closely we have seen it. */
export type Sureness = 'tested' | 'indicated' | 'reported' | 'opinion' | 'origin';

export interface Source {
  readonly id: Id;
  /** What stands in the text: "Norton and others, 2012". */
  readonly label: string;
  readonly cite: string;
  readonly url: string | null;
  readonly finding: string;
  readonly limits: string;
  /** What speaks against what the course advises from it. */
  readonly against: string | null;
  readonly sure: Sureness;
}

/** What a lesson lets the learner do; every question names the one it serves. */
export interface Objective {
  readonly id: Id;
  readonly text: string;
}

/** A line for nine o'clock: a sentence to say today, what it is for, and what to do with the answer. */
export interface Line {
  /** Unique in the course. */
  readonly id: Id;
  readonly say: string;
  readonly for: string;
  readonly then: string;
}

export interface Lesson {
  readonly id: Id;
  readonly title: string;
  readonly summary: string;
  readonly time: LessonTime;
  readonly lines: readonly Line[];
  /** The people who speak in it or are named. */
  readonly cast: readonly Id[];
  readonly objectives: readonly Objective[];
  readonly quizzes: readonly Quiz[];
  /** The terms and sources its text uses, in the order of their first use. */
  readonly terms: readonly Id[];
  readonly sources: readonly Id[];
  /** The meetings that it shows excerpts of. */
  readonly meetings: readonly Id[];
}

/** The gate is what the customer must have agreed before the next phase. It never locks anything. */
export interface Phase {
  readonly number: number;
  readonly question: string;
  readonly gate: string;
  /** One thing to do with a real customer. */
  readonly task: string;
}

/** Something a customer says, for the drill that asks which phase this is and what to do next. */
export interface DrillLine {
  readonly id: Id;
  /** Who says it and when, without naming the phase. */
  readonly scene: string;
  readonly says: string;
  /** The part it belongs to, and what in the line shows it. */
  readonly phase: Id;
  readonly why: string;
  /** Phases it could be taken for, and why it is not that. */
  readonly near: readonly { readonly phase: Id; readonly feedback: string }[];
  /** Exactly one is the best next move. */
  readonly moves: readonly Choice[];
}

export interface Part {
  readonly id: Id;
  readonly title: string;
  readonly summary: string;
  readonly phase: Phase | null;
  readonly lessons: readonly Lesson[];
  readonly worksheets: readonly Worksheet[];
  readonly rolePlays: readonly RolePlay[];
}

/** A part that is one of the phases. */
export type PhasePart = Part & { readonly phase: Phase };

export interface Course {
  readonly title: string;
  readonly line: string;
  readonly language: string;
  readonly summary: string;
  readonly people: readonly Person[];
  readonly parts: readonly Part[];
  /** In the order of their dates. */
  readonly meetings: readonly Meeting[];
  readonly drill: readonly DrillLine[];
  readonly terms: readonly Term[];
  readonly sources: readonly Source[];
}

/** The parts that are phases, in their order. */
export function phases(course: Course): readonly PhasePart[] {
  return course.parts.filter((part): part is PhasePart => part.phase !== null);
}

/** A lesson with its part and the lessons before and after it in the whole course. */
export interface LessonPlace {
  readonly part: Part;
  readonly lesson: Lesson;
  readonly previous: Lesson | null;
  readonly next: Lesson | null;
}

/** Every lesson in reading order, with its place. */
export function lessonPlaces(course: Course): readonly LessonPlace[] {
  const all = course.parts.flatMap((part) => part.lessons.map((lesson) => ({ part, lesson })));
  return all.map((here, i) => ({
    ...here,
    previous: all[i - 1]?.lesson ?? null,
    next: all[i + 1]?.lesson ?? null,
  }));
}

/** The lesson whose objective this is. */
export function lessonOf(course: Course, objective: Id): Lesson | null {
  const lessons = course.parts.flatMap((part) => part.lessons);
  return lessons.find((lesson) => lesson.objectives.some(({ id }) => id === objective)) ?? null;
}
