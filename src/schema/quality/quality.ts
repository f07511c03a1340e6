// The questions as a good examiner would read them: one by one, and all of them together.
import type { Content } from '../content.ts';
import type { Problem, Finding } from '../problems/problem.ts';
import { findAll, problemsIn } from '../reading/authored-file.ts';
import type { YamlFile } from '../reading/yaml-file.ts';
import { aboutFeedback } from './feedback.ts';
import { lengthProblems } from './lengths.ts';
import { onesIn } from './ones.ts';
import { aboutOptions } from './options.ts';
import { placeProblems } from './positions.ts';
import { aboutPrompt } from './prompts.ts';

/** What makes questions easy to guess, hard to read or of no help. */
export function qualityProblems({ parts, drill }: Pick<Content, 'parts' | 'drill'>): readonly Problem[] {
  const quizzes = parts.flatMap((part) => part.lessons.flatMap((lesson) => lesson.quizzes));
  const ones = onesIn(quizzes);
  return [
    ...quizzes.flatMap((quiz) => problemsOfEach(quiz, 'questions.*')),
    ...(drill ? problemsOfEach(drill, '*') : []),
    ...lengthProblems(ones),
    ...placeProblems(ones),
  ];
}

function problemsOfEach(file: YamlFile, pattern: string): readonly Problem[] {
  return findAll(file.value, pattern).flatMap(({ path, value }) => {
    const remarks = [...aboutPrompt(value), ...aboutOptions(value), ...aboutFeedback(value)];
    return problemsIn(
      file,
      remarks.map(([below, ...words]): Finding => [[...path, ...below], ...words]),
    );
  });
}
