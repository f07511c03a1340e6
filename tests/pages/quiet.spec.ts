// What a learner does here is nobody else's business, and nothing on a page fails behind their back.
import { expect, test, type Page } from '@playwright/test';
import { bringAlive } from './alive.ts';
import { pages } from './built-pages.ts';

for (const { path } of pages) {
  test(`${path} asks no other site for anything and reports no fault`, async ({ page }) => {
    const heard = listen(page);
    await page.goto(path);
    await bringAlive(page);
    // What waits for an idle moment was asked for before this.
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
    expect(heard).toEqual([]);
  });
}

test('a warning, an error, a missing file and a request to another site are each heard', async ({ page }) => {
  const heard = listen(page);
  await page.route('https://example.org/**', (route) =>
    route.fulfill({ headers: { 'access-control-allow-origin': '*' }, body: '' }),
  );
  await page.goto('/about/');
  await page.evaluate(async () => {
    console.warn('careful');
    setTimeout(() => {
      throw new Error('broken');
    });
    await fetch('/missing.txt');
    await fetch('https://example.org/count');
  });
  expect(heard).toEqual(
    expect.arrayContaining([
      'warning: careful',
      'thrown: broken',
      expect.stringMatching(/^404: .*\/missing\.txt$/),
      'other site: https://example.org/count',
    ]),
  );
});

/** Everything that is said in the console, thrown, refused, or asked of another site, from now on. */
function listen(page: Page): string[] {
  const heard: string[] = [];
  const own = new URL(test.info().project.use.baseURL ?? '').origin;
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
