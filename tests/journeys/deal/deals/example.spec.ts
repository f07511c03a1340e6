// The example, copied, and papers that are as full as they come.
import { expect } from '@playwright/test';
import { dealSheet } from '../../../../src/core/learner/draft.ts';
import { exampleDossier } from '../../../../src/core/worksheet/filling/example.ts';
import { isBlank, shown } from '../../../../src/core/worksheet/shown.ts';
import { deals as words } from '../../../../src/words/deal/deals.ts';
import { onePage } from '../../../../src/words/deal/pages/one-page.ts';
import { takeaway } from '../../../../src/words/deal/pages/takeaway.ts';
import { reading } from '../../../../src/words/worksheet/reading.ts';
import { test } from '../../../browser-test.ts';
import { deepOnly } from '../../../deep.ts';
import { bringAlive } from '../../../site/alive.ts';
import { putDrafts } from '../../../site/database.ts';
import { sampleDeal } from '../../../site/sample-deal.ts';
import { control } from '../../../site/course-pages.ts';
import { bare, formats, printed } from '../../../site/paper.ts';
import { card, open, sheets } from './given.ts';

test.describe('the example, copied', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./deals/example/');
    await page.getByRole('button', { name: onePage.copy }).click();
    await expect(page.getByText(onePage.copied)).toBeFocused();
  });

  test('it is a deal with its gates met and nothing open', async ({ page }) => {
    await page.goto('./deals/');
    await expect(card(page, onePage.example)).toContainText(words.met(6, 6));
    await expect(card(page, onePage.example).locator('circle.tied')).toHaveCount(6);
  });

  test(
    'its one page fits on one side, A4 and Letter, also when texts are as long as they can be',
    deepOnly,
    async ({ page }) => {
      for (const id of ['explore', 'collaborate', 'confirm']) {
        await open(page, id);
        const texts = page.locator(`[data-worksheet] :is(textarea, input[type="text"]:not([inputmode]))`);
        await texts.evaluateAll((all, text) => {
          for (const each of all as HTMLInputElement[]) {
            if (each.id === 'deal-name') continue;
            each.value = text;
            each.dispatchEvent(new InputEvent('input', { bubbles: true }));
          }
        }, 'Failures are found the next morning. '.repeat(54));
      }
      await page.goto('./deals/one-page/');
      await expect(page.locator('[data-one-page] h2')).toHaveText(onePage.example);
      for (const format of formats) {
        const { leaves } = await printed(page, format);
        expect(leaves).toHaveLength(1);
        expect(leaves[0]?.bare).toContain(bare(onePage.example));
      }
    },
  );

  test(
    'its file prints every word of every field, however long, and nothing of the screen',
    deepOnly,
    async ({ page }) => {
      const long = `${'A sentence of real length about the shops. '.repeat(46)}The end of it.`;
      await open(page, 'explore');
      // It is done, and so it is folded.
      const folded = page.locator('details[data-when="after"]:not([open]) > summary');
      await folded.click();
      await control(page, 'summary').fill(long);
      await page.goto('./deals/file/');
      await expect(page.getByRole('main')).toContainText('The end of it.');
      const { bare: text } = await printed(page);
      expect(text).toContain(bare(long));
      const example = exampleDossier(sheets);
      const kinds = new Set<string>();
      for (const each of sheets) {
        for (const field of each.fields) {
          if (each.id === 'explore' && field.id === 'summary') continue;
          const there = shown(example, each, field, reading);
          const words = there.kind === 'text' ? [there.text] : [...there.head, ...there.rows.flat()];
          expect(words.filter((each) => !text.includes(bare(each)))).toEqual([]);
          if (!isBlank(there)) kinds.add(field.kind);
        }
      }
      expect([...kinds].sort()).toEqual(
        [
          'text',
          'long',
          'number',
          'date',
          'scale',
          'choice',
          'check',
          'list',
          'tied',
          'matrix',
          'computed',
          'carried',
          'gate',
        ].sort(),
      );
      expect(text).not.toContain(bare(takeaway.title));
    },
  );
});

test(
  'the one page of a deal that is half filled in takes the room it has, and stays on one side',
  deepOnly,
  async ({ page }) => {
    await page.goto('./deals/');
    await bringAlive(page);
    for (const filled of [['explore'], ['collaborate'], ['confirm'], ['explore', 'confirm']]) {
      const drafts = sampleDeal(1).map((draft) => ({
        ...draft,
        // Of a long text three times as much as in the example.
        value:
          /\s/.test(draft.value) && /[a-z]/.test(draft.value) ? `${draft.value} `.repeat(3) : draft.value,
      }));
      const its = drafts.filter(
        ({ sheet }) =>
          sheet === dealSheet('deal-1') || filled.some((id) => sheet === dealSheet('deal-1', id)),
      );
      const rest = drafts.filter((draft) => !its.includes(draft)).map((draft) => ({ ...draft, value: '' }));
      await putDrafts(page, [...its, ...rest]);
      await page.goto('./deals/one-page/#deal=deal-1');
      await page.reload();
      await expect(page.locator('[data-one-page] h2')).toContainText('Customer 1');
      for (const format of formats) expect((await printed(page, format)).leaves).toHaveLength(1);
    }
  },
);
