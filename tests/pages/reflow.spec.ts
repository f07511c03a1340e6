// Small screens, large text and wide spacing (WCAG 1.4.4, 1.4.10 and 1.4.12): nothing is cut, nothing scrolls sideways.
// Every page is visited here and brought to life, so this is where each is listened to as well.
import { expect, type Page } from '@playwright/test';
import { bringAlive } from './alive.ts';
import { pages } from './built-pages.ts';
import { listen, surplus } from './loaded.ts';
import { test } from './quiet.ts';

const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

for (const { path } of pages) {
  test(`${path} fits small screens and large or wide text, asks for nothing it does not need, reports no fault`, async ({
    page,
  }) => {
    const loaded = listen(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await bringAlive(page);
    expect.soft(await surplus(path, loaded), 'loaded').toEqual([]);
    expect.soft(await sidewards(page), 'at 320 pixels').toEqual([]);

    await page.setViewportSize({ width: 1280, height: 800 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect.soft(await sidewards(page), 'at 200 %').toEqual([]);

    await page.evaluate(() => (document.documentElement.style.fontSize = ''));
    // As the user's own style sheet, which no policy of a site keeps out.
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }, SPACED);
    expect.soft(await cut(page), 'spaced, at 1280 pixels').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft([...(await cut(page)), ...(await sidewards(page))], 'spaced, at 320 pixels').toEqual([]);
  });
}

test('what sticks out of the screen, is hidden there, or is cut in a button is found', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.setContent('<p style="inline-size: 400px">Wide</p>');
  expect(await sidewards(page)).toEqual(['p “Wide”']);
  await page.setContent('<style>body { overflow-x: clip }</style><p style="inline-size: 400px">Wide</p>');
  expect(await sidewards(page)).toEqual(['body cuts what is too wide', 'p “Wide”']);
  await page.setContent('<button style="inline-size: 3em; white-space: nowrap">Far too long</button>');
  expect(await cut(page)).toEqual(['button “Far too long”']);
});

/** What makes the page scroll sidewards; boxes that scroll in themselves may hold what is wide. */
async function sidewards(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { documentElement: root, body } = document;
    const cutting = [root, body].filter((element) => getComputedStyle(element).overflowX !== 'visible');
    const found = cutting.map(({ localName }) => `${localName} cuts what is too wide`);
    if (root.scrollWidth <= root.clientWidth && cutting.length === 0) return [];
    const scrolls = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).overflowX === 'auto' || scrolls(element.parentElement));
    const out = [...body.querySelectorAll('*')]
      .filter((element) => element.childElementCount === 0 && element.checkVisibility() && !scrolls(element))
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth);
    return [...found, ...out.map(({ localName, textContent }) => `${localName} “${textContent}”`)];
  });
}

/** Buttons that are too small for their words, and text that its box cuts off. */
async function cut(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((box) => box.checkVisibility())
      .filter((box) => {
        const { overflowX, display, clipPath } = getComputedStyle(box);
        const cuts =
          overflowX === 'hidden' || overflowX === 'clip' || box.matches('button, .button, summary');
        return cuts && display !== 'inline' && clipPath === 'none' && box.textContent.trim() !== '';
      })
      .filter((box) => box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1)
      .map(({ localName, textContent }) => `${localName} “${textContent.trim()}”`),
  );
}
