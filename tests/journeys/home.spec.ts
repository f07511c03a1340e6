// The home page for somebody who comes back, and the contents on a phone.
import { expect } from '@playwright/test';
import { lessonPlaces } from '../../src/core/course/course.ts';
import { home } from '../../src/words/course/home.ts';
import { site } from '../../src/words/course/site.ts';
import { deals } from '../../src/words/deal/deals.ts';
import { list } from '../../src/words/deal/pages/list.ts';
import { reading } from '../../src/words/worksheet/reading.ts';
import { shortDay } from '../../src/core/deal/agenda/short-day.ts';
import { dayOf } from '../../src/core/time/day.ts';
import { dealSheet } from '../../src/core/learner/draft.ts';
import { withRole } from '../../src/core/worksheet/by-role.ts';
import { done } from '../../src/words/learner/done.ts';
import { test } from '../browser-test.ts';
import { bringAlive, untilMarked } from '../site/alive.ts';
import { course } from '../site/authored.ts';
import { putDrafts } from '../site/database.ts';
import { daysAgo, sampleDeal } from '../site/sample-deal.ts';

const [first, second] = lessonPlaces(course).map(({ lesson }) => lesson);

test('who comes back finds the next lesson, what is due, and the deal they work on with a way to note a call', async ({
  page,
}) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { name: home.back })).toBeHidden();
  await page.goto('./deals/');
  await bringAlive(page);
  await putDrafts(page, sampleDeal(1));
  await page.goto('./deals/#deal=deal-1');
  await page.reload();
  await expect(page.locator('[data-deal]').filter({ hasText: 'Customer 1' })).toContainText(deals.working);
  await page.goto(`./lessons/${first!.id}/`);
  await page.goto('./');
  const box = (name: string) => page.locator(`[data-back="${name}"]`);
  await expect(page.getByRole('heading', { name: home.back })).toBeVisible();
  await expect(box('next').getByRole('link')).toHaveText(first!.title);
  await expect(box('due').getByRole('link')).toHaveText(home.due.none);
  await expect(box('deal')).toContainText('Customer 1');
  await expect(box('deal').getByRole('link', { name: site.pages.note })).toBeVisible();
  // A lesson that is done is not offered again.
  await page.goto(`./lessons/${first!.id}/`);
  await untilMarked(page, () => page.getByRole('button', { name: done.mark }).click());
  await expect(page.getByText(done.is, { exact: true })).toBeVisible();
  await page.goto('./');
  await expect(box('next').getByRole('link')).toHaveText(second!.title);
});

test('what is due today stands first at home, then what is overdue or comes this week, a line for each deal, above the course; its place is kept by dates alone', async ({
  page,
}) => {
  const worksheets = course.parts.flatMap((part) => part.worksheets);
  const { sheet, field } = withRole({ worksheets }, 'plan')!;
  const promised = (number: number, ...days: readonly string[]) => [
    ...sampleDeal(number).filter(({ sheet }) => sheet === dealSheet(`deal-${number}`)),
    ...[
      [field.id, days.map((_, row) => row).join(' ')],
      ...days.flatMap((day, row) => [
        [`${field.id}.${row}.what`, `Promise for ${day}`],
        [`${field.id}.${row}.by`, day],
      ]),
    ].map(([name = '', value = '']) => ({
      ...{ sheet: dealSheet(`deal-${number}`, sheet.id), field: name, value },
      ...{ lamport: 1, tab: 'sample', at: '2026-01-01T00:00:00.000Z' },
    })),
  ];
  await page.goto('./deals/');
  await bringAlive(page);
  await putDrafts(page, [
    ...promised(1, '2099-01-01'),
    ...promised(2, daysAgo(20), daysAgo(14)),
    ...promised(3, daysAgo(17), daysAgo(0), daysAgo(-2), daysAgo(-5), daysAgo(-9)),
    ...[1, 2, 3, 4].flatMap((ago) => promised(3 + ago, daysAgo(ago))),
    ...promised(8, daysAgo(-3)),
    ...promised(9, '1999-01-01'),
  ]);
  await page.goto('./deals/#deal=deal-1');
  await page.reload();
  await expect(page.locator('[data-deal]').filter({ hasText: 'Customer 1' })).toContainText(deals.working);
  await page.goto('./');
  const box = page.locator('[data-back="deal"]');
  const lines = box.locator('.lines li');
  const short = (days: number) => shortDay(dayOf(daysAgo(days)), dayOf(daysAgo(0)), reading.language);
  await expect(lines).toHaveText([
    new RegExp(`^Customer 3 ${list.today} yours.*${list.more(3, 1)}$`),
    new RegExp(`^Customer 4 ${list.overdue(short(1))} yours`),
    new RegExp(`^Customer 5 ${list.overdue(short(2))} yours`),
    new RegExp(`^Customer 6 ${list.overdue(short(3))} yours`),
    new RegExp(`^Customer 8 ${short(-3)} yours`),
  ]);
  const mark = await page.evaluate(() =>
    Object.entries(localStorage).find(([key]) => key.endsWith(':deals')),
  );
  expect(mark?.[1]).toMatch(/^((\d{4}-\d\d-\d\d,?)+ ){8}-$/);
  expect(await box.evaluate((place) => place.style.getPropertyValue('--lines'))).toBe('5');
  // Above the course, for who sees the page and who hears it; none of it moves when the words come.
  expect(await box.evaluate((place) => place.matches(':first-child'))).toBe(true);
  const height = (await box.boundingBox())!.height;
  await page.reload();
  await expect(box).toBeVisible();
  expect((await box.boundingBox())!.height).toBe(height);
  await expect(lines).toHaveCount(5);
  expect((await box.boundingBox())!.height).toBe(height);
  for (const [name, first] of [
    [home.undated(1), 'deal-9'],
    [home.others(2), 'deal-2'],
  ] as const) {
    await box.getByRole('link', { name }).click();
    await expect(page.locator(`[data-deal="${first}"] summary`)).toBeFocused();
    await page.goBack();
  }
  await box.getByRole('link', { name: 'Customer 3' }).click();
  const line = page.locator('[data-deal="deal-3"] > details');
  await expect(line).toHaveAttribute('open', '');
  await expect(line).toBeInViewport();
});

test('who has only opened a lesson is told that nothing is due', async ({ page }) => {
  await page.goto(`./lessons/${first!.id}/`);
  await page.goto('./');
  await expect(page.locator('[data-back="due"]').getByRole('link')).toHaveText(home.due.none);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 780 } });

  test('the contents have a title and are closed by their button, by Esc and by a tap beside them', async ({
    page,
  }) => {
    await page.goto('./');
    // They are a popover, which a phone's Back closes by itself; elsewhere Back leads where it always led.
    const pages = await page.evaluate(() => history.length);
    const menu = page.getByRole('button', { name: site.menu });
    const contents = page.locator('#contents');
    const close = contents.getByRole('button', { name: site.closeMenu });
    for (const leave of [
      () => close.click(),
      () => page.keyboard.press('Escape'),
      () => page.mouse.click(10, 400),
    ]) {
      await menu.click();
      await expect(contents.getByText(site.contents, { exact: true })).toBeVisible();
      await leave();
      await expect(contents).toBeHidden();
    }
    expect(await page.evaluate(() => history.length)).toBe(pages);
    await menu.focus();
    await page.keyboard.press('Enter');
    await expect(close).toBeFocused();
    // Another key: the same one, pressed twice at once, is taken for a slip.
    await page.keyboard.press('Space');
    await expect(menu).toBeFocused();
  });
});
