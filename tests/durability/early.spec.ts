// A slow line: the page is there, its scripts are not yet, and the learner has begun.
import { expect, test, type Page } from '@playwright/test';

/** Holds back every script of the page until the function it gives is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test('text typed before the scripts are there stays, and is saved', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('worksheets/collaborate/', { waitUntil: 'commit' });
  await page.getByLabel('For which deal?').fill('Harrow Lane');
  await page.locator('[name="options.0.name"]').fill('Pilot in three shops');
  await page.locator('[name="benefits.0.benefit"]').fill('Somebody knows in time.\nIf there is a rota.');
  await page.locator('[name="criteria.1.weight"]').fill('4');
  await page.locator('[name="gate"][value="not-yet"]').check();
  release();
  await expect(page.locator('[data-saving="saved"]')).toBeAttached();

  for (const step of ['now', 'after a reload']) {
    if (step !== 'now') await page.reload();
    await expect(page.getByLabel('For which deal?')).toHaveValue('Harrow Lane');
    await expect(page.locator('[name="options.0.name"]')).toHaveValue('Pilot in three shops');
    await expect(page.locator('[name="benefits.0.benefit"]')).toHaveValue(/Somebody.*\nIf there is a rota\./);
    await expect(page.locator('[name="criteria.1.weight"]')).toHaveValue('4');
    await expect(page.locator('[name="gate"][value="not-yet"]')).toBeChecked();
  }
});

test('a choice made and checked before the scripts are there is judged when they come', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('lessons/several-options/', { waitUntil: 'commit' });
  const question = page.locator('[data-question]').first();
  await question.getByRole('checkbox').first().check();
  await question.getByRole('button', { name: 'Check' }).click();
  release();
  await expect(question).toHaveAttribute('data-verdict', 'wrong');
  await expect(question.getByRole('checkbox').first()).toBeChecked();
});

test('what was saved comes back unless something else was typed meanwhile', async ({ page }) => {
  await page.goto('worksheets/collaborate/');
  await page.locator('[name="options.0.name"]').fill('Pilot');
  await page.locator('[name="options.1.name"]').fill('Do nothing');
  await expect(page.locator('[data-saving="saved"]')).toBeAttached();

  const release = await holdScripts(page);
  await page.reload({ waitUntil: 'commit' });
  await page.locator('[name="options.1.name"]').fill('Do it themselves');
  release();
  await expect(page.locator('[name="options.0.name"]')).toHaveValue('Pilot');
  await expect(page.locator('[name="options.1.name"]')).toHaveValue('Do it themselves');
});

test('a row added while the records are still being opened keeps its place and the focus', async ({
  page,
}) => {
  // The database answers when we let it.
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (this: IDBFactory, ...args: Parameters<typeof open>) {
      const request = open.apply(this, args);
      const hold = (event: Event): void => event.stopImmediatePropagation();
      request.addEventListener('success', hold);
      addEventListener('let-it-open', () => {
        request.removeEventListener('success', hold);
        request.dispatchEvent(new Event('success'));
      });
      return request;
    };
  });
  await page.goto('worksheets/collaborate/');
  await page.locator('form[data-live]').waitFor();
  await page.getByRole('button', { name: 'Add an option' }).click();
  const row = page.locator('[name="options.3.name"]');
  await expect(row).toBeFocused();
  await row.pressSequentially('Do noth');
  // It must not even go for a moment, which would take the focus with it.
  const node = await row.elementHandle();
  await page.evaluate(() => dispatchEvent(new Event('let-it-open')));
  await page.locator('[data-keeping="indexeddb"]').waitFor({ state: 'attached' });
  await page.keyboard.type('ing');
  await expect(row).toHaveValue('Do nothing');
  expect(await node?.evaluate((element) => element.isConnected)).toBe(true);
});

test('control: a field whose script fills it from the store loses what was typed before', async ({
  page,
}) => {
  const release = await holdScripts(page);
  const script = 'document.querySelector("textarea").value = localStorage.getItem("naive") ?? ""';
  await page.route('**/naive/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<textarea></textarea><script async src="naive.js"></script>`,
    }),
  );
  await page.route('**/naive/naive.js', async (route) => {
    await page.locator('textarea').fill('Pilot in three shops');
    await route.fulfill({ contentType: 'text/javascript', body: script });
  });
  release();
  await page.goto('naive/');
  await expect(page.locator('textarea')).toHaveValue('');
});
