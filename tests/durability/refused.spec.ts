// The browser refuses all storage. Everything works until the page is left, and the page says so.
import { rmSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from '../browser-test.ts';
import { deepOnly } from '../deep.ts';
import { lesson } from '../site/course-pages.ts';
import { newProfile, startBrowser } from './browser.ts';

const NOTICE = /does not let the site store anything/;

for (const cookies of ['blocked', 'allowed'] as const) {
  test(
    `with storage ${cookies}, the lesson, its quiz, the worksheet and the search work`,
    cookies === 'blocked' ? {} : deepOnly,
    async ({ baseURL }) => {
      const profile = newProfile(cookies);
      const { page, kill } = await startBrowser(profile);
      try {
        const errors: string[] = [];
        page.on('pageerror', ({ message }) => errors.push(message));

        await page.goto(`${baseURL}lessons/several-options/`);
        const question = page.locator('[data-kind="one"]').first();
        await question.scrollIntoViewIfNeeded();
        await question.getByRole('radio').first().check();
        await question.getByRole('button', { name: 'Check' }).click();
        await expect(question).toHaveAttribute('data-verdict', /right|wrong/);
        await expect(question.getByRole('status')).not.toBeEmpty();

        await page.goto(`${baseURL}worksheets/collaborate/`);
        await page.locator('[name="options.0.name"]').fill('Pilot in three shops');
        await expect(page.locator('[name="options.0.name"]')).toHaveValue('Pilot in three shops');
        await expect(page.getByText(NOTICE)).toHaveCount(cookies === 'blocked' ? 1 : 0);
        await expect(page.getByText('Saved on this device')).toHaveCount(cookies === 'blocked' ? 0 : 1);

        await page.goto(`${baseURL}`);
        await page.keyboard.press('Control+k');
        await page.getByRole('searchbox').fill(lesson.title);
        await expect(page.getByRole('link', { name: lesson.title }).first()).toBeVisible();
        expect(errors).toEqual([]);
      } finally {
        await kill();
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  );
}
