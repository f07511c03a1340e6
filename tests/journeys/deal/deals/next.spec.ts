// What comes next in each deal and what is overdue, in the list and before a talk; done, moved and ended.
import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { DEAL } from '../../../../src/core/deal/deal.ts';
import { dealSheet } from '../../../../src/core/learner/draft.ts';
import { dateInWords } from '../../../../src/core/worksheet/reading.ts';
import { withRole } from '../../../../src/core/worksheet/by-role.ts';
import { deals as words } from '../../../../src/words/deal/deals.ts';
import { crm } from '../../../../src/words/deal/pages/crm.ts';
import { reading } from '../../../../src/words/worksheet/reading.ts';
import { list } from '../../../../src/words/deal/pages/list.ts';
import { meeting } from '../../../../src/words/deal/pages/meeting.ts';
import { steps } from '../../../../src/words/deal/pages/steps.ts';
import { takeaway } from '../../../../src/words/deal/pages/takeaway.ts';
import { test } from '../../../browser-test.ts';
import { deepOnly } from '../../../deep.ts';
import { bringAlive } from '../../../site/alive.ts';
import { putDrafts } from '../../../site/database.ts';
import { daysAgo, sampleDeal } from '../../../site/sample-deal.ts';
import { control } from '../../../site/course-pages.ts';
import { bare, printed } from '../../../site/paper.ts';
import { card, LATE, notDone, open, planned, sheets, shortSince, since, talked, unfold } from './given.ts';

test('talks of the year before make no deal overdue: their steps stand there, to be noted as done or moved', async ({
  page,
}) => {
  await page.goto('./deals/');
  await bringAlive(page);
  await putDrafts(page, [...notDone(1), ...planned('late', 'Late', LATE)]);
  await page.reload();
  await expect(page.locator('[data-deal] h3')).toHaveText(['Late', 'Customer 1']);
  const old = card(page, 'Customer 1');
  await expect(old).toContainText(`${words.noNext} ${list.lapsed(3)}`);
  await expect(old.locator('[data-due]')).toHaveCount(0);
  await unfold(page, 'Customer 1');
  await expect(old.locator('[data-late="lapsed"]')).toHaveCount(3);
  await expect(old).toContainText(steps.lapsed);
  await old.getByRole('button', { name: steps.done }).first().click();
  await expect(old.locator('summary').first()).toContainText(list.lapsed(2));
});

