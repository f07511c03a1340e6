// What is said of an answer: where it stands, that it adds up, that it solves nothing, and that it comes into sight and stays.
import { expect, type Locator, type Page } from '@playwright/test';
import { kindOf } from '../../../src/core/question/kinds.ts';
import type { FillQuestion, OrderQuestion, Question, Remark } from '../../../src/core/question/question.ts';
import { order as orderWords } from '../../../src/words/question/order.ts';
import { progress } from '../../../src/words/learner/progress.ts';
import { quiz as words, quizPage, reasonOf, summaryOf } from '../../../src/words/question/quiz.ts';
import { quizEnd as endWords } from '../../../src/words/question/quiz-end.ts';
import { test } from '../../browser-test.ts';
import { DEEP, deepOnly } from '../../deep.ts';
import { bringAlive } from '../../site/alive.ts';
import { lessonPage, many, ofEveryKind, one, questions } from '../../site/course-pages.ts';
import {
  answer,
  asked,
  check,
  give,
  replyTo,
  rightChoices,
  stepsOf,
  wrongChoices,
} from '../../site/replies.ts';

const homeOf = (kind: Question['kind']) => ofEveryKind.find(({ question }) => question.kind === kind)!;
/** What is said of an answer has one place for all kinds, so that every push sees it with two of them. */
const some = DEEP ? ofEveryKind : ofEveryKind.slice(0, 2);
const withItems = ofEveryKind.filter(({ question }) => question.kind !== 'fill');

async function open(page: Page, { lesson, question }: (typeof ofEveryKind)[number]): Promise<Locator> {
  await page.goto(`./lessons/${lesson.id}/#${question.id}`);
  const { box } = asked(page, question);
  await expect(box).toHaveAttribute('data-live');
  return box;
}

/** What a learner sees of an item, from above: the words of the item, and of the reason that stands with it. */
const itemsWithReasons = async (box: Locator) => {
  // A step that was just moved is still on its way.
  await box.evaluate((it) =>
    Promise.all(it.getAnimations({ subtree: true }).map(({ finished }) => finished)),
  );
  return box.locator('li:has(> [data-reason])').evaluateAll((items) =>
    items.map((item) => {
      const reason = item.querySelector('[data-reason]')!;
      const { top, bottom } = reason.getBoundingClientRect();
      const above = [...item.children].filter((part) => part !== reason && part.checkVisibility());
      const gap = top - Math.max(...above.map((part) => part.getBoundingClientRect().bottom));
      const next = item.nextElementSibling?.getBoundingClientRect().top ?? Infinity;
      return {
        text: item.textContent,
        reason: reason.textContent,
        near: gap > -1 && gap < 30 && bottom <= next + 1,
        shape: ['"✓"', '"!"'].some((sign) => getComputedStyle(reason, '::before').content.startsWith(sign)),
      };
    }),
  );
};

for (const width of [360, 1280]) {
  test.describe(() => {
    test.use({ viewport: { width, height: 740 } });

    for (const home of withItems) {
      const { question } = home;
      test(
        `${question.kind}, ${width} wide: each reason stands with its item, marked by word and shape, in the order on the screen`,
        width === 360 && question.kind === 'judge' ? {} : deepOnly,
        async ({ page }) => {
          const box = await open(page, home);
          const reply = replyTo(question, 'partly');
          await give(page, question, reply);
          await check(page, question);
          await expect(box.locator('.verdict')).toBeVisible();
          const { remarks } = kindOf(question).judge(question, reply);
          const seen = await itemsWithReasons(box);
          expect(seen.map(({ near, shape }) => [near, shape])).toEqual(remarks.map(() => [true, true]));
          for (const remark of remarks) {
            const { part, marks } = remark;
            const mine = seen.filter(({ reason }) => plain(reason).includes(plain(saidOf(remark))));
            // Whoever sees only their own mark takes it for the right one.
            for (const mark of marks ?? []) {
              expect(mine.some(({ reason }) => plain(reason).includes(plain(mark)))).toBe(true);
            }
            expect(mine.some(({ text }) => part === null || text.includes(part.split(' → ')[0]!))).toBe(true);
          }
          // What is spoken has the same reasons in the same order.
          const spoken = await box.getByRole('status').getByRole('listitem').allInnerTexts();
          const reasons = remarks.map(saidOf);
          expect(spoken).toHaveLength(reasons.length);
          for (const [place, { reason }] of seen.entries()) {
            const mine = reasons.filter((each) => plain(reason).includes(plain(each)));
            expect(mine.some((each) => plain(spoken[place]!).includes(plain(each)))).toBe(true);
          }
        },
      );
    }
  });
}

const saidOf = (remark: Remark): string => reasonOf(remark) || words.comes[remark.comes!];
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

