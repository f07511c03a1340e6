// That the ear which tests/pages/quiet.ts keeps on every page would hear something.
import { expect } from '@playwright/test';
import { test } from '../browser-test.ts';
import { withoutPolicy } from '../site/by-hand.ts';
import { listen } from '../site/quiet.ts';

test('a warning, an error, a missing file and a request to another site are each heard', async ({ page }) => {
  // It would not get as far as asking another site.
  await withoutPolicy(page);
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
