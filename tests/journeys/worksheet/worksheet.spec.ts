// A worksheet in use: rows come and go without losing anything, and figures are only what they can be.
import { expect, type Locator, type Page } from '@playwright/test';
import type { ListField, MatrixField } from '../../../src/core/worksheet/field.ts';
import { cell } from '../../../src/core/worksheet/worksheet.ts';
import { cell as cellWords } from '../../../src/words/worksheet/cell.ts';
import { wholeWorksheet } from '../../../src/words/worksheet/whole.ts';
import { worksheet as words } from '../../../src/words/worksheet/worksheet.ts';
import { test } from '../../browser-test.ts';
import { deepOnly } from '../../deep.ts';
import { course } from '../../site/authored.ts';
import {
  addRow,
  box,
  control,
  gaps,
  row,
  rowMoves,
  worksheet,
  worksheetPage,
} from '../../site/course-pages.ts';

const matrix = worksheet.fields.find((field): field is MatrixField => field.kind === 'matrix')!;
const list = (id: string) =>
  worksheet.fields.find((field): field is ListField => field.id === id && field.kind === 'list')!;
const [options, criteria] = [list(matrix.rows.list), list(matrix.columns.list)];

/** A worksheet that asks for a day, and the field that does. */
const [withDate] = course.parts
  .flatMap(({ worksheets }) => worksheets)
  .flatMap(({ id, fields }) =>
    fields.flatMap((field) => (field.kind === 'date' ? [{ sheet: id, field: field.id }] : [])),
  );
const nothingToRate = words.emptyMatrix(options.label, criteria.label);
const name = (page: Page, option: number) => control(page, cell(options.id, option, matrix.rows.label));
const criterion = (page: Page, place: number) =>
  control(page, cell(criteria.id, place, matrix.columns.label));
const weight = (page: Page, place: number) => control(page, cell(criteria.id, place, matrix.columns.weight));
const rating = (page: Page, option: number, place: number) => control(page, cell(matrix.id, option, place));
const table = (page: Page) => box(page, matrix.id).getByRole('table').first();
/** The line of an option in the table, by what the option is called. */
const line = (page: Page, option: string) => table(page).getByRole('row').filter({ hasText: option });
const total = (line: Locator) => line.locator('.total :is(output, .visually-hidden)');
const more = (page: Page, place: number) =>
  box(page, options.id).getByRole('button', { name: words.more(words.row(options.rows.one, place)) });
const remove = async (page: Page, place: number) =>
  (await rowMoves(page, options, place)).getByRole('button', { name: words.remove }).click();
const putBack = (page: Page) => box(page, options.id).getByRole('button', { name: words.undo });

/** Two options, rated on one criterion of weight 3: 6 for the first, 12 for the second. */
async function rateTwo(page: Page): Promise<void> {
  await name(page, 0).fill('Do nothing');
  await name(page, 1).fill('Pilot');
  await criterion(page, 0).fill('Cost');
  await weight(page, 0).fill('3');
  await rating(page, 0, 0).fill('2');
  await rating(page, 1, 0).fill('4');
}

test.beforeEach(({ page }) => page.goto(worksheetPage));

test('the table of ratings appears once both lists have a name, and counts as soon as it can', async ({
  page,
}) => {
  await expect(box(page, matrix.id)).toContainText(nothingToRate);
  await name(page, 0).fill('Pilot');
  await expect(box(page, matrix.id)).toContainText(nothingToRate);
  await criterion(page, 0).fill('Cost');
  await expect(table(page).getByRole('columnheader', { name: 'Cost' })).toBeVisible();
  await expect(total(line(page, 'Pilot'))).toContainText(words.noTotal);
  await rating(page, 0, 0).fill('4');
  await expect(total(line(page, 'Pilot'))).toContainText(words.noTotal);
  await weight(page, 0).fill('5');
  await expect(total(line(page, 'Pilot'))).toHaveText('20');
});