test(
  'of an order it is said what comes too early or too late, as the learner has it, and never what is right',
  deepOnly,
  async ({ page }) => {
    const home = homeOf('order');
    const question = home.question as OrderQuestion;
    const box = await open(page, home);
    const reply = replyTo(question, 'wrong');
    await give(page, question, reply);
    await check(page, question);
    await expect(box).toHaveAttribute('data-verdict', 'wrong');
    const solved = question.steps.map(({ id }) => id);
    expect(await stepsOf(box)).toEqual(reply);
    const marked = await box
      .locator('li:has(> [data-reason])')
      .evaluateAll((rows) => rows.map((row) => row.dataset['put']));
    expect(marked).toEqual(reply);
    expect(marked).not.toEqual(solved);
    for (const { feedback } of question.steps) await expect(box).not.toContainText(feedback);
    const listed = await box.getByRole('status').getByRole('listitem').allInnerTexts();
    expect(listed.map((line) => question.steps.find(({ text }) => line.includes(text))!.id)).toEqual(reply);
  },
);

test('the numbers of a verdict are those of the marks that are seen', async ({ page }) => {
  await page.goto(lessonPage);
  const { box, choice, check, said } = asked(page, many);
  const [right, wrong] = [rightChoices(many), wrongChoices(many)];
  for (const picks of [
    right.slice(0, 1).concat(wrong.slice(0, 1)),
    right.concat(wrong.slice(0, 1)),
    wrong.slice(0, 1),
  ]) {
    for (const { id } of many.choices) await choice(id).setChecked(picks.some((pick) => pick.id === id));
    await check.click();
    const fit = picks.filter((pick) => pick.right).length;
    await expect(box.locator('[data-fits="true"][data-reason]')).toHaveCount(fit);
    await expect(box.locator('[data-fits="false"][data-reason]')).toHaveCount(picks.length - fit);
    const missing = right.length - fit;
    const counts = [
      ...(fit > 0 ? [words.fit(fit)] : []),
      words.notFit(picks.length - fit),
      ...(missing > 0 ? [words.missing(missing)] : []),
    ];
    await expect(said.locator('.verdict')).toHaveText(`${words.wrong} ${counts.join(', ')}.`);
  }
  for (const { question } of ofEveryKind) {
    const judged = kindOf(question).judge(question, replyTo(question, 'partly'));
    const marked = judged.remarks.filter(({ fits }) => fits).length;
    if (['match', 'sort', 'judge', 'written'].includes(question.kind)) expect(judged.got).toBe(marked);
    if (question.kind === 'order') expect(judged.of - judged.got).toBe(judged.remarks.length);
    expect(summaryOf(question.kind, judged)).not.toContain('undefined');
  }
});

for (const { name, keyboard, motion } of [
  { name: 'at the lower edge of a phone', keyboard: 0, motion: 'no-preference' },
  { name: 'above the keyboard of a phone', keyboard: 300, motion: 'no-preference' },
  { name: 'where motion is reduced', keyboard: 0, motion: 'reduce' },
] as const) {
  test(
    `${name} a verdict comes into sight, and the focus stays where it was`,
    motion === 'no-preference' && keyboard === 0 ? {} : deepOnly,
    async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await page.emulateMedia({ reducedMotion: motion });
      for (const home of some) {
        const { question } = home;
        const box = await open(page, home);
        await give(page, question, replyTo(question, 'partly'));
        const button = box.locator('button[type=submit]');
        await page.evaluate((keyboard) => {
          const { height } = visualViewport!;
          Object.defineProperty(visualViewport, 'height', {
            configurable: true,
            get: () => height - keyboard,
          });
        }, keyboard);
        const seen = 640 - keyboard;
        // Check stands at the very edge of what is seen, and nothing below it.
        await button.evaluate((it, seen) => scrollBy(0, it.getBoundingClientRect().bottom - seen), seen);
        await button.focus();
        await page.keyboard.press('Enter');
        await expect(box.locator('.verdict')).toBeVisible();
        const { top, bottom } = await box
          .locator('.verdict')
          .evaluate((it) => it.getBoundingClientRect().toJSON() as DOMRect);
        expect.soft(top, question.kind).toBeGreaterThanOrEqual(0);
        expect.soft(bottom, question.kind).toBeLessThanOrEqual(seen);
        await expect(button).toBeFocused();
        // Nothing scrolls on without being asked to.
        expect(
          await page.evaluate(() => [getComputedStyle(document.documentElement).scrollBehavior]),
        ).toEqual(['auto']);
      }
    },
  );
}

