// Every page as it opens, in one visit: nothing stands in anybody's way, nothing is cut or scrolls sideways on small
// screens or with large or wide text, nothing is asked for that is not needed, and no fault is reported. As few pages as
// have every kind of part between them come to life for it; the others are made of the same, and are seen in the deep
// run. How all of them fit, without a script, is in without-script.spec.ts.
import { expect } from '@playwright/test';
import { DEEP, someWithEverything } from '../deep.ts';
import { bringAlive } from '../site/alive.ts';
import { DAY, expectNoBarriers, NIGHT } from './axe.ts';
import { costOf, partsOf, unpacked } from '../site/built-pages.ts';
import { listen, surplus } from '../site/loaded.ts';
import { oneTab } from './one-tab.ts';
import { cut, mayBeWide, PHONE, sidewards, space } from './reflow.ts';
import { test as quiet } from '../site/quiet.ts';

const test = quiet.extend(oneTab());

/** What comes to life depends on what a page is made of; that its words are marked up well, html.spec.ts sees on every page. */
const looked = someWithEverything(unpacked, partsOf, costOf);

for (const [place, built] of looked.entries()) {
  test(`${built.path} can be used by everyone, fits every screen and text size, and asks for nothing it does not need`, async ({
    page,
  }) => {
    const loaded = listen(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(built.path);
    await bringAlive(page);
    expect.soft(await surplus(built.path, loaded), 'loaded').toEqual([]);
    expect.soft(await sidewards(page), 'at 320 pixels').toEqual([]);
    await expectNoBarriers(page, place % 2 === 0 ? DAY : NIGHT);

    await page.setViewportSize({ width: 1280, height: 800 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect.soft(await sidewards(page), 'at 200 %').toEqual([]);
    await page.setViewportSize(PHONE);
    expect.soft(await sidewards(page), 'at 200 %, on a phone').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });

    await page.evaluate(() => (document.documentElement.style.fontSize = ''));
    await space(page);
    if (DEEP) expect.soft(await cut(page), 'spaced, at 1280 pixels').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft([...(await cut(page)), ...(await sidewards(page))], 'spaced, at 320 pixels').toEqual([]);
  });
}

test('what sticks out of the screen, is hidden there, or is cut in a button is found', async ({ page }) => {
  await page.goto('about:blank');
  await page.setViewportSize({ width: 320, height: 640 });
  await page.setContent('<p style="inline-size: 400px">Wide</p>');
  expect(await sidewards(page)).toEqual(['p “Wide”']);
  await page.setContent('<style>body { overflow-x: clip }</style><p style="inline-size: 400px">Wide</p>');
  expect(await sidewards(page)).toEqual(['body cuts what is too wide', 'p “Wide”']);
  const wide = ['<table></table>', 'Donaudampfschifffahrt', 'Short words'].map((html) =>
    mayBeWide(`<main>${html}</main>`),
  );
  expect(wide).toEqual([true, true, false]);
  await page.setContent('<button style="inline-size: 3em; white-space: nowrap">Far too long</button>');
  expect(await cut(page)).toEqual(['button “Far too long”']);
});
