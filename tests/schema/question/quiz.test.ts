// What an author is told about a quiz.
import { describe, expect, test } from 'vitest';
import { QUIZ, QUIZ_2, reportAfter } from '../course/small-course.ts';

describe('the author is told of', () => {
  test('a choice without feedback', () => {
    expect(reportAfter(QUIZ, '        feedback: It closes the talk.\n', '')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/check.quiz.yml:13
        questions.1.choices.2.feedback  \`feedback\` is missing.
                                        Add it: the reason why this choice is or is not right."
    `);
  });

  test('feedback that says nothing', () => {
    expect(reportAfter(QUIZ, 'feedback: It closes the talk.', "feedback: ''")).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/check.quiz.yml:15
        questions.1.choices.2.feedback  \`feedback\` is empty.
                                        Write the reason why this choice is or is not right."
    `);
  });

  test('feedback with nothing after its colon', () => {
    expect(reportAfter(QUIZ, 'feedback: It closes the talk.', 'feedback:')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/check.quiz.yml:15
        questions.1.choices.2.feedback  \`feedback\` is empty.
                                        Write the reason why this choice is or is not right."
    `);
  });

  test('a question that nobody can answer', () => {
    expect(reportAfter(QUIZ, '        right: true\n', '')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/check.quiz.yml:8
        questions.1.choices  No choice is marked \`right: true\`, so nobody can answer this question.
                             Mark the right choice."
    `);
  });

  test('two right choices where one is asked for', () => {
    expect(reportAfter(QUIZ, '        text: I tell.\n', '        text: I tell.\n        right: true\n'))
      .toMatchInlineSnapshot(`
        "1 problem in the course

        content/00-start/01-first-steps/check.quiz.yml:8
          questions.1.choices  2 choices are marked \`right: true\`, and \`kind: one\` has exactly one.
                               Keep the mark on one of them, or use \`kind: many\`."
      `);
  });

  test('a single choice', () => {
    expect(
      reportAfter(
        QUIZ,
        '      - id: tell\n        text: I tell.\n        feedback: It closes the talk.\n',
        '',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/check.quiz.yml:8
        questions.1.choices  \`choices\` has only 1; it needs 2 or more.
                             Write two or more choices, each with its feedback."
    `);
  });

  test('no choices at all', () => {
    expect(
      reportAfter(
        QUIZ,
        '    choices:\n      - id: ask\n        text: I ask.\n        right: true\n        feedback: It opens the talk.\n      - id: tell\n        text: I tell.\n        feedback: It closes the talk.\n',
        '',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/check.quiz.yml:3
        questions.1.choices  \`choices\` is missing.
                             Add it: two or more choices, each with its feedback."
    `);
  });

  test('a mistyped key', () => {
    expect(reportAfter(QUIZ, '        feedback: It closes', '        feedbak: It closes'))
      .toMatchInlineSnapshot(`
        "2 problems in the course

        content/00-start/01-first-steps/check.quiz.yml:13
          questions.1.choices.2.feedback  \`feedback\` is missing.
                                          Add it: the reason why this choice is or is not right.

        content/00-start/01-first-steps/check.quiz.yml:15
          questions.1.choices.2.feedbak   There is no \`feedbak\` here. Did you mean \`feedback\`?
                                          What may stand here: \`id\`, \`text\`, \`right\`, \`feedback\` and \`stays\`."
      `);
  });

  test('an unknown kind of question', () => {
    expect(reportAfter(QUIZ, 'kind: many', 'kind: mnay')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/check.quiz.yml:17
        questions.2.kind  \`kind\` cannot be \`mnay\`. Did you mean \`many\`?
                          Use \`one\`, \`many\`, \`order\`, \`match\`, \`sort\`, \`judge\`, \`fill\` or \`written\`."
    `);
  });

  test('a question without a kind', () => {
    expect(reportAfter(QUIZ, '    kind: one\n', '')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/check.quiz.yml:3
        questions.1.kind  \`kind\` is missing.
                          Use \`one\`, \`many\`, \`order\`, \`match\`, \`sort\`, \`judge\`, \`fill\` or \`written\`."
    `);
  });

  test('right with a word that is not true or false', () => {
    expect(reportAfter(QUIZ, 'right: true', 'right: yes')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/check.quiz.yml:11
        questions.1.choices.1.right  \`right\` is the text \`yes\`, where \`true\` or \`false\` belongs.
                                     Write \`true\` or \`false\`, without quotes."
    `);
  });

  test('a number where text belongs', () => {
    expect(reportAfter(QUIZ, 'text: I ask.', 'text: 42')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/check.quiz.yml:10
        questions.1.choices.1.text  \`text\` is \`42\`, where text belongs.
                                    Put it in quotes to make it text: \`"42"\`."
    `);
  });

  test('keys where text belongs, after a brace without quotes', () => {
    expect(reportAfter(QUIZ, 'text: I ask.', 'text: {name}')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/check.quiz.yml:10
        questions.1.choices.1.text  \`text\` is a group of keys, where text belongs.
                                    Write what the learner can choose. Text that has a colon or begins with a bracket goes in quotes."
    `);
  });

  test('a list where text belongs', () => {
    expect(reportAfter(QUIZ, 'text: I ask.', 'text: [a, b]')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/check.quiz.yml:10
        questions.1.choices.1.text  \`text\` is a list, where text belongs.
                                    Write what the learner can choose. Text that has a colon or begins with a bracket goes in quotes."
    `);
  });

  test('text where a list belongs', () => {
    expect(reportAfter(QUIZ, 'questions:\n', 'questions: none\nmore:\n')).toMatchInlineSnapshot(`
      "3 problems in the course

      content/00-start/01-first-steps/check.quiz.yml:2
        questions        \`questions\` is the text \`none\`, where a list belongs.
                         Begin each entry on a line of its own with \`- \`.

      content/00-start/01-first-steps/check.quiz.yml:3
        more             There is no \`more\` here.
                         What may stand here: \`id\` and \`questions\`.

      content/00-start/01-first-steps/lesson.mdx:6
        objectives.1.id  No question serves the objective \`begin-well\`.
                         Write two questions with \`objective: begin-well\`, or remove the objective."
    `);
  });

  test('an id that is not one', () => {
    expect(reportAfter(QUIZ, 'id: first-a', 'id: First A')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/check.quiz.yml:3
        questions.1.id  \`First A\` cannot be an id.
                        An id is lower-case words joined by hyphens, 64 characters at most. It could be \`first-a\`."
    `);
  });

  test('two choices with one id', () => {
    expect(reportAfter(QUIZ, 'id: tell', 'id: ask')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/check.quiz.yml:13
        questions.1.choices.2.id  Another choice has the id \`ask\`: content/00-start/01-first-steps/check.quiz.yml:9.
                                  Give a new id to whichever of them was not published yet."
    `);
  });

  test('two questions with one id in the course', () => {
    expect(reportAfter(QUIZ_2, 'id: second-c', 'id: first-c')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/check.quiz.yml:29
        questions.3.id  Another question has the id \`first-c\`: content/00-start/01-first-steps/check.quiz.yml:29.
                        Give a new id to whichever of them was not published yet."
    `);
  });

  test('a quiz without an id', () => {
    expect(reportAfter(QUIZ, 'id: first-steps-check\n', '')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/check.quiz.yml:1
        id  \`id\` is missing.
            Add it: the name that \`<Quiz id="…" />\` uses, unique in the whole course."
    `);
  });

  test('an objective of another lesson', () => {
    expect(reportAfter(QUIZ, 'objective: begin-well', 'objective: ask-openly')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/check.quiz.yml:5
        questions.1.objective  This lesson has no objective \`ask-openly\`.
                               Use \`begin-well\`."
    `);
  });

  test('a mistyped objective', () => {
    expect(reportAfter(QUIZ, 'objective: begin-well', 'objective: begin-wel')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/check.quiz.yml:5
        questions.1.objective  This lesson has no objective \`begin-wel\`. Did you mean \`begin-well\`?
                               Use \`begin-well\`."
    `);
  });
});
