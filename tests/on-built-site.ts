// The built site in a browser of the tests, for what is measured.
import { chromium, type Browser } from '@playwright/test';
import { FLAGS, findBrowser } from '../src/commands/bring/browser.ts';
import { serve } from '../src/commands/serve.ts';
import { DIST } from './site/built-pages.ts';

/** Serves the built site while something is measured on it, at its origin, and ends the server and the browser. */
export async function onBuiltSite<T>(measure: (browser: Browser, origin: string) => Promise<T>): Promise<T> {
  const served = await serve(DIST, '/');
  const path = findBrowser();
  const browser = await chromium.launch({ args: FLAGS, ...(path && { executablePath: path }) });
  const measured = await measure(browser, served.origin);
  await browser.close();
  await served.close();
  return measured;
}
