// The records were written by a later version of the site, in another tab or before a reload.
import { expect, type Page } from '@playwright/test';
import { test } from '../browser-test.ts';
import { deepOnly } from '../deep.ts';

/** Everything in the learner's database, as text, opened at whatever version it has. */
function contents(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const [found] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith('common-ground:'));
    return new Promise<string>((resolve, reject) => {
      const open = indexedDB.open(found?.name ?? '');
      open.onerror = () => reject(new Error('The database cannot be opened'));
      open.onsuccess = () => {
        const { result: database } = open;
        const names = [...database.objectStoreNames];
        const stores = database.transaction(names);
        const all = names.map((name) => {
          const request = stores.objectStore(name).getAll();
          return () => [name, request.result];
        });
        stores.oncomplete = () => {
          const text = JSON.stringify([database.version, all.map((read) => read())]);
          database.close();
          resolve(text);
        };
      };
    });
  });
}

/** Makes the database one of a later version, in a page that has no island. */
async function fromTheFuture(page: Page, later: boolean): Promise<void> {
  await page.goto('worksheets/collaborate/');
  await page.locator('[name="options.0.name"]').fill('Written before');
  await expect(page.locator('[data-saving="saved"]')).toBeAttached();
  await page.goto('about/');
  await page.evaluate(async (later) => {
    const [found] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith('common-ground:'));
    await new Promise<void>((resolve) => {
      const open = indexedDB.open(found?.name ?? '', (found?.version ?? 0) + (later ? 1 : 0));
      open.onupgradeneeded = () => open.result.createObjectStore('of-the-future').put('unknown', 'a');
      open.onsuccess = () => {
        open.result.close();
        resolve();
      };
    });
  }, later);
}

for (const later of [true, false]) {
  const title = later
    ? 'a store written by a newer version is never written to, and the page says so'
    : 'control: the same store at our own version is written to';
  test(title, later ? {} : deepOnly, async ({ page }) => {
    await fromTheFuture(page, later);
    const before = await contents(page);
    await page.goto('worksheets/collaborate/');
    await page.locator('[data-keeping]').waitFor({ state: 'attached' });
    await page.locator('[name="options.1.name"]').fill('Written after');
    await expect(page.getByText(/written by a newer version of this page/)).toHaveCount(later ? 1 : 0);
    await expect(page.locator('[data-saving="saved"]')).toHaveCount(later ? 0 : 1);
    await expect(page.locator('[name="options.1.name"]')).toHaveValue('Written after');
    await page.goto('lessons/several-options/');
    await page.goto('about/');
    const after = await contents(page);
    expect(after === before).toBe(later);
  });
}