test(
  'a number outside its scale, or a word, counts for nothing and leaves the total open',
  deepOnly,
  async ({ page }) => {
    const offScale = box(page, matrix.id).getByText(words.offScale(matrix.scale.from, matrix.scale.to));
    await rateTwo(page);
    await expect(total(line(page, 'Pilot'))).toHaveText('12');
    for (const wrong of [String(matrix.scale.to + 1), 'x', '-', ' ']) {
      await rating(page, 1, 0).fill(wrong);
      await expect(total(line(page, 'Pilot'))).toContainText(words.noTotal);
      await expect(total(line(page, 'Do nothing'))).toHaveText('6');
      await rating(page, 1, 0).blur();
      await expect(offScale).toHaveCount(wrong.trim() === '' ? 0 : 1);
    }
    await rating(page, 1, 0).fill(String(matrix.scale.to));
    await expect(total(line(page, 'Pilot'))).toHaveText('15');
    await weight(page, 0).fill('0');
    await expect(page.locator('output')).toHaveCount(0);
  },
);

test(
  'a date that is typed in part says that it is not saved, until it is whole',
  deepOnly,
  async ({ page }) => {
    await page.goto(`/worksheets/${withDate!.sheet}/`);
    await expect(page.locator('form[data-live]')).toBeAttached();
    const day = control(page, withDate!.field);
    await day.press('1');
    await day.press('Tab');
    await day.blur();
    await expect(page.getByText(cellWords.dateCut)).toBeVisible();
    await expect(day).toHaveAttribute('aria-invalid', 'true');
    await day.fill('0026-05-30');
    await day.blur();
    await expect(page.getByText(cellWords.dateCut)).toBeHidden();
    await expect(page.getByText(words.notDate)).toBeVisible();
    await day.fill('2026-05-30');
    await day.blur();
    await expect(page.getByText(words.notDate)).toBeHidden();
    await expect(day).not.toHaveAttribute('aria-invalid');
  },
);

test('a new row has the focus, until the sheet is full and says so', deepOnly, async ({ page }) => {
  const { min, max, one } = options.rows;
  for (let number = min; number < max; number += 1) {
    await addRow(page, options).click();
    await expect(name(page, number)).toBeFocused();
  }
  await expect(addRow(page, options)).toBeDisabled();
  await expect(box(page, options.id).getByRole('status')).toHaveText(words.full(max, one));
  await remove(page, 1);
  await expect(addRow(page, options)).toBeEnabled();
});

test('a row taken off comes back with its text and its ratings, and the others keep theirs meanwhile', async ({
  page,
}) => {
  await rateTwo(page);
  await remove(page, 1);
  await expect(putBack(page)).toBeFocused();
  await expect(row(page, options.id, 0)).toHaveCount(0);
  await expect(more(page, 1)).toBeVisible();
  await expect(name(page, 1)).toHaveValue('Pilot');
  await expect(line(page, 'Do nothing')).toHaveCount(0);
  await expect(rating(page, 1, 0)).toHaveValue('4');
  await expect(total(line(page, 'Pilot'))).toHaveText('12');

  await page.keyboard.press('Enter');
  await expect(name(page, 0)).toBeFocused();
  await expect(name(page, 0)).toHaveValue('Do nothing');
  await expect(total(line(page, 'Do nothing'))).toHaveText('6');
  await expect(total(line(page, 'Pilot'))).toHaveText('12');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a row is moved and taken off from one menu, and leaves the writing its room', async ({ page }) => {
    await name(page, 0).fill('Do nothing');
    await name(page, 1).fill('Pilot');
    await expect(row(page, options.id, 0).getByRole('button')).toHaveCount(1);
    const [line, space] = [row(page, options.id, 0), name(page, 0)];
    const width = async (it: Locator) => (await it.boundingBox())!.width;
    expect(await width(space)).toBeGreaterThan(0.7 * (await width(line)));
    await more(page, 1).tap();
    const down = row(page, options.id, 0).getByRole('button', { name: words.down });
    await down.tap();
    await expect(row(page, options.id, 0)).toContainText('2');
    await expect(down).toBeFocused();
    await more(page, 1).tap();
    await expect(down).toHaveCount(0);
    await row(page, options.id, 1).getByRole('button', { name: words.remove, exact: true }).tap();
    await expect(putBack(page)).toBeFocused();
    await putBack(page).tap();
    await expect(name(page, 1)).toHaveValue('Pilot');
  });
});

