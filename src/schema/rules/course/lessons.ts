// What belongs together in a lesson's folder: its text, its objectives and its quizzes.
import { namesInTags, type LessonContent } from '../../content.ts';
import { listed, quoted, thereAre } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { headingsIn } from '../../reading/headings.ts';
import { namesIn, readable, type Name } from '../../reading/authored-file.ts';
import { figureProblems } from './figures.ts';
import { unknown } from './names.ts';
import { proseProblems } from './prose.ts';

/** The problems of one lesson, in its text and between its files. */
export function lessonProblems(lesson: LessonContent): readonly Problem[] {
  const { text, path } = lesson;
  return [
    ...text.problems,
    ...proseProblems(`${path}/lesson.mdx`, text),
    ...figureProblems(`${path}/lesson.mdx`, text),
    ...(text.readable
      ? [
          ...countProblems(lesson),
          ...termProblems(lesson),
          ...recallProblems(lesson),
          ...quizPlaceProblems(lesson),
          ...lookProblems(lesson),
        ]
      : []),
    ...objectiveProblems(lesson),
  ];
}

function countProblems({ text, path }: LessonContent): readonly Problem[] {
  const needed = ['Exercise', 'IfThen'];
  return [...needed, 'KeyIdea', 'HowSure'].flatMap((name): readonly Problem[] => {
    const [first, ...others] = text.tags.filter((tag) => tag.name === name);
    const at = { file: `${path}/lesson.mdx`, path: `<${name}>` };
    if (!first) {
      if (!needed.includes(name)) return [];
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

/** Only those who have done the lesson that it recalls are asked. */
function recallProblems(lesson: LessonContent): readonly Problem[] {
  return namesInTags(lesson, 'Recall', 'of')
    .filter(({ id }) => id === lesson.id)
    .map(({ spot }) => ({ ...spot, found: 'This is the lesson itself.', next: 'Name an earlier lesson.' }));
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

function lookProblems({ text, quizzes, path }: LessonContent): readonly Problem[] {
  const spot = { file: `${path}/lesson.mdx`, line: null, path: '' };
  const headings = headingsIn(text).map(({ heading }) => ({ id: heading, spot }));
  const looks = quizzes
    .flatMap((quiz) => namesIn(quiz, 'questions.*.look'))
    .map((look) => ({ ...look, id: look.id.trim() }));
  const next =
    headings.length > 0
      ? thereAre(
          'heading',
          headings.map(({ id }) => id),
        )
      : 'Give the text headings, from `##` on.';
  return unknown('This lesson has no heading', looks, headings, next);
}

function objectiveProblems({ sheet, quizzes }: LessonContent): readonly Problem[] {
  if (!readable(sheet)) return [];
  const objectives = namesIn(sheet, 'objectives.*.id');
  const ids = objectives.map(({ id }) => id);
  const served = quizzes.flatMap((quiz) => namesIn(quiz, 'questions.*.objective'));
  return [
    ...(ids.length > 0
      ? unknown('This lesson has no objective', served, objectives, `Use ${listed(ids, 'or')}.`)
      : []),
    ...(quizzes.every(readable) ? objectives : []).flatMap((objective) =>
      servedTooLittle(objective, served.filter(({ id }) => id === objective.id).length),
    ),
  ];
}

/** One question alone would show little of what was learned: a guess is as good as knowing it. */
function servedTooLittle({ id, spot }: Name, questions: number): readonly Problem[] {
  if (questions >= 2) return [];
  const [found, write] =
    questions === 0
      ? [`No question serves the objective \`${id}\`.`, 'Write two questions']
      : [`Only one question serves the objective \`${id}\`.`, 'Write a second question'];
  return [{ ...spot, found, next: `${write} with \`objective: ${id}\`, or remove the objective.` }];
}
