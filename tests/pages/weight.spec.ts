// What a lesson costs to load, in bytes after brotli: measured from what the browser really asked for.
import { expect, test, type Page, type Response } from '@playwright/test';
import { randomBytes } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { bringAlive } from './alive.ts';
import { lessons, type BuiltPage } from './built-pages.ts';

const KB = 1024;

/** The heaviest page of all lessons; they have one set of styles, scripts and fonts. */
const { path } = lessons.reduce((a, b) => (weightOf(a) >= weightOf(b) ? a : b));

test('the heaviest lesson loads with at most 38 kB', async ({ page }) => {
  const loaded = listen(page);
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  const first = await weigh(loaded);
  expect(first.all, `the first load of ${path} in kB: ${told(first)}`).toBeLessThanOrEqual(38 * KB);
});

test('a lesson whose quiz is in use has at most 24 kB of scripts', async ({ page }) => {
  const loaded = listen(page);
  await page.goto(path);
  await bringAlive(page);
  const question = page.locator('[data-question]').first();
  await question.locator('input').first().check();
  await question.getByRole('button').first().click();
  await expect(question).toHaveAttribute('data-verdict', /right|wrong/);
  await page.waitForLoadState('networkidle');
  const { script } = await weigh(loaded);
  expect(script, `the scripts of ${path} with its quiz in use: ${kB(script)} kB`).toBeLessThanOrEqual(
    24 * KB,
  );
});

test('the home page does without Svelte, which a lesson with its quiz has', async ({ page, context }) => {
  const atHome = listen(page);
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(await useSvelte(atHome)).toBe(false);

  const lesson = await context.newPage();
  const inLesson = listen(lesson);
  await lesson.goto(lessons[0]!.path);
  await bringAlive(lesson);
  expect(await useSvelte(inLesson)).toBe(true);
});

test('a page that is too heavy is found', async ({ page }) => {
  const loaded = listen(page);
  const noise = randomBytes(KB).toString('latin1').replaceAll('*/', '');
  await page.route('**/heavy.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: `/*${noise}*/` }),
  );
  await page.goto('/about/');
  const before = await weigh(loaded);
  await page.addScriptTag({ url: '/heavy.js' });
  expect((await weigh(loaded)).script - before.script).toBeGreaterThanOrEqual(KB);
});

interface Weight {
  readonly document: number;
  readonly stylesheet: number;
  readonly font: number;
  readonly script: number;
  readonly all: number;
}

function weightOf({ html }: BuiltPage): number {
  return brotliCompressSync(html).length;
}

function listen(page: Page): Response[] {
  const loaded: Response[] = [];
  page.on('response', (response) => loaded.push(response));
  return loaded;
}

async function weigh(loaded: readonly Response[]): Promise<Weight> {
  const sum = { document: 0, stylesheet: 0, font: 0, script: 0, all: 0 };
  for (const response of loaded) {
    const body = await response.body();
    const kind = response.request().resourceType();
    // A font is compressed in itself.
    const bytes = kind === 'font' ? body.length : brotliCompressSync(body).length;
    sum.all += bytes;
    if (kind === 'document' || kind === 'stylesheet' || kind === 'font' || kind === 'script')
      sum[kind] += bytes;
  }
  return sum;
}

function told(weight: Weight): string {
  const { document, stylesheet, font, script, all } = weight;
  return Object.entries({ document, stylesheet, font, script, all })
    .map(([kind, bytes]) => `${kind} ${kB(bytes)}`)
    .join(', ');
}

function kB(bytes: number): string {
  return (bytes / KB).toFixed(1);
}

async function useSvelte(loaded: readonly Response[]): Promise<boolean> {
  const scripts = loaded.filter((response) => response.request().resourceType() === 'script');
  const texts = await Promise.all(scripts.map((script) => script.text()));
  return texts.some((text) => text.includes('svelte'));
}
