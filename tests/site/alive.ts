import type { Page } from '@playwright/test';

/** Islands that sleep until something is asked for or lost. */
const SLEEPERS = ':not([client="search"], [client="lost"])';

/** Scrolls from island to island, and waits until each has come to life and its store, if it shows one, is open. */
export async function bringAlive(page: Page): Promise<void> {
  // In one call: to ask the browser for each island by itself takes it longer than the islands do.
  await page.evaluate(async (islands) => {
    const until = async (come: () => boolean): Promise<void> => {
      while (!come()) await new Promise((resolve) => setTimeout(resolve, 10));
    };
    for (const island of document.querySelectorAll(islands)) {
      // What stands in a part that is shown to nobody yet sleeps until there is something to show.
      if (island.matches('[client="kept"]') && !island.firstElementChild?.checkVisibility()) continue;
      island.firstElementChild?.scrollIntoView();
      await until(() => !island.hasAttribute('ssr'));
    }
    for (const notices of document.querySelectorAll<HTMLElement>('astro-island .notices')) {
      await until(() => notices.dataset['keeping'] === 'indexeddb');
    }
  }, `astro-island${SLEEPERS}`);
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
