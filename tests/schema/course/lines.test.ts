// What an author is told about the lines for nine o'clock, the one thing of a lesson, its evidence and its length.
import { describe, expect, test } from 'vitest';
import {
  changed,
  check,
  LESSON,
  LESSON_2,
  QUIZ_2,
  reportAfter,
  reportOn,
  smallCourse,
} from './small-course.ts';

const line = (id: string) => `{ id: ${id}, say: What happened?, for: Facts., then: Wait. }`;

describe('the author is told of', () => {
  test('fewer than three lines for nine o’clock, and more than five', () => {
    expect(reportAfter(LESSON, `, ${line('begin-c')}`, '')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:4
        lines  \`lines\` has only 2; it needs 3 or more.
               Write three to five lines for nine o’clock, each with \`id\`, \`say\`, \`for\` and \`then\`."
    `);
    const six = ['begin-c', 'd', 'e', 'f'].map(line).join(', ');
    expect(reportAfter(LESSON, line('begin-c'), six)).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:4
        lines  \`lines\` has 6; the most is 5.
               Write three to five lines for nine o’clock, each with \`id\`, \`say\`, \`for\` and \`then\`."
    `);
  });

  test('lines that nobody reads in less than a minute', () => {
    const each = (words: number) => ({
      ...smallCourse,
      [LESSON]: (smallCourse[LESSON] ?? '').replaceAll('then: Wait.', `then: ${'Go. '.repeat(words)}`),
    });
    expect(reportOn(each(42))).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:4
        lines  The lines have 135 words together; the most is 130, to be read in less than a minute.
               Shorten them by 5 words, or leave a line out: three are enough."
    `);
    expect(check(each(39)).problems).toEqual([]);
  });

  test('a line that its card has no room for', () => {
    expect(reportAfter(LESSON, 'then: Wait.', `then: ${'Wait for it. '.repeat(18)}`)).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:4
        lines.1  The line has 253 letters in its three parts; its card has room for 230.
                 Shorten it by 23 letters."
    `);
    expect(
      check(changed(smallCourse, LESSON, 'then: Wait.', `then: ${'Wait for it. '.repeat(15)}`)).problems,
    ).toEqual([]);
  });

  test('a line that does not say what to do with the answer', () => {
    expect(reportAfter(LESSON, ', then: Wait. }', ' }')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:4
        lines.1.then  \`then\` is missing.
                      Add it: what to do with the answer."
    `);
  });

  test('two lines of the course with one id', () => {
    expect(reportAfter(LESSON_2, 'id: ask-b', 'id: begin-b')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/lesson.mdx:4
        lines.2.id  Another line for nine o’clock has the id \`begin-b\`: content/00-start/01-first-steps/lesson.mdx:4.
                    Give a new id to whichever of them was not published yet."
    `);
  });

  test('a second answer to how sure we are, and a second key idea', () => {
    const twice =
      '<HowSure>Quite.</HowSure>\n\n<HowSure>Very.</HowSure>\n\n<KeyIdea>Two.</KeyIdea>\n\n<KeyIdea>';
    expect(reportAfter(LESSON_2, '<KeyIdea>', twice)).toMatchInlineSnapshot(`
      "2 problems in the course

      content/01-explore/01-good-questions/lesson.mdx:33
        <HowSure>  There is one on line 31 already.
                   Keep one of them.

      content/01-explore/01-good-questions/lesson.mdx:37
        <KeyIdea>  There is one on line 35 already.
                   Keep one of them."
    `);
  });

  test('a warm-up that recalls its own lesson, one that recalls none, and one that says nothing of it', () => {
    expect(reportAfter(LESSON_2, 'of="first-steps"', 'of="good-questions"')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/lesson.mdx:22
        <Recall of>  This is the lesson itself.
                     Name an earlier lesson."
    `);
    expect(reportAfter(LESSON_2, 'of="first-steps"', 'of="first-step"')).toContain(
      'There is no lesson `first-step`. Did you mean `first-steps`?',
    );
    expect(reportAfter(LESSON_2, ' of="first-steps"', '')).toContain(
      'Add it: the id of the earlier lesson that is recalled.',
    );
  });

  test('a lesson that nobody reads between two calls', () => {
    const long = `Call somebody.\n</Exercise>\n\n${'One two three four five. '.repeat(350)}`;
    expect(reportAfter(LESSON, 'Call somebody.\n</Exercise>\n', long)).toMatchInlineSnapshot(`
      "2 problems in the course

      content/00-start/01-first-steps/lesson.mdx
        The lesson has 1799 words to read, which takes 11 minutes; the most is 10.
        Shorten it by 49 words, or make two lessons of it. The exercise and folded answers do not count.
        The lesson has 1779 words of prose; it should be 900 to 1400.
        Leave out 379, or make two lessons of it."
    `);
    // What is folded, and the exercise, have a time of their own.
    const folded = `<Answer>${'One two three four five. '.repeat(350)}</Answer>`;
    expect(check(changed(smallCourse, LESSON, 'Call somebody.', folded)).problems).toEqual([]);
  });
});

test('a question may send the learner to how sure we are, though the tag makes that heading', () => {
  const files = changed(smallCourse, QUIZ_2, 'look: Ask first', 'look: How sure are we?');
  expect(reportOn(files)).toContain('This lesson has no heading `How sure are we?`.');
  const sure = changed(files, LESSON_2, '<KeyIdea>', '<HowSure>Quite.</HowSure>\n\n<KeyIdea>');
  const [question] = check(sure).course?.parts[1]?.lessons[0]?.quizzes[0]?.questions ?? [];
  expect(question?.look).toEqual({ heading: 'How sure are we?', anchor: 'how-sure-are-we' });
});

test('the time of a lesson is counted: its words, its questions by their kinds, and its exercise as written', () => {
  const [start, explore] = check(smallCourse).course?.parts.map(({ lessons }) => lessons[0]?.time) ?? [];
  expect(start).toEqual({ reading: 1, questions: 5, exercise: 15 });
  expect(explore?.exercise).toBe(10);
  const longer = changed(smallCourse, LESSON, 'Listening helps', `${'Word '.repeat(350)} listening helps`);
  expect(check(longer).course?.parts[0]?.lessons[0]?.time.reading).toBe(3);
});
