// What a learner does here is nobody else's business, and nothing on a page fails behind their back. A test that
// takes `test` from here keeps an ear on its page from beginning to end.
import { expect, type Page } from '@playwright/test';
import { test as plain } from '../browser-test.ts';

export const test = plain.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const heard = listen(page);
      await use(undefined);
      expect(heard, 'asked of another site, or reported').toEqual([]);
    },
    { auto: true },
  ],
});

/** Everything that is said in the console, thrown, refused, or asked of another site, from now on. */
export function listen(page: Page): string[] {
  const heard: string[] = [];
  const own = new URL(plain.info().project.use.baseURL ?? '').origin;
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`thrown: ${error.message}`));
  page.on('requestfailed', (request) => heard.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== own && !['data:', 'blob:'].includes(protocol)) heard.push(`other site: ${request.url()}`);
  });
  return heard;
}
