// Presses that nobody meant: the second of a double press, by pointer or key, skips nothing, makes nothing twice and leads
// nowhere; and the keys with which somebody composes a word do nothing but that.
import { expect, type Locator, type Page } from '@playwright/test';
import { deals as dealWords } from '../../src/words/deal/deals.ts';
import { done as doneWords } from '../../src/words/learner/done.ts';
import { review as reviewWords } from '../../src/words/learner/review.ts';
import { drill as drillWords } from '../../src/words/question/drill.ts';
import { search as searchWords } from '../../src/words/course/search.ts';
import { worksheet as sheetWords } from '../../src/words/worksheet/worksheet.ts';
import { test } from '../browser-test.ts';
import { DEEP, deepOnly } from '../deep.ts';
import { bringAlive } from '../site/alive.ts';
import { course } from '../site/authored.ts';
import { box, lesson, lessonPage, ofEveryKind, one } from '../site/course-pages.ts';
import { asked, give, replyTo, wrongChoices } from '../site/replies.ts';
import { answeredOn, remember } from './quiz/quiz-past.ts';

/** Ways to press twice, as one does who is used to double clicks or whose hand trembles. */
const ways: Readonly<Record<string, (page: Page, what: Locator) => Promise<void>>> = {
  'a pointer': async (_, what) => what.dblclick(),
  Enter: async (page, what) => twice(page, what, 'Enter'),
  'the space bar': async (page, what) => twice(page, what, 'Space'),
  'a program that speaks for a finger': async (_, what) =>
    what.evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    }),
};

async function twice(page: Page, what: Locator, key: string): Promise<void> {
  await what.focus();
  await page.keyboard.press(key);
  await page.keyboard.press(key);
}

