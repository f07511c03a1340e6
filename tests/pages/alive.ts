import { expect, type Page } from '@playwright/test';

/** Islands that are not alive yet, but for those that sleep until something is asked for or lost. */
const ASLEEP = 'astro-island[ssr]:not([client="asked"], [client="lost"])';

/** More frames than any island needs. */
const PATIENCE = 900;

/** Scrolls from island to island until each has come to life and its store, if it shows one, is open. */
export async function bringAlive(page: Page): Promise<void> {
  await page.evaluate(
    async ({ asleep, frames }) => {
      for (let frame = 0; frame < frames; frame += 1) {
        const island = document.querySelector(asleep);
        if (!island) return;
        island.firstElementChild?.scrollIntoView();
        await new Promise(requestAnimationFrame);
      }
    },
    { asleep: ASLEEP, frames: PATIENCE },
  );
  await expect(page.locator(ASLEEP)).toHaveCount(0);
  for (const notices of await page.locator('astro-island .notices').all()) {
    await expect(notices).toHaveAttribute('data-keeping', 'indexeddb');
  }
}
