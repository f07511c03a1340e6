// Deals from a CSV that a CRM exports: looked at, made, and taken back.
import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { deals as dealWords } from '../../../src/words/deal/deals.ts';
import { crmDeals as words } from '../../../src/words/deal/pages/crm-deals.ts';
import { list } from '../../../src/words/deal/pages/list.ts';
import { takeaway } from '../../../src/words/deal/pages/takeaway.ts';
import { test } from '../../browser-test.ts';
import { deepOnly } from '../../deep.ts';
import { barriers } from '../../pages/axe.ts';
import { bringAlive } from '../../site/alive.ts';
import { keyboard, touch, type Hands } from '../../site/hands.ts';

const INJECTED = '<img src="http://elsewhere.example/a.png">';
/** A report of Salesforce, in semicolons: a name that is there already, a day that is none, two closed deals, a sum, and what stands at its foot. */
const REPORT = `"Opportunity Name";"Stage";"Next Activity Date";"Description";"Amount";"Age"
"Two Mills";"Proposal";"03/04/2099";"";"4,500";"12"
"Café Ost";"Open";"04/04/2099";"${INJECTED.replaceAll('"', '""')}
on two lines";"";""
"Bad Day";"Open";"31/31/2099";"";"";""
"harrow lane";"Open";"";"";"";""
"Old Bakery";"6 - Closed Lost";"";"";"";""
"New Bakery";"Closed Won";"";"";"";""
"Total";"";"";"";"4,500";""

"My deals"
"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved."
"Confidential Information - Do Not Distribute"
`;

const picker = (page: Page) => page.getByLabel(list.crmFile);
const crm = (page: Page) => page.getByRole('region', { name: list.crm });
const status = (page: Page, text: string) =>
  expect(crm(page).getByRole('status').filter({ hasText: text })).toBeVisible();
const button = (page: Page, name: string) => crm(page).getByRole('button', { name, exact: true });
const lines = (page: Page) => page.locator('[data-deal]');

