// The two strands are drawn apart from the words that stand beside them, and their knots apart from both: each knot lies
// where its strands cross, and each piece goes on where the one before it ends, on every screen and with large text.
import { expect, type Page } from '@playwright/test';
import { test } from '../browser-test.ts';
import { bringAlive } from '../site/alive.ts';
import { lessons, pages } from '../site/built-pages.ts';
import { putDrafts } from '../site/database.ts';
import { sampleDeal } from '../site/sample-deal.ts';

const WIDTHS = [320, 390, 768, 1440];
const SIZES = ['', '200%'];

const [figure] = lessons.filter(({ html }) => html.includes('class="drawn strands"'));
const line = pages.find(({ path, html }) => path.startsWith('/parts/') && html.includes('class="strands'));
const drawn = ['/', '/progress/', line!.path, figure!.path];

/** How many knots are seen, and what is more than this many pixels from where it belongs. */
function astray(page: Page, most = 1.5): Promise<{ knots: number; astray: readonly string[] }> {
  return page.evaluate((most) => {
    const seen = (element: Element): boolean => element.checkVisibility();
    const round = ({ x, y }: DOMPoint): string => `${Math.round(x)}, ${Math.round(y)}`;
    const apart = (a: DOMPoint, b: DOMPoint): number => Math.hypot(a.x - b.x, a.y - b.y);
    const middle = (element: Element): DOMPoint => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return new DOMPoint(x + width / 2, y + height / 2);
    };
    const knots = [
      ...document.querySelectorAll(
        ':is(.map, .phases) .knot, .drawn.strands li > svg, [data-deal] summary circle',
      ),
    ].filter(seen);
    const found = knots.flatMap((knot, place) => {
      const { width, height } = knot.getBoundingClientRect();
      const next = place % 6 === 5 ? undefined : knots[place + 1];
      const room = next ? apart(middle(knot), middle(next)) - width : width;
      return [
        ...(Math.abs(width - height) > most ? [`a knot of ${width} by ${height}`] : []),
        ...(room < width / 2 ? [`no strands are seen after the knot at ${round(middle(knot))}`] : []),
      ];
    });
    const strands = [
      ...document.querySelectorAll<SVGPathElement>(
        ':is(.map, .phases) .strands > path:is(.seller, .customer), .drawn.strands .plane > svg path, [data-deal] summary path',
      ),
    ].filter(seen);
    const on = (path: SVGPathElement, x: number, y: number): DOMPoint =>
      new DOMPoint(x, y).matrixTransform(path.getScreenCTM()!);
    const end = (path: SVGPathElement, along: number): DOMPoint => {
      const { x, y } = path.getPointAtLength(along * path.getTotalLength());
      return on(path, x, y);
    };
    for (const knot of knots) {
      const crossing = strands
        .map((path) => on(path, 50, 50))
        .filter((it) => apart(it, middle(knot)) <= most);
      if (crossing.length !== 2)
        found.push(`${crossing.length} strands cross in the knot at ${round(middle(knot))}`);
    }
    for (const side of ['seller', 'customer']) {
      const pieces = strands.filter((path) => path.classList.contains(side));
      for (const [place, path] of pieces.entries()) {
        const next = pieces[place + 1];
        // The last piece of one drawing is not followed by the first of the next.
        if (!next || (place + 1) % 6 === 0) continue;
        const [ends, begins] = [end(path, 1), end(next, 0)];
        if (apart(ends, begins) > most)
          found.push(`the ${side}'s ends at ${round(ends)}, and goes on at ${round(begins)}`);
      }
    }
    return { knots: knots.length, astray: found };
  }, most);
}

async function expectMet(page: Page, path: string): Promise<void> {
  for (const width of WIDTHS) {
    for (const size of SIZES) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), size);
      const { knots, astray: found } = await astray(page);
      expect.soft(found, `${path} at ${width} pixels ${size}`).toEqual([]);
      expect.soft(knots, `${path} at ${width} pixels ${size}`).toBeGreaterThanOrEqual(5);
    }
  }
}

test('every knot lies where its strands cross, and they run on from piece to piece', async ({ page }) => {
  for (const path of drawn) {
    await page.goto(path);
    await expectMet(page, path);
  }
  await page.goto('/deals/');
  await bringAlive(page);
  await putDrafts(page, [1, 2].flatMap(sampleDeal));
  await page.reload();
  await expect(page.locator('[data-deal] summary svg')).toHaveCount(2);
  await expectMet(page, '/deals/');
});

test('a knot beside its strands, and a strand that goes on elsewhere, are found', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    for (const box of document.querySelectorAll<HTMLElement>('.map li:first-child .drawing'))
      box.style.translate = '4px 0';
    for (const knot of document.querySelectorAll<SVGElement>('.map li:last-child .knot'))
      knot.style.translate = '4px 0';
  });
  expect((await astray(page)).astray).toHaveLength(3);
});