test(
  'a row taken off stays off after a reload, and a new one does not inherit what was in it',
  deepOnly,
  async ({ page }) => {
    await rateTwo(page);
    await remove(page, 1);
    await page.reload();
    await expect(name(page, 1)).toHaveValue('Pilot');
    await expect(row(page, options.id, 0)).toHaveCount(0);
    await expect(total(line(page, 'Pilot'))).toHaveText('12');
    await addRow(page, options).click();
    await expect(page.locator(':focus')).toHaveValue('');
    await page.keyboard.insertText('Something new');
    await expect(total(line(page, 'Something new'))).toContainText(words.noTotal);
  },
);

test(
  'Enter in a field neither leaves the page nor takes anything off the sheet',
  deepOnly,
  async ({ page }) => {
    await rateTwo(page);
    const rows = await box(page, options.id).locator('[data-row]').count();
    await name(page, 1).press('Enter');
    await rating(page, 1, 0).press('Enter');
    await page.locator('#deal-name').press('Enter');
    await expect(total(line(page, 'Pilot'))).toHaveText('12');
    await expect(box(page, options.id).locator('[data-row]')).toHaveCount(rows);
    await expect(page).toHaveURL(new RegExp(`${worksheet.id}/$`));
  },
);

test('what is still open is listed with its reason, and each entry leads to its field', async ({ page }) => {
  const open = gaps(page).getByRole('listitem');
  await expect(open).toHaveCount(worksheet.fields.filter(({ required }) => required).length);
  await expect(open.filter({ hasText: options.label })).toContainText(
    wholeWorksheet.gapRows(0, options.rows.min),
  );
  await name(page, 0).fill('Do nothing');
  await expect(open.filter({ hasText: options.label })).toContainText(
    wholeWorksheet.gapRows(1, options.rows.min),
  );
  for (const place of [1, 2]) await name(page, place).fill(`Option ${place}`);
  await expect(open.filter({ hasText: options.label })).toContainText(wholeWorksheet.gapCells(3));
  await open.getByRole('link', { name: matrix.label, exact: true }).click();
  await expect(box(page, matrix.id)).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(box(page, matrix.id).locator(':focus')).toBeVisible();
});

test(
  'the example opens beside each field, with the totals that the ratings come to',
  deepOnly,
  async ({ page }) => {
    const example = box(page, matrix.id).locator('details');
    await expect(example.getByRole('table')).toBeHidden();
    await example.getByText(words.example).click();
    const totals = matrix.example.map((ratings) =>
      ratings.reduce(
        (sum, each, place) => sum + each * Number(criteria.example[place]![matrix.columns.weight]),
        0,
      ),
    );
    expect([...totals].sort()).toEqual([25, 33, 44, 50]);
    await expect(example.locator('tbody td:last-child')).toHaveText(totals.map(String));
    await box(page, options.id).getByText(words.example).click();
    await expect(box(page, options.id).locator('details')).toContainText(
      options.example[0]![matrix.rows.label]!,
    );
  },
);

test('the gate says what to do next at each answer, and the knot is tied by the one that meets it', async ({
  page,
}) => {
  const field = worksheet.fields.find((each) => each.kind === 'gate')!;
  const gate = box(page, field.id);
  for (const { id, label, say } of field.choices) {
    await gate.getByLabel(label).check();
    await expect(gate.getByRole('status')).toHaveText(say);
    await expect(gate.locator('[data-met]')).toHaveAttribute('data-met', String(id === 'yes'));
  }
});
