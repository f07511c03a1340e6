// What an author is told about questions that are easy to guess, hard to read or of no help.
import { describe, expect, test } from 'vitest';
import { report } from '../../../src/schema/problems/problem.ts';
import { figures } from '../../../src/schema/quality/figures.ts';
import { lengthProblems } from '../../../src/schema/quality/lengths.ts';
import type { One } from '../../../src/schema/quality/ones.ts';
import { placeProblems } from '../../../src/schema/quality/positions.ts';
import {
  changed,
  check,
  DRILL,
  KINDS,
  LESSON_2,
  reportAfter,
  reportOn,
  smallCourse,
} from '../course/small-course.ts';

const RIGHT = '0 problems in the course';

describe('the author is told of', () => {
  test('a right choice that is much longer than the others', () => {
    expect(
      reportAfter(
        KINDS,
        'text: What happened in May?',
        'text: What happened in your shops in May, when it was hot?',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:13
        questions.1.choices  The right choice of \`kind-one\` has 52 characters, 2.36 times the mean of the others; 1.3 times is the most.
                             Shorten it to 28, or write the others as fully: the longest looks right."
    `);
  });

  test('feedback that is a verdict', () => {
    expect(reportAfter(KINDS, 'feedback: It asks for a date.', 'feedback: Yes, right.'))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:38
        questions.2.choices.2.feedback  The feedback has only 2 words; it needs 4 or more.
                                        Give the reason: whether it is right, the page says by itself."
    `);
  });

  test('the same feedback for two choices', () => {
    expect(reportAfter(KINDS, 'feedback: It asks for a date.', 'feedback: it asks for a story'))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:38
        questions.2.choices.2.feedback  The feedback is the same as \`choices.1.feedback\`.
                                        Give the reason that holds for this one alone."
    `);
  });

  test('a choice that speaks of all the others', () => {
    expect(reportAfter(KINDS, 'text: Neither is open at all.', 'text: All of the above.'))
      .toMatchInlineSnapshot(`
        "1 problem in the course

        content/01-explore/01-good-questions/kinds.quiz.yml:22
          questions.1.choices.3.text  \`All of the above.\` speaks of the other choices and not of the question.
                                      Write in its own words what it claims, or use \`kind: many\`."
      `);
  });

  test('two choices that differ in signs alone', () => {
    expect(reportAfter(KINDS, 'text: Did it happen in May?', 'text: what happened in May'))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:19
        questions.1.choices.2.text  \`what happened in May\` is the same as \`choices.1.text\`, but for case, spaces and punctuation.
                                    Change or remove one of the two."
    `);
  });

  test('two steps that are the same', () => {
    expect(
      reportAfter(
        KINDS,
        'text: What did it cost?, feedback: The number',
        'text: What happened, feedback: The number',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:49
        questions.3.steps.2.text  \`What happened\` is the same as \`steps.1.text\`, but for case, spaces and punctuation.
                                  Change or remove one of the two."
    `);
  });

  test('two left sides that are the same', () => {
    expect(reportAfter(KINDS, 'text: Who saw it?', 'text: When was it?')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:58
        questions.4.pairs.2.text  \`When was it?\` is the same as \`pairs.1.text\`, but for case, spaces and punctuation.
                                  Change or remove one of the two."
    `);
  });

  test('two right sides that are the same', () => {
    expect(reportAfter(KINDS, 'match: A name', 'match: A date')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:58
        questions.4.pairs.2.match  \`A date\` is the same as \`pairs.1.match\`, but for case, spaces and punctuation.
                                   Change or remove one of the two."
    `);
  });

  test('an extra that is the right side of a pair', () => {
    expect(reportAfter(KINDS, 'text: A place', 'text: A name')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:61
        questions.4.extras.1.text  \`A name\` is the same as \`pairs.2.match\`, but for case, spaces and punctuation.
                                   Change or remove one of the two."
    `);
  });

  test('two groups that are the same', () => {
    expect(reportAfter(KINDS, 'text: Closed }', 'text: open }')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:69
        questions.5.groups.2.text  \`open\` is the same as \`groups.1.text\`, but for case, spaces and punctuation.
                                   Change or remove one of the two."
    `);
  });

  test('two pieces that are the same', () => {
    expect(reportAfter(KINDS, 'text: Is it over?', 'text: Was it bad?')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:74
        questions.5.pieces.4.text  \`Was it bad?\` is the same as \`pieces.3.text\`, but for case, spaces and punctuation.
                                   Change or remove one of the two."
    `);
  });

  test('two replies that are the same', () => {
    expect(reportAfter(KINDS, 'text: I see.', 'text: More than what?')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:82
        questions.6.responses.2.text  \`More than what?\` is the same as \`responses.1.text\`, but for case, spaces and punctuation.
                                      Change or remove one of the two."
    `);
  });

  test('two model answers that are the same', () => {
    expect(reportAfter(KINDS, '- Tell me about the last time it failed.', '- what happened when  it failed'))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:101
        questions.8.models.2  \`what happened when it failed\` is the same as \`models.1\`, but for case, spaces and punctuation.
                              Change or remove one of the two."
    `);
  });

  test('two points that are the same', () => {
    expect(reportAfter(KINDS, 'text: It is one sentence long.', 'text: It cannot be answered with yes.'))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:104
        questions.8.checklist.2.text  \`It cannot be answered with yes.\` is the same as \`checklist.1.text\`, but for case, spaces and punctuation.
                                      Change or remove one of the two."
    `);
  });

  test('two moves that are the same', () => {
    expect(reportAfter(DRILL, 'text: Offer a sensor.', 'text: Ask what it cost')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/drill.yml:10
        1.moves.2.text  \`Ask what it cost\` is the same as \`moves.1.text\`, but for case, spaces and punctuation.
                        Change or remove one of the two."
    `);
  });

  test('a move that speaks of the others', () => {
    expect(reportAfter(DRILL, 'text: Offer a sensor.', 'text: None of these')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/drill.yml:10
        1.moves.2.text  \`None of these\` speaks of the other choices and not of the question.
                        Write in its own words what it claims."
    `);
  });

  test('a move without its reason', () => {
    expect(reportAfter(DRILL, 'feedback: She asked for nothing yet.', 'feedback: Too early.'))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/drill.yml:10
        1.moves.2.feedback  The feedback has only 2 words; it needs 4 or more.
                            Give the reason: whether it is right, the page says by itself."
    `);
  });

  test('a prompt that says no twice', () => {
    expect(
      reportAfter(
        KINDS,
        'prompt: Which question is open?',
        'prompt: She listens. Which question would not be asked without a reason?',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:7
        questions.1.prompt  A sentence of the prompt says no 2 times: \`not\` and \`without\`.
                            Ask for what is, and leave the negatives to what the learner can choose."
    `);
  });

  test('reasons that are none, wherever one is given', () => {
    const reasons = [
      'A wish needs both of the others.',
      'Both are about time.',
      'None of them asks where.',
      'It asks for her reasons.',
      'It neither opens nor closes.',
      'That is the one yes answers.',
      'It leaves room for more than yes.',
      'She would say yes and wait.',
    ];
    const files = reasons.reduce((all, reason, i) => changed(all, KINDS, reason, `No ${i}.`), smallCourse);
    expect(check(files).problems.map(({ path, found }) => `${path}: ${found}`)).toMatchInlineSnapshot(`
      [
        "questions.3.steps.3.feedback: The feedback has only 2 words; it needs 4 or more.",
        "questions.4.pairs.1.feedback: The feedback has only 2 words; it needs 4 or more.",
        "questions.4.extras.1.feedback: The feedback has only 2 words; it needs 4 or more.",
        "questions.5.pieces.2.feedback: The feedback has only 2 words; it needs 4 or more.",
        "questions.6.responses.2.feedback: The feedback has only 2 words; it needs 4 or more.",
        "questions.7.wrong.1.feedback: The feedback has only 2 words; it needs 4 or more.",
        "questions.7.feedback: The feedback has only 2 words; it needs 4 or more.",
        "questions.8.checklist.1.feedback: The feedback has only 2 words; it needs 4 or more.",
      ]
    `);
  });
});

