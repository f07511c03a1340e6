// A whole worksheet on its page: what stays in sight of it, what is folded away, and that nothing sticks out at its side.
import { expect, type Page } from '@playwright/test';
import type { ListField } from '../../../src/core/worksheet/field.ts';
import { inSections } from '../../../src/core/worksheet/filling/sections.ts';
import { wholeWorksheet } from '../../../src/words/worksheet/whole.ts';
import { worksheet as words } from '../../../src/words/worksheet/worksheet.ts';
import { test } from '../../browser-test.ts';
import { bringAlive } from '../../site/alive.ts';
import { course } from '../../site/authored.ts';
import { box, control, worksheet, worksheetPage } from '../../site/course-pages.ts';
import { missing, printed } from '../../site/paper.ts';

/** The worksheet that has sections, a matrix and lists. */
const [before, during] = inSections(worksheet);
const options = worksheet.fields.find((field): field is ListField => field.id === 'options')!;
const needed = worksheet.fields.filter(({ required }) => required);

const line = (page: Page) => page.locator('[data-worksheet] .standing');
const next = (page: Page) => line(page).getByRole('link');
const section = (page: Page, when: string) => page.locator(`details[data-when="${when}"]`);
const saved = (page: Page) => expect(page.locator('[data-saving="saved"]')).toBeAttached();

async function open(page: Page): Promise<void> {
  await page.goto(worksheetPage);
  await bringAlive(page);
}

async function fillOptions(page: Page): Promise<void> {
  for (let place = 0; place < options.rows.min; place += 1) {
    for (const { id } of options.columns)
      await control(page, `options.${place}.${id}`).fill(`${id} ${place}`);
  }
}

/** What has the focus and is hidden by the line, or null. */
function underTheLine(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const [focus, line] = [document.activeElement, document.querySelector('.standing')];
    if (!focus || !line || line.contains(focus)) return null;
    const over = focus.getBoundingClientRect().bottom - line.getBoundingClientRect().top;
    return over > 0 ? `${focus.outerHTML.slice(0, 80)} by ${over}` : null;
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a line in sight says what is open and whether it is kept, and leads from one open field to the next', async ({
    page,
  }) => {
    await open(page);
    await expect(next(page)).toHaveText(wholeWorksheet.stillOpen(needed.length));
    await expect(line(page)).toBeInViewport({ ratio: 1 });
    await next(page).click();
    await expect(box(page, needed[0]!.id).getByRole('heading').first()).toBeInViewport();
    await next(page).click();
    await expect(box(page, needed[1]!.id).getByRole('heading').first()).toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(box(page, needed[1]!.id).locator(':focus')).toBeVisible();
    await fillOptions(page);
    await expect(next(page)).toHaveText(wholeWorksheet.stillOpen(needed.length - 1));
    await expect(line(page)).toContainText(words.saved);
    await next(page).click();
    await expect(page).toHaveURL(new RegExp(`#field-${needed[1]!.id}$`));
    await page.emulateMedia({ media: 'print' });
    await expect(line(page)).toBeHidden();
  });

  test('the line hides nothing that has the focus', async ({ page }) => {
    await open(page);
    await control(page, 'options.0.name').focus();
    for (let steps = 0; steps < 25; steps += 1) {
      await page.keyboard.press('Tab');
      await expect.poll(() => underTheLine(page)).toBeNull();
    }
  });

  test('ratings make no page wider than a phone, whatever options and criteria are called', async ({
    page,
  }) => {
    await open(page);
    const long = 'Donaudampfschifffahrt'.repeat(8).slice(0, 156);
    const address = `https://example.org/${'a/rather/long/way/to/a/page'.repeat(5)}?with=${'x'.repeat(40)}`;
    const texts = { 'options.0.name': long, 'options.1.name': address, 'options.2.name': 'Pilot' };
    for (const [name, text] of Object.entries(texts)) await control(page, name).fill(text);
    const criteria = [address, long, 'Staff accept it'];
    for (const [place, text] of criteria.entries()) {
      await control(page, `criteria.${place}.text`).fill(text);
      await control(page, `criteria.${place}.weight`).fill('5');
    }
    const ratings = box(page, 'ratings');
    for (const [place] of criteria.entries()) await control(page, `ratings.0.${place}`).fill('5');
    await expect(ratings.locator('.criterion').filter({ hasText: 'Staff accept it' }).first()).toBeVisible();
    await expect(ratings.locator('output').first()).toHaveText('75');
    const wide = await page.evaluate(() => ({
      page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      boxes: [...document.querySelectorAll('#field-ratings *, #field-ratings')]
        .filter((it) => it.checkVisibility() && it.scrollWidth > it.clientWidth + 1 && it.clientWidth > 1)
        .map((it) => it.className),
    }));
    expect(wide).toEqual({ page: 0, boxes: [] });
  });
});

test('a section that is done is folded when the sheet is opened again, with a count, and opens where it is asked for', async ({
  page,
}) => {
  await open(page);
  await expect(section(page, 'before')).toHaveAttribute('open');
  await expect(section(page, 'before').locator('> summary')).toContainText(wholeWorksheet.sections.before);
  await fillOptions(page);
  await expect(section(page, 'before').locator('> summary')).toContainText(
    wholeWorksheet.sectionDone(before!.fields.length),
  );
  await page.locator('#deal-name').fill('Harrow Lane');
  await saved(page);
  await expect(control(page, 'options.0.name')).toBeVisible();

  await page.reload();
  await expect(section(page, 'before')).not.toHaveAttribute('open');
  await expect(section(page, 'during')).toHaveAttribute('open');
  await expect(control(page, 'options.0.name')).toBeHidden();
  expect(missing(await printed(page), [options.label, 'name 0', during!.fields[0]!.label])).toEqual([]);
  await section(page, 'before').locator('> summary').focus();
  await page.keyboard.press('Enter');
  await expect(control(page, 'options.0.name')).toHaveValue('name 0');

  await page.goto('./about/');
  await page.goto(`${worksheetPage}#field-options`);
  await expect(control(page, 'options.0.name')).toHaveValue('name 0');
  await expect(box(page, 'options')).toBeVisible();
});

test('every worksheet with sections has all its fields in them', () => {
  const sheets = course.parts.flatMap(({ worksheets }) => worksheets);
  const divided = sheets.filter(({ sections }) => sections);
  expect(divided.length).toBeGreaterThan(3);
  for (const sheet of divided)
    expect(inSections(sheet).flatMap(({ fields }) => fields)).toEqual(sheet.fields);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('all sections are open, and nothing is said of what is open or kept', async ({ page }) => {
    await page.goto(worksheetPage);
    await expect(page.locator('details.section[open]')).toHaveCount(inSections(worksheet).length);
    await expect(line(page)).toBeHidden();
    await expect(box(page, worksheet.fields.at(-1)!.id)).toBeVisible();
  });
});
