// Text that comes into a field without the event that says so: from a corrector, a password manager, or autofill.
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '../browser-test.ts';
import { deepOnly } from '../deep.ts';

const SHEET = 'worksheets/collaborate/';
const NAME = '[name="options.0.name"]';

/** Puts text into a field as no keyboard does, with these events after it. */
function put(field: Locator, text: string, ...events: readonly string[]): Promise<void> {
  return field.evaluate(
    (field: HTMLInputElement, { text, events }) => {
      field.value = text;
      for (const event of events) field.dispatchEvent(new Event(event, { bubbles: true }));
    },
    { text, events },
  );
}

async function opened(page: Page): Promise<void> {
  await page.goto(SHEET);
  await page.locator('[data-keeping="indexeddb"]').waitFor({ state: 'attached' });
}

const ways: Record<string, (page: Page, field: Locator) => Promise<unknown>> = {
  'that says only `change`': async (page, field) => {
    await put(field, 'Pilot', 'change');
    await expect(page.locator('[data-saving="saved"]')).toBeAttached();
  },
  'that says nothing, and then the focus goes': async (page, field) => {
    await field.focus();
    await put(field, 'Pilot');
    await field.blur();
    await expect(page.locator('[data-saving="saved"]')).toBeAttached();
  },
  'that says nothing, and then the page is left': (_, field) => put(field, 'Pilot'),
};

/** Nothing is said at all, not even at the end: the deep run sees the others. */
const OFTEN = 'that says nothing, and then the page is left';

for (const [name, way] of Object.entries(ways)) {
  test(`text ${name}, is kept`, name === OFTEN ? {} : deepOnly, async ({ page }) => {
    await opened(page);
    await way(page, page.locator(NAME));
    await page.reload();
    await expect(page.locator(NAME)).toHaveValue('Pilot');
  });
}

test(
  'text that came without a word is not overwritten by what another tab writes elsewhere',
  deepOnly,
  async ({ page, context }) => {
    const other = await context.newPage();
    await opened(page);
    await opened(other);
    await put(page.locator(NAME), 'Pilot');
    await other.locator('[name="options.1.name"]').fill('Do nothing');
    await expect(page.locator('[name="options.1.name"]')).toHaveValue('Do nothing');
    await expect(page.locator(NAME)).toHaveValue('Pilot');
    await expect(other.locator(NAME)).toHaveValue('Pilot');
  },
);

test(
  'a stored day that no calendar has, which its field cannot show, is not emptied by looking at it',
  deepOnly,
  async ({ page }) => {
    await page.goto('worksheets/confirm/');
    const day = page.locator('input[type="date"]').first();
    const name = (await day.getAttribute('name'))!;
    await day.evaluate((field: HTMLInputElement) => {
      field.type = 'text';
      field.value = '2026-13-45';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect(page.locator('[data-saving="saved"]')).toBeAttached();
    for (let visits = 0; visits < 2; visits += 1) {
      await page.reload();
      await page.locator('[data-keeping="indexeddb"]').waitFor({ state: 'attached' });
    }
    await expect(page.locator(`.cell:has([name="${name}"]) .written`)).toHaveText('2026-13-45');
  },
);
