// The deals themselves: begun, named, put away, deleted for good, made of what was written for practice.
import { expect } from '@playwright/test';
import { PRACTICE } from '../../../../src/core/learner/draft.ts';
import { deals as words } from '../../../../src/words/deal/deals.ts';
import { list } from '../../../../src/words/deal/pages/list.ts';
import { thisDeal } from '../../../../src/words/deal/this-deal.ts';
import { dealName } from '../../../../src/words/worksheet/deal-name.ts';
import { wholeWorksheet as whole } from '../../../../src/words/worksheet/whole.ts';
import { test } from '../../../browser-test.ts';
import { deepOnly } from '../../../deep.ts';
import { control } from '../../../site/course-pages.ts';
import { begin, card, drawer, open, sheets } from './given.ts';

test('a deal is begun, renamed, copied, archived, deleted and put back, and is there after a reload', async ({
  page,
}) => {
  await begin(page, 'Harrow Lane');
  await drawer(page, 'Harrow Lane');
  await page.getByLabel(words.name, { exact: true }).fill('Harrow Lane Group');
  await expect(card(page, 'Harrow Lane Group')).toBeVisible();
  await card(page, 'Harrow Lane Group').getByRole('button', { name: words.duplicate }).click();
  const copy = words.copyOf('Harrow Lane Group');
  await expect(card(page, copy)).toContainText(words.working);
  await expect(card(page, copy).locator('summary').first()).toBeFocused();
  await drawer(page, copy);
  await card(page, copy).getByRole('button', { name: words.archive }).click();
  await expect(card(page, copy)).toBeHidden();
  await expect(page.getByText(list.archived(copy))).toBeVisible();
  await expect(page.getByRole('status').getByRole('button', { name: words.unarchive })).toBeFocused();
  await expect(page.getByText(`${words.archived} (1)`)).toBeVisible();
  await card(page, 'Harrow Lane Group').getByRole('button', { name: words.remove }).click();
  await expect(page.getByText(words.removed('Harrow Lane Group'))).toBeVisible();
  await expect(page.getByRole('status').getByRole('button', { name: words.undo })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(list.back('Harrow Lane Group'))).toBeVisible();
  await expect(card(page, 'Harrow Lane Group').locator('summary').first()).toBeFocused();
  await page.reload();
  await expect(card(page, 'Harrow Lane Group')).toBeVisible();
  await expect(page.getByText(`${words.archived} (1)`)).toBeVisible();
});

test('a deal that is deleted for good leaves no word on the device', async ({ page }) => {
  await begin(page, 'Secret Mills');
  await open(page, 'explore');
  await control(page, 'summary').fill('They lose money at night.');
  await page.goto('./deals/');
  await drawer(page, 'Secret Mills');
  await card(page, 'Secret Mills').getByRole('button', { name: words.remove }).click();
  await page.locator('.bin summary').click();
  await page.locator('.bin').getByRole('button', { name: words.forget }).click();
  await page.getByRole('dialog', { name: words.forget }).getByRole('button', { name: words.forget }).click();
  await expect(page.locator('.bin')).toBeHidden();
  await expect(page.locator(':focus')).toHaveText(list.forgotten);
  const left = await page.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
    });
    const all = [...db.objectStoreNames].map(
      (store) =>
        new Promise<unknown>((resolve) => {
          const request = db.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result);
        }),
    );
    return JSON.stringify([await Promise.all(all), { ...localStorage }]);
  });
  expect(left).not.toContain('Secret');
  expect(left).not.toContain('money at night');
});

test('what is written for practice is offered as a deal until it is one, and again once something new is written', async ({
  page,
}) => {
  await open(page, 'target');
  await control(page, 'account').fill('Two Mills');
  await page.goto('./deals/');
  await page.getByRole('button', { name: words.toDeal }).click();
  await expect(card(page, 'Two Mills')).toContainText(words.working);
  await expect(page.getByText(words.practice)).toHaveCount(0);
  // What becomes of it in the deal does not bring the offer back.
  await open(page, 'target');
  await control(page, 'account').fill('Two Mills Ltd');
  await page.goto('./deals/');
  await expect(card(page, 'Two Mills')).toBeVisible();
  await expect(page.getByText(words.practice)).toHaveCount(0);
  await open(page, 'target');
  await page.locator('select[name="which-deal"]').selectOption(PRACTICE);
  await expect(page.getByText(whole.practiceTaken)).toBeVisible();
  await control(page, 'trigger').fill('They open a third mill in May.');
  await expect(page.getByText(whole.practiceHelp)).toBeVisible();
  await page.goto('./deals/');
  await expect(page.getByText(words.practice)).toBeVisible();
});

test(
  'what is written for practice can become a deal, which is called as its account',
  deepOnly,
  async ({ page }) => {
    await open(page, 'target');
    await expect(page.getByText(whole.practiceHelp)).toBeVisible();
    await control(page, 'account').fill('Two Mills');
    await page.getByRole('button', { name: whole.toDeal }).click();
    await expect(page.getByText(whole.practiceHelp)).toBeHidden();
    await expect(page.locator('#deal-name')).toHaveValue('Two Mills');
    await expect(control(page, 'account')).toHaveValue('Two Mills');
    await page.goto('./deals/');
    await expect(card(page, 'Two Mills')).toContainText(words.begun);
  },
);

test('whoever begins a new deal on a worksheet can write its name at once', deepOnly, async ({ page }) => {
  await begin(page, 'Alpha');
  await page.goto(`/worksheets/${sheets[0]!.id}/`);
  await page.getByLabel(thisDeal.which).selectOption({ label: whole.newDeal });
  await expect(page.getByLabel(dealName.label)).toBeFocused();
  await page.keyboard.type('Beta');
  await expect(page.getByLabel(thisDeal.which).locator('option:checked')).toHaveText('Beta');
});

test('whoever gives a deal on its worksheet the name of another is told that this renames it', async ({
  page,
}) => {
  await begin(page, 'Alpha');
  await begin(page, 'Beta');
  await open(page, 'target');
  const name = page.getByLabel(dealName.label);
  await expect(name).toHaveAccessibleDescription(dealName.help);
  await name.fill('Alpha');
  await name.blur();
  await expect(page.getByText(dealName.doubled)).toBeVisible();
  await name.fill('Beta');
  await name.blur();
  await expect(page.getByText(dealName.doubled)).toHaveCount(0);
});
