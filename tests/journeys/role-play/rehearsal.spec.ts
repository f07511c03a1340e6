// The learner's own meeting, rehearsed: what is written about a deal becomes two sides of paper.
import { expect, type Page } from '@playwright/test';
import { phases } from '../../../src/core/course/course.ts';
import { rehearsal as words } from '../../../src/words/deal/pages/rehearsal.ts';
import { bringAlive, untilMarked } from '../../site/alive.ts';
import { course } from '../../site/authored.ts';
import { test } from '../../site/quiet.ts';

const sheet = course.parts
  .flatMap(({ worksheets }) => worksheets)
  .find(({ fields }) => fields.some(({ role }) => role === 'summary'))!;
const summary = sheet.fields.find(({ role }) => role === 'summary')!;
const people = sheet.fields.find(({ role }) => role === 'people')!;

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await bringAlive(page);
}

test('what is written about a deal is the colleague’s brief on its own side of paper, and what is not is theirs to decide', async ({
  page,
}) => {
  await open(page, './deals/rehearsal/');
  const kit = page.locator('[data-rehearsal]');
  await expect(kit).toContainText(words.nothing);
  await expect(kit).toContainText(phases(course)[0]!.phase.gate);

  await open(page, `./worksheets/${sheet.id}/`);
  await untilMarked(page, () =>
    page.locator(`[name="${summary.id}"]`).fill('Nobody looks at the freezers after six.'),
  );
  await open(page, './deals/rehearsal/');
  await expect(kit.getByText('Nobody looks at the freezers after six.')).toBeVisible();
  await expect(kit).not.toContainText(words.nothing);
  await expect(kit.getByText(words.unknownHelp)).toContainText(people.label);

  await page.emulateMedia({ media: 'print' });
  await expect(kit.locator('.turns li')).toHaveCount(3);
  const breaks = await kit.locator('.second').evaluate((it) => getComputedStyle(it).breakBefore);
  expect(breaks).toBe('page');
  await expect(page.locator('main button:visible')).toHaveCount(0);
});
