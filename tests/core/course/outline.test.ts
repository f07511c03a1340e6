import { expect, test } from 'vitest';
import { outlineOf } from '../../../src/core/course/outline.ts';
import { course } from '../given.ts';

const outline = outlineOf(course);

test('the outline names every part, lesson, quiz, worksheet and term in the course’s order', () => {
  expect(outline.parts.map(({ id, lessons, worksheets }) => [id, lessons, worksheets])).toEqual([
    ['orientation', ['how-to-study'], []],
    ['collaborate', ['several-options', 'criteria'], ['collaborate']],
  ]);
  expect(outline.lessons.map(({ id, part, quizzes }) => [id, part, quizzes])).toEqual([
    ['how-to-study', 'orientation', []],
    ['several-options', 'collaborate', ['several-options-check']],
    ['criteria', 'collaborate', []],
  ]);
  expect(
    outline.quizzes.map(({ id, lesson, questions }) => [id, lesson, questions.map((q) => q.id)]),
  ).toEqual([['several-options-check', 'several-options', ['best-sign', 'all-signs']]]);
  expect(
    outline.worksheets.map(({ id, part, fields }) => [id, part, fields.map((field) => field.id)]),
  ).toEqual([['collaborate', 'collaborate', ['note', 'options', 'criteria', 'ratings', 'gate']]]);
  expect(outline.terms).toEqual([{ id: 'co-design', term: 'Co-design' }]);
});

test('addresses lie below the base, with slashes at both ends', () => {
  const urls = [...outline.parts, ...outline.lessons, ...outline.worksheets].map(({ url }) => url);
  expect(urls.filter((url) => !/^\/[a-z-]+\/[a-z0-9-]+\/$/.test(url))).toEqual([]);
});

test('no answer, feedback, choice or example is in the outline', () => {
  const text = JSON.stringify(outline);
  for (const secret of ['right', 'feedback', 'choices', 'explains', 'Why', 'example', 'prompt', 'help']) {
    expect(text).not.toContain(secret);
  }
});

test('only the phases have a number', () => {
  expect(outline.parts.map(({ phase }) => phase)).toEqual([null, 4]);
});
