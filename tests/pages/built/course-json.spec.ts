// The outline as data, which tests, packages and other tools rely on.
import { expect } from '@playwright/test';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Outline } from '../../../src/core/course/outline.ts';
import { answerTo, questions, quizzes, secretsOf, textsOf } from '../../site/authored.ts';
import { fileAt } from '../../../src/commands/serve.ts';
import { test } from '../../browser-test.ts';
import { DIST, inEach, pages } from '../../site/built-pages.ts';

const raw = readFileSync(join(DIST, 'course.json'), 'utf8');
const outline = JSON.parse(raw) as Outline;
const lists = ['parts', 'lessons', 'quizzes', 'worksheets', 'rolePlays', 'terms', 'sources'] as const;

test('the outline holds what was agreed, under the names that were agreed, and nothing else', () => {
  const id = expect.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  const [text, whole] = [expect.stringMatching(/./), expect.any(Number)];
  const url = expect.stringMatching(/^\/([a-z0-9-]+\/)+$/);
  const ids = expect.arrayOf(id);
  const phases = outline.parts.map(({ phase }) => phase);
  expect(phases.filter((phase) => phase !== null)).toEqual([1, 2, 3, 4, 5, 6]);
  expect({
    ...outline,
    parts: outline.parts.map((part) => ({ ...part, phase: part.phase ?? 'none' })),
  }).toEqual({
    title: text,
    language: expect.stringMatching(/^[a-z]{2}(-[A-Z]{2})?$/),
    parts: expect.arrayOf({
      ...{ id, title: text, phase: expect.anything(), url },
      ...{ lessons: ids, worksheets: ids, rolePlays: ids },
    }),
    lessons: expect.arrayOf({
      ...{
        id,
        part: id,
        title: text,
        url,
        minutes: whole,
        objectives: expect.arrayOf({ id, text }),
        quizzes: ids,
      },
    }),
    quizzes: expect.arrayOf({
      id,
      lesson: id,
      questions: expect.arrayOf({
        id,
        kind: expect.stringMatching(/^(one|many|order|match|sort|judge|fill|written)$/),
        objective: id,
      }),
    }),
    worksheets: expect.arrayOf({
      ...{ id, part: id, title: text, url },
      fields: expect.arrayOf({
        id,
        kind: expect.stringMatching(
          /^(text|long|number|date|scale|choice|check|list|tied|matrix|computed|carried|gate)$/,
        ),
        required: expect.any(Boolean),
      }),
    }),
    rolePlays: expect.arrayOf({ id, part: id, title: text, url, scenes: whole, endings: whole }),
    terms: expect.arrayOf({ id, term: text }),
    sources: expect.arrayOf({ id }),
  });
});

test('every id in the outline is the only one of its kind, and every id that is named is there', () => {
  const known = Object.fromEntries(
    lists.map((kind) => [kind, outline[kind].map(({ id }: { id: string }) => id)]),
  );
  const objectives = outline.lessons.flatMap((lesson) => lesson.objectives.map(({ id }) => id));
  const asked = outline.quizzes.flatMap((quiz) => quiz.questions);
  for (const ids of [...Object.values(known), objectives, asked.map(({ id }) => id)]) {
    expect(new Set(ids).size).toBe(ids.length);
  }
  expect(outline.parts.flatMap(({ lessons }) => lessons)).toEqual(known['lessons']);
  expect(outline.parts.flatMap(({ worksheets }) => worksheets)).toEqual(known['worksheets']);
  expect(outline.lessons.flatMap(({ quizzes }) => quizzes)).toEqual(known['quizzes']);
  expect(asked.filter(({ objective }) => !objectives.includes(objective))).toEqual([]);
});

test('every address in the outline is a page', () => {
  const urls = [...outline.parts, ...outline.lessons, ...outline.worksheets].map(({ url }) => url);
  expect(urls.filter((url) => fileAt(DIST, url) === null)).toEqual([]);
});

test('no choice, reason or question stands in the outline, and all of them in the answer key', async ({
  page,
}) => {
  // The phases are choices of some questions, and parts of the course; so are some terms of its glossary.
  const named = [...outline.parts.map(({ title }) => title), ...outline.terms.map(({ term }) => term)];
  const secret = questions.flatMap((question) => [...textsOf(question), ...secretsOf(question)]);
  const told = secret.filter((words) => raw.includes(JSON.stringify(words)));
  expect(told.filter((words) => !named.includes(words))).toEqual([]);

  const key = pages.filter(({ path }) => path === '/print/answers/');
  const [text = ''] = (await inEach(page, key, ({ body }) => body.textContent)).values();
  const answers = questions.flatMap((question) => [question.prompt, ...answerTo(question)]);
  expect(answers.filter((words) => !text.includes(words))).toEqual([]);
});

test('the questions of each quiz stand at an address of their own, for the review', () => {
  for (const { quiz } of quizzes) {
    expect(JSON.parse(readFileSync(join(DIST, 'quizzes', `${quiz.id}.json`), 'utf8'))).toEqual(quiz);
  }
  expect(readdirSync(join(DIST, 'quizzes'))).toHaveLength(quizzes.length);
});
