// The built site in a real browser. Vitest runs tests/**/*.test.ts, Playwright runs tests/**/*.spec.ts.
import { defineConfig } from '@playwright/test';
import { FLAGS, findBrowser } from './src/commands/bring/browser.ts';
import { freePort, homeAt } from './src/commands/port.ts';
import { PLAYWRIGHT } from './src/commands/tally.ts';
import { DEEP } from './tests/deep.ts';

// Each worker reads this file again and must come to the same site and browser, so both stay in the environment.
const port = (process.env.TEST_PORT ??= String(await freePort(0)));
const browser = findBrowser();
if (browser) process.env.CHROMIUM = browser;

const url = homeAt(Number(port));

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  ...(!DEEP && { grepInvert: /@deep/ }),
  forbidOnly: true,
  // Nothing is measured by the clock; this only ends what hangs, on a slow machine too.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: '100%',
  reporter: [['list'], ['json', { outputFile: PLAYWRIGHT }]],
  use: {
    baseURL: url,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: { args: FLAGS, ...(browser && { executablePath: browser }) },
  },
  webServer: { command: 'node src/commands/preview.ts', url },
});
