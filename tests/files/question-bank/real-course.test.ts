// The promises of the exports, kept with the questions that the authors wrote.
import { parse } from 'gift-pegjs';
import { expect, test } from 'vitest';
import { giftOf } from '../../../src/files/question-bank/gift.ts';
import { qtiOf } from '../../../src/files/question-bank/qti.ts';
import { checkContent } from '../../../src/schema/check.ts';
import { readFiles } from '../../../src/schema/reading/read-files.ts';
import { problemsIn } from './qti-package.ts';

const { course } = checkContent(readFiles('content'));
const questions = (course?.parts ?? [])
  .flatMap(({ lessons }) => lessons)
  .flatMap(({ quizzes }) => quizzes)
  .flatMap((quiz) => quiz.questions);

test('every question of the course is in the GIFT file once, with what Moodle has room for', () => {
  const found = course ? parse(giftOf(course)).filter(({ type }) => type !== 'Category') : [];
  const titles = found.map((question) => ('title' in question ? question.title : null));
  expect(titles).toEqual(questions.map(({ id }) => id));
  expect(titles.length).toBeGreaterThan(0);
  for (const question of found) {
    if (question.type !== 'Matching') continue;
    for (const { subanswer } of question.matchPairs) expect(subanswer.length).toBeLessThanOrEqual(255);
  }
});

test('no question has more right or wrong choices than Moodle has shares for', () => {
  for (const question of questions) {
    if (question.kind !== 'many') continue;
    const rights = question.choices.filter((choice) => choice.right).length;
    expect(Math.max(rights, question.choices.length - rights), question.id).toBeLessThanOrEqual(10);
  }
});

test('every question of the course is in the QTI package, and nothing in it is loose', () => {
  const files = course ? qtiOf(course) : new Map<string, string>();
  expect([...files.keys()].filter((path) => path.startsWith('questions/'))).toHaveLength(questions.length);
  expect(problemsIn(files)).toEqual([]);
});