test('what is said stays while the next answer is given, of whatever kind it is, and goes with the next check', async ({
  page,
}) => {
  for (const home of some) {
    const { question } = home;
    const box = await open(page, home);
    const { said } = asked(page, question);
    await give(page, question, replyTo(question, 'wrong'));
    await check(page, question);
    await expect(box).toHaveAttribute('data-verdict', 'wrong');
    const before = await said.innerText();
    if (question.kind === 'fill') await box.getByRole('textbox').fill('');
    else if (question.kind === 'order') await box.getByRole('button', { name: /^Move/ }).nth(1).click();
    else if (question.kind !== 'written') await give(page, question, replyTo(question, 'right'));
    await expect(box).toHaveAttribute('data-verdict', 'wrong');
    expect(await said.innerText()).toBe(before);
    await give(page, question, replyTo(question, 'right'));
    expect(await said.innerText()).toBe(before);
    await check(page, question);
    await expect(box).toHaveAttribute('data-verdict', 'right');
  }
});

test('who has emptied a question and checks it is asked for an answer first, and hears no more of the old one', async ({
  page,
}) => {
  const home = homeOf('fill');
  const box = await open(page, home);
  const { said, field } = asked(page, home.question);
  await give(page, home.question, replyTo(home.question, 'wrong'));
  await check(page, home.question);
  await expect(box).toHaveAttribute('data-verdict', 'wrong');
  await field.fill(' \u200b');
  await check(page, home.question);
  await expect(box).toHaveAttribute('data-verdict', 'open');
  await field.fill('something');
  await expect(said).toBeEmpty();
});

test(
  'a short text is asked for without correction, and what a phone makes of it is right',
  deepOnly,
  async ({ page }) => {
    const home = homeOf('fill');
    const box = await open(page, home);
    const { field } = asked(page, home.question);
    for (const [name, value] of Object.entries({
      autocapitalize: 'off',
      autocorrect: 'off',
      spellcheck: 'false',
      autocomplete: 'off',
    })) {
      await expect(field).toHaveAttribute(name, value);
    }
    const [accepted = ''] = (home.question as FillQuestion).accepted;
    await field.fill(` ${accepted[0]!.toUpperCase()}${accepted.slice(1)}. \u200b`);
    await check(page, home.question);
    await expect(box).toHaveAttribute('data-verdict', 'right');
  },
);

test(
  'to be sure takes one tap and may be left alone, and sure and wrong is listed first',
  deepOnly,
  async ({ page }) => {
    await page.goto(lessonPage);
    await bringAlive(page);
    const guess = asked(page, many);
    await guess.choice(wrongChoices(many)[0]!.id).check();
    await guess.check.click();
    const sure = asked(page, one);
    await sure.choice(wrongChoices(one)[0]!.id).check();
    await sure.box.getByLabel(words.sure).check();
    await sure.check.click();
    await expect(sure.box).toHaveAttribute('data-verdict', 'wrong');
    await expect(sure.box.locator('input[type=radio][name^="sure."]')).toHaveCount(0);
    const entries = page.getByRole('region', { name: endWords.title }).getByRole('listitem');
    for (const question of questions.filter((each) => each !== one && each !== many)) {
      await answer(page, question, 'right');
    }
    await expect(entries).toHaveCount(2);
    await expect(entries.first()).toContainText(one.prompt);
    await expect(entries.first()).toContainText(endWords.sure);
    await expect(entries.last()).not.toContainText(endWords.sure);
  },
);

test(
  '“I am sure” can be switched off for good, in every tab and after a reload, and on again',
  deepOnly,
  async ({ page, context }) => {
    await page.goto(lessonPage);
    const { box, choice, check } = asked(page, one);
    await choice(wrongChoices(one)[0]!.id).check();
    await box.getByLabel(words.sure).check();
    const other = await context.newPage();
    await other.goto(lessonPage);
    await page.getByLabel(quizPage.askSure).uncheck();
    for (const step of ['now', 'after a reload']) {
      if (step !== 'now') await page.reload();
      await expect(page.locator('[name^="sure."]').first()).toBeHidden();
      await expect(page.locator('[name^="sure."]:visible')).toHaveCount(0);
    }
    await expect(asked(other, one).box.getByLabel(words.sure)).toBeHidden();
    await box.scrollIntoViewIfNeeded();
    await check.click();
    await expect(box).toHaveAttribute('data-verdict', 'wrong');
    await page.goto('./progress/');
    await expect(page.getByText(progress.recorded(1, 0))).toBeVisible();
    await page.getByLabel(quizPage.askSure).check();
    await page.goto(lessonPage);
    await expect(box.getByLabel(words.sure)).toBeVisible();
  },
);

test(
  'the steps of an order that nobody has moved are no answer, and it is said what to do',
  deepOnly,
  async ({ page }) => {
    const home = homeOf('order');
    await open(page, home);
    await check(page, home.question);
    await expect(asked(page, home.question).said).toHaveText(orderWords.open);
    await expect(page.getByText(endWords.title)).toBeHidden();
  },
);
