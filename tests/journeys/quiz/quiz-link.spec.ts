// The address of one question: where it leads, and how it is copied.
import { expect, type Page } from '@playwright/test';
import { quiz as words } from '../../../src/words/question/quiz.ts';
import { test } from '../../browser-test.ts';
import { deepOnly } from '../../deep.ts';
import { lessonPage, questions } from '../../site/course-pages.ts';
import { asked } from '../../site/replies.ts';

const question = questions.at(-2)!;

const copy = (page: Page) => asked(page, question).box.getByRole('button', { name: words.link });

test('the address of a question leads to it, and its button copies just that address', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(lessonPage);
  await copy(page).scrollIntoViewIfNeeded();
  await expect(asked(page, question).box).toHaveAttribute('data-live');
  await copy(page).click();
  await expect(page.getByText(words.copied)).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(new URL(`${lessonPage}#${question.id}`, baseURL).href);

  const other = await context.newPage();
  await other.goto(copied);
  const { box } = asked(other, question);
  await expect(box).toHaveAttribute('data-live');
  await expect(box).toBeFocused();
  await expect(box.locator('legend')).toBeInViewport();
});

for (const how of ['is refused', 'does not exist'] as const) {
  test(
    `where copying ${how}, the learner is told where the link is, and there it is`,
    how === 'is refused' ? {} : deepOnly,
    async ({ page }) => {
      await page.addInitScript((how) => {
        const refuse = () => Promise.reject(new DOMException('Refused.', 'NotAllowedError'));
        const value = how === 'is refused' ? { writeText: refuse } : undefined;
        Object.defineProperty(navigator, 'clipboard', { value });
      }, how);
      await page.goto(lessonPage);
      await copy(page).scrollIntoViewIfNeeded();
      await expect(asked(page, question).box).toHaveAttribute('data-live');
      await copy(page).click();
      await expect(page.getByText(words.notCopied)).toBeVisible();
      expect(new URL(page.url()).hash).toBe(`#${question.id}`);
    },
  );
}
