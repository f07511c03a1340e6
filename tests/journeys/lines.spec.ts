// All lines for nine o'clock on one page, and as cards for the pocket.
import { expect } from '@playwright/test';
import { address } from '../../src/core/course/address.ts';
import { lessonPlaces } from '../../src/core/course/course.ts';
import { lines as words } from '../../src/words/course/lines.ts';
import { print } from '../../src/words/course/print.ts';
import { site } from '../../src/words/course/site.ts';
import { test } from '../browser-test.ts';
import { deepOnly } from '../deep.ts';
import { course } from '../site/authored.ts';
import { expectFeet, formats, isWhole, printed } from '../site/paper.ts';

const cards = lessonPlaces(course).flatMap(({ lesson }) => lesson.lines.map((line) => ({ lesson, line })));

test('every line of the course stands under its part, with the way to its lesson', async ({ page }) => {
  await page.goto(address.lines);
  await expect(page.locator('main li')).toHaveCount(cards.length);
  for (const part of course.parts.filter(({ lessons }) => lessons.length > 0)) {
    const section = page.locator(`section[aria-labelledby="${part.id}"]`);
    const wanted = part.lessons.flatMap((lesson) => lesson.lines.map(({ say }) => `‘${say}’`));
    await expect(section.locator('.say')).toHaveText(wanted);
    for (const { id, title } of part.lessons) {
      const link = section.getByRole('link', { name: title }).first();
      await expect(link).toHaveAttribute('href', address.lesson(id));
    }
  }
});

for (const format of formats) {
  test(`on ${format} the cards have one size, and none is cut by the edge of a page`, async ({ page }) => {
    await page.goto(address.lines);
    const paper = await printed(page, format);
    const cut = cards.filter(
      ({ lesson, line }) =>
        !isWhole(paper.leaves, [`‘${line.say}’${line.for}${line.then}`]) ||
        !isWhole(paper.leaves, [lesson.title]),
    );
    expect(cut.map(({ line }) => line.id)).toEqual([]);
    expect(paper.leaves.length).toBeLessThanOrEqual(Math.ceil(cards.length / 4));
    const headings = course.parts.map(({ title }) => title);
    expect(paper.leaves.filter(({ lines }) => headings.some((title) => lines.at(-1) === title))).toEqual([]);
    expectFeet(paper, words.title);

    await page.emulateMedia({ media: 'print' });
    const sizes = await page.locator('main .cards > li').evaluateAll((all) =>
      all.map((card) => {
        const { width, height } = card.getBoundingClientRect();
        return `${Math.round((width / 96) * 25.4)} × ${Math.round((height / 96) * 25.4)}`;
      }),
    );
    expect([...new Set(sizes)]).toHaveLength(1);
  });
}

test(
  'the lines are found from a lesson, its part, the print page and the foot of every page',
  deepOnly,
  async ({ page }) => {
    const { part, lesson } = lessonPlaces(course)[0]!;
    await page.goto(address.lesson(lesson.id));
    await page.getByRole('link', { name: words.all }).click();
    await expect(page.getByRole('heading', { name: part.title }).first()).toBeInViewport();
    for (const [path, name] of [
      [address.part(part.id), words.ofPart],
      [address.print, print.cards],
      [address.home, site.pages.lines],
    ] as const) {
      await page.goto(path);
      await page.getByRole('link', { name, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title);
    }
  },
);
