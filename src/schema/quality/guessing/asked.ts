// What is chosen from, all over the course: options of which some are right, with nothing that was asked.
import { bestLines } from '../../../core/role-play/score.ts';
import type { Content } from '../../content.ts';
import type { Spot } from '../../problems/problem.ts';
import { questionForm, type QuestionForm } from '../../question/quiz.ts';
import { findAll, spotIn } from '../../reading/authored-file.ts';

export interface Option {
  readonly text: string;
  readonly right: boolean;
}

/** The options of one question, of one line of the drill, or of one scene. Some are right and some are wrong. */
export interface Asked {
  readonly id: string;
  /** The lesson it belongs to; the drill counts as one, and so does each role-play. */
  readonly lesson: string;
  readonly kind: 'one' | 'many' | 'judge' | 'drill' | 'talk';
  readonly options: readonly Option[];
  readonly spot: Spot;
}

/**
 * Everything in the course whose options are right or wrong by themselves: `one`, `many`, the next moves of the
 * drill, `judge`, where what helps is right, and the scenes of role-plays, where what does most for the talk is. In `sort`, `match` and `order` every piece has its place; none is
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
  const lines = (drill?.form ?? []).map(({ id, moves }, i): Asked => ({
    id,
    lesson: 'drill',
    kind: 'drill',
    options: moves,
    spot: drill ? spotIn(drill, [i, 'moves']) : { file: '', line: null, path: '' },
  }));
  const scenes = parts.flatMap(({ rolePlays }) =>
    rolePlays.flatMap((talk) =>
      (talk.form?.scenes ?? []).map(({ id, choices }, n): Asked => {
        const best = bestLines(choices);
        return {
          id,
          lesson: talk.id,
          kind: 'talk',
          options: choices.map((line) => ({ text: line.say, right: best.includes(line) })),
          spot: spotIn(talk, ['scenes', n, 'choices']),
        };
      }),
    ),
  );
  return [...questions, ...lines, ...scenes].filter(
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
  return asked.filter(({ kind }) => kind === 'one' || kind === 'drill');
}

/** What a blind guess finds of the right options: one of four is a quarter. */
export function chanceOf({ options }: Asked): number {
  return options.filter(({ right }) => right).length / options.length;
}