for (const [way, press] of Object.entries(ways)) {
  // One guard stands before all buttons: every push tries the first way, on a drill and on a quiz.
  const often = way === 'a pointer' ? {} : deepOnly;
  test(
    `in the drill, pressed twice by ${way}, Check shows the reasons and Next skips no line`,
    often,
    async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await page.goto('./review/phases/');
      const line = page.locator('[data-line]');
      for (const group of [drillWords.phase, drillWords.move]) {
        await line.getByRole('radiogroup', { name: group }).getByRole('radio').first().check();
      }
      await press(page, line.getByRole('button', { name: drillWords.check, exact: true }));
      await expect(line).toHaveAttribute('data-verdict');
      await expect(line.getByRole('status')).not.toBeEmpty();
      await expect(page.getByText(drillWords.count(1, course.drill.length))).toBeVisible();

      const first = await line.getAttribute('data-line');
      await press(page, line.getByRole('button', { name: drillWords.next }));
      await expect(line).not.toHaveAttribute('data-verdict');
      await expect(line.locator(':checked')).toHaveCount(0);
      const order = await orderOfLines(page);
      expect(order.indexOf((await line.getAttribute('data-line')) ?? '')).toBe(
        order.indexOf(first ?? '') + 1,
      );
    },
  );

  test(
    `in a quiz, pressed twice by ${way}, Check answers once and picks nothing else, and “Try again” asks nothing`,
    often,
    async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await page.goto(lessonPage);
      await bringAlive(page);
      const { box, choice, check, said, again } = asked(page, one);
      await choice(wrongChoices(one)[0]!.id).check();
      await press(page, check);
      await expect(box).toHaveAttribute('data-verdict', 'wrong');
      await expect(choice(wrongChoices(one)[0]!.id)).toBeChecked();
      await press(page, again);
      await expect(box.locator(`[name="${one.id}"]:checked`)).toHaveCount(0);
      await expect(said).toBeEmpty();
      await expect(box).not.toHaveAttribute('data-verdict');
      const mark = page.getByRole('button', { name: doneWords.mark });
      await press(page, mark);
      await expect(page.getByText(doneWords.is, { exact: true })).toBeVisible();
    },
  );

  test(
    `in the review, pressed twice by ${way}, “Next question” brings the next one as it is`,
    deepOnly,
    async ({ page }) => {
      const past = ofEveryKind.map((home) => answeredOn('2020-01-02', home));
      await remember(page, past);
      await page.goto('./review/');
      const question = page.locator('[data-question]');
      const id = await question.getAttribute('data-question');
      const home = ofEveryKind.find(({ question }) => question.id === id)!;
      await give(page, home.question, replyTo(home.question, 'wrong'));
      await press(page, question.locator('button[type=submit]'));
      await expect(question).toHaveAttribute('data-verdict', 'wrong');
      await press(page, page.getByRole('button', { name: reviewWords.next }));
      await expect(question).not.toHaveAttribute('data-question', id!);
      await expect(page.getByText(reviewWords.place(2, past.length))).toBeVisible();
      await expect(question).not.toHaveAttribute('data-verdict');
      await expect(question.locator(':checked:not(option)')).toHaveCount(0);
    },
  );

  test(
    `on a worksheet, pressed twice by ${way}, a row is added once, and taken off once, and one put back is back`,
    deepOnly,
    async ({ page }) => {
      await page.goto('./worksheets/collaborate/');
      await bringAlive(page);
      const options = box(page, 'options');
      const rows = options.locator('[data-row]');
      const before = await rows.count();
      await press(page, options.getByRole('button', { name: sheetWords.add('option') }));
      await expect(rows).toHaveCount(before + 1);
      await expect(options.locator('.control').last()).toHaveValue('');
      await options.locator('.more').first().click();
      await press(page, options.getByRole('button', { name: sheetWords.remove, exact: true }));
      await expect(rows).toHaveCount(before);
      const undo = options.getByRole('button', { name: sheetWords.undo });
      await expect(undo).toBeVisible();
      await expect(options.getByText(sheetWords.removed(sheetWords.row('option', 1)))).toBeVisible();
    },
  );

  test(
    `pressed twice by ${way}, a deal is begun once, duplicated once, and asked about once before it goes for good`,
    deepOnly,
    async ({ page }) => {
      await page.goto('./deals/');
      await bringAlive(page);
      const cards = page.locator('[data-deal]');
      const begin = page.getByRole('button', { name: dealWords.create });
      await page.getByLabel(dealWords.newLabel).fill('North Mill');
      await press(page, begin);
      await expect(cards).toHaveCount(1);
      await expect(page).toHaveURL(/\/deals\/$/);
      await cards.locator('summary').last().click();
      await press(page, cards.getByRole('button', { name: dealWords.duplicate }));
      await expect(cards).toHaveCount(2);
      // What can be done with a deal stands in a drawer of its line; both may be shut.
      for (const shut of ['> details:not([open]) > summary', 'details details:not([open]) > summary']) {
        const drawer = cards.first().locator(shut);
        if ((await drawer.count()) > 0) await drawer.first().click();
      }
      await press(page, cards.first().getByRole('button', { name: dealWords.remove }));
      await expect(cards).toHaveCount(1);
      await page.locator('.bin summary').click();
      await press(page, page.locator('.bin').getByRole('button', { name: dealWords.forget }));
      await expect(page.getByRole('dialog', { name: dealWords.forget })).toBeVisible();
    },
  );

  test(
    `pressed twice by ${way}, the search opens and stays, and light turns to dark and stays`,
    deepOnly,
    async ({ page }) => {
      await page.goto(lessonPage);
      const before = await page.locator('html').getAttribute('data-theme');
      await press(page, page.locator('[data-toggle="theme"]'));
      await expect(page.locator('html')).not.toHaveAttribute('data-theme', before!);
      await press(page, page.locator('[data-open="search"]'));
      await expect(page.getByRole('dialog', { name: searchWords.label })).toBeVisible();
    },
  );
}

test(
  'a deal is begun once by a double Enter in the field for its name, and the page stays',
  deepOnly,
  async ({ page }) => {
    await page.goto('./deals/');
    await bringAlive(page);
    await page.getByLabel(dealWords.newLabel).fill('North Mill');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-deal]')).toHaveCount(1);
    await expect(page).toHaveURL(/\/deals\/$/);
  },
);

