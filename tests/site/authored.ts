// The course as its authors wrote it, to hold the built pages against.
import { lessonPlaces } from '../../src/core/course/course.ts';
import { kindOf } from '../../src/core/question/kinds.ts';
import type { Question } from '../../src/core/question/question.ts';
import { courseIn } from '../../src/schema/check.ts';
import { readFiles } from '../../src/schema/reading/read-files.ts';

/** Not checked again, which every process of the tests would do: a site was built from it. */
export const course = courseIn(readFiles('content'));
export const quizzes = lessonPlaces(course).flatMap(({ lesson }) =>
  lesson.quizzes.map((quiz) => ({ lesson, quiz })),
);
export const questions = quizzes.flatMap(({ quiz }) => quiz.questions);

/** A few quizzes, with their lessons, that ask every kind of question between them. */
export const everyKind = fewWithEveryKind(new Set());

/** The quiz that asks the most kinds that are not known yet, and then likewise for the others. */
function fewWithEveryKind(known: ReadonlySet<Question['kind']>): typeof quizzes {
  const fresh = quizzes.map((each) => ({
    each,
    kinds: new Set(each.quiz.questions.map(({ kind }) => kind)).difference(known),
  }));
  const [most] = fresh.sort((a, b) => b.kinds.size - a.kinds.size);
  return most && most.kinds.size > 0 ? [most.each, ...fewWithEveryKind(known.union(most.kinds))] : [];
}

/** The prompt of a question, and all that there is to choose from or to be put somewhere. */
export function textsOf(question: Question): readonly string[] {
  const texts = (parts: readonly { readonly text: string }[]) => parts.map(({ text }) => text);
  switch (question.kind) {
    case 'one':
    case 'many':
      return [question.prompt, ...texts(question.choices)];
    case 'order':
      return [question.prompt, ...texts(question.steps)];
    case 'match':
    case 'sort':
    case 'judge':
      return [question.prompt, ...texts(question.pieces), ...texts(question.groups)];
    case 'fill':
    case 'written':
      return [question.prompt];
  }
}

/** The answer to a question, part by part, each with its reason. */
export function answerTo(question: Question): readonly string[] {
  const parts = kindOf(question).answer(question);
  return [...parts.flatMap(({ part, feedback }) => [part, feedback]), question.explanation].filter(
    (text) => text !== null,
  );
}

/** What nobody is to read before they have answered. A word to be filled in may stand in any text. */
export function secretsOf(question: Question): readonly string[] {
  const words =
    question.kind === 'fill'
      ? kindOf(question)
          .answer(question)
          .map(({ part }) => part)
      : [];
  return answerTo(question).filter((text) => ![...textsOf(question), ...words].includes(text));
}
