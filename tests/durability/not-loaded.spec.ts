// The scripts of a page come late or not at all.
import { expect, type Page } from '@playwright/test';
import { test } from '../browser-test.ts';
import { deepOnly } from '../deep.ts';
import { search } from '../../src/words/course/search.ts';
import { site } from '../../src/words/course/site.ts';
import { worksheet as words } from '../../src/words/worksheet/worksheet.ts';
import { homes } from '../site/course-pages.ts';
import { asked, give, replyTo } from '../site/replies.ts';

const NAME = '[name="options.0.name"]';
const note = (page: Page) => page.locator('[data-still-loading]');

/** Every script that is asked for is missing, as after a deploy that went wrong. */
async function loseScripts(page: Page): Promise<() => Promise<void>> {
  await page.route('**/_astro/*.js*', (route) => route.fulfill({ status: 404, body: '' }));
  return () => page.unroute('**/_astro/*.js*');
}

/** Every script that is asked for never comes. */
function holdScripts(page: Page): Promise<unknown> {
  return page.route('**/_astro/*.js*', () => undefined);
}

test('a worksheet whose scripts are missing promises nothing, says so, and gives back what was typed on it', async ({
  page,
}) => {
  const mend = await loseScripts(page);
  await page.goto('worksheets/collaborate/');
  await expect(page.getByText(words.untouched)).toHaveCount(0);
  await page.locator(NAME).fill('Pilot');
  await page.locator('[name="gate"][value="not-yet"]').check();
  await page.locator('[name="deal.name"]').fill('Harrow Lane');
  await expect(note(page)).toContainText(`${site.notLoaded} ${site.writtenKept}`);
  await mend();
  await note(page).getByRole('link').click();
  await expect(page.locator('[data-saving="saved"]')).toBeAttached();
  await expect(page.locator(NAME)).toHaveValue('Pilot');
  await expect(page.locator('[name="gate"][value="not-yet"]')).toBeChecked();
  await expect(page.locator('[name="deal.name"]')).toHaveValue('Harrow Lane');
  await expect(note(page)).toBeHidden();
});

test(
  'a lesson whose scripts are missing says that its quiz cannot check, and keeps what was picked',
  deepOnly,
  async ({ page }) => {
    const { question, lesson } = homes.find(({ question }) => question.kind === 'one')!;
    const mend = await loseScripts(page);
    await page.goto(`lessons/${lesson.id}/`);
    await give(page, question, replyTo(question, 'partly'));
    await asked(page, question).check.click();
    await expect(note(page)).toContainText(site.notLoaded);
    await mend();
    await page.goto(`lessons/${lesson.id}/`);
    await asked(page, question).box.scrollIntoViewIfNeeded();
    await expect(asked(page, question).box.locator('input:checked')).toHaveValue(
      replyTo(question, 'partly')[0]!,
    );
  },
);

test(
  'a search whose scripts are missing says so in its own place, and nothing else does',
  deepOnly,
  async ({ page }) => {
    await loseScripts(page);
    await page.goto('about/');
    await page.keyboard.press('/');
    await page.keyboard.type('trade-off');
    await expect(page.locator('dialog[open]').getByRole('status')).toHaveText(search.failed);
  },
);

for (const way of ['left', 'put aside'] as const) {
  test(
    `what is typed before the scripts are there is kept when the page is ${way}`,
    way === 'left' ? {} : deepOnly,
    async ({ page }) => {
      await holdScripts(page);
      await page.goto('worksheets/collaborate/', { waitUntil: 'commit' });
      await page.locator(NAME).fill('Pilot');
      await page.locator('[name="criteria.1.weight"]').fill('4');
      if (way === 'put aside') {
        await page.evaluate(() => {
          Object.defineProperty(document, 'hidden', { value: true });
          document.dispatchEvent(new Event('visibilitychange'));
        });
      }
      const next = await page.context().newPage();
      if (way === 'left') await page.close();
      await next.goto('worksheets/collaborate/');
      await expect(next.locator(NAME)).toHaveValue('Pilot');
      await expect(next.locator('[name="criteria.1.weight"]')).toHaveValue('4');
    },
  );
}

test('whoever types while the scripts are still on their way is told that the page is loading', async ({
  page,
}) => {
  await holdScripts(page);
  await page.goto('worksheets/collaborate/', { waitUntil: 'commit' });
  await expect(note(page)).toBeHidden();
  await page.locator(NAME).fill('Pilot');
  await expect(note(page)).toContainText(site.loading);
});

test(
  'the name of a new deal, which nothing keeps yet, is not promised to be kept',
  deepOnly,
  async ({ page }) => {
    await loseScripts(page);
    await page.goto('deals/');
    await expect(note(page)).toContainText(site.notLoaded);
    await page.locator('[name="new-deal"]').fill('Harrow Lane');
    await page.keyboard.press('Enter');
    await expect(note(page)).not.toContainText(site.writtenKept);
    await expect(page.locator('[name="new-deal"]')).toHaveValue('Harrow Lane');
  },
);
