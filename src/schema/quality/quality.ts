// The questions as a good examiner would read them, one by one and all of them together, and the lessons as a tired
// reader would.
import type { Content } from '../content.ts';
import type { Problem, Finding } from '../problems/problem.ts';
import { findAll, problemsIn } from '../reading/authored-file.ts';
import type { YamlFile } from '../reading/yaml-file.ts';
import { aboutFeedback } from './feedback.ts';
import { askedIn, FORKS } from './guessing/asked.ts';
import { guessingProblems, tooFew } from './guessing/problems.ts';
import { lengthProblems } from './lengths.ts';
import { onesIn } from './ones.ts';
import { aboutOptions } from './options.ts';
import { placeProblems } from './positions.ts';
import { heardIn } from './prose/ear.ts';
import { openingProblems } from './prose/openings.ts';
import { earProblems, lengthsOfLessons } from './prose/problems.ts';
import { repeatProblems } from './prose/repeats.ts';
import { aboutPrompt } from './prompts.ts';
import { forksIn } from './role-play/forks.ts';
import { borrowedProblems } from './words/borrowed.ts';
import { unfairProblems } from './words/fair.ts';
import { wornProblems } from './words/worn.ts';
import { writtenIn } from './words/written.ts';

/** What makes questions easy to guess, hard to read or of no help, and lessons hard to read. */
export function qualityProblems(content: Content): readonly Problem[] {
  const { parts, drill } = content;
  const asked = askedIn(content);
  const forks = forksIn(content);
  const lessons = parts.flatMap((part) => part.lessons);
  const quizzes = lessons.flatMap((lesson) => lesson.quizzes);
  const heard = heardIn(content);
  const ones = onesIn(quizzes);
  const texts = writtenIn(content);
  return [
    ...quizzes.flatMap((quiz) => problemsOfEach(quiz, 'questions.*')),
    ...(drill ? problemsOfEach(drill, '*') : []),
    ...lengthProblems(ones),
    ...placeProblems(ones),
    ...(tooFew(asked) ? [] : guessingProblems(asked)),
    ...(tooFew(forks) ? [] : guessingProblems(forks, FORKS)),
    ...earProblems(heard),
    ...lengthsOfLessons(heard),
    ...openingProblems(content),
    ...repeatProblems(lessons),
    ...wornProblems(texts),
    ...unfairProblems(texts),
    ...borrowedProblems(texts),
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
