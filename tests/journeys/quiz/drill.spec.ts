// The drill of customer lines: both answers are judged, every line comes, and it is counted how well each phase is heard.
import { expect, type Locator, type Page } from '@playwright/test';
import { phases, type DrillLine } from '../../../src/core/course/course.ts';
import { drill as words } from '../../../src/words/question/drill.ts';
import { test } from '../../browser-test.ts';
import { deepOnly } from '../../deep.ts';
import { course } from '../../site/authored.ts';
import { keyboard, mouse, type Hands } from '../../site/hands.ts';

const { drill: lines } = course;
const named = phases(course);
const titleOf = (phase: string) => named.find(({ id }) => id === phase)?.title ?? '';

const box = (page: Page) => page.locator('[data-line]');
const said = (page: Page) => box(page).getByRole('status');
const check = (page: Page) => box(page).getByRole('button', { name: words.check, exact: true });
const next = (page: Page) => box(page).getByRole('button', { name: words.next });
const phase = (page: Page, id: string) =>
  box(page).getByRole('radiogroup', { name: words.phase }).locator(`input[value="${id}"]`);
const move = (page: Page, id: string) =>
  box(page).getByRole('radiogroup', { name: words.move }).locator(`input[value="${id}"]`);

/** The line on the screen. */
async function shown(page: Page): Promise<DrillLine> {
  const id = await box(page).getAttribute('data-line');
  return lines.find((line) => line.id === id)!;
}

/** Answers the line on the screen. */
async function reply(page: Page, hands: Hands, phaseId: string, moveId: string): Promise<void> {
  await hands.pick(phase(page, phaseId));
  await hands.pick(move(page, moveId));
  await hands.press(check(page));
}

const bestOf = ({ moves }: DrillLine) => moves.find(({ right }) => right)!;
const otherOf = ({ moves }: DrillLine) => moves.find(({ right }) => !right)!;
const heard = (page: Page): Locator => page.getByRole('region', { name: words.strong }).locator('tbody tr');

test('with keys alone: nothing is judged until both are chosen, then the reasons are said, and the next line has the focus', async ({
  page,
}) => {
  const hands = keyboard(page);
  await page.goto('./review/phases/');
  await expect(page.getByText(words.count(0, lines.length), { exact: true })).toBeVisible();
  expect(lines.length).toBeGreaterThanOrEqual(60);
  const names = box(page).getByRole('radiogroup', { name: words.phase }).getByRole('radio');
  await expect(names).toHaveCount(6);
  for (const { title } of named) await expect(box(page).getByRole('radio', { name: title })).toBeVisible();

  const first = await shown(page);
  const near = first.near[0]!;
  await hands.press(check(page));
  await expect(said(page)).toHaveText(words.open);
  // Else the page would say after a while that it is still loading.
  await expect(page.locator('form', { has: box(page) })).toHaveAttribute('data-live');
  await hands.pick(phase(page, near.phase));
  await expect(said(page)).toBeEmpty();
  await hands.press(check(page));
  await expect(said(page)).toHaveText(words.open);
  await expect(box(page)).not.toHaveAttribute('data-verdict');

  await hands.pick(move(page, otherOf(first).id));
  await hands.press(check(page));
  await expect(box(page)).toHaveAttribute('data-verdict', 'wrong');
  const reasons = [
    near.feedback,
    first.why,
    otherOf(first).feedback,
    bestOf(first).text,
    bestOf(first).feedback,
  ];
  for (const words_ of [words.wrong, words.is(titleOf(first.phase)), ...reasons]) {
    await expect(said(page)).toContainText(words_);
  }
  await hands.press(next(page));

  for (const [rightPhase, rightMove, verdict] of [
    [true, false, words.phaseOnly],
    [false, true, words.moveOnly],
    [true, true, words.right],
  ] as const) {
    await expect(box(page)).toBeFocused();
    const line = await shown(page);
    const chosen = rightMove ? bestOf(line) : otherOf(line);
    await reply(page, hands, rightPhase ? line.phase : line.near[0]!.phase, chosen.id);
    await expect(said(page)).toContainText(verdict);
    await expect(said(page)).toContainText(line.why);
    await expect(said(page)).toContainText(chosen.feedback);
    await expect(box(page)).toHaveAttribute('data-verdict', verdict === words.right ? 'right' : 'wrong');
    await hands.press(next(page));
  }
  await expect(page.getByText(words.count(4, lines.length), { exact: true })).toBeVisible();

  // A count of two figures is counted on like any other.
  for (let tried = 5; tried <= 12; tried += 1) {
    await reply(page, mouse(page), (await shown(page)).phase, bestOf(await shown(page)).id);
    await expect(page.getByText(words.count(tried, lines.length), { exact: true })).toBeVisible();
    await next(page).click();
  }
});

test(
  'on one day every line comes once before any comes again, what was met is kept, and the table counts how each phase is heard',
  deepOnly,
  async ({ page }) => {
    await page.clock.setFixedTime('2026-03-02T10:00:00');
    await page.goto('./review/phases/');
    await expect(heard(page)).toHaveCount(0);
    // One phase is always taken for another that the author thought of.
    const missed = named[2]!.id;
    const met: DrillLine[] = [];
    const took: string[] = [];
    while (met.length < lines.length) {
      // In the middle of it the page is left, and opened again.
      if (met.length === 10) await page.reload();
      await expect(page.getByText(words.count(met.length, lines.length), { exact: true })).toBeVisible();
      const line = await shown(page);
      const as = line.phase === missed ? line.near[0]!.phase : line.phase;
      if (line.phase === missed) took.push(as);
      await reply(page, mouse(page), as, bestOf(line).id);
      await next(page).click();
      met.push(line);
    }
    expect(new Set(met).size).toBe(lines.length);

    await expect(heard(page)).toHaveCount(named.length);
    for (const [place, { id, title }] of named.entries()) {
      const all = lines.filter((line) => line.phase === id).length;
      const most = [...Map.groupBy(took, (each) => each)].sort(([, a], [, b]) => b.length - a.length)[0]![0];
      const row = [title, words.of(id === missed ? 0 : all, all), id === missed ? titleOf(most) : ''];
      await expect(heard(page).nth(place).locator('th, td')).toHaveText(row);
    }

    const again = await shown(page);
    expect(again).not.toBe(met.at(-1));
    await expect(box(page).locator(':checked')).toHaveCount(0);
  },
);
