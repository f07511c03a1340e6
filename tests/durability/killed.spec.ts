// The browser is killed in the middle of a word. What was typed is there the next time.
import { rmSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from '../browser-test.ts';
import { deepOnly } from '../deep.ts';
import { newProfile, PACE, startBrowser } from './browser.ts';
import { openSlowly } from './slow-store.ts';

const SENTENCE = 'Failures are found the next morning, and the logs take 28 hours a week.';

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
    await (ready === opening ? opened : ready)(after.page);
    const kept = await after.page.locator(field).inputValue();
    await after.kill();
    return kept;
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const opened = (page: Page) => page.locator('[data-keeping="indexeddb"]').waitFor({ state: 'attached' });

/** Begins to type while the database is still being opened. It must be open when the end comes: nothing else lasts. */
const opening = async (page: Page): Promise<void> => {
  await openSlowly(page, 500);
  await page.reload();
  await page.locator('form[data-live]').waitFor();
};

const LENGTHS = [5, 9, 14, 19, 24, 30, 36, 43, 57, SENTENCE.length];
/** Every push sees this one die, its store open; the deep run all of them. */
const OFTEN = 19;
/** With the database opening slowly, typing goes on until it is open. */
const DEATHS = [
  ...LENGTHS.map((length) => ({ planned: length, length, ready: opened, store: 'open' })),
  ...LENGTHS.map((length) => ({
    planned: length,
    length: Math.max(length, 24),
    ready: opening,
    store: 'opening slowly',
  })),
];

for (const [place, { planned, length, ready, store }] of DEATHS.entries()) {
  const name = `death ${place + 1} of ${DEATHS.length}: a browser killed after ${length} keys, its store ${store}, has lost at most one character`;
  test(name, planned === OFTEN && store === 'open' ? {} : deepOnly, async ({ baseURL }) => {
    const typed = SENTENCE.slice(0, length);
    const kept = await typeAndDie(
      `${baseURL}worksheets/collaborate/`,
      '[name="trade-offs.0.what"]',
      typed,
      ready,
    );
    expect(typed.startsWith(kept)).toBe(true);
    expect(kept.length).toBeGreaterThanOrEqual(length - 1);
  });
}

test(
  'control: a page that writes each key to localStorage loses it all to the same death',
  deepOnly,
  async ({ baseURL }) => {
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
  },
);
