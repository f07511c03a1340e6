// Many pages visited in one tab, as a reader goes from one to the next. A tab of its own for each costs the browser
// three times as much. For tests that leave nothing behind: what they do to a page is gone with the next.
import type {
  BrowserContextOptions,
  Fixtures,
  Page,
  PlaywrightTestArgs,
  PlaywrightWorkerArgs,
} from '@playwright/test';
import { watch } from '../browser-test.ts';

const SCREEN = { width: 1280, height: 720 };
const HEARD = ['console', 'pageerror', 'request', 'requestfailed', 'response'];

/** For `test.extend`: its `page` is one tab, which asks for everything anew on each page, as on a first visit. */
export function oneTab(
  options: BrowserContextOptions = {},
): Fixtures<object, { tab: Page }, PlaywrightTestArgs, PlaywrightWorkerArgs> {
  return {
    tab: [
      async ({ browser }, use, { project }) => {
        const { baseURL, locale, timezoneId } = project.use;
        const here = { baseURL: baseURL!, locale: locale!, timezoneId: timezoneId! };
        const context = await browser.newContext({ ...here, ...options });
        await watch(context);
        const tab = await context.newPage();
        const devtools = await context.newCDPSession(tab);
        await devtools.send('Network.enable');
        await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
        await use(tab);
        await context.close();
      },
      { scope: 'worker' },
    ],
    page: async ({ tab }, use) => {
      await tab.setViewportSize(SCREEN);
      await tab.emulateMedia({ colorScheme: null });
      await use(tab);
      for (const event of HEARD) tab.removeAllListeners(event);
    },
  };
}
