// Fields of a worksheet in the lesson that sends the learner to them: one sheet, wherever it is written on.
import { expect, type Page } from '@playwright/test';
import type { ListField } from '../../../src/core/worksheet/field.ts';
import { deals } from '../../../src/words/deal/deals.ts';
import { site } from '../../../src/words/course/site.ts';
import { wholeWorksheet } from '../../../src/words/worksheet/whole.ts';
import { worksheet as words } from '../../../src/words/worksheet/worksheet.ts';
import { test } from '../../browser-test.ts';
import { deepOnly } from '../../deep.ts';
import { course } from '../../site/authored.ts';
import { letItOpen, openSlowly } from '../../durability/slow-store.ts';
import { addRow, box, control, row } from '../../site/course-pages.ts';
import { found, missing, printed } from '../../site/paper.ts';

const part = course.parts.find(({ id }) => id === 'collaborate')!;
const [canvas, lesson] = [part.worksheets[0]!, part.lessons[0]!];
const lastQuestion = lesson.quizzes[0]!.questions.at(-1)!;
const options = canvas.fields.find(
  (field): field is ListField => field.id === 'options' && field.kind === 'list',
)!;
const sheetPage = `./worksheets/${canvas.id}/`;
const lessonPage = `./lessons/${lesson.id}/`;
const ratingLesson = './lessons/criteria-and-proposal/';

const form = (page: Page) => page.locator(`form[data-worksheet="${canvas.id}"]`);
const saved = (page: Page) =>
  expect(form(page).locator('[data-saving]')).toHaveAttribute('data-saving', 'saved');

/** Opens a lesson at its fields, which come to life there. */
async function openLesson(page: Page, address = lessonPage): Promise<void> {
  await page.goto(address);
  await form(page).scrollIntoViewIfNeeded();
  await expect(form(page)).toHaveAttribute('data-live');
}

test('what is typed in a lesson stands on the worksheet, and is printed with the lesson', async ({
  page,
}) => {
  await openLesson(page);
  await control(page, 'options.0.name').fill('Leave it as it is');
  await control(page, 'options.0.from').fill('Nobody');
  for (let rows = options.rows.min; rows < 4; rows += 1) await addRow(page, options).click();
  await control(page, 'options.3.name').fill('Watch the wrapper only');
  await saved(page);
  const paper = await printed(page);
  expect(
    missing(paper, [wholeWorksheet.ownDeal, options.label, 'Leave it as it is', 'Watch the wrapper only']),
  ).toEqual([]);
  expect(found(paper, [words.onPractice, wholeWorksheet.whole, words.add(options.rows.one)])).toEqual([]);

  await page.getByRole('link', { name: canvas.title }).last().click();
  await expect(page).toHaveURL(new RegExp(`/worksheets/${canvas.id}/$`));
  await expect(control(page, 'options.0.name')).toHaveValue('Leave it as it is');
  await expect(control(page, 'options.0.from')).toHaveValue('Nobody');
  await expect(control(page, 'options.3.name')).toHaveValue('Watch the wrapper only');
});

test('what is typed on the worksheet stands in the lesson, in another tab that was open before, too', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await openLesson(other);
  await expect(form(other)).toContainText(words.onPractice);
  await page.goto(sheetPage);
  await control(page, 'options.1.name').fill('They do it themselves');
  await expect(control(other, 'options.1.name')).toHaveValue('They do it themselves');
  await control(other, 'options.2.name').fill('Theirs, from the night shift');
  await expect(control(page, 'options.2.name')).toHaveValue('Theirs, from the night shift');
});

test(
  'a lesson that is entered at its quiz shows what was written in its fields all the same',
  deepOnly,
  async ({ page }) => {
    await page.goto(sheetPage);
    await control(page, 'options.0.name').fill('Leave it as it is');
    for (let rows = options.rows.min; rows < 5; rows += 1) await addRow(page, options).click();
    await control(page, 'options.4.name').fill('Watch the wrapper only');
    await saved(page);
    await page.goto(`${lessonPage}#${lastQuestion.id}`);
    await expect(page.locator(`[data-question="${lastQuestion.id}"]`)).toHaveAttribute('data-live');
    await form(page).scrollIntoViewIfNeeded();
    await expect(control(page, 'options.0.name')).toHaveValue('Leave it as it is');
    await expect(control(page, 'options.4.name')).toHaveValue('Watch the wrapper only');
    await expect(row(page, options.id, 5)).toHaveCount(0);
  },
);

