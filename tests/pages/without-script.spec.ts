// With scripts switched off a lesson is read, a quiz is answered on paper, and nothing pretends to work.
import { expect, type Locator, type Page } from '@playwright/test';
import { lessonPlaces } from '../../src/core/course/course.ts';
import type { Field } from '../../src/core/worksheet/field.ts';
import type { Worksheet } from '../../src/core/worksheet/worksheet.ts';
import type { Question } from '../../src/core/question/question.ts';
import { drill } from '../../src/words/question/drill.ts';
import { fill } from '../../src/words/question/fill.ts';
import { quizPage } from '../../src/words/question/quiz.ts';
import { review } from '../../src/words/learner/review.ts';
import { site } from '../../src/words/course/site.ts';
import { written } from '../../src/words/question/written.ts';
import { test as anyTest } from '../browser-test.ts';
import { DEEP, firstOfKind, someWithEverything } from '../deep.ts';
import { answerTo, course, everyKind, textsOf } from '../site/authored.ts';
import { kindOf, lessons, pages, unpacked } from '../site/built-pages.ts';
import { oneTab } from './one-tab.ts';
import { mayBeWide, PHONE, sidewards } from './reflow.ts';

const test = anyTest.extend(oneTab({ javaScriptEnabled: false }));

/** Buttons that are seen and that only a script could serve. */
const dead = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll(':is(button:not([popovertarget]), [role=button], input[type=submit])')]
      .filter((button) => button.checkVisibility({ visibilityProperty: true }))
      .map(({ textContent }) => textContent.trim()),
  );

/** The deep run reads every lesson, every push one that asks many kinds of question. */
const read = DEEP ? lessonPlaces(course).map(({ lesson }) => lesson) : [everyKind[0]!.lesson];

for (const lesson of read) {
  test(`the whole text, quiz and answer key of “${lesson.title}” are there without a script`, async ({
    page,
  }) => {
    await page.goto(`/lessons/${lesson.id}/`);
    for (const summary of await page.locator('main summary').all()) await summary.click();
    const text = plain(await page.locator('main').innerText());
    const questions = lesson.quizzes.flatMap((quiz) => quiz.questions);
    const said = [
      lesson.title,
      lesson.summary,
      ...lesson.objectives.map((objective) => objective.text),
      ...questions.flatMap((question) => [...textsOf(question), ...answerTo(question), ...question.hints]),
    ];
    expect(said.filter((words) => !text.includes(plain(words)))).toEqual([]);
    expect(await page.locator('.prose :is(p, li, td, dd, h2, h3)').evaluateAll(unseen)).toEqual([]);

    const quiz = page.locator('form[data-quiz]');
    for (const question of questions) {
      const group = quiz.getByRole('group', { name: question.prompt });
      for (const space of spacesOf(question, group)) await expect(space).toBeVisible();
    }
    // How sure one was, what went wrong and what to look at again: only a script can make something of it.
    await expect(quiz.locator('.needs-script:visible, button:visible, [name^="sure."]:visible')).toHaveCount(
      0,
    );
  });
}

test('the answer key is shut until it is asked for', async ({ page }) => {
  await page.goto(lessons[0]!.path);
  const key = page.locator('.key');
  await expect(key.getByRole('listitem').first()).toBeHidden();
  await key.getByText(quizPage.keyOpen).click();
  await expect(key.getByRole('listitem').first()).toBeVisible();
});

test('the review says what to do instead, without a script', async ({ page }) => {
  await page.goto('/review/');
  await expect(page.getByText(review.withoutScript)).toBeVisible();
  await expect(page.getByRole('link', { name: review.blankQuizzes })).toHaveAttribute(
    'href',
    '/print/quizzes/',
  );
  await expect(page.locator('main').getByRole('heading')).toHaveText([review.title, review.drill]);
});

test('the customer lines are read without a script, and answered on paper', async ({ page }) => {
  await page.goto('/review/phases/');
  await page.getByText(drill.paper).click();
  const text = plain(await page.locator('main').innerText());
  const said = course.drill.flatMap(({ scene, says, why, moves }) => [
    scene,
    says,
    why,
    ...moves.map(({ text }) => text),
  ]);
  expect(said.filter((words) => !text.includes(plain(words)))).toEqual([]);
  await expect(page.locator('main .needs-script:visible')).toHaveCount(0);
});

const sheets = course.parts.flatMap(({ worksheets }) => worksheets);
const kindsIn = ({ fields }: Worksheet) => new Set(fields.map(({ kind }) => kind));

