// What nobody expects on a worksheet, and somebody writes: it is kept as it is, shown as text, and stops nothing.
import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { dealSheet, PRACTICE } from '../../../src/core/learner/draft.ts';
import { takeaway } from '../../../src/words/deal/pages/takeaway.ts';
import { test } from '../../browser-test.ts';
import { deepOnly } from '../../deep.ts';
import { bringAlive } from '../../site/alive.ts';
import { putDrafts } from '../../site/database.ts';
import { box, control } from '../../site/course-pages.ts';
import { bare, printed } from '../../site/paper.ts';

const ROWS = 1000;
const LONG = `${'Zeile für Zeile, 🧁 und מחר. '.repeat(3600)}The very end.`;
const HTML = '<img src=x onerror="document.title = \'taken over\'"><b>bold</b> & <script>1</script>';

/** Texts of the practice sheets, put where the pages keep theirs, as an import or another version would. */
async function keep(page: Page, sheet: string, texts: Readonly<Record<string, string>>): Promise<void> {
  await page.goto('./deals/');
  await bringAlive(page);
  await putDrafts(
    page,
    Object.entries(texts).map(([field, value]) => ({
      ...{ sheet: dealSheet(PRACTICE, sheet), field, value },
      ...{ lamport: 1, tab: 'other', at: '2026-01-01T00:00:00.000Z' },
    })),
  );
  await page.goto(`./worksheets/${sheet}/`);
  await bringAlive(page);
}

test(
  '100,000 letters in one field are kept, and the whole file shows and prints the last of them',
  deepOnly,
  async ({ page }) => {
    expect(LONG.length).toBeGreaterThan(100_000);
    await page.goto('./worksheets/explore/');
    await bringAlive(page);
    await control(page, 'summary').fill(LONG);
    await expect(page.locator('[data-saving="saved"]')).toBeAttached();
    await page.reload();
    await expect(control(page, 'summary')).toHaveValue(LONG);
    await page.goto('./deals/file/');
    await expect(page.getByRole('main')).toContainText('The very end.');
    expect((await printed(page)).bare).toContain(bare('The very end.'));
  },
);

test('markup that is pasted into a field stays text on every page that shows it', async ({ page }) => {
  await page.goto('./worksheets/explore/');
  await bringAlive(page);
  await control(page, 'success.0.text').fill(HTML);
  await control(page, 'summary').fill(HTML);
  for (const path of [
    './deals/file/',
    './deals/one-page/',
    './worksheets/confirm/',
    './worksheets/explore/',
  ]) {
    await page.goto(path);
    await bringAlive(page);
    await expect(page.getByRole('main')).toContainText('<b>bold</b>');
    await expect(page.locator('main img, main b:text-is("bold")')).toHaveCount(0);
    await expect(page).not.toHaveTitle('taken over');
  }
});

test('a list of 1,000 rows is shown, printed and gone on with', deepOnly, async ({ page }) => {
  const places = Array.from({ length: ROWS }, (_, place) => place);
  await keep(page, 'explore', {
    success: places.join(' '),
    ...Object.fromEntries(places.map((place) => [`success.${place}.text`, `Criterion number ${place}`])),
  });
  await expect(box(page, 'success').locator('[data-row]')).toHaveCount(ROWS);
  const last = control(page, `success.${ROWS - 1}.text`);
  await expect(last).toHaveValue(`Criterion number ${ROWS - 1}`);
  await last.fill('The last one, changed');
  await expect(page.locator('[data-saving="saved"]')).toBeAttached();
  expect((await printed(page)).bare).toContain(bare('The last one, changed'));
});

test(
  'a year that no calendar has is shown as it was written, and comes into no calendar',
  deepOnly,
  async ({ page }) => {
    await keep(page, 'confirm', {
      'plan.0.what': 'Fit the shops',
      'plan.0.by': '99999-12-31',
      'plan.1.what': 'Call Jo',
      'plan.1.by': '2030-06-06',
      decided: '99999-12-31',
    });
    await expect(control(page, 'plan.1.by')).toHaveValue('2030-06-06');
    await page.goto('./deals/file/');
    await expect(page.getByRole('main')).toContainText('99999-12-31');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: takeaway.calendar }).click();
    const ics = readFileSync(await (await download).path(), 'utf8');
    expect(ics).toContain('Call Jo');
    expect(ics).not.toContain('99999');
  },
);

test(
  'text from right to left keeps its direction in the field, in the file and on paper',
  deepOnly,
  async ({ page }) => {
    const hebrew = 'מחר בבוקר נבדוק את המקררים 🧊';
    await page.goto('./worksheets/target/');
    await bringAlive(page);
    await control(page, 'trigger').fill(hebrew);
    await expect(control(page, 'trigger')).toHaveCSS('direction', 'rtl');
    await expect(page.locator('[data-saving="saved"]')).toBeAttached();
    await page.goto('./deals/file/');
    await expect(page.getByText(hebrew)).toHaveCSS('direction', 'rtl');
  },
);