test(
  'the fields in a lesson are those of the deal that is worked on, which is named above them',
  deepOnly,
  async ({ page }) => {
    await openLesson(page);
    await control(page, 'options.0.name').fill('Only for practice');
    await saved(page);
    await form(page).getByRole('link', { name: words.chooseDeal }).click();
    await page.getByLabel(deals.newLabel).fill('Harrow Lane');
    await page.getByRole('button', { name: deals.create }).click();
    await expect(page.getByRole('heading', { name: 'Harrow Lane' })).toBeVisible();

    await openLesson(page);
    await expect(form(page)).toContainText('Harrow Lane');
    await expect(form(page).getByRole('link', { name: words.otherDeal })).toBeVisible();
    await expect(control(page, 'options.0.name')).toHaveValue('');
    await control(page, 'options.0.name').fill('Pilot in three shops');
    await saved(page);
    expect(missing(await printed(page), ['Harrow Lane', 'Pilot in three shops'])).toEqual([]);
    await page.goto(sheetPage);
    await expect(page.locator('#deal-name')).toHaveValue('Harrow Lane');
    await expect(control(page, 'options.0.name')).toHaveValue('Pilot in three shops');
  },
);

test(
  'a table in a lesson grows out of a list that stands on the worksheet alone',
  deepOnly,
  async ({ page }) => {
    await openLesson(page, ratingLesson);
    await expect(control(page, 'options.0.name')).toHaveCount(0);
    await control(page, 'criteria.0.text').fill('Staff accept it');
    await control(page, 'criteria.0.weight').fill('5');
    await expect(box(page, 'ratings').locator('output')).toHaveCount(0);
    await page.goto(sheetPage);
    await control(page, 'options.0.name').fill('Pilot');
    await saved(page);
    await openLesson(page, ratingLesson);
    await control(page, 'ratings.0.0').fill('4');
    await expect(box(page, 'ratings').getByRole('row', { name: 'Pilot' }).locator('output')).toHaveText('20');
  },
);

test(
  'a sheet that is still blank is printed with lines for a pen, as many rows as the example has',
  deepOnly,
  async ({ page }) => {
    await openLesson(page);
    const labels = [
      wholeWorksheet.ownDeal,
      options.label,
      options.help,
      ...options.columns.map(({ label }) => label),
    ];
    expect(missing(await printed(page), labels)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await expect(form(page).locator('.line:visible')).toHaveCount(
      options.example.length * options.columns.length,
    );
    await expect(form(page).locator('.control:visible')).toHaveCount(0);
  },
);

test('in the booklet a lesson says on which sheet its exercise is written', deepOnly, async ({ page }) => {
  await page.goto('./print/booklet/');
  const lesson = page
    .locator('.sheet')
    .filter({ hasText: wholeWorksheet.onSheet(canvas.title, [options.label]) });
  await expect(lesson).toHaveCount(1);
  await expect(page.locator(`form[data-worksheet="${canvas.id}"]`)).toHaveCount(1);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'the fields in a lesson are a form to read, and nothing is said of deals or of keeping',
    deepOnly,
    async ({ page }) => {
      await page.goto(lessonPage);
      await expect(box(page, options.id).getByRole('heading', { name: options.label })).toBeVisible();
      await expect(form(page).locator('.control:visible')).toHaveCount(
        options.rows.min * options.columns.length,
      );
      await expect(form(page).getByRole('button')).toHaveCount(0);
      await expect(form(page).getByText(words.untouched)).toBeHidden();
      await expect(form(page).locator('.deal')).toHaveText('');
      const paper = await printed(page);
      expect(missing(paper, [wholeWorksheet.ownDeal, options.label, options.help])).toEqual([]);
    },
  );
});

test('a lesson that nobody has scrolled is printed with what is kept', deepOnly, async ({ page }) => {
  await page.goto(sheetPage);
  await control(page, 'options.0.name').fill('Watch the wrapper only');
  await saved(page);
  await page.goto(lessonPage);
  await form(page).and(page.locator('[data-open]')).waitFor();
  expect(missing(await printed(page), ['Watch the wrapper only'])).toEqual([]);
});

test(
  'a lesson that is printed before its fields could be shown says so on the paper',
  deepOnly,
  async ({ page }) => {
    await page.goto(sheetPage);
    await control(page, 'options.0.name').fill('Watch the wrapper only');
    await saved(page);
    await openSlowly(page);
    await page.goto(lessonPage);
    const early = await printed(page);
    expect(missing(early, [site.unprinted])).toEqual([]);
    await letItOpen(page);
    await form(page).and(page.locator('[data-open]')).waitFor();
    const whole = await printed(page);
    expect([missing(whole, ['Watch the wrapper only']), found(whole, [site.unprinted])]).toEqual([[], []]);
  },
);
