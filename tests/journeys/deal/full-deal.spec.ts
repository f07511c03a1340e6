// A deal that is filled in to its end: what its pages say of it, and what they keep to themselves.
import { expect, type Page } from '@playwright/test';
import { conditional } from '../../../src/words/deal/shown/conditions.ts';
import { corrected } from '../../../src/words/deal/shown/corrected.ts';
import { deals as words } from '../../../src/words/deal/deals.ts';
import { list } from '../../../src/words/deal/pages/list.ts';
import { meeting } from '../../../src/words/deal/pages/meeting.ts';
import { onePage } from '../../../src/words/deal/pages/one-page.ts';
import { wholeWorksheet as whole } from '../../../src/words/worksheet/whole.ts';
import { gate } from '../../../src/words/worksheet/gate.ts';
import { test } from '../../browser-test.ts';
import { control } from '../../site/course-pages.ts';
import { bringAlive } from '../../site/alive.ts';
import { putDrafts } from '../../site/database.ts';
import { bare, printed } from '../../site/paper.ts';
import { sampleDeal } from '../../site/sample-deal.ts';

/** What is still conditional in a deal with every text so many times as long as in the example. */
const conditions = (times = 1): string =>
  conditional({
    partly: [Array.from({ length: times }, () => 'Fewer hours on paper').join(' ')],
    ...{ unmet: [], secondHand: 3, doubts: 1 },
  });

/** A full deal, every text of several words so many times as long as in the example, at an address. */
async function open(page: Page, path: string, times = 1): Promise<void> {
  await page.goto('./deals/');
  await bringAlive(page);
  await putDrafts(
    page,
    sampleDeal(1).map((draft) => ({
      ...draft,
      value: /[a-z] [a-z]/.test(draft.value)
        ? Array.from({ length: times }, () => draft.value).join(' ')
        : draft.value,
    })),
  );
  await page.goto(`${path}#deal=deal-1`);
  await page.reload();
  await bringAlive(page);
}

for (const times of [1, 4]) {
  test(`the one page of a deal ${times} times as long as the example has on one side of A4 and of Letter what somebody takes along`, async ({
    page,
  }) => {
    await open(page, './deals/one-page/', times);
    await expect(page.locator('[data-one-page] h2')).toContainText('Customer 1');
    await expect(page.locator('[data-one-page]')).toContainText(onePage.forYou);
    for (const format of ['A4', 'Letter'] as const) {
      const { leaves } = await printed(page, format);
      expect(leaves, format).toHaveLength(1);
      expect(leaves[0]?.free, format).toBeLessThan(0.18);
      const own = [
        '€1,417',
        'the sensors go back',
        '12 June 2026',
        '‘Yes. I keep thinking',
        conditions(times),
      ];
      own.push('The other ways they could go', 'How they decide', 'Success criteria');
      for (const text of own) expect(leaves[0]?.bare, format).toContain(bare(text));
    }
  });
}

test('the list and the sheet say what is still conditional, though nothing is empty', async ({ page }) => {
  await open(page, './deals/');
  const line = page.locator('[data-deal="deal-1"]');
  await expect(line).toContainText(words.met(6, 6) + list.withConditions(1));
  await expect(line).toContainText(conditions());
  await page.goto('./worksheets/confirm/');
  await bringAlive(page);
  await expect(page.getByText(whole.nothingEmpty)).toBeVisible();
  await expect(page.getByText(`${whole.conditional} ${conditions()}`)).toBeVisible();
  await page.goto('./worksheets/collaborate/');
  await bringAlive(page);
  await expect(page.getByText(whole.nothingOpen, { exact: true })).toBeVisible();
});

test('a gate with a day that is still to come is met nowhere before that day', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-29T12:00:00Z');
  await open(page, './worksheets/confirm/');
  // What is done is folded.
  await page.locator('details.section').evaluateAll((all) => {
    for (const each of all) each.setAttribute('open', '');
  });
  await control(page, 'decided').fill('2026-12-14');
  await expect(page.getByText(gate.ahead)).toBeVisible();
  await expect(page.locator('.gate .knot')).toHaveAttribute('data-met', 'false');
  await expect(page.locator('[data-saving="saved"]')).toBeAttached();
  await page.goto('./deals/');
  const line = page.locator('[data-deal="deal-1"]');
  await expect(line).toContainText(words.met(5, 6));
  await expect(line.locator('circle.tied')).toHaveCount(5);
  await expect(line).toContainText(list.ahead('14 December 2026'));
  await page.goto('./deals/one-page/');
  await expect(page.locator('[data-one-page]')).toContainText(onePage.ahead('14 December 2026'));
  await page.goto('./deals/meeting/');
  await expect(page.locator('[data-before]')).toContainText(meeting.deciding('14 December 2026'));
});

test('before a talk a deal at its result shows the decision and the results, and folds what was prepared for the first call', async ({
  page,
}) => {
  await open(page, './deals/meeting/');
  const before = page.locator('[data-before]');
  await expect(before).toContainText(meeting.decided('6 June 2025'));
  await expect(before.getByRole('columnheader', { name: 'Now' })).toBeVisible();
  await expect(before.getByRole('heading', { name: meeting.ifThen })).toBeHidden();
  await before.getByText(meeting.past).click();
  await expect(before.getByRole('heading', { name: meeting.ifThen })).toBeVisible();
});

test('in the file and in the rehearsal a correction names the page that it puts right, which says so itself', async ({
  page,
}) => {
  const heads = [corrected.corrects('Summary sent'), corrected.corrected('Summary sent')];
  await open(page, './deals/file/');
  const file = page.locator('[data-deal-file]');
  const labels = await file.getByRole('heading', { level: 4 }).allInnerTexts();
  const at = labels.indexOf(heads[0]!);
  expect(labels.slice(at, at + 2)).toEqual(heads);
  await page.goto('./deals/rehearsal/');
  const pair = page.locator('[data-rehearsal] .pair');
  await expect(pair.getByRole('heading')).toHaveText(heads);
  await page.setViewportSize({ width: 1280, height: 900 });
  const [correction, summary] = await pair.locator('> div').all();
  expect((await correction?.boundingBox())?.y).toBe((await summary?.boundingBox())?.y);
});
