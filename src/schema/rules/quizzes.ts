// A question can be answered: it has a right choice, and its choices can be told apart.
import type { Problem, Remark, Words } from '../problems/problem.ts';
import { findAll, namesIn, problemsIn } from '../reading/sheet.ts';
import type { YamlFile } from '../reading/yaml-file.ts';
import { twice } from './names.ts';

/** The problems with the choices of a quiz. Choices that do not fit their form are looked at all the same. */
export function quizProblems(quiz: YamlFile): readonly Problem[] {
  return findAll(quiz.value, 'questions.*').flatMap(({ path, value }) => [
    ...twice('choice', namesIn(quiz, `${path.join('.')}.choices.*.id`)),
    ...problemsIn(
      quiz,
      aboutRight(value).map(([found, next]): Remark => [[...path, 'choices'], found, next]),
    ),
  ]);
}

function aboutRight(question: unknown): readonly Words[] {
  const choices = findAll(question, 'choices.*').length;
  const right = findAll(question, 'choices.*.right').filter(({ value }) => value !== false).length;
  const one = findAll(question, 'kind').some(({ value }) => value === 'one');
  if (choices > 0 && right === 0) {
    return [
      ['No choice is marked `right: true`, so nobody can answer this question.', 'Mark the right choice.'],
    ];
  }
  if (one && right > 1) {
    const found = `${right} choices are marked \`right: true\`, and \`kind: one\` has exactly one.`;
    return [[found, 'Keep the mark on one of them, or use `kind: many`.']];
  }
  return [];
}
