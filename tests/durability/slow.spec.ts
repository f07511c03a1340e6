// The database is slow to open, and the learner does not wait for it.
import { expect, type Page } from '@playwright/test';
import { test } from '../browser-test.ts';
import { deepOnly } from '../deep.ts';
import { deals } from '../../src/words/deal/deals.ts';
import { keeping } from '../../src/words/learner/keeping.ts';
import { progress } from '../../src/words/learner/progress.ts';
import { thisDeal } from '../../src/words/deal/this-deal.ts';
import { worksheet as words } from '../../src/words/worksheet/worksheet.ts';
import { letItOpen, openSlowly } from './slow-store.ts';

const SHEET = 'worksheets/collaborate/';
const NAME = '[name="options.0.name"]';
const live = (page: Page) => page.locator('form[data-live]').waitFor();
const saved = (page: Page) => expect(page.locator('[data-saving="saved"]')).toBeAttached();

test('text typed while the store opens is there after the page was left at once, and is not called saved before', async ({
  page,
}) => {
  await openSlowly(page, 3000);
  await page.goto(SHEET);
  await live(page);
  await expect(page.getByText(words.untouched)).toHaveCount(0);
  await page.locator(NAME).pressSequentially('Pilot');
  await expect(page.getByText(keeping.slow)).toBeVisible();
  await expect(page.locator('[data-saving="saved"]')).toHaveCount(0);
  await page.goto('about/');
  await page.goto(SHEET);
  await expect(page.locator(NAME)).toHaveValue('Pilot');
  await saved(page);
  await expect(page.getByText(keeping.slow)).toHaveCount(0);
});

test(
  'what another tab writes while the store opens does not come under the caret, and can be taken back',
  deepOnly,
  async ({ page, context }) => {
    await openSlowly(page);
    await page.goto(SHEET);
    await live(page);
    await page.locator(NAME).focus();
    await page.keyboard.type('mine');

    const other = await context.newPage();
    await other.goto(SHEET);
    await other.locator(NAME).fill('theirs');
    await saved(other);
    await other.locator(NAME).blur();

    await letItOpen(page);
    await page.keyboard.type(' too');
    await saved(page);
    await expect(page.locator(NAME)).toHaveValue('mine too');
    await expect(other.locator(NAME)).toHaveValue('mine too');
    for (const tab of [page, other]) await expect(tab.locator('details.lost')).toHaveCount(1);

    // What lost is shown where it lost, and changes places with what stands.
    await other.locator('details.lost summary').click();
    await expect(other.locator('details.lost')).toContainText('theirs');
    await page.locator(NAME).blur();
    await other.locator('details.lost').getByRole('button').click();
    for (const tab of [page, other]) await expect(tab.locator(NAME)).toHaveValue('theirs');
    await expect(other.locator('details.lost')).toContainText('mine too');
  },
);

test(
  'a row added while the store opens stands after the rows that were there, and hides none',
  deepOnly,
  async ({ page }) => {
    await page.goto(SHEET);
    await page.getByRole('button', { name: 'Add an option' }).click();
    await page.locator('[name="options.3.name"]').fill('Do nothing');
    await saved(page);
    await openSlowly(page);
    await page.goto(SHEET);
    await live(page);
    await page.getByRole('button', { name: 'Add an option' }).click();
    await letItOpen(page);
    await page.locator('[data-keeping="indexeddb"]').waitFor({ state: 'attached' });
    await expect(page.locator('[name="options.3.name"]')).toHaveValue('Do nothing');
  },
);

test('the sheet belongs to the deal of this tab before the store is open', deepOnly, async ({ page }) => {
  await page.goto('deals/');
  await page.getByLabel('A new deal').fill('Harrow Lane');
  await page.getByRole('button', { name: 'Begin it' }).click();
  await page.locator('[data-deal]').waitFor();
  await openSlowly(page, 2000);
  await page.goto(SHEET);
  await live(page);
  await page.locator(NAME).fill('Pilot');
  await page.goto('about/');
  await page.goto(SHEET);
  await expect(page.locator('[name="deal.name"]')).toHaveValue('Harrow Lane');
  await expect(page.locator(NAME)).toHaveValue('Pilot');
});

test(
  'where the database answers too late, no deal is called deleted, what is written is kept, and all of it comes',
  deepOnly,
  async ({ page }) => {
    await page.goto('deals/');
    await page.getByLabel('A new deal').fill('Harrow Lane');
    await page.getByRole('button', { name: 'Begin it' }).click();
    await page.locator('[data-deal]').waitFor();
    await page.goto(SHEET);
    await page.locator(NAME).fill('Pilot');
    await saved(page);

    await openSlowly(page);
    await page.goto(SHEET);
    await live(page);
    await page.locator('[name="options.1.name"]').fill('Do nothing');
    await expect(page.locator('[data-news="waiting"]')).toBeVisible();
    await saved(page);
    expect(await page.locator('[data-news]').count()).toBe(1);
    await expect(page.getByText(thisDeal.missing)).toHaveCount(0);
    await expect(page.getByText(deals.none)).toHaveCount(0);

    await letItOpen(page);
    await expect(page.locator(NAME)).toHaveValue('Pilot');
    await expect(page.locator('[name="deal.name"]')).toHaveValue('Harrow Lane');
    await expect(page.locator('[name="options.1.name"]')).toHaveValue('Do nothing');
    await expect(page.locator('[data-news]')).toHaveCount(0);
    await page.locator('[name="options.1.name"]').press('End');
    await page.keyboard.type(' this year');
    await saved(page);
    await page.goto('about/');
    await page.goto('deals/');
    await letItOpen(page);
    await expect(page.locator('[data-deal]')).toHaveCount(1);
  },
);

test(
  'nothing is erased, copied or deleted for good while the database has not answered',
  deepOnly,
  async ({ page }) => {
    await page.goto(SHEET);
    await page.locator(NAME).fill('Pilot');
    await saved(page);
    await openSlowly(page);
    await page.goto('progress/');
    await expect(page.locator('[data-news="waiting"]')).toBeVisible();
    await expect(page.getByRole('button', { name: progress.erase })).toHaveCount(0);
    await letItOpen(page);
    await expect(page.getByRole('button', { name: progress.erase })).toBeVisible();
  },
);
