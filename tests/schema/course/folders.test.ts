// What an author is told about files and folders, and what their names come to.
import { describe, expect, test } from 'vitest';
import {
  check,
  changed,
  COURSE,
  EXPLORE,
  LESSON,
  LESSON_2,
  PLAN,
  QUIZ,
  reportOn,
  smallCourse,
  WORKSHEET,
  without,
  type Files,
} from './small-course.ts';

const START_LESSON = 'content/00-start/01-first-steps';

function moved(files: Files, from: string, to: string): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(from, to), text]));
}

function added(path: string): Files {
  return { ...smallCourse, [path]: '' };
}

describe('the author is told of', () => {
  test('a part without part.yml', () => {
    expect(reportOn(without(smallCourse, EXPLORE))).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/part.yml
        The file is missing.
        Write it as CONTRIBUTING.md shows."
    `);
  });

  test('a lesson without lesson.mdx', () => {
    expect(reportOn(without(smallCourse, LESSON_2))).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/lesson.mdx
        The file is missing.
        Write it as CONTRIBUTING.md shows."
    `);
  });

  test('a course without course.yml', () => {
    expect(reportOn(without(smallCourse, COURSE))).toMatchInlineSnapshot(`
      "1 problem in the course

      content/course.yml
        The file is missing.
        Write it as CONTRIBUTING.md shows."
    `);
  });

  test('a lesson without a quiz', () => {
    expect(reportOn(without(smallCourse, QUIZ))).toMatchInlineSnapshot(`
      "2 problems in the course

      content/00-start/01-first-steps/lesson.mdx:6
        objectives.1.id  No question serves the objective \`begin-well\`.
                         Write two questions with \`objective: begin-well\`, or remove the objective.

      content/00-start/01-first-steps/lesson.mdx:33
        <Quiz id>        There is no quiz \`first-steps-check\`.
                         Name a quiz that lies in this lesson’s folder."
    `);
  });

  test('an empty folder of content', () => {
    expect(reportOn({})).toMatchInlineSnapshot(`
      "6 problems in the course

      content/about.md
        The file is missing.
        Write it as CONTRIBUTING.md shows.

      content/changes.md
        The file is missing.
        Write it as CONTRIBUTING.md shows.

      content/course.yml
        The file is missing.
        Write it as CONTRIBUTING.md shows.

      content/drill.yml
        The file is missing.
        Write it as CONTRIBUTING.md shows.

      content/glossary.yml
        The file is missing.
        Write it as CONTRIBUTING.md shows.

      content/sources.yml
        The file is missing.
        Write it as CONTRIBUTING.md shows."
    `);
  });

  test('a file whose name is slightly wrong', () => {
    expect(reportOn(added('content/00-start/01-first-steps/more.quiz.yaml'))).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/more.quiz.yaml
        Nothing reads this file. Did you mean \`more.quiz.yml\`?
        Rename or remove it. A lesson’s folder holds \`lesson.mdx\` and \`<name>.quiz.yml\`."
    `);
  });

  test('a file that nothing reads', () => {
    expect(reportOn(added('content/01-explore/freezer.jpg'))).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/freezer.jpg
        Nothing reads this file.
        Rename or remove it. A part’s folder holds \`part.yml\`, \`<name>.worksheet.yml\` and \`<name>.role-play.yml\`."
    `);
  });

  test('a file that lies too deep', () => {
    expect(reportOn(added('content/01-explore/01-good-questions/old/lesson.mdx'))).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/old/lesson.mdx
        Nothing reads this file: it lies deeper than a lesson’s folder.
        Move or remove it."
    `);
  });

  test('a folder without a number', () => {
    expect(reportOn(moved(smallCourse, '02-confirm/', 'confirm/'))).toMatchInlineSnapshot(`
      "1 problem in the course

      content/confirm
        The folder has no number, so it has no place.
        Name it like \`01-confirm\`."
    `);
  });

  test('a folder whose words are not an id', () => {
    expect(reportOn(moved(smallCourse, '01-good-questions', '01-Good Questions'))).toMatchInlineSnapshot(`
      "2 problems in the course

      content/00-start/01-first-steps/lesson.mdx:24
        <LessonLink id>  There is no lesson \`good-questions\`. Did you mean \`Good Questions\`?
                         The id of a lesson is the words of its folder’s name.

      content/01-explore/01-Good Questions
        \`Good Questions\` cannot be an id.
        An id is lower-case words joined by hyphens, 64 characters at most. It could be \`good-questions\`."
    `);
  });

  test('a worksheet whose name is not an id', () => {
    expect(reportOn(moved(without(smallCourse, PLAN), 'needs.worksheet', 'What they need.worksheet')))
      .toMatchInlineSnapshot(`
        "2 problems in the course

        content/00-start/01-first-steps/lesson.mdx:25
          <WorksheetLink id>  There is no worksheet \`needs\`.
                              The id of a worksheet stands before \`.worksheet.yml\`.

        content/01-explore/What they need.worksheet.yml
          \`What they need\` cannot be an id.
          An id is lower-case words joined by hyphens, 64 characters at most. It could be \`what-they-need\`."
      `);
  });

  test('two folders with one number', () => {
    expect(reportOn(moved(smallCourse, '01-explore/', '00-explore/'))).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-explore
        \`content/00-start\` has the same number.
        Renumber one of them."
    `);
  });

  test('two lessons with one id', () => {
    const files = moved(smallCourse, '01-good-questions', '01-first-steps');
    expect(reportOn(changed(files, LESSON, 'id="good-questions"', 'id="first-steps"')))
      .toMatchInlineSnapshot(`
        "2 problems in the course

        content/01-explore/01-first-steps
          Another lesson has the id \`first-steps\`: content/00-start/01-first-steps.
          Give a new id to whichever of them was not published yet.

        content/01-explore/01-first-steps/lesson.mdx:22
          <Recall of>  This is the lesson itself.
                       Name an earlier lesson."
      `);
  });

  test('two worksheets with one id', () => {
    const files = { ...smallCourse, 'content/00-start/needs.worksheet.yml': smallCourse[WORKSHEET] ?? '' };
    expect(reportOn(files)).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/needs.worksheet.yml
        Another worksheet has the id \`needs\`: content/00-start/needs.worksheet.yml.
        Give a new id to whichever of them was not published yet."
    `);
  });
});

test('parts and lessons are in the order of their numbers, and their ids are the words', () => {
  const moves = [
    ['00-start/', '10-start/'],
    ['01-explore/', '9-explore/'],
    ['02-confirm/', '11-confirm/'],
  ] as const;
  const later = moves.reduce<Files>((files, [from, to]) => moved(files, from, to), smallCourse);
  const { course } = check(Object.fromEntries(Object.entries(later).reverse()));
  expect(course?.parts.map(({ id }) => id)).toEqual(['explore', 'start', 'confirm']);
  expect(course?.parts.flatMap(({ lessons }) => lessons.map(({ id }) => id))).toEqual([
    'good-questions',
    'first-steps',
  ]);
});

test('a part without lessons is a part', () => {
  const files = { ...smallCourse, 'content/03-later/part.yml': 'title: Later\nsummary: Being written.\n' };
  expect(check(files).course?.parts.at(-1)).toEqual({
    id: 'later',
    title: 'Later',
    summary: 'Being written.',
    phase: null,
    lessons: [],
    worksheets: [],
    rolePlays: [],
  });
});

test('renumbering a lesson changes nothing else', () => {
  expect(check(moved(smallCourse, START_LESSON, 'content/00-start/07-first-steps')).course).toEqual(
    check(smallCourse).course,
  );
});
