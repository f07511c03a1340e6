// The same conversation for three people around one screen.
import { expect, type Page } from '@playwright/test';
import { kit as words } from '../../../src/words/role-play/kit.ts';
import { firstOfKind } from '../../deep.ts';
import { bringAlive, untilMarked } from '../../site/alive.ts';
import { course } from '../../site/authored.ts';
import { bare, formats, printed } from '../../site/paper.ts';
import { test } from '../../site/quiet.ts';

const talk = course.parts.flatMap(({ rolePlays }) => rolePlays)[0]!;
const { observer } = talk.kit;

async function open(page: Page): Promise<void> {
  await page.goto(`./role-plays/${talk.id}/kit/`);
  await bringAlive(page);
}

test('three people swap until each has had every role', async ({ page }) => {
  await open(page);
  const [anna, ben, chloe] = ['Anna', 'Ben', 'Chloe'];
  for (const [n, name] of [anna, ben, chloe].entries()) await page.getByLabel(words.name(n + 1)).fill(name);
  const roles = async () => page.locator('[data-role] dd').allTextContents();
  expect(await roles()).toEqual([anna, ben, chloe]);
  await page.locator('[data-swap]').click();
  expect(await roles()).toEqual([ben, chloe, anna]);
  await page.locator('[data-swap]').click();
  expect(await roles()).toEqual([chloe, anna, ben]);
});

test('the timer runs down to its end and says so', async ({ page }) => {
  await page.clock.install({ time: 0 });
  await open(page);
  // From here on time goes only where it is told to.
  await page.clock.pauseAt(24 * 3_600_000);
  await page.getByRole('button', { name: words.start }).click();
  await page.clock.runFor(61_000);
  await expect(page.getByRole('timer')).toHaveText(words.left(talk.kit.minutes - 2, 59));
  await page.getByRole('button', { name: words.pause }).click();
  await page.clock.runFor(60_000);
  await expect(page.getByRole('timer')).toHaveText(words.left(talk.kit.minutes - 2, 59));
  await page.getByRole('button', { name: words.start }).click();
  await page.clock.runFor(talk.kit.minutes * 60_000);
  await expect(page.getByText(words.over)).toBeVisible();
});

test('what an observer saw is kept, and the next round is held against it', async ({ page }) => {
  await open(page);
  await untilMarked(page, async () => {
    await page.getByLabel(observer[0]!).check();
    await page.locator('[data-keep]').click();
  });
  await expect(page.getByText(words.kept(1, observer.length))).toBeVisible();
  await page.getByLabel(observer[0]!).check();
  await page.getByLabel(observer[1]!).check();
  await page.locator('[data-keep]').click();
  await page.reload();
  await bringAlive(page);
  await expect(page.locator('[data-watched]')).toHaveCount(2);
  await expect(page.locator('[data-watched]').first()).toContainText(`${words.gained}: ${observer[1]}`);
});

test('the cards print open, each whole on one sheet of A4 or Letter, what is secret on a sheet of its own', async ({
  page,
}) => {
  for (const { id, kit } of firstOfKind(
    course.parts.flatMap(({ rolePlays }) => rolePlays),
    () => 'kit',
  )) {
    await page.goto(`./role-plays/${id}/kit/`, { waitUntil: 'networkidle' });
    await bringAlive(page);
    await expect(page.getByText(kit.customer[0]!)).toBeHidden();
    for (const format of formats) {
      const { leaves } = await printed(page, format);
      const sheetOf = (lines: readonly string[]) =>
        leaves.findIndex((leaf) => lines.every((line) => leaf.bare.includes(bare(line))));
      const sheets = [kit.seller, kit.customer, kit.observer, kit.debrief].map(sheetOf);
      expect(sheets, `${id} on ${format}`).not.toContain(-1);
      const [seller, customer, observer] = sheets;
      expect(new Set([seller, customer, observer]).size, `${id} on ${format}`).toBe(3);
    }
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main button:visible, main input:visible')).toHaveCount(0);
});
