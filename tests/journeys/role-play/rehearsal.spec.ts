// The learner's own meeting, rehearsed: what is written about a deal becomes two sheets of paper.
import { expect, type Page } from '@playwright/test';
import { phases } from '../../../src/core/course/course.ts';
import { onePage } from '../../../src/words/deal/pages/one-page.ts';
import { rehearsal as words } from '../../../src/words/deal/pages/rehearsal.ts';
import { bringAlive, untilMarked } from '../../site/alive.ts';
import { course } from '../../site/authored.ts';
import { bare, formats, printed } from '../../site/paper.ts';
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
  // The first gate is the seller's own; the second is the first that a customer can be asked for.
  await expect(kit).toContainText(phases(course)[1]!.phase.gate);

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

test('a deal of which every worksheet is written still makes one sheet for each of the two, on A4 and on Letter', async ({
  page,
}) => {
  await open(page, './deals/example/');
  await untilMarked(page, () => page.getByRole('button', { name: onePage.copy }).click());
  await expect(page.getByText(onePage.copied)).toBeVisible();
  await open(page, './deals/rehearsal/');
  await expect(page.locator('[data-rehearsal]')).toContainText(words.heard);
  for (const format of formats) {
    const { leaves } = await printed(page, format);
    expect(leaves, format).toHaveLength(2);
    const [own, theirs] = leaves;
    for (const text of [words.gate, ...words.cards]) expect(own?.bare).toContain(bare(text));
    for (const text of [words.heard, words.doubts]) expect(theirs?.bare).toContain(bare(text));
  }
});