test('of many deals each has a line, what is overdue stands first, and one is found by a part of its name', async ({
  page,
}) => {
  await page.goto('./deals/');
  await bringAlive(page);
  const later = notDone(1).map((draft) =>
    draft.field.endsWith('.next-date') ? { ...draft, value: daysAgo(20) } : draft,
  );
  const named = Array.from({ length: 7 }, (_, number) =>
    sampleDeal(number + 2).filter(({ field }) => field === DEAL.name || field === DEAL.made),
  );
  await putDrafts(page, [...later, ...named.flat()]);
  await page.reload();
  const lines = page.locator('[data-deal]');
  await expect(lines).toHaveCount(8);
  await expect(lines.first()).toContainText('Customer 1');
  await expect(lines.first().locator('[data-due="overdue"]')).toBeVisible();
  await expect(lines.last()).toContainText(words.noNext);
  await page.getByLabel(list.find).fill('MER 5');
  await expect(lines).toHaveCount(1);
  await expect(page.getByText(list.left(1, 8))).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test(
  'of sixty deals each has its line, and the rest where somebody opens it; a part of a name finds one',
  deepOnly,
  async ({ page }) => {
    await page.goto('./deals/');
    await bringAlive(page);
    await putDrafts(page, Array.from({ length: 60 }, (_, number) => sampleDeal(number)).flat());
    await page.reload();
    await expect(page.locator('[data-deal] svg')).toHaveCount(60);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect((await printed(page)).bare.split(bare('Customer'))).toHaveLength(60 + 1);
    await page.getByLabel(list.find).fill('customer 59');
    await expect(page.getByText(list.left(1, 60))).toBeVisible();
    await expect(page.locator('[data-deal]')).toHaveCount(1);
    await expect(card(page, 'Customer 59').getByRole('link')).toHaveCount(0);
    await unfold(page, 'Customer 59');
    await expect(card(page, 'Customer 59').getByRole('link', { name: words.onePager })).toBeVisible();
  },
);

test('what is overdue stands first, and one press says that it was done today, or takes that back', async ({
  page,
}) => {
  await page.goto('./deals/');
  await bringAlive(page);
  await putDrafts(page, [
    ...planned('none', 'Undated', ''),
    ...planned('next', 'Ahead', '2099-06-09'),
    ...planned('late', 'Late', LATE),
  ]);
  await page.reload();
  await expect(page.locator('[data-deal] h3')).toHaveText(['Late', 'Ahead', 'Undated']);
  const line = card(page, 'Late').locator('summary').first();
  await expect(line).toContainText(list.overdue(shortSince));
  await expect(card(page, 'Ahead')).toContainText(list.next('9 Jun 2099'));
  await unfold(page, 'Late');
  await card(page, 'Late').getByRole('button', { name: steps.done }).focus();
  await page.keyboard.press('Enter');
  // The same button takes it back, and neither it nor the line has moved.
  await expect(page.locator(':focus')).toContainText(steps.undo);
  await expect(line).not.toContainText(shortSince);
  await expect(page.locator('[data-deal] h3')).toHaveText(['Late', 'Ahead', 'Undated']);
  await card(page, 'Late').getByRole('button', { name: steps.undo }).click();
  await expect(page.locator(':focus')).toContainText(steps.done);
  await expect(line).toContainText(list.overdue(shortSince));

  await page.goto('./deals/meeting/#deal=late');
  await page.locator('[data-before]').getByRole('button', { name: steps.done }).click();
  await expect(page.locator('[data-before] [data-step]')).toContainText(steps.undo);
  await expect(page.locator('[data-before] [data-step] .what')).toHaveClass(/done/);
  await page.goto('./deals/');
  await expect(card(page, 'Late')).toContainText(words.noNext);
});

test('a meeting that was agreed is moved where it stands, and is noted as held today, on another day, or not', async ({
  page,
}) => {
  const { sheet, field } = withRole({ worksheets: sheets }, 'meeting')!;
  const own = { lamport: 1, tab: 'other', at: '2026-01-01T00:00:00.000Z' };
  await page.goto('./deals/');
  await bringAlive(page);
  await putDrafts(page, [
    ...planned('kranz', 'Kranz', ''),
    { ...own, sheet: dealSheet('kranz', sheet.id), field: field.id, value: LATE },
  ]);
  await page.goto('./deals/#deal=kranz');
  await page.reload();
  const line = card(page, 'Kranz').locator('summary').first();
  const step = page.locator('[data-step]');
  await expect(line).toContainText(words.noNext);
  await expect(step).toContainText(`was set for ${since}`);
  await step.getByRole('button', { name: steps.move }).click();
  await page.getByLabel(steps.newDay).fill('2099-05-14');
  await expect(line).toContainText('14 May 2099');
  await step.getByRole('button', { name: steps.done }).click();
  await expect(line).toContainText(words.noNext);
  await expect(step).toContainText(steps.noted(dateInWords(daysAgo(0), reading)));
  await step.getByRole('button', { name: steps.otherDay }).click();
  await expect(page.getByLabel(steps.doneOn)).toBeFocused();
  await page.getByLabel(steps.doneOn).fill(LATE);
  await expect(step).toContainText(steps.noted(since));
  await step.getByRole('button', { name: steps.undo }).click();
  await expect(line).toContainText('14 May 2099');
});

test('what a CRM should know is copied as text, and can be copied by hand where that is refused', async ({
  page,
  context,
}) => {
  await page.goto('./deals/');
  await bringAlive(page);
  await putDrafts(page, planned('late', 'Late', LATE));
  await page.goto('./deals/#deal=late');
  await page.reload();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: crm.copy }).click();
  await expect(page.getByText(crm.copied([crm.parts.ahead]))).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`Overdue since ${since}: Sign at Late`);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: crm.copy }).click();
  await expect(page.getByLabel(crm.text)).toBeFocused();
  await expect(page.getByLabel(crm.text)).toHaveValue(copied);
  const selected = await page
    .getByLabel(crm.text)
    .evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd));
  expect(selected).toBe(copied);
});

test('what was promised at any talk stands, is moved where it stands, done and reopened, and leads to its row', async ({
  page,
}) => {
  await page.goto('./deals/');
  await bringAlive(page);
  await putDrafts(
    page,
    talked(
      'mertens',
      'Mertens',
      ['2020-11-12', 'Send the floor plan', LATE],
      ['2020-12-01', 'Send the ATEX paper', '2099-12-04'],
      ['2020-12-02', '', ''],
      ['2020-12-03', '', ''],
    ),
  );
  await page.goto('./deals/#deal=mertens');
  await page.reload();
  const line = card(page, 'Mertens').locator('summary').first();
  await expect(line).toContainText(list.overdue(shortSince));
  await expect(line).toContainText(list.contact('3 Dec 2020'));
  const step = (what: string) => page.locator('[data-step]').filter({ hasText: what });
  await expect(page.locator('[data-step]')).toHaveCount(2);
  await step('floor plan').getByRole('button', { name: steps.move }).click();
  await expect(page.getByLabel(steps.newDay)).toBeFocused();
  await page.getByLabel(steps.newDay).fill('2099-12-20');
  await expect(line).toContainText(list.next('4 Dec 2099'));
  await expect(page.locator('[data-step]').first()).toContainText('by 20 December 2099');
  await step('ATEX').getByRole('button', { name: steps.done }).click();
  await expect(line).toContainText(list.next('20 Dec 2099'));
  await step('ATEX').getByRole('button', { name: steps.undo }).click();
  await expect(line).toContainText(list.next('4 Dec 2099'));
  await step('ATEX').getByRole('link').click();
  // The page itself leads there; nothing else may scroll it.
  await expect(control(page, 'talks.1.next-date')).toBeFocused();
  await expect(control(page, 'talks.1.next-date')).toBeInViewport();
  await page.goto('./deals/meeting/#deal=mertens');
  const before = page.locator('[data-before]');
  await expect(before.getByText('Words of 2020-12-03')).toBeVisible();
  await expect(before.getByText('Words of 2020-12-01')).toBeVisible();
  await expect(before.getByText('Words of 2020-11-12')).toBeHidden();
  await before.getByText(meeting.earlier(1)).click();
  await expect(before.getByText('Words of 2020-11-12')).toBeVisible();
  await expect(before).toContainText(meeting.noneHeard);
});