describe('the author is left alone with', () => {
  const prompts = [
    'Which reply is neither right nor wrong?',
    'She does not answer. Nobody else does.',
    '‘That won’t work, not without the bakers.’ What do you not say?',
    '“No. Never.” Which of these is no reply?',
    'Nota bene: which knot can hold?',
  ];
  test.each(prompts)('the prompt: %s', (prompt) => {
    expect(reportAfter(KINDS, 'prompt: Which question is open?', `prompt: >-\n      ${prompt}`)).toBe(RIGHT);
  });

  test('choices that differ in a figure', () => {
    const files = changed(smallCourse, KINDS, 'text: What happened in May?', 'text: 1.5 hours');
    expect(reportOn(changed(files, KINDS, 'text: Did it happen in May?', 'text: 15 hours'))).toBe(RIGHT);
  });

  test('a choice that begins with what all of them do', () => {
    expect(reportAfter(KINDS, 'Neither is open at all.', 'All of these people were asked.')).toBe(RIGHT);
  });

  test('feedback of four words', () => {
    expect(reportAfter(KINDS, 'It asks for a date.', 'It names a date.')).toBe(RIGHT);
  });

  test('the same feedback in two questions', () => {
    expect(reportAfter(KINDS, 'It can be told at length.', 'It asks for a date.')).toBe(RIGHT);
  });
});

