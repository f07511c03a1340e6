// What axe finds on a page, by day on a laptop and by night on a phone.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { DEEP } from '../deep.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
export const DAY: Look = { colorScheme: 'light', width: 1280, height: 800 };
export const NIGHT: Look = { colorScheme: 'dark', width: 360, height: 740 };
interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
}

/**
 * By day on a laptop and by night on a phone: what axe finds depends on both, but not on the two together. Every push
 * sees `look`, the deep run the other as well.
 */
export async function expectNoBarriers(
  page: Page,
  look: Look,
  other = look === DAY ? NIGHT : DAY,
): Promise<void> {
  for (const { colorScheme, ...screen } of DEEP ? [look, other] : [look]) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(screen);
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    expect.soft(await barriers(page), `${colorScheme}, ${screen.width} pixels wide`).toEqual([]);
  }
}

/** What stands in somebody’s way, as axe says it. */
export async function barriers(page: Page): Promise<string[]> {
  // There are no frames here, so axe need not open a second page; and what is in order need not be listed.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.withTags(TAGS).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
