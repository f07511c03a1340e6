import { expect } from '@playwright/test';
import { address } from '../../../src/core/course/address.ts';
import { test } from '../../browser-test.ts';
import { questions } from '../../site/authored.ts';
import { inEach, pages } from '../../site/built-pages.ts';

test('every question can be taken to another learning system, in two formats, from the page for printing', async ({
  page,
  request,
}) => {
  const print = pages.filter(({ path }) => path === address.print);
  const [links] = (
    await inEach(page, print, (document) =>
      [...document.querySelectorAll('main a[download]')].map((link) => link.getAttribute('href')),
    )
  ).values();
  expect(links).toEqual([address.questionsGift, address.questionsQti]);

  const gift = await request.get(address.questionsGift);
  expect(gift.headers()['content-type']).toMatch(/^text\/plain\b/);
  const text = await gift.text();
  expect(questions.filter(({ id }) => !text.includes(`\n::${id}::`))).toEqual([]);

  const qti = await request.get(address.questionsQti);
  expect(qti.headers()['content-type']).toBe('application/zip');
  const bytes = (await qti.body()).toString('latin1');
  expect(bytes).toMatch(/^PK\u0003\u0004/);
  const files = ['imsmanifest.xml', ...questions.map(({ id }) => `questions/${id}.xml`)];
  expect(files.filter((file) => !bytes.includes(file))).toEqual([]);
});
