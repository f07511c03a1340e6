// What people write about a deal, wherever it is shown: their customer's words are sent to no translation service, and no
// word or address of it, however long, makes a page wider than a phone, with large text too.
import { expect, type Page } from '@playwright/test';
import { pathToFileURL } from 'node:url';
import { DEAL } from '../../../src/core/deal/deal.ts';
import type { Worksheet } from '../../../src/core/worksheet/worksheet.ts';
import { bringIn } from '../../../src/words/learner/bring-in.ts';
import { progress } from '../../../src/words/learner/progress.ts';
import { customerCopy as copyWords } from '../../../src/words/deal/pages/customer-copy.ts';
import { letter } from '../../../src/words/deal/pages/customer-letter.ts';
import { deals as words } from '../../../src/words/deal/deals.ts';
import { note as noteWords } from '../../../src/words/deal/note/note.ts';
import { offers as offerWords } from '../../../src/words/deal/note/offers.ts';
import { test } from '../../browser-test.ts';
import { firstOfKind, someWithEverything } from '../../deep.ts';
import { PHONE, sidewards } from '../../pages/reflow.ts';
import { bringAlive } from '../../site/alive.ts';
import { course } from '../../site/authored.ts';
import { kindOf, lessons, pages } from '../../site/built-pages.ts';
import { homes } from '../../site/course-pages.ts';
import { putDrafts } from '../../site/database.ts';
import { anyWords, OWN } from '../../site/sample-deal.ts';
import { translatable } from './translatable.ts';
import { asked } from '../../site/replies.ts';

test.use({ viewport: PHONE });

const sheets = course.parts.flatMap(({ worksheets }) => worksheets);
const kindsIn = ({ fields }: Worksheet) => new Set(fields.map(({ kind }) => kind));
const named = (pattern: RegExp) => pages.filter(({ path }) => pattern.test(path));

/** The pages that show what is written about a deal: one with each kind of field, and the first of the lessons. */
const shows = [
  ...named(/^\/(note\/|deals\/(?!example\/).*)?$/).map(({ path }) => path),
  ...someWithEverything(sheets, kindsIn, ({ fields }) => fields.length).map(({ id }) => `/worksheets/${id}/`),
  ...firstOfKind(
    lessons.filter(({ html }) => html.includes('data-worksheet=')),
    kindOf,
  ).map(({ path }) => path),
];

/** Two such deals: the page is about the first, and what lets choose lists the other. */
async function write(page: Page): Promise<void> {
  await page.goto('./deals/');
  await bringAlive(page);
  const other = anyWords(2).filter(({ field }) => field === DEAL.name || field === DEAL.made);
  await putDrafts(page, [...anyWords(1), ...other]);
  await page.goto('./deals/one-page/#deal=deal-1');
  await bringAlive(page);
}

/** No own word is sent to a translation service here, and nothing is wider than the screen. */
async function expectOwn(page: Page, where: string): Promise<void> {
  const { sent, kept } = await translatable(page, OWN);
  expect.soft(sent, `${where}: sent`).toEqual([]);
  expect.soft(kept, `${where}: shown`).toBeGreaterThan(0);
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  expect.soft(await sidewards(page), `${where}: too wide`).toEqual([]);
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
}

test('on every kind of page words of a deal are offered to no translation, and fit a phone with large text', async ({
  page,
}) => {
  test.slow();
  await write(page);
  for (const path of shows) {
    await page.goto(path);
    await bringAlive(page);
    await expect.poll(async () => (await translatable(page, OWN)).kept, path).toBeGreaterThan(0);
    for (const details of await page.locator('main details:not([open]) > summary').all()) {
      if (await details.isVisible()) await details.click();
    }
    await expectOwn(page, path);
  }
});

test('what becomes of a deal is told, and its note for a CRM shown, without sending a word of it', async ({
  page,
}) => {
  await write(page);
  await page.goto('./deals/');
  const entry = page.locator('[data-deal="deal-1"]');
  await entry.locator('summary').last().click();
  await entry.getByRole('button', { name: words.duplicate }).click();
  await expectOwn(page, 'copied');
  const copy = page.locator('[data-deal]', { hasText: words.working });
  await copy.locator('summary').last().click();
  await copy.getByRole('button', { name: words.archive, exact: true }).click();
  await expectOwn(page, 'archived');
  await entry.getByRole('button', { name: words.remove, exact: true }).click();
  await page.locator('.bin summary').click();
  await expectOwn(page, 'deleted');
  await page.locator('.bin').getByRole('button', { name: words.forget }).click();
  await expectOwn(page, 'before it is deleted for good');
});

