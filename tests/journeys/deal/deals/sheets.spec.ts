// The worksheets of a deal: carried from one to the next, kept apart, summed up and taken away as tables.
import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { takeaway } from '../../../../src/words/deal/pages/takeaway.ts';
import { thisDeal } from '../../../../src/words/deal/this-deal.ts';
import { worksheet as sheetWords } from '../../../../src/words/worksheet/worksheet.ts';
import { test } from '../../../browser-test.ts';
import { deepOnly } from '../../../deep.ts';
import { bringAlive } from '../../../site/alive.ts';
import { box, control, row } from '../../../site/course-pages.ts';
import { bare, printed } from '../../../site/paper.ts';
import { begin, open, sheets } from './given.ts';

test('the account of a deal is asked for once: it is the name of the deal until something else is written', async ({
  page,
}) => {
  await begin(page, 'Harrow Lane');
  await open(page, 'target');
  await expect(control(page, 'account')).toHaveValue('Harrow Lane');
  await page.locator('#deal-name').fill('Harrow Lane, ovens');
  await expect(control(page, 'account')).toHaveValue('Harrow Lane, ovens');
  await control(page, 'account').fill('Harrow Lane Bakery Group');
  await page.locator('#deal-name').fill('Ovens');
  await page.reload();
  await expect(control(page, 'account')).toHaveValue('Harrow Lane Bakery Group');
  await control(page, 'account').fill('');
  await expect(control(page, 'account')).toHaveValue('');
});

test('what was written on one sheet is shown on the next, changes with it, and is written in one place only', async ({
  page,
}) => {
  await begin(page, 'Harrow Lane');
  await open(page, 'collaborate');
  await control(page, 'criteria.0.text').fill('Staff accept it');
  await control(page, 'criteria.0.weight').fill('5');
  await open(page, 'confirm');
  const check = box(page, 'check');
  await expect(check).toContainText('Staff accept it');
  await control(page, 'check.0.met').selectOption('partly');
  // What is odd is said beside it, and does not stop anybody.
  await expect(check.locator('.message')).not.toHaveCount(0);
  await control(page, 'check.0.note').fill('A rota is needed.');
  await expect(check.locator('.message')).toHaveCount(0);
  await open(page, 'collaborate');
  await control(page, 'criteria.0.text').fill('Shop managers accept it');
  await open(page, 'confirm');
  await expect(check).toContainText('Shop managers accept it');
  await expect(control(page, 'check.0.note')).toHaveValue('A rota is needed.');

  const carried = box(page, 'measures');
  await expect(carried).toContainText(
    sheetWords.emptyCarried(sheets.find(({ id }) => id === 'explore')!.title),
  );
  await carried.getByRole('link').last().click();
  await expect(page).toHaveURL(/worksheets\/explore\//);
  await bringAlive(page);
  await control(page, 'success.0.text').fill('At most one loss a year');
  await open(page, 'confirm');
  await expect(carried).toContainText('At most one loss a year');
});

test('four marks come to a sum, and three numbers to the value of a customer', deepOnly, async ({ page }) => {
  await open(page, 'target');
  for (const [field, mark] of Object.entries({ fit: 5, value: 3, timing: 4, access: 3 })) {
    await control(page, field)
      .and(page.locator(`[value="${mark}"]`))
      .check();
  }
  await expect(page.locator('form output')).toHaveText('15');
  await open(page, 'assure');
  for (const [field, text] of Object.entries({ margin: '2000', retention: '0.9', discount: '0.1' })) {
    await control(page, field).fill(text);
  }
  await expect(page.locator('form output')).toHaveText('€9,000');
});

test('rows of a list move up and down by keys alone, and keep what is in them', async ({ page }) => {
  await open(page, 'target');
  for (const [place, text] of ['one', 'two', 'three'].entries()) {
    await control(page, `facts.${place}.statement`).fill(text);
  }
  const facts = box(page, 'facts');
  const more = (place: number) => facts.getByRole('button', { name: sheetWords.more(`Fact ${place}`) });
  await more(3).focus();
  await page.keyboard.press('Enter');
  await expect(more(3)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(facts.getByText(sheetWords.movedTo(2, 3))).toBeAttached();
  await expect(page.locator(':focus')).toHaveAccessibleName(sheetWords.up);
  await page.keyboard.press('Escape');
  await expect(more(2)).toBeFocused();
  await expect(facts.getByRole('button', { name: sheetWords.up })).toHaveCount(0);
  const texts = () =>
    facts
      .locator('[data-row] [name$=".statement"]')
      .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
  expect(await texts()).toEqual(['one', 'three', 'two']);
  await page.reload();
  await expect(row(page, 'facts', 0)).toBeVisible();
  await expect.poll(texts).toEqual(['one', 'three', 'two']);
});

test('two deals are kept apart: on the sheets, on the one page, in the file and in what is taken away', async ({
  page,
}) => {
  await begin(page, 'Alpha');
  await open(page, 'explore');
  await control(page, 'summary').fill('Only Alpha knows this.');
  await begin(page, 'Beta');
  await open(page, 'explore');
  await expect(control(page, 'summary')).toHaveValue('');
  await control(page, 'summary').fill('Only Beta knows this.');
  for (const path of ['./deals/one-page/', './deals/file/']) {
    await page.goto(path);
    await expect(page.getByRole('main')).toContainText('Only Beta knows this.');
    await expect(page.getByRole('main')).not.toContainText('Only Alpha knows this.');
    expect((await printed(page)).bare).not.toContain(bare('Only Alpha knows this.'));
  }
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: takeaway.markdown }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^common-ground-deal-\d{4}-\d\d-\d\d\.md$/);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain('Only Beta knows this');
  expect(text).not.toContain('Alpha');

  await open(page, 'explore');
  await page.getByLabel(thisDeal.which).selectOption({ label: 'Alpha' });
  await expect(control(page, 'summary')).toHaveValue('Only Alpha knows this.');
});

test('a list is taken away as a table, with commas or with semicolons', async ({ page }) => {
  await begin(page, 'Alpha');
  await open(page, 'explore');
  await control(page, 'people.0.role').fill('-5%, they said');
  await page.goto('./deals/file/');
  await page.getByRole('link', { name: takeaway.jump }).click();
  await page.getByText(takeaway.tables).click();
  const table = page.getByRole('button', { name: takeaway.table('explore-people.csv') });
  const file = async (): Promise<string> => {
    const download = page.waitForEvent('download');
    await table.click();
    return readFileSync(await (await download).path(), 'utf8');
  };
  expect(await file()).toMatch(/^\uFEFFField,Row,Role,[^;]*"'-5%, they said"/);
  await page.getByLabel(takeaway.semicolons).check();
  await expect.poll(file).toMatch(/^\uFEFFField;Row;Role;/);
});
