// Nine ways of leaving a page in the middle of a word, with the store open and with one that is slow to open.
import { rmSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from '../browser-test.ts';
import { deepOnly } from '../deep.ts';
import { newProfile, PACE, startBrowser } from './browser.ts';
import { openSlowly } from './slow-store.ts';

const SHEET = 'worksheets/collaborate/';
const FIELD = '[name="trade-offs.0.what"]';
const TEXT = 'Failures are found the next morning';
const live = (page: Page) => page.locator('form[data-live]').waitFor();
const opened = (page: Page) => page.locator('[data-keeping="indexeddb"]').waitFor({ state: 'attached' });
const type = (page: Page, delay = 0) => page.locator(FIELD).pressSequentially(TEXT, { delay });

/** Goes to the sheet in some way, and leaves it in another, without waiting for anything. */
type Way = {
  come?: (page: Page) => Promise<unknown>;
  /** Milliseconds between two keys. */
  pace?: number;
  leave: (page: Page) => Promise<unknown>;
};

const come = (page: Page) => page.goto(SHEET);
const comeBack = async (page: Page) => {
  await page.goto(SHEET);
  await page.goto('about/');
  await page.goBack({ waitUntil: 'commit' });
};
const crash = async (page: Page) => {
  const crashed = page.waitForEvent('crash');
  const devtools = await page.context().newCDPSession(page);
  devtools.send('Page.crash').catch(() => undefined);
  await crashed;
};

const ways: Record<string, Way> = {
  'by a link': { leave: (page) => page.getByRole('link', { name: 'Review' }).first().click() },
  'for another address': { leave: (page) => page.goto('about/') },
  'by a reload': { leave: (page) => page.reload() },
  back: {
    come: (page) => page.goto('about/').then(() => page.goto(SHEET)),
    leave: (page) => page.goBack({ waitUntil: 'commit' }),
  },
  forward: { come: comeBack, leave: (page) => page.goForward({ waitUntil: 'commit' }) },
  'by closing its tab': { leave: (page) => page.close() },
  'by closing its tab, which is asked first': { leave: (page) => page.close({ runBeforeUnload: true }) },
  // Nothing gets to tidy up, so no more keys may be on their way than those of somebody who types.
  'because its process crashes': { pace: PACE, leave: crash },
};

/** Every push sees this one with the store open; the deep run sees all, with either store. */
const OFTEN = 'by closing its tab';

for (const store of ['open', 'opening slowly'] as const) {
  // What comes before the store is open has its own tests, in slow.spec.ts and early.spec.ts.
  for (const [name, way] of Object.entries(ways)) {
    const kept = `with its store ${store}, a page that is left ${name} has lost at most one character`;
    test(kept, store === 'open' && name === OFTEN ? {} : deepOnly, async ({ page, context }) => {
      if (store === 'opening slowly') await openSlowly(page, 2500);
      await (way.come ?? come)(page);
      await (store === 'open' ? opened : live)(page);
      await type(page, way.pace);
      await way.leave(page);
      const next = await context.newPage();
      await next.goto(SHEET);
      await expect(next.locator(FIELD)).toHaveValue(new RegExp(`^${TEXT.slice(0, -1)}`));
    });
  }

  const ended = `with its store ${store}, a page whose browser ends with the session has lost at most one character`;
  test(ended, deepOnly, async ({ baseURL }) => {
    const profile = newProfile();
    try {
      const before = await startBrowser(profile);
      if (store === 'opening slowly') await openSlowly(before.page, 2500);
      await before.page.goto(`${baseURL}${SHEET}`);
      await (store === 'open' ? opened : live)(before.page);
      await type(before.page);
      await before.hangUp();
      const after = await startBrowser(profile);
      await after.page.goto(`${baseURL}${SHEET}`);
      await expect(after.page.locator(FIELD)).toHaveValue(new RegExp(`^${TEXT.slice(0, -1)}`));
      await after.kill();
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}

test(
  'control: a page that writes only once nothing was typed for a minute loses all of it to being left',
  deepOnly,
  async ({ page, context }) => {
    await page.goto('404.html');
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      field.id = 'naive';
      let timer: ReturnType<typeof setTimeout>;
      field.addEventListener('input', () => {
        clearTimeout(timer);
        timer = setTimeout(() => localStorage.setItem('naive', field.value), 60_000);
      });
      document.body.replaceChildren(field);
    });
    await page.locator('#naive').pressSequentially(TEXT);
    await page.goto('about/');
    const next = await context.newPage();
    await next.goto('about/');
    expect(await next.evaluate(() => localStorage.getItem('naive'))).toBeNull();
  },
);
