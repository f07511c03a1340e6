// The learner's own meeting, rehearsed: what is written about a deal becomes two sides of paper.
import { expect } from '@playwright/test';
import { phases } from '../../../src/core/course/course.ts';
import { rehearsal as words } from '../../../src/words/deal/pages/rehearsal.ts';
import { bringAlive } from '../../site/alive.ts';
import { course } from '../../site/authored.ts';
import { test } from '../../site/quiet.ts';

const sheet = course.parts
  .flatMap(({ worksheets }) => worksheets)
  .find(({ fields }) => fields.some(({ role }) => role === 'summary'))!;
const summary = sheet.fields.find(({ role }) => role === 'summary')!;
const people = sheet.fields.find(({ role }) => role === 'people')!;

test('what is written about a deal is the colleague’s brief, and what is not is theirs to decide', async ({
  page,
}) => {
  await page.goto('./deals/rehearsal/');
  await bringAlive(page);
  const kit = page.locator('[data-rehearsal]');
  await expect(kit).toContainText(words.nothing);
  await expect(kit).toContainText(phases(course)[0]!.phase.gate);

  await page.goto(`./worksheets/${sheet.id}/`);
  await bringAlive(page);
  await page.locator(`[name="${summary.id}"]`).fill('Nobody looks at the freezers after six.');
  await page.goto('./deals/rehearsal/');
  await bringAlive(page);
  await expect(kit.getByText('Nobody looks at the freezers after six.')).toBeVisible();
  await expect(kit).not.toContainText(words.nothing);
  await expect(kit.getByText(words.unknownHelp)).toContainText(people.label);
});

test('the two sides come out on two pages, with the three turns to cut off', async ({ page }) => {
  await page.goto('./deals/rehearsal/');
  await bringAlive(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-rehearsal] .turns li')).toHaveCount(3);
  const breaks = await page
    .locator('[data-rehearsal] .second')
    .evaluate((it) => getComputedStyle(it).breakBefore);
  expect(breaks).toBe('page');
  await expect(page.locator('main button:visible')).toHaveCount(0);
});
