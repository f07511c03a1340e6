// Lessons that begin alike, say the same, or are too short or too long.
import { describe, expect, test } from 'vitest';
import { contentIn } from '../../../src/schema/check.ts';
import { heardIn } from '../../../src/schema/quality/prose/ear.ts';
import { openingProblems } from '../../../src/schema/quality/prose/openings.ts';
import { lengthsOfLessons } from '../../../src/schema/quality/prose/problems.ts';
import { repeatProblems } from '../../../src/schema/quality/prose/repeats.ts';
import { changed, LESSON, QUIZ, smallCourse, LESSON_2, reportAfter } from '../course/small-course.ts';

const FIRST =
  'Listening helps <Source id="kluger-2024" />. Each phase ends at a <Term id="gate">gate</Term>.';
const SECOND = 'Ask an <Term id="open-question">open question</Term> before the <Term id="gate">gate</Term>.';

/** The first lesson of the small course twice in its part, with these texts in the place of its first paragraph. */
function two(one: string, other: string) {
  const first = changed(smallCourse, LESSON, FIRST, one);
  const second = changed(smallCourse, LESSON, FIRST, other);
  const files = {
    ...first,
    'content/00-start/02-second-steps/lesson.mdx': second[LESSON] ?? '',
    'content/00-start/02-second-steps/check.quiz.yml': second[QUIZ] ?? '',
  };
  return contentIn(Object.entries(files).map(([path, text]) => ({ path, text })));
}

describe('two lessons of a part begin alike', () => {
  const alike = (one: string, other: string) => openingProblems(two(one, other)).length > 0;

  test('and both places are named', () => {
    expect(openingProblems(two('A gate is closed.', 'A customer waits.'))).toMatchInlineSnapshot(`
      [
        {
          "file": "content/00-start/02-second-steps/lesson.mdx",
          "found": "The lesson begins with “a”, as content/00-start/01-first-steps/lesson.mdx:10 does: \`A customer waits.\` and \`A gate is closed.\`.",
          "line": 10,
          "next": "Begin one of them in another way: with what somebody says, a number, a day, a move or a person.",
          "path": "opening",
        },
      ]
    `);
  });

  test.each([
    ['‘No,’ says Priya.', '<Quote meeting="first-call">What happened last time?</Quote> she asks.'],
    ['Mara waits.', 'Priya’s page is short.'],
    ['Twenty minutes a day are two hours a week.', '€400 are lost.'],
    ['On Monday Mara calls.', 'It is Friday, and nobody has called.'],
  ])('%s %s', (one, other) => {
    expect(alike(one, other)).toBe(true);
  });

  test('but not where one begins with a person and the other with a day, or in another part', () => {
    expect(alike('Mara calls on Monday.', 'On Monday Mara calls.')).toBe(false);
    expect(reportAfter(LESSON_2, SECOND, `Listening is not all.\n\n${SECOND}`)).toBe(
      '0 problems in the course',
    );
  });
});

describe('two lessons say the same', () => {
  const twelve = 'Whoever hears a question of twelve words on end has heard it';
  const repeated = (one: string, other: string) =>
    repeatProblems(two(one, other).parts[0]!.lessons).filter(({ found }) =>
      found.includes('hears a question'),
    );

  test('from twelve words on, whatever stands around them', () => {
    expect(repeated(`So ${twelve}.`, `And ${twelve} before.`)).toMatchObject([
      { file: 'content/00-start/02-second-steps/lesson.mdx', line: 10, path: 'run' },
    ]);
    expect(repeated(`So ${twelve}.`, `And ${twelve.replace(' it', ' us')}.`)).toEqual([]);
  });

  test('but not where it is quoted from a meeting, or recalled', () => {
    const recall = `<Recall of="good-questions">\nWhat?\n<Answer>${twelve}.</Answer>\n</Recall>`;
    expect(repeated(`${twelve}.`, recall)).toEqual([]);
    const quote = `<Quote meeting="first-call">${twelve}</Quote> she says.`;
    expect(repeated(quote, quote)).toEqual([]);
  });
});

describe('the length of a lesson', () => {
  const lessons = (count: number, words: number) =>
    Array.from({ length: count }, () => ({ ...heardIn(two('Yes.', 'No.'))[0]!, words }));

  test('is 900 to 1,400 words of prose', () => {
    expect(lengthsOfLessons(lessons(10, 900))).toEqual([]);
    expect(lengthsOfLessons(lessons(10, 1400))).toEqual([]);
    expect(lengthsOfLessons(lessons(1, 1401)).map(({ found, next }) => `${found} ${next}`)).toEqual([
      'The lesson has 1401 words of prose; it should be 900 to 1400. Leave out 1, or make two lessons of it.',
    ]);
    expect(lengthsOfLessons(lessons(10, 899))).toHaveLength(10);
  });

  test('may be less in a sample of fewer than ten lessons', () => {
    expect(lengthsOfLessons(lessons(9, 20))).toEqual([]);
  });
});
