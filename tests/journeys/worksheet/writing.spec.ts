// Writing on a worksheet: a space for words shows all of them, and a space for a number says how it was read.
import { expect } from '@playwright/test';
import { cell } from '../../../src/core/worksheet/worksheet.ts';
import { worksheet as words } from '../../../src/words/worksheet/worksheet.ts';
import { test } from '../../browser-test.ts';
import { bringAlive } from '../../site/alive.ts';
import { course } from '../../site/authored.ts';
import { control } from '../../site/course-pages.ts';
import { deepOnly } from '../../deep.ts';

/** The texts that the worked example of a worksheet has in spaces for a few words, by the names of those spaces. */
const wordsIn = (id: string) =>
  course.parts
    .flatMap(({ worksheets }) => worksheets)
    .filter((sheet) => sheet.id === id)
    .flatMap(({ fields }) => fields)
    .flatMap((field) => {
      if (field.kind === 'text') return [[field.id, field.example ?? ''] as const];
      if (field.kind !== 'list') return [];
      const columns = field.columns.filter(({ kind }) => kind === 'text');
      return field.example
        .slice(0, field.rows.min)
        .flatMap((row, place) =>
          columns.map((column) => [cell(field.id, place, column.id), row[column.id] ?? ''] as const),
        );
    })
    .filter(([, text]) => text !== '');

test.describe('at the width of a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('no sentence of the example is cut by the space that it is written in', async ({ page }) => {
    for (const id of ['target', 'contact']) {
      await page.goto(`./worksheets/${id}/`);
      await bringAlive(page);
      const texts = wordsIn(id);
      expect(texts.length).toBeGreaterThan(5);
      for (const [name, text] of texts) await control(page, name).fill(text);
      const cut = await page
        .locator('[data-worksheet] .control.text')
        .evaluateAll((all) =>
          all
            .filter((it) => it.scrollWidth > it.clientWidth || it.scrollHeight > it.clientHeight)
            .map((it) => it.getAttribute('name')),
        );
      expect(cut).toEqual([]);
      for (const [name, text] of texts) await expect(control(page, name)).toHaveValue(text);
    }
  });

  test('a space that nothing is written in is one line high', async ({ page }) => {
    await page.goto('./worksheets/contact/');
    await bringAlive(page);
    const [space, number] = ['objective', 'stop-after'].map((name) => control(page, name));
    const height = async (it = space) => (await it!.boundingBox())!.height;
    expect(await height()).toBeLessThanOrEqual((await height(number)) + 1);
  });
});

test('a space for a few words has one line: Enter begins no other, and line breaks that are pasted become spaces', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./worksheets/contact/');
  await bringAlive(page);
  const space = control(page, 'objective');
  await space.fill('Names the day');
  await space.press('Enter');
  await expect(space).toHaveValue('Names the day');
  await page.evaluate(() => navigator.clipboard.writeText('and the\r\nplace\n\nfor '));
  await space.press('Home');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(space).toHaveValue('and the place for Names the day');
  await page.keyboard.insertText('it: ');
  await expect(space).toHaveValue('and the place for it: Names the day');
  await expect(page.locator('[data-saving="saved"]')).toBeAttached();
  await page.reload();
  await expect(space).toHaveValue('and the place for it: Names the day');
});

test(
  'without a script a space for a few words is on paper as high as one line',
  deepOnly,
  async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await page.goto('./worksheets/contact/');
    await page.emulateMedia({ media: 'print' });
    const [space, long] = ['objective', 'agreed'].map((name) => control(page, name));
    const [low, high] = [(await space!.boundingBox())!, (await long!.boundingBox())!];
    expect(low.height * 2).toBeLessThan(high.height);
    await context.close();
  },
);

test('a number is taken as people write it, and the space says how it was read', async ({ page }) => {
  await page.goto('./worksheets/assure/');
  await bringAlive(page);
  const [margin, stays, discount] = ['margin', 'retention', 'discount'].map((name) => control(page, name));
  const result = page.locator('form output');
  await margin!.fill('€1,900.50');
  await stays!.fill('90 %');
  await discount!.fill('0,1');
  await expect(result).toHaveText('€8,552.25');
  await expect(margin!).toHaveAccessibleDescription(new RegExp(words.readAs('1,900.50')));
  await expect(stays!).toHaveAccessibleDescription(new RegExp(words.readAs('0.9')));
  for (const text of ['1.900', '1,900']) {
    await margin!.fill(text);
    await expect(page.getByText(words.readAsThousands('1,900'))).toBeVisible();
    await expect(result).toHaveText('€8,550');
  }
  await margin!.fill('1 900');
  await expect(page.getByText(words.readAs('1,900'))).toBeVisible();
  await margin!.fill('1900');
  await expect(margin!).not.toHaveAccessibleDescription(/Read as/);
  await margin!.fill('about 1900');
  await margin!.blur();
  await expect(page.getByText(words.notNumber)).toBeVisible();
  await expect(result).toHaveText('–');
  await page.reload();
  await expect(margin!).toHaveValue('about 1900');
});