/** Questions with choices of these lengths; the right one stands in `place`, counted from 1. */
function ones(count: number, place: number, lengths: readonly number[], from = 1): readonly One[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `question-${from + i}`,
    spot: { file: 'content/check.quiz.yml', line: 10 * (from + i), path: 'questions.1.choices' },
    choices: lengths.map((length, at) => ({
      id: `choice-${at}`,
      text: 'x'.repeat(length),
      right: at === place - 1,
      feedback: 'Because it is so.',
      stays: false,
    })),
  }));
}

describe('the length of the right choice', () => {
  test('is no problem up to 1.3 times the mean of the others', () => {
    expect(lengthProblems(ones(1, 1, [13, 5, 15]))).toEqual([]);
    expect(lengthProblems(ones(1, 1, [14, 5, 15]))).toHaveLength(1);
  });

  test('is measured in signs that are seen', () => {
    const [question] = ones(1, 1, [2, 2]);
    const choices = question!.choices.map((choice, i) => ({ ...choice, text: i === 0 ? '🧊🧊' : 'ab' }));
    expect(lengthProblems([{ ...question!, choices }])).toEqual([]);
  });

  test('may be the longest in 40 % of the questions and in no more', () => {
    const others = ones(6, 1, [10, 10], 5);
    expect(lengthProblems([...ones(4, 1, [11, 10]), ...others])).toEqual([]);
    expect(report(lengthProblems([...ones(5, 1, [11, 10], 11), ...others]))).toMatchInlineSnapshot(`
      "1 problem in the course

      content
        The right choice is the longest in 5 of 11 questions of \`kind: one\`; at most 4 may be, which is 40 %.
        Shorten it, or write another choice as fully, in 1 of these: \`question-11\` (line 110), \`question-12\` (line 120), \`question-13\` (line 130), \`question-14\` (line 140), \`question-15\` (line 150) in content/check.quiz.yml."
    `);
  });

  test('is not compared over fewer than 10 questions', () => {
    expect(lengthProblems(ones(9, 1, [11, 10]))).toEqual([]);
    expect(lengthProblems(ones(10, 1, [11, 10]))).toHaveLength(1);
  });

  test('is not the longest where another is as long', () => {
    expect(lengthProblems(ones(10, 1, [10, 10, 8]))).toEqual([]);
  });
});

describe('the place of the right choice', () => {
  const three = [10, 10, 10];

  test('is no problem from half to 1.6 times of what is even', () => {
    expect(placeProblems([...ones(8, 1, three), ...ones(4, 2, three), ...ones(3, 3, three)])).toEqual([]);
    const all = [...ones(12, 1, three), ...ones(8, 2, three), ...ones(4, 3, three)];
    expect(placeProblems(all)).toEqual([]);
  });

  test('is told where it holds too many', () => {
    const all = [...ones(13, 1, three), ...ones(6, 2, three, 14), ...ones(5, 3, three, 20)];
    expect(report(placeProblems(all))).toMatchInlineSnapshot(`
      "1 problem in the course

      content
        The right choice stands in place 1 in 13 of 24 questions of \`kind: one\`; even would be 8.0, the most is 12.
        Move it to another place in 1 of these: \`question-1\` (line 10), \`question-2\` (line 20), \`question-3\` (line 30), \`question-4\` (line 40), \`question-5\` (line 50), \`question-6\` (line 60), \`question-7\` (line 70), \`question-8\` (line 80), \`question-9\` (line 90), \`question-10\` (line 100), \`question-11\` (line 110), \`question-12\` (line 120), \`question-13\` (line 130) in content/check.quiz.yml."
    `);
  });

  test('is told where it holds too few', () => {
    const all = [...ones(11, 1, three), ...ones(10, 2, three, 12), ...ones(3, 3, three, 22)];
    expect(report(placeProblems(all))).toMatchInlineSnapshot(`
      "1 problem in the course

      content
        The right choice stands in place 3 in only 3 of 24 questions of \`kind: one\`; even would be 8.0, the least is 4.
        Move it there in 1 more, best from place 1, which has 11."
    `);
  });

  test('is not compared over fewer than 20 questions', () => {
    expect(placeProblems(ones(19, 1, three))).toEqual([]);
    expect(placeProblems(ones(20, 1, three))).toHaveLength(3);
  });

  test('is not compared where next to no question has it', () => {
    const all = [...ones(10, 1, [10, 10]), ...ones(10, 2, [10, 10]), ...ones(1, 1, three)];
    expect(placeProblems(all)).toEqual([]);
    expect(placeProblems([...all, ...ones(2, 1, three)])).toHaveLength(1);
  });
});

