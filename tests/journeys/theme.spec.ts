// Light and dark: as the system has it, until the learner says otherwise.
import { expect } from '@playwright/test';
import { site } from '../../src/words/course/site.ts';
import { test } from '../browser-test.ts';
import { deepOnly } from '../deep.ts';
import { lessonPage } from '../site/course-pages.ts';

test('the page is as light or dark as the system, also when that changes', deepOnly, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./');
  const paper = page.locator('html');
  await expect(paper).toHaveAttribute('data-theme', 'dark');
  const night = await paper.evaluate((it) => getComputedStyle(it).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(paper).toHaveAttribute('data-theme', 'light');
  await expect(paper).not.toHaveCSS('background-color', night);
});

test('the button changes it, and the choice holds on other pages and against the system', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  const paper = page.locator('html');
  await page.getByRole('button', { name: site.themeTo.dark }).click();
  await expect(paper).toHaveAttribute('data-theme', 'dark');
  await page.goto(lessonPage);
  await expect(paper).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: site.themeTo.light }).click();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.reload();
  await expect(paper).toHaveAttribute('data-theme', 'light');
});

test('the theme stands before anything of the page can be seen', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: Record<string, string | null> = {};
    Object.assign(window, { seen });
    new MutationObserver(() => {
      for (const part of ['head', 'body'] as const) {
        if (document[part] && !(part in seen)) seen[part] = document.documentElement.dataset['theme'] ?? null;
      }
    }).observe(document, { childList: true, subtree: true });
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(lessonPage);
  const seen = await page.evaluate(() => (window as unknown as { seen: unknown }).seen);
  expect(seen).toEqual({ head: null, body: 'dark' });
});