async function choose(page: Page, text: string | Buffer): Promise<void> {
  await picker(page).setInputFiles([]);
  await picker(page).setInputFiles({ name: 'deals.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
}

/** The page of the deals, with one that is called as a row of the report is. */
async function atDeals(page: Page): Promise<void> {
  await page.goto('./deals/');
  await bringAlive(page);
  await page.getByLabel(dealWords.newLabel).fill('Harrow Lane');
  await page.getByRole('button', { name: dealWords.create }).click();
  await expect(lines(page)).toHaveCount(1);
}

async function takeOver(page: Page, hands: Hands): Promise<void> {
  await atDeals(page);
  await choose(page, REPORT);
  await status(page, words.read);
  await expect(crm(page).getByLabel(words.columns.name)).toHaveValue('0');
  await expect(crm(page).getByLabel(words.columns.next)).toHaveValue('2');
  await expect(crm(page).getByLabel(words.columns.stage)).toHaveValue('1');
  const row = (name: string) => crm(page).locator('.rows li').filter({ hasText: name });

  // Nothing is made while it is open which day is meant.
  await hands.press(crm(page).locator('.primary'));
  await status(page, words.whichOrder);
  await hands.pick(crm(page).getByRole('radio', { name: '3 April 2099' }));
  await status(page, words.counted(3, 7));
  await expect(crm(page).getByRole('checkbox', { name: 'harrow lane' })).not.toBeChecked();
  await expect(row('harrow lane')).toContainText(words.same);
  await expect(row('Total')).toContainText(words.sum);
  await expect(row('Two Mills')).toContainText('Stage: Proposal');
  await expect(row('Two Mills')).toContainText(words.price('€4,500'));
  await expect(row('Bad Day')).toContainText(words.noDate);
  await expect(row('Bad Day')).toContainText('Next Activity Date: 31/31/2099');
  await expect(crm(page)).toContainText(words.closed(1, 1, 0));
  await expect(crm(page).getByText('Copyright')).toHaveCount(0);
  await expect(crm(page).getByText(INJECTED)).toBeVisible();
  await hands.press(crm(page).getByText(words.others(1)));
  await hands.pick(crm(page).getByRole('checkbox', { name: 'Age', exact: true }));
  await expect(row('Two Mills')).toContainText('Stage: Proposal · Age: 12');
  await hands.pick(crm(page).getByRole('checkbox', { name: words.closedToo }));
  await expect(row('Old Bakery')).toContainText(words.endsWithNo);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await barriers(page)).toEqual([]);
  await expect(lines(page)).toHaveCount(1);

  await hands.press(button(page, words.make(5)));
  await status(page, words.made(5));
  await expect(lines(page)).toHaveCount(6);
  const line = (name: string) => lines(page).filter({ hasText: name });
  await expect(line('Two Mills')).toContainText(list.next('3 Apr 2099'));
  await expect(line('Two Mills')).toContainText(words.step('', ''));
  await expect(line('Harrow Lane')).toContainText(dealWords.working);
  await expect(page.getByText(`${list.ended} (1)`)).toBeVisible();
  await expect(line('Old Bakery')).toContainText(list.saidNo(''));
  await expect(button(page, words.undo)).toBeFocused();

  // The same file once more doubles nothing.
  await choose(page, REPORT);
  await expect(crm(page)).toContainText(words.doubles(6));
  await status(page, words.counted(0, 7));

  // A later file tells which dates are others by now, and leads to the deal.
  await choose(page, REPORT.replace('03/04/2099', '10/04/2099'));
  await hands.pick(crm(page).getByRole('radio', { name: '10 April 2099' }));
  await expect(row('Two Mills')).toContainText(words.otherDay('3 April 2099'));
  await expect(row('Café Ost')).not.toContainText('what comes first');
  await expect(row('Two Mills').getByRole('link')).toHaveAttribute('href', /^#deal=./);
  await hands.press(button(page, words.leave));

  await hands.press(button(page, words.undo));
  await status(page, words.undone(0));
  await expect(lines(page)).toHaveCount(1);
  await expect(picker(page)).toBeFocused();
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 780 } });

  test('with keys alone, the deals of a CRM are looked at, made and taken back', async ({ page }) => {
    await takeOver(page, keyboard(page));
  });

  test.describe('by finger', () => {
    test.use({ hasTouch: true });
    test('the deals of a CRM are looked at, made and taken back', deepOnly, async ({ page }) => {
      await takeOver(page, touch(page));
    });
  });
});

test('a later file tells which deals are closed there and open here, and a row whose deal is there says at its tick that it makes a second', async ({
  page,
}) => {
  await atDeals(page);
  await choose(
    page,
    'Deal Name,Deal Stage,Next step,Close Date\nHarrow Lane,Closed Won,Ring them,31.02.2099\n',
  );
  const row = crm(page).locator('.rows li');
  await expect(row).toContainText(words.otherState.open);
  await expect(row).toContainText('Ring them');
  await expect(row).toContainText(`“31.02.2099” ${words.odd}`);
  await expect(row).not.toContainText(words.second);
  await row.getByRole('checkbox').check();
  await expect(row).toContainText(words.second);
  await status(page, words.second);
  await choose(page, 'Deal Name,Deal Stage\nHarrow Lane,Proposal\n');
  await expect(row).toContainText(words.same);
  await expect(row).not.toContainText(words.otherState.open);
});

test('the note of a CRM is found in the deal that was made, word for word', async ({ page }) => {
  await atDeals(page);
  await choose(page, '\uFEFFDeal Name,Note\r\nCafé Ost,"They said: ""ring us"""\r\nTwo Mills,\r\n');
  await button(page, words.make(2)).click();
  await expect(lines(page)).toHaveCount(3);
  const line = lines(page).filter({ hasText: 'Café Ost' });
  await line.locator('summary').first().click();
  await line.getByRole('link', { name: 'After every talk' }).click();
  await page.waitForURL('**/worksheets/debrief/**');
  await bringAlive(page);
  const said = page.locator('[name="talks.0.said"]');
  await expect(said).toHaveValue('They said: "ring us"');
});

