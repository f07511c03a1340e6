// How a device with many deals bears them: how long the page of all deals takes to open, and a key to be seen.
import type { Page } from '@playwright/test';
import { bringAlive } from './site/alive.ts';
import { putDrafts } from './site/database.ts';
import { sampleDeal } from './site/sample-deal.ts';
import { onBuiltSite } from './on-built-site.ts';
import { median, type Wait } from './wait.ts';

/** Milliseconds, with so many deals that each have all their worksheets filled in. */
export interface DealTimes {
  /** How many texts are kept. */
  readonly texts: number;
  /** From the start of the way to the page of all deals until all their names and what is in sight are painted. */
  readonly open: Wait;
  /** From a key in a worksheet to the frame that shows it, on a processor that is so many times slower. */
  readonly key: Wait;
}

export async function dealTimes(deals: number, slower: number, runs: number): Promise<DealTimes> {
  return onBuiltSite(async (browser, origin) => {
    const page = await browser.newPage();
    await page.goto(`${origin}/deals/`);
    await bringAlive(page);
    const drafts = Array.from({ length: deals }, (_, number) => sampleDeal(number)).flat();
    await putDrafts(page, drafts);

    const open: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      await page.goto(`${origin}/about/`);
      await page.goto(`${origin}/deals/`, { waitUntil: 'commit' });
      open.push(await shown(page, deals));
    }

    await page.goto(`${origin}/worksheets/explore/`);
    await bringAlive(page);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const field = page.locator('[name="summary"]');
    await field.focus();
    const key: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const [time] = await Promise.all([seen(page), field.press('e')]);
      key.push(time);
      // Somebody who types leaves the page time to save what was typed before.
      await page.locator('[data-saving="saved"]').waitFor({ state: 'attached' });
    }
    return { texts: drafts.length, open: median(open), key: median(key) };
  });
}

export /** Milliseconds from the start of the navigation to the frame with all names, and all there is of those in sight. */
function shown(page: Page, deals: number): Promise<number> {
  return page.evaluate(
    (deals) =>
      new Promise<number>((resolve) => {
        const isWhole = (card: Element) => card.querySelector('svg') !== null;
        const inSight = (card: Element) => card.getBoundingClientRect().top < innerHeight;
        const look = (): void => {
          const cards = [...document.querySelectorAll('[data-deal]')];
          if (cards.length < deals || !cards.filter(inSight).every(isWhole)) requestAnimationFrame(look);
          else requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
        };
        look();
      }),
    deals,
  );
}

/** Waits in the page for the next key and the end of the frame that follows it. */
function seen(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        addEventListener(
          'keydown',
          () => {
            const began = performance.now();
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve(performance.now() - began);
              port2.postMessage(null);
            });
          },
          { capture: true, once: true },
        );
      }),
  );
}