test('a key that is held down presses once', async ({ page }) => {
  await page.goto('./worksheets/collaborate/');
  await bringAlive(page);
  const options = box(page, 'options');
  const before = await options.locator('[data-row]').count();
  await options.getByRole('button', { name: sheetWords.add('option') }).focus();
  for (let times = 0; times < 5; times += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(options.locator('[data-row]')).toHaveCount(before + 1);
});

test(
  'what is meant twice counts twice: another button, a key after a look around, and a step moved up and up',
  deepOnly,
  async ({ page }) => {
    const home = ofEveryKind.find(({ question }) => question.kind === 'order')!;
    await page.goto(`./lessons/${home.lesson.id}/#${home.question.id}`);
    const steps = asked(page, home.question).box;
    await expect(steps).toHaveAttribute('data-live');
    const idsNow = () =>
      steps.locator('[data-put]').evaluateAll((rows) => rows.map((row) => row.dataset['put']));
    const [first, second, third, ...others] = await idsNow();
    await steps.locator(`[data-put="${first}"] .move`).last().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await idsNow()).toEqual([second, third, first, ...others]);

    await page.goto(lessonPage);
    const button = page.locator('[data-toggle="theme"]');
    const theme = () => page.locator('html').getAttribute('data-theme');
    const before = await theme();
    await button.click();
    await button.click();
    expect(await theme()).toBe(before);
    await button.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await theme()).toBe(before);
  },
);

/** Presses a key as browsers tell of it while a word is composed; Safari ends the composition first. */
async function compose(what: Locator, key: 'Enter' | 'Escape' | 'ArrowDown'): Promise<void> {
  for (const sign of [{ isComposing: true }, { keyCode: 229 }]) {
    await what.dispatchEvent('keydown', { key, bubbles: true, cancelable: true, ...sign });
  }
}

test('Enter in a word that is still composed answers no question', async ({ page }) => {
  const kinds = DEEP ? ['one', 'many', 'fill'] : ['fill'];
  for (const home of ofEveryKind.filter(({ question }) => kinds.includes(question.kind))) {
    await page.goto(`./lessons/${home.lesson.id}/#${home.question.id}`);
    const { box: question, said } = asked(page, home.question);
    await expect(question).toHaveAttribute('data-live');
    await give(page, home.question, replyTo(home.question, 'wrong'));
    const input = question.locator('input').first();
    await compose(input, 'Enter');
    await expect(said).toBeEmpty();
    await expect(question).not.toHaveAttribute('data-verdict');
    await input.press('Enter');
    await expect(question).toHaveAttribute('data-verdict', 'wrong');
  }
});

test(
  'before a question is alive, Enter in a word that is still composed is not kept for it',
  deepOnly,
  async ({ page }) => {
    await page.route('**/_astro/*.js', (route) => route.abort());
    const home = ofEveryKind.find(({ question }) => question.kind === 'fill')!;
    await page.goto(`./lessons/${home.lesson.id}/`);
    const question = page.locator(`[data-question="${home.question.id}"]`);
    await compose(question.getByRole('textbox'), 'Enter');
    await expect(question.locator('[data-pressed]')).toHaveCount(0);
    await question.getByRole('textbox').press('Enter');
    await expect(question.locator('[data-pressed]')).toHaveCount(1);
  },
);

test(
  'in the search, the keys of a word that is still composed neither open, nor close, nor leave the field',
  deepOnly,
  async ({ page }) => {
    await page.goto(lessonPage);
    await page.keyboard.press('/');
    const field = page.getByRole('searchbox', { name: searchWords.label });
    await field.fill('pilot');
    await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
    for (const key of ['Enter', 'Escape', 'ArrowDown'] as const) await compose(field, key);
    await expect(page.getByRole('dialog', { name: searchWords.label })).toBeVisible();
    await expect(field).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`/lessons/${lesson.id}/$`));
  },
);

test(
  'what is picked up stays so when Escape belongs to a word that is still composed',
  deepOnly,
  async ({ page }) => {
    const home = ofEveryKind.find(({ question }) => question.kind === 'order')!;
    await page.goto(`./lessons/${home.lesson.id}/#${home.question.id}`);
    const { box: question } = asked(page, home.question);
    await expect(question).toHaveAttribute('data-live');
    const grip = question.locator('.grip').first();
    await grip.click();
    await compose(grip, 'Escape');
    await expect(grip).toHaveAttribute('aria-pressed', 'true');
  },
);

/** The lines in the order in which they come today: the drill shows it by the order in which it has asked them so far. */
async function orderOfLines(page: Page): Promise<readonly string[]> {
  const { lineOrder } = await import('../../src/core/question/drill.ts');
  const { course } = await import('../site/authored.ts');
  const { dayOf } = await import('../../src/core/time/day.ts');
  const date = await page.evaluate(() => new Date().toLocaleDateString('sv-SE'));
  return lineOrder(course.drill, [], dayOf(date)).map(({ id }) => id);
}
