// What does not fit on a page (WCAG 1.4.4, 1.4.10 and 1.4.12).
import type { Page } from '@playwright/test';

const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Lines, letters and words as wide apart as readers may set them: as their own style sheet, which no policy keeps out. */
export async function space(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, SPACED);
}

/** A phone as most people have; with large text it is the narrowest there is. */
export const PHONE = { width: 390, height: 844 };

/** As many letters as surely fit on a small screen, in a heading too. */
const FITS = 16;

/** Whether a page may be too wide for a small screen: it has a table, a picture, code as it stands, or a long word. */
export function mayBeWide(html: string): boolean {
  const main = /<main[\s>][^]*<\/main>/.exec(html)?.[0] ?? html;
  const text = main.replace(/<(script|style)\b[^]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' ');
  return /<(table|img|pre)\b/.test(main) || text.split(/[\s\-/]+/).some((word) => word.length > FITS);
}

/** What makes the page scroll sidewards; boxes that scroll in themselves may hold what is wide. */
export async function sidewards(page: Page): Promise<string[]> {
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
export async function cut(page: Page): Promise<string[]> {
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
