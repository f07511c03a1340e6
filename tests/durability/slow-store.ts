// A database that takes its time to open, as on a slow disk or while another tab upgrades it.
import type { BrowserContext, Page } from '@playwright/test';

/** From the next page on, the database opens only after the page has said `let-it-open`, or after so many milliseconds. */
export async function openSlowly(
  where: Page | BrowserContext,
  milliseconds: number | null = null,
): Promise<void> {
  await where.addInitScript((milliseconds) => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (this: IDBFactory, ...args: Parameters<typeof open>) {
      const request = open.apply(this, args);
      let held = true;
      const hold = (event: Event): void => {
        if (held) event.stopImmediatePropagation();
      };
      request.addEventListener('success', hold);
      const now = (): void => {
        held = false;
        if (request.readyState === 'done') request.dispatchEvent(new Event('success'));
      };
      addEventListener('let-it-open', now, { once: true });
      if (milliseconds !== null) setTimeout(now, milliseconds);
      return request;
    };
  }, milliseconds);
}

/** Lets the database of this page open now. */
export function letItOpen(page: Page): Promise<boolean> {
  return page.evaluate(() => dispatchEvent(new Event('let-it-open')));
}
