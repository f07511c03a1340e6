// What is chosen from, all over the course: options of which some are right, with nothing that was asked.
import type { Content } from '../../content.ts';
import type { Spot } from '../../problems/problem.ts';
import { questionForm, type QuestionForm } from '../../question/quiz.ts';
import { findAll, spotIn } from '../../reading/authored-file.ts';
import { COURSE } from '../ones.ts';

export interface Option {
  readonly text: string;
  readonly right: boolean;
}

/** The options of one question, of one line of the drill, or of one fork of a role-play. Some are right, some wrong. */
export interface Asked {
  readonly id: string;
  /** The lesson it belongs to; in the drill, the phase; in a role-play, the talk. */
  readonly lesson: string;
  readonly kind: 'one' | 'many' | 'judge' | 'drill' | 'talk';
  readonly options: readonly Option[];
  readonly spot: Spot;
}

/**
 * Everything in the course whose options are right or wrong by themselves: `one`, `many`, the next moves of the
 * drill, and `judge`, where what helps is right. In `sort`, `match` and `order` every piece has its place; none is
 * wrong, so no wording can be the mark of what is right.
 */
export function askedIn({ parts, drill }: Pick<Content, 'parts' | 'drill'>): readonly Asked[] {
  const lessons = parts.flatMap((part) => part.lessons);
  const questions = lessons.flatMap((lesson) =>
    lesson.quizzes.flatMap((quiz) =>
      findAll(quiz.value, 'questions.*').flatMap(({ path, value }): readonly Asked[] => {
        const { data } = questionForm.safeParse(value);
        const options = data ? optionsOf(data) : null;
        if (!data || !options) return [];
        return [{ id: data.id, lesson: lesson.id, ...options, spot: spotIn(quiz, path) }];
      }),
    ),
  );
  const lines = (drill?.form ?? []).map(({ id, phase, moves }, i): Asked => ({
    id,
    lesson: `drill: ${phase}`,
    kind: 'drill',
    options: moves,
    spot: drill ? spotIn(drill, [i, 'moves']) : { file: '', line: null, path: '' },
  }));
  return [...questions, ...lines].filter(
    ({ options }) => new Set(options.map(({ right }) => right)).size > 1,
  );
}

function optionsOf(form: QuestionForm): Pick<Asked, 'kind' | 'options'> | null {
  if (form.kind === 'one' || form.kind === 'many') return { kind: form.kind, options: form.choices };
  if (form.kind !== 'judge') return null;
  const options = form.responses.map(({ text, effect }) => ({ text, right: effect === 'helps' }));
  return { kind: 'judge', options };
}

/** Those of which exactly one option is to be chosen. */
export function singles(asked: readonly Asked[]): readonly Asked[] {
  return asked.filter(
    ({ kind, options }) =>
      kind === 'one' ||
      kind === 'drill' ||
      (kind === 'talk' && options.filter(({ right }) => right).length === 1),
  );
}

/** How those that are measured together are spoken of. */
export interface Bank {
  /** One of them. */
  readonly one: string;
  /** Those with one right option. */
  readonly singles: string;
  /** Where the others are that the right options of each are learned from. */
  readonly others: string;
  readonly spot: Spot;
}

/** Quizzes and the drill. */
export const QUESTIONS: Bank = {
  one: 'question',
  singles: 'all questions with one right option',
  others: 'lessons',
  spot: COURSE,
};

/** Role-plays are measured apart: what a seller says at his best may look like what a question calls wrong. */
export const FORKS: Bank = {
  one: 'scene',
  singles: 'all scenes of role-plays with one best line',
  others: 'role-plays',
  spot: { file: 'content/*/*.role-play.yml', line: null, path: '' },
};

/** What a blind guess finds of the right options: one of four is a quarter. */
export function chanceOf({ options }: Asked): number {
  return options.filter(({ right }) => right).length / options.length;
}
