// The search leads into the lessons, and gives no answer of a quiz away.
import { expect } from '@playwright/test';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Question } from '../../../src/core/question/question.ts';
import { test } from '../../browser-test.ts';
import { questions } from '../../site/authored.ts';
import { DIST, saidOpenly } from '../../site/built-pages.ts';
import { lesson } from '../../site/course-pages.ts';

test('no question, choice or reason of any quiz is in the search index, and the text of the lessons is', async ({
  page,
}) => {
  const folder = join(DIST, 'pagefind', 'fragment');
  const index = readdirSync(folder)
    .map((file) => gunzipSync(readFileSync(join(folder, file))).toString())
    .join('\n');
  const quoted = (words: string) => JSON.stringify(words).slice(1, -1);
  const open = await saidOpenly(page);
  const secrets = questions.flatMap(sentencesOf).filter((words) => !open.includes(words));
  expect(secrets.length).toBeGreaterThan(questions.length * 5);
  expect(secrets.filter((words) => index.includes(quoted(words)))).toEqual([]);
  expect(index).toContain(quoted(lesson.objectives[0]!.text));
});

/** Everything that is said in a question and too long to stand elsewhere by chance; its heading is the lesson's. */
function sentencesOf(question: Question): readonly string[] {
  const found: string[] = [];
  JSON.stringify(question, (key, value: unknown) => {
    if (key === 'look') return undefined;
    if (typeof value === 'string' && value.length > 30 && value.includes(' ')) found.push(value);
    return value;
  });
  return found;
}
