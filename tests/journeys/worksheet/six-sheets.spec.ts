// What a seller comes back for: one account, carried through all six worksheets, and one side of paper at the end.
import { expect } from '@playwright/test';
import { phases } from '../../../src/core/course/course.ts';
import { deals as words } from '../../../src/words/deal/deals.ts';
import { wholeWorksheet as whole } from '../../../src/words/worksheet/whole.ts';
import { test } from '../../browser-test.ts';
import { deepOnly } from '../../deep.ts';
import { bringAlive } from '../../site/alive.ts';
import { course } from '../../site/authored.ts';
import { fillLikeMara, gaps } from '../../site/course-pages.ts';
import { keyboard, mouse } from '../../site/hands.ts';
import { bare, printed } from '../../site/paper.ts';

const six = phases(course).flatMap(({ worksheets }) => worksheets);
/** A worksheet on which nothing is written is named by its phase. */
const linkTo = ({ id }: (typeof six)[number]) =>
  phases(course).find(({ worksheets }) => worksheets.some((each) => each.id === id))!.title;
const ways = [
  { way: 'with a mouse on a laptop', viewport: { width: 1280, height: 800 }, take: mouse },
  { way: 'with keys alone at the width of a phone', viewport: { width: 360, height: 740 }, take: keyboard },
];

for (const { way, viewport, take } of ways) {
  test.describe(way, () => {
    // A British browser asks for the day before the month.
    test.use({ viewport, locale: 'en-GB' });
    test.describe.configure({ timeout: 180_000 });

    const name = `an account goes through all six worksheets, ${way}, and every gate is met`;
    test(name, deepOnly, async ({ page }) => {
      const hands = take(page);
      await page.goto('./deals/');
      await bringAlive(page);
      await hands.write(page.getByLabel(words.newLabel), 'Harrow Lane');
      await hands.press(page.getByRole('button', { name: words.create }));
      await expect(page.locator('[data-deal]')).toContainText(words.working);
      for (const sheet of six) {
        await page.goto('./deals/');
        await hands.press(
          page.locator('[data-deal]').getByRole('link', { name: linkTo(sheet), exact: true }),
        );
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(sheet.title);
        await bringAlive(page);
        await fillLikeMara(page, hands, sheet);
        await expect(gaps(page)).toContainText(whole.noGaps);
        await expect(page.locator('[data-saving="saved"]')).toBeAttached();
      }
      await page.goto('./deals/');
      await expect(page.locator('[data-deal]')).toContainText(words.met(six.length, six.length));
      await hands.press(page.locator('[data-deal]').getByRole('link', { name: words.onePager }));
      await expect(page.locator('[data-one-page]')).toContainText('Harrow Lane');
      const { leaves, bare: text } = await printed(page);
      expect(leaves).toHaveLength(1);
      for (const said of ['Tell the owners', 'We go ahead if there’s a rota', 'Staff accept it', '50']) {
        expect(text).toContain(bare(said));
      }
    });
  });
}
