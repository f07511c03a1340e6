// How long a lesson takes, told truly: to read, to answer, and the exercise, apart.
import type { Question } from '../question/question.ts';

/** Whole minutes. */
export interface LessonTime {
  readonly reading: number;
  readonly questions: number;
  /** As its author says; it is done later, on an account of the learner's own. */
  readonly exercise: number;
}

/**
 * Words a minute. Adults read English non-fiction silently at 238 on average, most of them at 175 to 300, and more
 * slowly where English is their second language (Brysbaert, 2019, Journal of Memory and Language 109, 104047: 190
 * studies). The slow end, so that hardly anybody needs longer than they were told.
 */
export const READING_RATE = 175;

/** A lesson that reads longer holds two things. In minutes. */
export const LONGEST_READING = 10;

/** Minutes to read so many words. */
export function readingMinutes(words: number): number {
  return Math.ceil(words / READING_RATE);
}

/** Seconds to read a question, answer it and read the reason. Estimates of ours; nobody has measured them. */
const SECONDS: Readonly<Record<Question['kind'], number>> = {
  one: 60,
  many: 80,
  fill: 45,
  order: 90,
  match: 90,
  sort: 90,
  judge: 90,
  written: 180,
};

/** Minutes to answer these questions. */
export function questionMinutes(questions: readonly Pick<Question, 'kind'>[]): number {
  return Math.ceil(questions.reduce((sum, { kind }) => sum + SECONDS[kind], 0) / 60);
}

/** All of it: what `minutes` says in `/course.json`, and the workload of the course is summed from. */
export function minutesOf({ reading, questions, exercise }: LessonTime): number {
  return reading + questions + exercise;
}
