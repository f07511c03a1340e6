// What the search can find: the records that Pagefind keeps, as it shows them.
import { expect } from '@playwright/test';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { address } from '../../../src/core/course/address.ts';
import { lessonPlaces } from '../../../src/core/course/course.ts';
import { test } from '../../browser-test.ts';
import { course, questions, secretsOf, textsOf } from '../../site/authored.ts';
import { DIST, pages, saidOpenly } from '../../site/built-pages.ts';

const folder = join(DIST, 'pagefind', 'fragment');
const records = readdirSync(folder).map((file) => {
  const text = gunzipSync(readFileSync(join(folder, file))).toString();
  return JSON.parse(text.replace(/^pagefind_dcd/, '')) as { url: string; content: string };
});

test('the search finds every page that is to be found in it, every term and every source, and nothing else', () => {
  const wanted = [
    ...pages.filter(({ html }) => html.includes('data-pagefind-body')).map(({ path }) => path),
    ...course.terms.map(({ id }) => address.term(id)),
    ...course.sources.map(({ id }) => address.source(id)),
  ];
  expect(records.map(({ url }) => url).sort()).toEqual(wanted.sort());
  expect(wanted).toEqual(
    expect.arrayContaining(lessonPlaces(course).map(({ lesson }) => address.lesson(lesson.id))),
  );
});

test('the search finds the text of a lesson, and neither its questions nor their answers', async ({
  page,
}) => {
  for (const { lesson } of lessonPlaces(course)) {
    const { content = '' } = records.find(({ url }) => url === address.lesson(lesson.id)) ?? {};
    expect(lesson.objectives.filter(({ text }) => !content.includes(text))).toEqual([]);
  }
  const open = await saidOpenly(page);
  const asked = questions.flatMap((question) => [...textsOf(question), ...secretsOf(question)]);
  expect(found(asked.filter((words) => !open.includes(words)))).toEqual([]);
});

test('the search finds the drill, and neither its lines nor their answers', () => {
  expect(records.map(({ url }) => url)).toContain(address.drill);
  const texts = course.drill.flatMap(({ scene, says, why, near, moves }) => [
    ...[scene, says, why],
    ...near.map(({ feedback }) => feedback),
    ...moves.flatMap(({ text, feedback }) => [text, feedback]),
  ]);
  expect(found(texts)).toEqual([]);
});

/** The sentences that stand in some record. A few words, such as the name of a phase, may stand anywhere. */
function found(texts: readonly string[]): string[] {
  const sentences = texts.filter((text) => text.length > 20 && /[.?!’”]$/.test(text));
  expect(sentences.length).toBeGreaterThan(texts.length / 2);
  return sentences.filter((text) => records.some(({ content }) => content.includes(text)));
}