test('all deals are taken out as one table, as a spreadsheet reads it', async ({ page }) => {
  await atDeals(page);
  await choose(page, 'Name,Next date\nCafé Ost,2099-04-03\n');
  await button(page, words.make(1)).click();
  await page.getByLabel(takeaway.semicolons).check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: takeaway.all.make(2) }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/-deals-\d{4}-\d\d-\d\d\.csv$/);
  const [head, first, second] = readFileSync(await file.path(), 'utf8').split('\r\n');
  expect(head).toBe(`\uFEFF${takeaway.all.heads.join(';')}`);
  const step = words.step('', '');
  expect(first).toBe(
    `Café Ost;1 Target;0;"${step}";2099-04-03;yours;"2099-04-03 · yours · ${step}";;;;;;open`,
  );
  const calendar = page.waitForEvent('download');
  await page.getByRole('button', { name: takeaway.all.ics }).click();
  const days = await calendar;
  expect(days.suggestedFilename()).toMatch(/-deals-\d{4}-\d\d-\d\d\.ics$/);
  expect(readFileSync(await days.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20990403');
  expect(second).toBe('Harrow Lane;1 Target;0;;;;;;;;;;open');
});

test('a deal in which something was written since stays when the others are taken back', async ({ page }) => {
  await atDeals(page);
  await choose(page, 'Name\tNote\nCafé Ost\tx\nTwo Mills\ty\n');
  await button(page, words.make(2)).click();
  await lines(page).filter({ hasText: 'Café Ost' }).locator('summary').first().click();
  const line = lines(page).filter({ hasText: 'Café Ost' });
  await line.getByText(dealWords.rename).click();
  await line.getByLabel(dealWords.name).fill('Café Ost, Linz');
  // It is known again by the name that it has in the CRM.
  await choose(page, 'Name\tNote\nCafé Ost\tx\nMill 3\ty\n');
  await status(page, words.counted(1, 2));
  await button(page, words.leave).click();
  await button(page, words.undo).click();
  await status(page, words.undone(1));
  await expect(lines(page)).toHaveCount(2);
  await expect(lines(page).filter({ hasText: 'Café Ost, Linz' })).toBeVisible();
});

test('a file that cannot be taken over is refused by the name of its fault, and a good one is then read', async ({
  page,
}) => {
  await atDeals(page);
  const refused: readonly (readonly [string | Buffer, keyof typeof words.refused])[] = [
    ['x'.repeat(5_000_001), 'large'],
    [Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'foreign'],
    ['Name,Note\nA,"never closed', 'cut'],
    ['Name,Note\n', 'empty'],
    [`Name\n${'A\n'.repeat(501)}`, 'rows'],
    [`${'N,'.repeat(500)}N\nA`, 'columns'],
  ];
  for (const [content, reason] of refused) {
    await choose(page, content);
    await status(page, words.refused[reason]);
    await expect(crm(page).getByRole('combobox')).toHaveCount(0);
  }
  // Excel writes Windows-1252, and no head tells which column has the name.
  await choose(page, Buffer.from('Wer;Was\r\nCaf\u00e9 Ost;x\r\n', 'latin1'));
  await crm(page).locator('.primary').click();
  await status(page, words.whichName);
  await crm(page).getByLabel(words.columns.name).selectOption('0');
  await expect(crm(page).getByRole('checkbox', { name: 'Café Ost' })).toBeChecked();
  await button(page, words.leave).click();
  await status(page, words.left);
  await expect(lines(page)).toHaveCount(1);
});
