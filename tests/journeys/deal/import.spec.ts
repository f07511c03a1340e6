// A copy of everything, carried from one device to another, brought in, and taken back.
import { expect, type Browser, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { bringIn as words } from '../../../src/words/learner/bring-in.ts';
import { deals } from '../../../src/words/deal/deals.ts';
import { progress } from '../../../src/words/learner/progress.ts';
import { thisDeal } from '../../../src/words/deal/this-deal.ts';
import { test, watch } from '../../browser-test.ts';
import { deepOnly } from '../../deep.ts';
import {
  control,
  fillLikeMara,
  lessonPage,
  listenForFaults,
  one,
  worksheet,
  worksheetPage,
} from '../../site/course-pages.ts';
import { answer, asked } from '../../site/replies.ts';
import { mouse } from '../../site/hands.ts';

type File = { name: string; mimeType: string; buffer: Buffer };

const named = (text: string | Buffer): File => ({
  name: 'copy.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});
const picker = (page: Page) => page.getByLabel(progress.bring);
const status = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const recorded = (page: Page, answers: number, fields: number) =>
  expect(page.getByText(progress.recorded(answers, fields))).toBeVisible();

/** Another device: a browser that has never been here, on the page of the records. */
async function newDevice(browser: Browser): Promise<Page> {
  const context = await browser.newContext();
  await watch(context);
  const page = await context.newPage();
  await page.goto('./progress/');
  await recorded(page, 0, 0);
  return page;
}

/** Writes in a field, and waits until it is saved. */
async function write(page: Page, name: string, text: string): Promise<void> {
  await control(page, name).fill(text);
  await expect(page.locator('[data-saving="saved"]')).toBeAttached();
}

const workOn = (page: Page, deal: string) =>
  page.getByRole('combobox', { name: thisDeal.which }).selectOption({ label: deal });

async function download(page: Page): Promise<File> {
  await page.goto('./progress/');
  await expect(page.getByText(progress.dataWhere.indexeddb)).toBeVisible();
  const download = page.waitForEvent('download');
  await press(page, progress.copy);
  return named(readFileSync(await (await download).path()));
}

async function choose(page: Page, file: File): Promise<void> {
  await picker(page).setInputFiles(file);
}

async function begin(page: Page, name: string): Promise<void> {
  await page.goto('./deals/');
  await page.getByLabel(deals.newLabel).fill(name);
  await press(page, deals.create);
  await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
}

/** The copy of a device with an answer and a deal of a few fields. */
async function smallCopy(page: Page): Promise<File> {
  await page.goto(lessonPage);
  await answer(page, one, 'right');
  await begin(page, 'Harrow Lane');
  await page.goto(worksheetPage);
  await write(page, 'options.0.name', 'Pilot in three shops');
  return download(page);
}

test(
  'a whole worksheet and an answer, taken away on one device, are there on another',
  deepOnly,
  async ({ page, browser }) => {
    test.slow();
    const faults = listenForFaults(page);
    await page.goto(lessonPage);
    await answer(page, one, 'right');
    await begin(page, 'Harrow Lane');
    await page.goto(worksheetPage);
    await fillLikeMara(page, mouse(page), worksheet);
    const filled = (it: Page) =>
      it
        .locator('form[data-worksheet]')
        .evaluate((form: HTMLFormElement) => [...new FormData(form)].map(String));
    const wanted = await filled(page);
    const file = await download(page);

    const other = await newDevice(browser);
    listenForFaults(other, faults as string[]);
    await choose(other, file);
    await expect(status(other, words.read)).toBeVisible();
    await expect(other.getByRole('listitem').filter({ hasText: words.deal })).toContainText('Harrow Lane');
    await expect(other.getByText(words.newDeals('Harrow Lane'))).toBeVisible();
    await recorded(other, 0, 0);
    await press(other, words.bring);
    await expect(status(other, words.brought)).toBeVisible();

    await other.goto(worksheetPage);
    await workOn(other, 'Harrow Lane');
    await expect.poll(() => filled(other)).toEqual(wanted);
    await other.goto(lessonPage);
    const { box } = asked(other, one);
    await box.scrollIntoViewIfNeeded();
    await expect(box).toHaveAttribute('data-verdict', 'right');
    expect(faults).toEqual([]);
    await other.context().close();
  },
);

test(
  'a copy of what is here, or one that was brought in already, brings nothing and offers nothing',
  deepOnly,
  async ({ page, browser }) => {
    const file = await smallCopy(page);
    await choose(page, file);
    await expect(status(page, words.nothing)).toBeVisible();
    await expect(page.getByRole('button', { name: words.bring })).toHaveCount(0);

    const other = await newDevice(browser);
    await choose(other, file);
    await press(other, words.bring);
    await recorded(other, 1, 3);
    await choose(other, file);
    await expect(status(other, words.nothing)).toBeVisible();
    await press(other, words.leave);
    await expect(picker(other)).toBeFocused();
    await recorded(other, 1, 3);
    await other.context().close();
  },
);

test('a copy is there on another device; of two texts the preview says which will stand; the import can be undone, by keys alone', async ({
  page,
  browser,
}) => {
  const file = await smallCopy(page);
  const other = await newDevice(browser);
  await choose(other, file);
  await press(other, words.bring);
  await expect(status(other, words.brought)).toBeVisible();
  await recorded(other, 1, 3);
  await other.goto(worksheetPage);
  await workOn(other, 'Harrow Lane');
  await expect(control(other, 'options.0.name')).toHaveValue('Pilot in three shops');
  await write(other, 'options.0.name', 'Pilot in five shops');
  const newer = await download(other);

  await choose(page, newer);
  await expect(page.getByText(words.theirs(1))).toBeVisible();
  await page.getByRole('button', { name: words.bring }).focus();
  await page.keyboard.press('Enter');
  await expect(status(page, words.brought)).toBeVisible();
  const undo = page.getByRole('button', { name: words.undo });
  await expect(undo).toBeFocused();

  const sheet = await page.context().newPage();
  await sheet.goto(worksheetPage);
  await expect(control(sheet, 'options.0.name')).toHaveValue('Pilot in five shops');
  await page.keyboard.press('Enter');
  await expect(status(page, words.undone)).toBeVisible();
  await expect(picker(page)).toBeFocused();
  await expect(undo).toHaveCount(0);
  await expect(control(sheet, 'options.0.name')).toHaveValue('Pilot in three shops');
  await choose(other, file);
  await expect(other.getByText(words.ours(1))).toBeVisible();
  await other.context().close();
});

test(
  'what the other tab shows follows the import, and what is typed there stays when it is undone',
  deepOnly,
  async ({ page, browser }) => {
    const file = await smallCopy(page);
    const other = await newDevice(browser);
    const tab = await other.context().newPage();
    await tab.goto('./deals/');
    await expect(tab.getByText(deals.none)).toBeVisible();
    await choose(other, file);
    await press(other, words.bring);
    await expect(tab.getByRole('heading', { name: 'Harrow Lane', exact: true })).toBeVisible();
    await tab.goto(worksheetPage);
    await workOn(tab, 'Harrow Lane');
    await write(tab, 'options.0.name', 'Typed since');
    await press(other, words.undo);
    await expect(status(other, words.undone)).toBeVisible();
    await recorded(other, 0, 1);
    await expect(control(tab, 'options.0.name')).toHaveValue('Typed since');
    await other.context().close();
  },
);

test(
  'every file that is no copy is refused in a sentence, and nothing changes; a good one is then read',
  deepOnly,
  async ({ page }) => {
    const file = await smallCopy(page);
    const text = file.buffer.toString();
    await recorded(page, 1, 3);
    const refused: readonly (readonly [string | Buffer, keyof typeof words.refused])[] = [
      ['Dear Priya,', 'foreign'],
      [Buffer.from([0x50, 0x4b, 3, 4]), 'foreign'],
      ['{"format":"another"}', 'foreign'],
      [text.slice(0, -20), 'cut'],
      [text.replace('Harrow', 'Narrow'), 'damaged'],
      [text.replace('"version": 1', '"version": 2'), 'newer'],
      [text.replace('"version": 1', '"version": 0'), 'odd'],
    ];
    for (const [content, reason] of refused) {
      await choose(page, named(content));
      await expect(status(page, words.refused[reason])).toBeVisible();
      await expect(page.getByRole('button', { name: words.bring })).toHaveCount(0);
      await recorded(page, 1, 3);
    }
    await choose(page, file);
    await expect(status(page, words.nothing)).toBeVisible();
  },
);

test(
  'a file that is chosen before the page has come to life is read as soon as it has',
  deepOnly,
  async ({ page, browser }) => {
    const file = await smallCopy(page);
    const context = await browser.newContext();
    await watch(context);
    const other = await context.newPage();
    const alive = Promise.withResolvers<void>();
    await other.route('**/_astro/Records.*.js', async (route) => {
      await alive.promise;
      await route.continue();
    });
    await other.goto('./progress/', { waitUntil: 'commit' });
    await choose(other, file);
    alive.resolve();
    await expect(status(other, words.read)).toBeVisible();
    await context.close();
  },
);

test(
  'the preview fits on a small screen, also with a name without an end',
  deepOnly,
  async ({ page, browser }) => {
    await begin(page, `${'Harrow'.repeat(40)}<b>bold</b>`);
    const file = await download(page);
    const other = await newDevice(browser);
    await other.setViewportSize({ width: 320, height: 640 });
    await choose(other, file);
    await expect(other.getByRole('button', { name: words.bring })).toBeVisible();
    await expect(other.getByText('<b>bold</b>').first()).toBeVisible();
    const over = await other.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(over).toBe(0);
    await other.context().close();
  },
);
