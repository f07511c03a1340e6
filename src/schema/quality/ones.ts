// The questions with one right choice, on which the whole course is measured.
import type { Choice } from '../../core/question/question.ts';
import { counted } from '../problems/nearest.ts';
import type { Spot } from '../problems/problem.ts';
import { questionForm } from '../question/quiz.ts';
import { findAll, spotIn } from '../reading/authored-file.ts';
import type { YamlFile } from '../reading/yaml-file.ts';

/** A question of `kind: one`, and where its choices stand. */
export interface One {
  readonly id: string;
  readonly choices: readonly Choice[];
  readonly spot: Spot;
}

/** The whole course: what is measured over all questions is the mistake of no single file. */
export const COURSE: Spot = { file: 'content', line: null, path: '' };

/** Every question of `kind: one` that fits its form and has its one right choice. */
export function onesIn(quizzes: readonly YamlFile[]): readonly One[] {
  return quizzes.flatMap((quiz) =>
    findAll(quiz.value, 'questions.*').flatMap(({ path, value }) => {
      const { data } = questionForm.safeParse(value);
      if (data?.kind !== 'one' || data.choices.filter(({ right }) => right).length !== 1) return [];
      return { id: data.id, choices: data.choices, spot: spotIn(quiz, [...path, 'choices']) };
    }),
  );
}

/** “8 of 12 questions of `kind: one`”. */
export function outOf(some: number, all: readonly unknown[]): string {
  return `${some} of ${counted(all.length, 'question')} of \`kind: one\``;
}

/** Questions in a sentence, file by file, each with its line. */
export function named(questions: readonly One[]): string {
  return [...Map.groupBy(questions, ({ spot }) => spot.file)]
    .map(([file, inside]) => {
      const each = inside.map(({ id, spot }) => `\`${id}\` (line ${spot.line})`);
      return `${each.join(', ')} in ${file}`;
    })
    .join('; ');
}