test('the whole course is measured, and its problems name the questions', () => {
  const questions = ones(14, 1, [11, 10]).map(
    ({ id, choices }) => `  - id: ${id}
    kind: one
    objective: ask-openly
    look: Ask first
    prompt: Which is right?
    choices:
${choices.map(({ id, text, right }, i) => `      - { id: ${id}, text: ${text}, right: ${right}, feedback: It is number ${i}. }`).join('\n')}
`,
  );
  const more = `id: more-check\nquestions:\n${questions.join('')}`;
  const files = changed(smallCourse, LESSON_2, '<IfThen', '<Quiz id="more-check" />\n\n<IfThen');
  expect(reportOn({ ...files, 'content/01-explore/01-good-questions/more.quiz.yml': more }))
    .toMatchInlineSnapshot(`
      "3 problems in the course

      content
        The right choice is the longest in 14 of 21 questions of \`kind: one\`; at most 8 may be, which is 40 %.
        Shorten it, or write another choice as fully, in 6 of these: \`question-1\` (line 8), \`question-2\` (line 16), \`question-3\` (line 24), \`question-4\` (line 32), \`question-5\` (line 40), \`question-6\` (line 48), \`question-7\` (line 56), \`question-8\` (line 64), \`question-9\` (line 72), \`question-10\` (line 80), \`question-11\` (line 88), \`question-12\` (line 96), \`question-13\` (line 104), \`question-14\` (line 112) in content/01-explore/01-good-questions/more.quiz.yml.
        The right choice stands in place 1 in 21 of 21 questions of \`kind: one\`; even would be 10.3, the most is 16.
        Move it to another place in 5 of these: \`first-a\` (line 8), \`first-c\` (line 34), \`first-d\` (line 47) in content/00-start/01-first-steps/check.quiz.yml; \`second-a\` (line 8), \`second-c\` (line 34), \`second-d\` (line 47) in content/01-explore/01-good-questions/check.quiz.yml; \`kind-one\` (line 13) in content/01-explore/01-good-questions/kinds.quiz.yml; \`question-1\` (line 8), \`question-2\` (line 16), \`question-3\` (line 24), \`question-4\` (line 32), \`question-5\` (line 40), \`question-6\` (line 48), \`question-7\` (line 56), \`question-8\` (line 64), \`question-9\` (line 72), \`question-10\` (line 80), \`question-11\` (line 88), \`question-12\` (line 96), \`question-13\` (line 104), \`question-14\` (line 112) in content/01-explore/01-good-questions/more.quiz.yml.
        The right choice stands in place 2 in only 0 of 21 questions of \`kind: one\`; even would be 10.3, the least is 6.
        Move it there in 6 more, best from place 1, which has 21."
    `);
});

test('a question that does not fit its form is not measured', () => {
  const longer = changed(smallCourse, KINDS, 'What happened in May?', 'What happened in your shops in May?');
  const files = changed(longer, KINDS, 'prompt: Which question is open?', 'promt: Which question is open?');
  expect(check(files).problems.map(({ path }) => path)).toEqual(['questions.1.prompt', 'questions.1.promt']);
});

test('a course without questions has no figures', () => {
  expect(figures([])).toEqual([]);
});
