// A page that a browser translates, each text of it wrapped in elements of the translator's: it goes on counting, numbering
// and judging.
import { expect, type Locator, type Page } from '@playwright/test';
import { review as reviewWords } from '../../src/words/learner/review.ts';
import { drill as drillWords } from '../../src/words/question/drill.ts';
import { quiz as words } from '../../src/words/question/quiz.ts';
import { quizEnd as endWords } from '../../src/words/question/quiz-end.ts';
import { worksheet as sheetWords } from '../../src/words/worksheet/worksheet.ts';
import { test } from '../browser-test.ts';
import { course } from '../site/authored.ts';
import { deepOnly } from '../deep.ts';
import { bringAlive } from '../site/alive.ts';
import {
  box,
  lessonPage,
  listenForFaults,
  many,
  ofEveryKind,
  one,
  questions,
  quizEnd,
} from '../site/course-pages.ts';
import { answer, asked, check, give, replyTo, stepsOf, wrongChoices } from '../site/replies.ts';
import { answeredOn, remember } from './quiz/quiz-past.ts';

type How = 'replaces' | 'moves';

/**
 * Translates the page from now on, as browsers do: whatever text there is or comes is put into two elements, itself or a
 * copy, with a mark before it by which the translation is known.
 */
async function translate(page: Page, how: How): Promise<void> {
  await page.evaluate((how) => {
    const wrap = (text: Text): void => {
      const parent = text.parentElement;
      if (!parent || text.data.trim() === '' || parent.closest('font, script, style, textarea, title'))
        return;
      const outer = document.createElement('font');
      const inner = outer.appendChild(document.createElement('font'));
      if (how === 'replaces') {
        inner.textContent = `¤${text.data}`;
        text.replaceWith(outer);
      } else {
        parent.insertBefore(outer, text);
        inner.append(text);
      }
    };
    const within = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      texts.forEach(wrap);
    };
    within(document.body);
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        if (target instanceof Text) wrap(target);
        for (const node of addedNodes) {
          if (node instanceof Text) wrap(node);
          else within(node);
        }
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  }, how);
}

/** What is read there, whatever language it is in. */
const read = async (what: Locator): Promise<string> =>
  ((await what.textContent()) ?? '').replaceAll('¤', '').replace(/\s+/g, ' ').trim();

const expectRead = (what: Locator, text: string | RegExp) =>
  expect.poll(() => read(what)).toEqual(text instanceof RegExp ? expect.stringMatching(text) : text);

/**
 * What browsers do is to replace a text; to move it, as some translators do, is tried in the deep run. Every push sees
 * the quiz that is translated before its scripts have come, and the sheet whose rows come and go.
 */
