// Lessons and worksheets on paper: everything that belongs there, and nothing else.
import { expect, type Page } from '@playwright/test';
import { exampleDossier } from '../../src/core/worksheet/filling/example.ts';
import { shown } from '../../src/core/worksheet/shown.ts';
import { cell, type Worksheet } from '../../src/core/worksheet/worksheet.ts';
import { done as doneWords } from '../../src/words/learner/done.ts';
import { lesson as lessonWords } from '../../src/words/course/lesson.ts';
import { print } from '../../src/words/course/print.ts';
import { quiz, quizPage } from '../../src/words/question/quiz.ts';
import { site } from '../../src/words/course/site.ts';
import { reading } from '../../src/words/worksheet/reading.ts';
import { wholeWorksheet } from '../../src/words/worksheet/whole.ts';
import { worksheet as words } from '../../src/words/worksheet/worksheet.ts';
import { written } from '../../src/words/question/written.ts';
import { test } from '../browser-test.ts';
import { deepOnly } from '../deep.ts';
import { course, textsOf } from '../site/authored.ts';
import { handOn } from '../site/by-hand.ts';
import {
  addRow,
  control,
  lesson,
  lessonPage,
  questions,
  worksheet,
  worksheetPage,
} from '../site/course-pages.ts';
import { bare, expectFeet, formats, found, missing, printed, unprinted, type Print } from '../site/paper.ts';

/** No sheet ends with the label or the help of a field that begins on the next one. */
function expectNoLonelyHeads({ leaves }: Print): void {
  for (const { title, fields } of course.parts.flatMap(({ worksheets }) => worksheets)) {
    const heads = fields.map(({ label, help }) => bare(label + help));
    const own = leaves.filter(({ foot, lines, goesOn }) => foot.includes(title) && lines[0] && !goesOn);
    const ends = own.map(({ lines }) => bare(lines.at(-1)!));
    expect(ends.filter((end) => heads.some((head) => head.includes(end)))).toEqual([]);
  }
}

/** Fills the sheet in as Mara did, at once: here it is the paper that counts. */
async function fillIn(page: Page, deal: string): Promise<void> {
  await page.goto(worksheetPage);
  await page.locator('#deal-name').fill(deal);
  for (const field of worksheet.fields) {
    if (field.kind !== 'list') continue;
    for (let rows = field.rows.min; rows < field.example.length; rows += 1) await addRow(page, field).click();
  }
  await writeAll(
    page,
    cells(worksheet).map(({ name, text }) => ({ name, text })),
  );
  const ratings = worksheet.fields.flatMap((field) =>
    field.kind === 'matrix'
      ? field.example.flatMap((line, place) =>
          line.map((rating, across) => ({ name: cell(field.id, place, across), text: String(rating) })),
        )
      : [],
  );
  await expect(control(page, ratings.at(-1)!.name)).toBeVisible();
  await writeAll(page, ratings);
}

