// Two tabs, one worksheet: two people at one laptop, or one who forgot that it is open already.
import { expect, type Page } from '@playwright/test';
import { deals as words } from '../../src/words/deal/deals.ts';
import { test } from '../browser-test.ts';
import { deepOnly } from '../deep.ts';

const MINE = 'Nobody answers at night.';
const YOURS = 'A rota, agreed with three managers.';

/** Types two texts into two fields of two tabs, key by key in turn, and without waiting for anything to be saved. */
async function typeInTurn(one: [Page, string, string], other: [Page, string, string]): Promise<void> {
  const [a, b] = [one, other].map(([page, field]) => page.locator(field));
  const length = Math.max(one[2].length, other[2].length);
  for (let key = 0; key < length; key += 1) {
    await Promise.all([a?.pressSequentially(one[2][key] ?? ''), b?.pressSequentially(other[2][key] ?? '')]);
  }
}

const saved = (page: Page) => expect(page.locator('[data-saving="saved"]')).toBeAttached();

test('two tabs that type into two fields lose nothing', async ({ page, context }) => {
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto('worksheets/collaborate/');
    await tab.locator('[data-keeping="indexeddb"]').waitFor({ state: 'attached' });
  }
  await typeInTurn([page, '[name="risks.0.risk"]', MINE], [other, '[name="risks.0.safeguard"]', YOURS]);
  await Promise.all([saved(page), saved(other)]);

  const third = await context.newPage();
  await third.goto('worksheets/collaborate/');
  for (const tab of [third, page, other]) {
    await expect(tab.locator('[name="risks.0.risk"]')).toHaveValue(MINE);
    await expect(tab.locator('[name="risks.0.safeguard"]')).toHaveValue(YOURS);
  }
});

test(
  'two tabs that each begin a deal have both, and neither loses its name',
  deepOnly,
  async ({ page, context }) => {
    const other = await context.newPage();
    for (const tab of [page, other]) await tab.goto('deals/');
    const begin = async (tab: Page, name: string): Promise<void> => {
      await tab.getByLabel(words.newLabel).fill(name);
      await tab.getByRole('button', { name: words.create }).click();
    };
    await Promise.all([begin(page, 'Harrow Lane'), begin(other, 'Two Mills')]);
    for (const tab of [page, other]) {
      for (const name of ['Harrow Lane', 'Two Mills']) {
        await expect(tab.locator('[data-deal]').getByRole('heading', { name })).toBeVisible();
      }
      await expect(tab.locator('[data-deal]')).toHaveCount(2);
    }
  },
);

test(
  'control: tabs that each save the whole sheet lose what the other typed',
  deepOnly,
  async ({ page, context }) => {
    const other = await context.newPage();
    for (const tab of [page, other]) {
      await tab.goto('404.html');
      await tab.evaluate(() => {
        const sheet: Record<string, string> = {};
        const fields = ['one', 'other'].map((id) =>
          Object.assign(document.createElement('textarea'), { id }),
        );
        for (const field of fields) {
          field.addEventListener('input', () => {
            sheet[field.id] = field.value;
            localStorage.setItem('naive', JSON.stringify(sheet));
          });
        }
        document.body.replaceChildren(...fields);
      });
    }
    await typeInTurn([page, '#one', MINE], [other, '#other', YOURS]);
    // What one tab writes the other sees a moment later.
    const kept = (tab: Page) => tab.evaluate(() => localStorage.getItem('naive') ?? '');
    await expect.poll(() => kept(page)).toBe(await kept(other));
    const texts = await kept(page);
    expect([MINE, YOURS].filter((text) => texts.includes(text))).toHaveLength(1);
  },
);
