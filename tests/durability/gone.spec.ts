// What a tab shows is deleted under it: a deal, everything, or the site's data.
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { test } from '../browser-test.ts';
import { deepOnly } from '../deep.ts';
import { deals as dealWords } from '../../src/words/deal/deals.ts';
import { keeping } from '../../src/words/learner/keeping.ts';
import { progress } from '../../src/words/learner/progress.ts';
import { thisDeal } from '../../src/words/deal/this-deal.ts';
import { worksheet as words } from '../../src/words/worksheet/worksheet.ts';

const SHEET = 'worksheets/explore/';
const saved = (page: Page) => expect(page.locator('[data-saving="saved"]')).toBeAttached();

async function begin(page: Page, ...names: readonly string[]): Promise<void> {
  await page.goto('deals/');
  for (const name of names) {
    await page.getByLabel(dealWords.newLabel).fill(name);
    await page.getByRole('button', { name: dealWords.create }).click();
    await page.locator('[data-deal]', { hasText: name }).waitFor();
  }
}

/** Every text that is stored, in the database and in localStorage, as one. */
function stored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const [found] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith('common-ground:'));
    const kept = await new Promise<unknown>((resolve, reject) => {
      const open = indexedDB.open(found?.name ?? '');
      open.onerror = () => reject(new Error('The database cannot be opened.'));
      open.onsuccess = () => {
        const { result: database } = open;
        const stores = [...database.objectStoreNames].filter((name) => name !== 'meta');
        if (stores.length === 0) return resolve([]);
        const all = database.transaction(stores);
        const requests = stores.map((name) => all.objectStore(name).getAll());
        all.oncomplete = () => {
          database.close();
          resolve(requests.map(({ result }) => result as unknown));
        };
      };
    });
    return JSON.stringify([kept, { ...localStorage }]);
  });
}

async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

const firstText = (page: Page) => page.locator('form[data-worksheet] .field textarea').first();

async function remove(page: Page, name: string): Promise<void> {
  await page.goto('deals/');
  const card = page.locator('[data-deal]', { hasText: name });
  const line = card.locator('details').first();
  await expect(line).toBeVisible();
  // The one that is worked on is open.
  if (!(await line.evaluate((it: HTMLDetailsElement) => it.open)))
    await line.locator('summary').first().click();
  await expect(card.locator('summary')).not.toHaveCount(1);
  await card.locator('summary').last().click();
  await card.getByRole('button', { name: dealWords.remove, exact: true }).click();
}

async function forget(page: Page, name: string): Promise<void> {
  await remove(page, name);
  await page.locator('.bin summary').click();
  await page.locator('.bin li', { hasText: name }).getByRole('button', { name: dealWords.forget }).click();
  await page.locator('dialog[open]').getByRole('button', { name: dealWords.forget }).click();
  await expect(page.locator('.bin')).toHaveCount(0);
}

/** Begins a deal, and types half a sentence on one of its worksheets. */
async function typeOnDeal(page: Page): Promise<void> {
  await begin(page, 'Alpha');
  await page.goto(SHEET);
  await firstText(page).pressSequentially('It is found in');
  await saved(page);
}

/** Types the other half. */
async function typeOn(page: Page): Promise<void> {
  await firstText(page).press('End');
  await firstText(page).pressSequentially(' the morning');
}

test('each tab keeps its own deal: what another one chooses does not move it, at its next page neither', async ({
  page,
  context,
}) => {
  await begin(page, 'Alpha', 'Beta');
  await page.goto(SHEET);
  await expect(page.locator('[name="deal.name"]')).toHaveValue('Beta');
  const other = await open(context, SHEET);
  await other.locator('[name="which-deal"]').selectOption({ label: 'Alpha' });
  await expect(other.locator('[name="deal.name"]')).toHaveValue('Alpha');
  await page.goto('worksheets/target/');
  await expect(page.locator('[name="deal.name"]')).toHaveValue('Beta');
  // A new tab begins where somebody worked last.
  const third = await open(context, SHEET);
  await expect(third.locator('[name="deal.name"]')).toHaveValue('Alpha');
});

test(
  'a link to a worksheet of a deal leads to that deal, in a new tab too',
  deepOnly,
  async ({ page, context }) => {
    await begin(page, 'Alpha', 'Beta');
    const link = page.locator('[data-deal]', { hasText: 'Alpha' }).locator('.sheets a').first();
    const other = await open(context, await link.evaluate((link: HTMLAnchorElement) => link.href));
    await expect(other.locator('[name="deal.name"]')).toHaveValue('Alpha');
    // Who chooses another one there stays with it after a reload.
    await other.locator('[name="which-deal"]').selectOption({ label: 'Beta' });
    await other.reload();
    await expect(other.locator('[name="deal.name"]')).toHaveValue('Beta');
  },
);

test('a deal that is deleted in another tab is said where it is worked on, and no word goes to the practice sheets', async ({
  page,
  context,
}) => {
  await typeOnDeal(page);
  const other = await context.newPage();
  await remove(other, 'Alpha');
  await expect(page.getByText(thisDeal.deleted)).toBeVisible();
  await typeOn(page);
  await saved(page);
  await expect(firstText(page)).toHaveValue('It is found in the morning');
  await page.reload();
  await expect(firstText(page)).toHaveValue('It is found in the morning');
  await page.getByRole('button', { name: thisDeal.putBack }).click();
  await expect(other.locator('[data-deal]', { hasText: 'Alpha' })).toBeVisible();
  expect(await stored(page)).not.toContain('deal/practice');
});