async function writeAll(page: Page, texts: readonly { name: string; text: string }[]): Promise<void> {
  await page.evaluate((all) => {
    for (const { name, text } of all) {
      const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${name}"]`)!;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, texts);
}

/** The cells of the sheet's lists, as the worked example fills them. */
function cells(sheet: Worksheet) {
  return sheet.fields.flatMap((field) =>
    field.kind === 'list'
      ? field.example.flatMap((row, place) =>
          field.columns.map((column) => ({
            name: cell(field.id, place, column.id),
            column,
            text: row[column.id]!,
          })),
        )
      : [],
  );
}

for (const format of formats) {
  test(`a lesson prints on ${format} as its text, and its quiz blank from a new sheet on`, async ({
    page,
  }) => {
    await page.goto(lessonPage);
    const headings = await page.getByRole('main').getByRole('heading').allInnerTexts();
    const paragraphs = await page.locator('main .prose > p').allInnerTexts();
    const paper = await printed(page, format);
    expect(paragraphs.length).toBeGreaterThan(10);
    expect(
      missing(paper, [lesson.title, lesson.summary, ...lesson.objectives.map(({ text }) => text)]),
    ).toEqual([]);
    expect(missing(paper, [...paragraphs, lessonWords.ifThen, lessonWords.sources])).toEqual([]);
    expect(missing(paper, questions.flatMap(textsOf))).toEqual([]);

    const lines = paper.leaves.flatMap((leaf) => leaf.lines);
    const chrome: readonly string[] = [
      site.search,
      site.contents,
      quiz.check,
      written.compare,
      quiz.again,
      quizPage.keyOpen,
      doneWords.mark,
      site.pages.print,
    ];
    expect(lines.filter((line) => chrome.includes(line))).toEqual([]);
    expect(found(paper, [site.footer, quizPage.intro, lessonWords.next + ':'])).toEqual([]);
    expect(found(paper, questions.flatMap(unprinted))).toEqual([]);

    expect(paper.leaves.filter(({ lines }) => lines[0] === quizPage.title)).toHaveLength(1);
    expect(paper.leaves.filter(({ lines }) => headings.includes(lines.at(-1)!))).toEqual([]);
    expect(paper.leaves.filter(({ lines }) => lines.length === 0)).toEqual([]);
    expect(lines.filter((line) => / [,.;:](?!\d)/.test(line))).toEqual([]);
    expectFeet(paper, lesson.title);
  });

  test(`a blank worksheet prints on ${format} with every label and lines for a pen, and none of Mara’s answers`, async ({
    page,
  }) => {
    await page.goto('./print/worksheets/');
    const paper = await printed(page, format);
    const sheets = course.parts.flatMap(({ worksheets }) => worksheets);
    const labels = sheets.flatMap(({ title, fields }) => [
      title,
      ...fields.flatMap((field) => [
        field.label,
        field.help,
        ...(field.kind === 'list' || field.kind === 'tied' ? field.columns.map(({ label }) => label) : []),
        ...(field.kind === 'gate' || field.kind === 'choice' ? field.choices.map(({ label }) => label) : []),
        ...(field.kind === 'scale' ? [field.low, field.high] : []),
      ]),
    ]);
    expect(missing(paper, [wholeWorksheet.deal, ...labels, words.total])).toEqual([]);
    const answers = cells(worksheet).map(({ text }) => text);
    expect(
      found(
        paper,
        answers.filter((text) => text.length > 12),
      ),
    ).toEqual([]);
    const [nothingToRate = ''] = words.emptyMatrix('', '').split('“');
    expect(
      found(paper, [wholeWorksheet.print, wholeWorksheet.gaps, words.example, nothingToRate, print.now]),
    ).toEqual([]);
    expectFeet(
      paper,
      course.parts.flatMap(({ worksheets }) => worksheets.map(({ title }) => title)),
    );
    expectNoLonelyHeads(paper);

    await page.emulateMedia({ media: 'print' });
    const heights = await page
      .locator('.line:visible')
      .evaluateAll((lines) => lines.map((line) => line.clientHeight));
    const millimetre = 96 / 25.4;
    expect(heights.length).toBeGreaterThanOrEqual(answers.length);
    expect(heights.filter((height) => height < 8 * millimetre)).toEqual([]);
    await expect(page.locator('.control:visible')).toHaveCount(0);
  });
}

test('a filled worksheet prints every answer under its label, and the totals in one table', async ({
  page,
}) => {
  await fillIn(page, 'Harrow Lane “Bakery” \\ Group');
  const ratings = worksheet.fields.find(({ kind }) => kind === 'matrix')!;
  const table = shown(exampleDossier([worksheet]), worksheet, ratings, reading);
  const lines = table.kind === 'table' ? table.rows.map((row) => bare(row.join(''))) : [];
  for (const format of formats) {
    const paper = await printed(page, format);
    const answers = cells(worksheet).map(({ column, text }) => {
      const range = column.kind === 'scale' ? words.scale(column.from, column.to) : '';
      const choices = column.kind === 'choice' ? column.choices : [];
      return bare(column.label + range + (choices.find(({ id }) => id === text)?.label ?? text));
    });
    const whole = (answer: string) => paper.leaves.some((leaf) => leaf.bare.includes(answer));
    expect(answers.filter((answer) => !whole(answer))).toEqual([]);

    const [head] = paper.leaves.map(({ bare: text }) => text.split(bare(words.total))[1]).filter(Boolean);
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(head).toContain(line);
    expect(
      found(paper, [wholeWorksheet.print, wholeWorksheet.gaps, words.saved, wholeWorksheet.dealHelp]),
    ).toEqual([]);
    expectNoLonelyHeads(paper);
    expectFeet(paper, `${worksheet.title} · Harrow Lane “Bakery” \\ Group`);
  }
});

test(
  'a filled worksheet prints every character, however long the text and whatever the script',
  deepOnly,
  async ({ page }) => {
    const lines = Array.from(
      { length: 80 },
      (_, place) => `Line ${place + 1}: ${'abc '.repeat(place % 9)}end ${place + 1}.`,
    );
    const words = Array.from({ length: 250 }, (_, place) => `w${String(place).padStart(5, '0')}`);
    const oneLine = words.join(' ') + 'ж'.repeat(251);
    const scripts = '東京の冷蔵庫 · Größe, čaj, ﬁn · 🙂 🚀';
    const rightToLeft = 'שלום עולם مخبز';
    const name = 'A name longer than any margin, '.repeat(40);
    expect(oneLine).toHaveLength(2000);
    await page.goto(worksheetPage);
    await page.locator('#deal-name').fill(name);
    await control(page, 'trade-offs.0.meaning').fill(lines.join('\n'));
    await control(page, 'risks.0.risk').fill(oneLine);
    await control(page, 'options.0.name').fill(scripts);
    await control(page, 'options.0.from').fill(rightToLeft);
    const paper = await printed(page);
    expect(missing(paper, [name, lines.join('')])).toEqual([]);
    expect(paper.bare.match(/w\d{5}/g)).toEqual(words);
    expect(paper.bare.match(/ж/g)).toHaveLength(251);

    // A machine without a font for a script draws a box for each of its characters, which reads back as a zero.
    // Scripts that run from right to left come back in the order they are drawn.
    const drawn = /1Option(.*?)Whoseidea(.*?)2Option/s.exec(paper.bare) ?? [];
    for (const [place, text] of [scripts, rightToLeft].entries()) {
      const [wanted, found] = [[...bare(text)], [...(drawn[place + 1] ?? '')]];
      expect(found).toHaveLength(wanted.length);
      const left = wanted.filter((character) => !found.includes(character));
      expect(left).toHaveLength(found.filter((character) => character === '\0').length);
    }
    expect(drawn[1]).toContain(bare('Größe, čaj, ﬁn'));

    expectFeet(paper, `${worksheet.title} · A name longer than any margin`);
    for (const { foot } of paper.leaves) expect(foot.length).toBeLessThan(150);
  },
);

test(
  'the foot of a page is its title, whatever stands in it, with and without a script',
  deepOnly,
  async ({ page, browser, baseURL }) => {
    const title = 'The “why” of it, said \\"plainly\\" & <in short>';
    const named = (html: string) =>
      html.replace(
        / data-foot="[^"]*"/,
        ` data-foot="${title.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
      );
    const scriptless = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: false });
    for (const each of [page, await scriptless.newPage()]) {
      await each.goto('/about/');
      expectFeet(await printed(each), 'About');
      await handOn(each, named);
      await each.goto('/about/');
      expectFeet(await printed(each), title);
    }
    await scriptless.close();
  },
);

test('the dark theme prints in the same colours as the light one, text in black', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(lessonPage);
  const light = await printed(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const dark = await printed(page);
  expect(dark.fills).toEqual(light.fills);
  expect(dark.fills).toContain('#000000');
  await page.emulateMedia({ colorScheme: 'dark', media: 'screen' });
  const screen = await printed(page);
  expect(screen.fills).not.toEqual(light.fills);
});