test('the day that a customer names for their answer is what comes next, on the one page and in the calendar file, too', async ({
  page,
}) => {
  const own = {
    lamport: 1,
    tab: 'other',
    at: '2026-01-01T00:00:00.000Z',
    sheet: dealSheet('kranz', 'explore'),
  };
  const said = 'Not yet.\nWe decide on 14 May 2099.\nThe owner rings us.';
  await page.goto('./deals/');
  await bringAlive(page);
  await putDrafts(page, [
    ...planned('kranz', 'Kranz', ''),
    { ...own, field: 'answer', value: said },
    { ...own, field: 'gate', value: 'later' },
  ]);
  await page.reload();
  await expect(card(page, 'Kranz')).toContainText(`${list.next('14 May 2099')} · We decide on 14 May 2099.`);
  await page.goto('./deals/one-page/#deal=kranz');
  await expect(page.locator('[data-one-page]')).toContainText('14 May 2099, We decide on 14 May 2099.');
  await page.goto('./deals/file/');
  await bringAlive(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: takeaway.calendar }).click(),
  ]);
  const calendar = readFileSync(await file.path(), 'utf8');
  expect(calendar.match(/^SUMMARY:.*$/gm)).toEqual(['SUMMARY:We decide on 14 May 2099. (Kranz)']);
  expect(calendar).toContain('DTSTART;VALUE=DATE:20990514');
});

test('a deal that ended with a no leaves the list with its reason, and can be taken up again', async ({
  page,
}) => {
  await page.goto('./deals/');
  await bringAlive(page);
  await putDrafts(page, [...planned('late', 'Late', LATE), ...planned('next', 'Ahead', '2099-06-09')]);
  await page.goto('./deals/#deal=late');
  await page.reload();
  await expect(card(page, 'Late')).toContainText(words.working);
  await open(page, 'confirm');
  await control(page, 'decision').and(page.locator('[value="no"]')).check();
  await control(page, 'decision-words').fill('Not this year.');
  await control(page, 'decided').fill('2020-06-10');
  await page.goto('./deals/');
  await expect(page.getByText(`${list.ended} (1)`)).toBeVisible();
  await expect(card(page, 'Late')).toBeHidden();
  await page.goto('./note/');
  await bringAlive(page);
  await expect(page.locator('select[name="deal"] option:checked')).toHaveText('Ahead');
  await page.goto('./deals/');
  await page.getByText(`${list.ended} (1)`).click();
  await expect(card(page, 'Late')).toContainText(list.saidNo('10 Jun 2020'));
  await expect(card(page, 'Late')).toContainText('Not this year.');
  await page.getByRole('button', { name: list.reopen }).click();
  await expect(page.getByText(list.reopened('Late'))).toBeVisible();
  await expect(card(page, 'Late').locator('summary').first()).toBeFocused();
  await expect(card(page, 'Late')).toContainText(list.overdue(shortSince));
});

test('before a talk its paper has what was noted, and a page of lines for the talk that comes', async ({
  page,
}) => {
  await page.goto('./deals/');
  await bringAlive(page);
  await putDrafts(page, talked('mertens', 'Mertens', ['2026-11-18', '', ''], ['2026-11-30', '', '']));
  await page.goto('./deals/meeting/#deal=mertens');
  await bringAlive(page);
  await expect(page.locator('[data-before]')).toContainText('Words of 2026-11-30');
  const paper = await printed(page);
  expect(paper.leaves).toHaveLength(2);
  const [before, after] = paper.leaves;
  expect(before?.bare).toContain(bare('Words of 2026-11-30'));
  expect(before?.bare).toContain(bare('Words of 2026-11-18'));
  expect(after?.bare).toContain(bare(meeting.afterPaper));
  expect(after?.bare).not.toContain(bare('Words of'));
  expect(after?.bare).not.toContain('2026');
  // A line for each column of a talk that is not only there to be ticked off.
  const talks = withRole({ worksheets: sheets }, 'talks')?.field;
  const columns = talks?.kind === 'list' ? talks.columns.filter(({ role }) => role !== 'closed') : [];
  for (const { label } of columns) expect(after?.bare).toContain(bare(label));
});
