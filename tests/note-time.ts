// How long a call takes to note on a slow phone, from the home page on: what somebody waits for, not what they type.
import { deals as dealWords } from '../src/words/deal/deals.ts';
import { note as words } from '../src/words/deal/note/note.ts';
import { site } from '../src/words/course/site.ts';
import { onBuiltSite } from './on-built-site.ts';
import { median, type Wait } from './wait.ts';

/** A phone on a slow mobile network: bytes a second, and milliseconds until the first of them. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };

const WORDS = Array.from({ length: 40 }, () => 'word').join(' ');

/** Milliseconds. */
export interface NoteTimes {
  /** From the tap on “Note a call” until the space for their words takes a letter. */
  readonly open: Wait;
  /** From the tap on “Save” until the page says that it is saved. */
  readonly save: Wait;
  readonly taps: number;
}

/**
 * Notes a call of forty words for the deal that is worked on, each time on a phone that was never here before (`cached`:
 * that has loaded the page once), with a processor that is so many times `slower`.
 */
export async function noteTimes(cached: boolean, slower: number, runs: number): Promise<NoteTimes> {
  return onBuiltSite(async (browser, origin) => {
    const open: number[] = [];
    const save: number[] = [];
    let taps = 0;
    for (let run = 0; run < runs; run += 1) {
      const context = await browser.newContext({
        viewport: { width: 390, height: 780 },
        hasTouch: true,
        isMobile: true,
      });
      const page = await context.newPage();
      await page.goto(`${origin}/deals/`);
      await page.getByLabel(dealWords.newLabel).fill('Harrow Lane');
      await page.getByRole('button', { name: dealWords.create }).tap();
      await page.getByText(dealWords.working).waitFor();
      if (cached) await page.goto(`${origin}/note/`, { waitUntil: 'networkidle' });
      await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
      const devtools = await context.newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
      await devtools.send('Network.enable');
      await devtools.send('Network.emulateNetworkConditions', NETWORK);
      if (!cached) await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });

      taps = 0;
      let began = performance.now();
      await page.getByRole('banner').getByRole('link', { name: site.pages.note }).tap();
      taps += 1;
      const text = page.getByLabel(words.said);
      await text.waitFor();
      open.push(performance.now() - began);
      await text.fill(WORDS);
      const button = page.getByRole('button', { name: words.save, exact: true });
      await button.waitFor();
      began = performance.now();
      await button.tap();
      taps += 1;
      await page.locator('[data-noted]').filter({ hasText: words.saved }).waitFor();
      save.push(performance.now() - began);
      await context.close();
    }
    return { open: median(open), save: median(save), taps };
  });
}
