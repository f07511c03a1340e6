// The browser is killed in the middle of a word. What was typed is there the next time.
import { rmSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from '../browser-test.ts';
import { newProfile, startBrowser } from './browser.ts';

const SENTENCE = 'Failures are found the next morning, and the logs take 28 hours a week.';
/** A quick typist's pause between two keys, in milliseconds. */
const PACE = 60;

/** Types into `field` of the page at `address`, kills the browser at once, and tells what is there on the next start. */
async function typeAndDie(
  address: string,
  field: string,
  text: string,
  ready: (page: Page) => Promise<void>,
): Promise<string> {
  const profile = newProfile();
  try {
    const before = await startBrowser(profile);
    await before.page.goto(address);
    await ready(before.page);
    await before.page.locator(field).pressSequentially(text, { delay: PACE });
    await before.kill();

    const after = await startBrowser(profile);
    await after.page.goto(address);
    await ready(after.page);
    const kept = await after.page.locator(field).inputValue();
    await after.kill();
    return kept;
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const opened = (page: Page) => page.locator('[data-keeping="indexeddb"]').waitFor({ state: 'attached' });

for (const length of [12, 33, SENTENCE.length]) {
  test(`a browser killed after ${length} keys has lost at most one character`, async ({ baseURL }) => {
    const typed = SENTENCE.slice(0, length);
    const kept = await typeAndDie(
      `${baseURL}worksheets/collaborate/`,
      '[name="trade-offs.0.what"]',
      typed,
      opened,
    );
    expect(typed.startsWith(kept)).toBe(true);
    expect(kept.length).toBeGreaterThanOrEqual(length - 1);
  });
}

test('control: a page that writes each key to localStorage loses it all to the same death', async ({
  baseURL,
}) => {
  const naive = async (page: Page): Promise<void> => {
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      field.id = 'naive';
      field.value = localStorage.getItem('naive') ?? '';
      field.addEventListener('input', () => localStorage.setItem('naive', field.value));
      document.body.replaceChildren(field);
    });
  };
  expect(await typeAndDie(`${baseURL}404.html`, '#naive', SENTENCE.slice(0, 33), naive)).toBe('');
});