for (const how of ['replaces', 'moves'] as const) {
  const often = how === 'replaces' ? {} : deepOnly;
  for (const when of ['before it is alive', 'once it is alive'] as const) {
    test(
      `a quiz, translated ${when} by what ${how} its texts, numbers, judges and counts as ever`,
      when === 'before it is alive' ? often : deepOnly,
      async ({ page }) => {
        const faults = listenForFaults(page);
        await page.goto(lessonPage);
        if (when === 'once it is alive') await bringAlive(page);
        await translate(page, how);
        await bringAlive(page);
        for (const [place, question] of questions.entries()) {
          await expectRead(asked(page, question).box.locator('.place'), String(place + 1));
        }
        const { box: question, choice, said } = asked(page, one);
        for (const { id, feedback } of wrongChoices(one).slice(0, 2)) {
          await choice(id).check();
          await question.locator('[type="submit"]').click();
          await expectRead(said, new RegExp(`^${words.wrong} ${escaped(feedback)}$`));
        }
        await answer(page, many, 'partly');
        await expectRead(
          asked(page, many).said.locator('.verdict'),
          new RegExp(`^${words.wrong} \\d right, \\d missing\\.$`),
        );
        await expectRead((await quizEnd(page)).locator('.tally'), endWords.tally(0, 2, questions.length - 2));
        for (const [place, question] of questions.entries()) {
          await answer(page, question, 'right');
          const left = questions.length - place - 1;
          if (left === 0) await expectRead((await quizEnd(page)).locator('.tally'), endWords.all);
        }
        await expectRead(said.locator('.verdict'), words.right);
        expect(await page.locator('[data-reason]').count()).toBeGreaterThan(0);
        expect(faults).toEqual([]);
      },
    );
  }

  test(
    `every kind of question, translated by what ${how} its texts, is answered wrongly and then rightly`,
    deepOnly,
    async ({ page }) => {
      const faults = listenForFaults(page);
      for (const { lesson, question } of ofEveryKind) {
        await page.goto(`./lessons/${lesson.id}/#${question.id}`);
        const { box, said } = asked(page, question);
        await expect(box).toHaveAttribute('data-live');
        await translate(page, how);
        await give(page, question, replyTo(question, 'wrong'));
        if (question.kind === 'order') expect(await stepsOf(box)).toEqual(replyTo(question, 'wrong'));
        await check(page, question);
        await expect(box).toHaveAttribute('data-verdict', 'wrong');
        await expectRead(said.locator('.verdict'), new RegExp(`^${words.wrong}`));
        await give(page, question, replyTo(question, 'right'));
        await check(page, question);
        await expectRead(said.locator('.verdict'), words.right);
        await expect(box).toHaveAttribute('data-verdict', 'right');
      }
      expect(faults).toEqual([]);
    },
  );

  test(`the drill, translated by what ${how} its texts, counts its lines`, deepOnly, async ({ page }) => {
    await page.goto('./review/phases/');
    const line = page.locator('[data-line]');
    await expect(line).toBeVisible();
    await translate(page, how);
    for (const tried of [1, 2, 3]) {
      for (const group of await line.getByRole('radiogroup').all())
        await group.getByRole('radio').first().check();
      await line.locator('[type="submit"]').click();
      await expect(line).toHaveAttribute('data-verdict');
      await expectRead(page.locator('.drill > .soft'), drillWords.count(tried, course.drill.length));
      await line.locator('.button.primary').click();
      await expect(line).not.toHaveAttribute('data-verdict');
    }
    const right = await page.locator('.drill tbody td:nth-of-type(1)').allTextContents();
    const times = right.flatMap((text) => / of (\d+)/.exec(text)?.[1] ?? []).map(Number);
    expect(times.reduce((a, b) => a + b, 0)).toBe(3);
  });

  test(
    `the review, translated by what ${how} its texts, numbers its questions`,
    deepOnly,
    async ({ page }) => {
      await remember(
        page,
        ofEveryKind.map((home) => answeredOn('2020-01-02', home)),
      );
      await page.goto('./review/');
      const question = page.locator('[data-question]');
      await expect(question).toBeVisible();
      await translate(page, how);
      for (const place of [1, 2, 3]) {
        await expectRead(
          page.locator('.review > .soft').first(),
          `${reviewWords.place(place, ofEveryKind.length)} ${reviewWords.stop}`,
        );
        const id = await question.getAttribute('data-question');
        const home = ofEveryKind.find(({ question }) => question.id === id)!;
        await answer(page, home.question, 'wrong');
        await page.locator('.review .button.primary').click();
        await expect(question).not.toHaveAttribute('data-question', id!);
      }
    },
  );

  test(
    `a worksheet, translated by what ${how} its texts, numbers its rows, and says what was taken off and no more`,
    often,
    async ({ page }) => {
      await page.goto('./worksheets/collaborate/');
      await bringAlive(page);
      await translate(page, how);
      const options = box(page, 'options');
      const rows = options.locator('[data-row]');
      const before = await rows.count();
      await options.locator('[id$="add-options"]').click();
      await expect(rows).toHaveCount(before + 1);
      const numbers = () =>
        rows
          .locator('.place')
          .evaluateAll((all) => all.map(({ textContent }) => textContent.replace('¤', '')));
      await expect.poll(numbers).toEqual(Array.from({ length: before + 1 }, (_, place) => String(place + 1)));
      await rows.first().locator('.more').click();
      await rows.first().locator('.moves button').last().click();
      await expect(rows).toHaveCount(before);
      await expect.poll(numbers).toEqual(Array.from({ length: before }, (_, place) => String(place + 1)));
      const said = options.getByRole('status');
      await expectRead(said, `${sheetWords.removed(sheetWords.row('option', 1))} ${sheetWords.undo}`);
      await options.locator('[data-undo]').click();
      await expect(rows).toHaveCount(before + 1);
      await expectRead(said, '');
      await expect(options.locator('[data-undo]')).toHaveCount(0);
    },
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, ' ');
}
