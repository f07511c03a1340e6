import { expect, type Page } from '@playwright/test';

/** Islands that sleep until something is asked for or lost. */
const SLEEPERS = ':not([client="search"], [client="lost"])';

/** Scrolls from island to island, and waits until each has come to life and its store, if it shows one, is open. */
export async function bringAlive(page: Page): Promise<void> {
  for (const island of await page.locator(`astro-island${SLEEPERS}`).all()) {
    await island.evaluate((element) => element.firstElementChild?.scrollIntoView());
    await expect(island).not.toHaveAttribute('ssr');
  }
  for (const notices of await page.locator('astro-island .notices').all()) {
    await expect(notices).toHaveAttribute('data-keeping', 'indexeddb');
  }
}

/**
 * Does the first thing on this page that is kept, and waits for the outline that the page then asks for, to mark what is
 * done: whoever leaves sooner breaks that off, which would be heard as a fault.
 */
export async function untilMarked(page: Page, act: () => Promise<void>): Promise<void> {
  const outline = page.waitForResponse('**/course.json');
  await act();
  await (await outline).finished();
}
