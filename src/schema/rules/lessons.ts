// What belongs together in a lesson's folder: its text, its objectives and its quizzes.
import { namesInTags, type LessonContent } from '../content.ts';
import { listed, quoted } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { namesIn, readable } from '../reading/sheet.ts';
import { unknown } from './names.ts';
import { proseProblems } from './prose.ts';

/** The problems of one lesson, in its text and between its files. */
export function lessonProblems(lesson: LessonContent): readonly Problem[] {
  const { text, path } = lesson;
  return [
    ...text.problems,
    ...proseProblems(`${path}/lesson.mdx`, text),
    ...(text.readable
      ? [...countProblems(lesson), ...termProblems(lesson), ...quizPlaceProblems(lesson)]
      : []),
    ...objectiveProblems(lesson),
  ];
}

function countProblems({ text, path }: LessonContent): readonly Problem[] {
  return ['Exercise', 'IfThen'].flatMap((name): readonly Problem[] => {
    const [first, ...others] = text.tags.filter((tag) => tag.name === name);
    const at = { file: `${path}/lesson.mdx`, path: `<${name}>` };
    if (!first) {
      const next = 'Write one; every lesson has exactly one.';
      return [{ ...at, line: null, found: `There is no \`<${name}>\`.`, next }];
    }
    const found = `There is one on line ${first.line} already.`;
    return others.map(({ line }) => ({ ...at, line, found, next: 'Keep one of them.' }));
  });
}

function termProblems(lesson: LessonContent): readonly Problem[] {
  const terms = namesInTags(lesson, 'Term', 'id');
  return terms.flatMap(({ id, spot }, i) => {
    const first = terms.slice(0, i).find((term) => term.id === id);
    if (!first) return [];
    const found = `The term ${quoted(id)} is explained on line ${first.spot.line} already.`;
    return { ...spot, found, next: 'Write its words without the tag.' };
  });
}

function quizPlaceProblems(lesson: LessonContent): readonly Problem[] {
  const quizzes = lesson.quizzes.flatMap((quiz) => namesIn(quiz, 'id'));
  const places = namesInTags(lesson, 'Quiz', 'id');
  const allKnown = quizzes.length === lesson.quizzes.length;
  const next = 'Name a quiz that lies in this lesson’s folder.';
  return [
    ...(allKnown ? unknown('There is no quiz', places, quizzes, next) : []),
    ...quizzes.flatMap(({ id, spot }): readonly Problem[] => {
      const [first, ...others] = places.filter((place) => place.id === id);
      if (!first) {
        const tag = `<Quiz id="${id}" />`;
        return [
          {
            ...spot,
            found: 'The quiz is not in the lesson’s text.',
            next: `Put \`${tag}\` into \`lesson.mdx\`.`,
          },
        ];
      }
      const found = `The quiz is on line ${first.spot.line} already.`;
      return others.map((other) => ({ ...other.spot, found, next: 'Keep one of them.' }));
    }),
  ];
}

function objectiveProblems({ sheet, quizzes }: LessonContent): readonly Problem[] {
  if (!readable(sheet)) return [];
  const objectives = namesIn(sheet, 'objectives.*.id');
  const ids = objectives.map(({ id }) => id);
  const served = quizzes.flatMap((quiz) => namesIn(quiz, 'questions.*.objective'));
  const unserved = objectives.filter(({ id }) => !served.some((name) => name.id === id));
  return [
    ...(ids.length > 0
      ? unknown('This lesson has no objective', served, objectives, `Use ${listed(ids, 'or')}.`)
      : []),
    ...(quizzes.every(readable) ? unserved : []).map(({ id, spot }) => ({
      ...spot,
      found: `No question serves the objective \`${id}\`.`,
      next: `Write a question with \`objective: ${id}\`, or remove the objective.`,
    })),
  ];
}