test('who puts a deal back that was deleted in another tab goes on where they were', async ({
  page,
  context,
}) => {
  const back = page.getByRole('button', { name: thisDeal.putBack });
  await typeOnDeal(page);
  const other = await context.newPage();
  await remove(other, 'Alpha');
  await back.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(':focus')).toHaveText(thisDeal.isBack);
  await expect(other.locator('[data-deal]', { hasText: 'Alpha' })).toBeVisible();
  // Where it is found deleted, nobody has begun to write.
  for (const path of [SHEET, 'note/']) {
    await remove(other, 'Alpha');
    await page.goto(path);
    await back.click();
    await expect(page.locator(':focus')).toHaveText(thisDeal.isBack);
  }
});

for (const keep of [true, false]) {
  test(
    `a deal that is deleted for good in another tab stays in sight, and is ${keep ? 'kept' : 'let go'} on demand`,
    deepOnly,
    async ({ page, context }) => {
      await typeOnDeal(page);
      const other = await context.newPage();
      await forget(other, 'Alpha');
      await expect(page.locator('[data-news="deal"]')).toContainText(keeping.deal);
      await typeOn(page);
      await expect(firstText(page)).toHaveValue('It is found in the morning');
      await expect(page.getByText(words.saved)).toHaveCount(0);
      expect(await stored(page)).not.toContain('found');
      page.on('dialog', (dialog) => void dialog.accept());
      await page.getByRole('button', { name: keep ? keeping.keepGone.deal : keeping.dropGone }).click();
      if (keep) await saved(page);
      await expect(page.locator('[data-news="deal"]')).toHaveCount(0);
      await page.reload();
      await page.locator('[data-keeping="indexeddb"]').waitFor({ state: 'attached' });
      await expect(firstText(page)).toHaveValue(keep ? 'It is found in the morning' : '');
      await expect(page.locator('[name="deal.name"]')).toHaveValue(keep ? 'Alpha' : '');
      if (!keep) await expect(page.getByText(thisDeal.missing)).toHaveCount(0);
      expect((await stored(page)).includes('found')).toBe(keep);
    },
  );
}

test(
  'a tab whose deal was deleted for good while it was elsewhere is told so, once',
  deepOnly,
  async ({ page, context }) => {
    await begin(page, 'Alpha');
    const other = await context.newPage();
    await page.goto('about/');
    await forget(other, 'Alpha');
    await page.goto(SHEET);
    await expect(page.getByText(thisDeal.missing)).toBeVisible();
    await page.goto(SHEET);
    await page.locator('[data-keeping="indexeddb"]').waitFor({ state: 'attached' });
    await expect(page.getByText(thisDeal.missing)).toHaveCount(0);
  },
);

for (const keep of [true, false]) {
  test(
    `what is erased in another tab while one types is written back by nothing, and is ${keep ? 'kept' : 'let go'} on demand`,
    keep ? {} : deepOnly,
    async ({ page, context }) => {
      await page.goto(SHEET);
      await firstText(page).pressSequentially('It is found in');
      await saved(page);
      const other = await open(context, 'progress/');
      await other.getByRole('button', { name: progress.erase }).click();
      // The keys go on while it is erased.
      await Promise.all([
        firstText(page).pressSequentially(' the morning', { delay: 20 }),
        other.locator('dialog[open]').getByRole('button', { name: progress.eraseYes }).click(),
      ]);
      await expect(page.locator('[data-news="everything"]')).toContainText(keeping.everything);
      await expect(firstText(page)).toHaveValue('It is found in the morning');
      await other.getByText(progress.erased).waitFor();
      expect(await stored(other)).not.toContain('found');
      page.on('dialog', (dialog) => void dialog.accept());
      await page.getByRole('button', { name: keep ? keeping.keepGone.everything : keeping.dropGone }).click();
      await expect(page.locator('[data-news]')).toHaveCount(0);
      if (keep) await saved(page);
      expect((await stored(other)).includes('It is found in the morning')).toBe(keep);
      await expect(firstText(page)).toHaveValue(keep ? 'It is found in the morning' : '');
    },
  );
}

test(
  'when the site’s data are cleared under a page, it keeps its text, writes nothing back, and asks',
  deepOnly,
  async ({ page, context, baseURL }) => {
    await page.goto(SHEET);
    await firstText(page).pressSequentially('It is found in');
    await saved(page);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Storage.clearDataForOrigin', {
      origin: new URL(baseURL!).origin,
      storageTypes: 'indexeddb,local_storage',
    });
    await expect(page.locator('[data-news="everything"]')).toBeVisible();
    await firstText(page).pressSequentially(' the morning');
    expect(await stored(page)).not.toContain('found');
    // Who goes all the same is asked by the browser.
    let asked = '';
    page.once('dialog', (dialog) => {
      asked = dialog.type();
      void dialog.dismiss();
    });
    await page.goto('about/').catch(() => undefined);
    expect(asked).toBe('beforeunload');
    await page.getByRole('button', { name: keeping.keepGone.everything }).click();
    await expect(page.locator('[data-saving="saved"]')).toBeAttached();
    await page.reload();
    await expect(firstText(page)).toHaveValue('It is found in the morning');
  },
);