test('a note of a call, and what it offers, send no word of it', async ({ page }) => {
  await write(page);
  await page.goto('./note/');
  await bringAlive(page);
  await page
    .getByLabel(noteWords.said)
    .fill(
      `${OWN} lose 31 hours a week. ${OWN} are worried about their managers. ${OWN} will meet on 3 June 2099.`,
    );
  await page.getByLabel(noteWords.step).fill(`${OWN} the page`);
  await page.getByRole('button', { name: noteWords.save, exact: true }).click();
  const offers = page.getByRole('region', { name: offerWords.title });
  await expect(offers.locator('blockquote')).not.toHaveCount(0);
  await expectOwn(page, 'offered');
  await offers.getByRole('button', { name: offerWords.put }).first().click();
  await expectOwn(page, 'put there');
});

test('a copy for the customer sends no word, as it is made, in their hands, and when it comes back', async ({
  page,
  context,
}, info) => {
  test.slow();
  await write(page);
  await page.goto('./deals/copy/');
  await bringAlive(page);
  for (const box of await page.locator('[data-customer-copy] [type=checkbox]').all()) await box.check();
  await page.getByLabel(copyWords.parts.from).fill(OWN);
  await page.getByLabel(copyWords.parts.note).fill(OWN);
  await page.getByLabel(copyWords.asks).fill(`${OWN}?`);
  await expect(page.locator('[data-preview]')).toContainText(`${OWN}?`);
  await expectOwn(page, 'chosen');
  const [made] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: copyWords.create }).click(),
  ]);
  const file = info.outputPath('copy.html');
  await made.saveAs(file);

  const their = await context.newPage();
  await their.goto(pathToFileURL(file).href);
  await expectOwn(their, 'the file');
  // A line of the table opens below it, so its buttons change their places.
  const toggleAll = async () => {
    const places = await their
      .locator('[data-open]')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-open') ?? ''));
    for (const place of places) await their.locator(`[data-open="${place}"]`).click();
  };
  await toggleAll();
  for (const control of await their.locator('textarea[data-at], input[type=text][data-at]').all()) {
    await control.fill(`${OWN} of ours`);
  }
  const mark = their.locator('[data-part="ratings"] select').first();
  await mark.selectOption({ index: (await mark.inputValue()) === '1' ? 2 : 1 });
  await expectOwn(their, 'the file, changed');
  await toggleAll();
  await expectOwn(their, 'the file, changed and read');
  const [saved] = await Promise.all([
    their.waitForEvent('download'),
    their.getByRole('button', { name: letter.save, exact: true }).click(),
  ]);
  const answer = info.outputPath('answer.html');
  await saved.saveAs(answer);
  await their.close();

  const back = page.locator('[data-came-back]');
  await back.getByLabel(copyWords.file).setInputFiles(answer);
  await expect(back.locator('[data-change]')).not.toHaveCount(0);
  await expectOwn(page, 'come back');
  await back.getByRole('button', { name: copyWords.take }).first().click();
  await expectOwn(page, 'taken over');
});

test('a copy of all records names its deals without sending a word', async ({ page, browser }) => {
  await write(page);
  await page.goto('./progress/');
  await bringAlive(page);
  const [copy] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: progress.copy }).click(),
  ]);
  const device = await browser.newContext({ viewport: PHONE });
  const other = await device.newPage();
  await other.goto('./progress/');
  await bringAlive(other);
  await other.getByLabel(progress.bring).setInputFiles(await copy.path());
  await expect(other.getByRole('button', { name: bringIn.bring })).toBeVisible();
  await expectOwn(other, 'on another device');
  await device.close();
});

test('own words in a quiz are sent nowhere', async ({ page }) => {
  for (const kind of ['fill', 'written'] as const) {
    const { lesson, question } = homes.find((home) => home.question.kind === kind)!;
    await page.goto(`./lessons/${lesson.id}/`);
    await bringAlive(page);
    const { box, field, check } = asked(page, question);
    await field.fill(OWN);
    await check.click();
    await expect(box.getByRole('status')).not.toBeEmpty();
    await expectOwn(page, kind);
  }
});

test('a word that would be sent is found, in a text, in a name, in an option and in a shadow', async ({
  page,
}) => {
  await page.setContent(`<title>${OWN}</title><p translate="no">${OWN} <b translate="yes">${OWN}</b></p>
    <button aria-label="Take off ${OWN}">×</button><select><option>${OWN}</option></select>
    <div translate="no"><span id="kept"></span></div><div id="shown"></div>`);
  await page.evaluate((word) => {
    for (const id of ['kept', 'shown']) {
      document.getElementById(id)!.attachShadow({ mode: 'open' }).append(word);
    }
  }, OWN);
  const { sent, kept } = await translatable(page, OWN);
  expect(sent.map((each) => each.split(':')[0])).toEqual([
    'title. text',
    'b. text',
    'button. aria-label',
    'option. text',
    'div. text',
  ]);
  expect(kept).toBe(2);
});