for (const worksheet of someWithEverything(sheets, kindsIn, ({ fields }) => fields.length)) {
  test(`the sheet “${worksheet.title}” shows every field without a script`, async ({ page }) => {
    await page.goto(`/worksheets/${worksheet.id}/`);
    for (const field of worksheet.fields) {
      const section = page.locator(`#field-${field.id}`);
      await expect(section.getByRole('heading', { name: field.label })).toBeVisible();
      await expect(section.getByText(field.help)).toBeVisible();
      expect(await section.locator(':is(input, textarea, select):visible').count(), field.id).toBe(
        spaces(field),
      );
    }
  });
}

test.describe('read one after the other', () => {
  // What all pages have is fetched once.
  const SMALL = { width: 320, height: 640 };
  anyTest.use({ javaScriptEnabled: false, viewport: SMALL });

  const ofEachKind = firstOfKind(pages, kindOf);
  const wide = DEEP ? pages : unpacked.filter(({ html }) => mayBeWide(html));

  anyTest(
    'whatever may be wide on a page fits a small screen, and a phone with large text',
    async ({ page }) => {
      anyTest.slow();
      for (const { path } of wide) {
        await page.setViewportSize(SMALL);
        await page.goto(path);
        expect.soft(await sidewards(page), path).toEqual([]);
        await page.setViewportSize(PHONE);
        await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
        expect.soft(await sidewards(page), `${path}, with large text`).toEqual([]);
      }
    },
  );

  anyTest('no kind of page shows a button that does nothing', async ({ page }) => {
    for (const { path } of ofEachKind) {
      await page.goto(path);
      expect.soft(await dead(page), path).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 720 });
      expect.soft(await dead(page), `${path} on a laptop`).toEqual([]);
      await page.setViewportSize(SMALL);
    }
  });
});

test('a button that only a script could serve is found', async ({ page }) => {
  await page.goto('about:blank');
  await page.setContent(
    '<button>Check</button><button popovertarget="p">Open</button><p popover id="p">Words</p>',
  );
  expect(await dead(page)).toEqual(['Check']);
});

test('the contents open on a phone without a script', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(lessons[0]!.path);
  const contents = page.getByRole('navigation', { name: site.menu });
  await expect(contents).toBeHidden();
  await page.getByRole('button', { name: site.menu }).click();
  await expect(contents.getByRole('link', { name: course.parts[0]!.title })).toBeVisible();
});

/** Where a question of this kind is answered with a pen, and everything there is to choose from or put somewhere. */
function spacesOf(question: Question, group: Locator): readonly Locator[] {
  switch (question.kind) {
    case 'one':
    case 'many':
      return question.choices.map(({ text }) => group.getByLabel(text, { exact: true }));
    case 'order':
      return question.steps.flatMap(({ text }) => {
        const step = group.getByRole('listitem').filter({ hasText: text });
        return [step.getByText(text, { exact: true }), step.locator('.box')];
      });
    case 'match':
      return [
        ...question.pieces.map(({ text }) => group.getByRole('combobox', { name: text })),
        ...question.groups.map(({ text }) => group.getByRole('listitem').getByText(text, { exact: true })),
      ];
    case 'sort':
    case 'judge':
      return question.pieces.flatMap(({ text }) => {
        const piece = group.getByRole('radiogroup', { name: text });
        // ‘Advantage’ is in ‘Disadvantage’, too.
        return question.groups.map((to) =>
          piece.getByRole('radio', { name: to.text }).and(piece.locator(`[value="${to.id}"]`)),
        );
      });
    case 'fill':
      return [group.getByRole('textbox', { name: fill.label })];
    case 'written':
      return [group.getByRole('textbox', { name: written.own })];
  }
}

/** How many spaces there are to write in or tick; what depends on other rows has some as soon as those are there. */
function spaces(field: Field): number {
  switch (field.kind) {
    case 'text':
    case 'long':
    case 'number':
    case 'date':
    case 'check':
      return 1;
    case 'scale':
      return field.to - field.from + 1;
    case 'choice':
    case 'gate':
      return field.choices.length;
    case 'list':
      return field.rows.min * field.columns.length;
    case 'tied':
    case 'matrix':
    case 'computed':
    case 'carried':
      return 0;
  }
}

/**
 * Those of the elements that a reader does not get to see; what only a script can bring about and what only paper
 * shows is not theirs to see.
 */
function unseen(elements: Element[]): string[] {
  return elements
    .filter((element) => element.closest('.needs-script, form [aria-hidden="true"]') === null)
    .filter((element) => !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map(({ textContent }) => textContent);
}

/** One kind of space and no line breaks, as words are laid out differently from how they are written. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
