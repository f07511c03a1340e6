// Every kind of question can be worked with nothing but keys, with single clicks, and with a finger: nothing needs to
// be dragged, on a phone no more than on a laptop.
import { expect, type Page } from '@playwright/test';
import { kindOf } from '../../../src/core/question/kinds.ts';
import type { OrderQuestion, Question, Reply } from '../../../src/core/question/question.ts';
import { order as orderWords } from '../../../src/words/question/order.ts';
import { quiz as words, summaryOf } from '../../../src/words/question/quiz.ts';
import { test } from '../../browser-test.ts';
import { DEEP, deepOnly } from '../../deep.ts';
import { listenForFaults, ofEveryKind, questions, stickingOut } from '../../site/course-pages.ts';
import { asked, give, replyTo, stepsOf } from '../../site/replies.ts';
import { keyboard, mouse, touch, type Hands } from '../../site/hands.ts';

const ways = [
  { way: 'keys alone', take: keyboard },
  { way: 'single clicks', take: mouse },
  { way: 'a finger', take: touch },
];
/** Some of the kinds are answered with keys in the learner's whole story too; the deep run takes them here again. */
const inStory = new Set(questions.map(({ kind }) => kind));
const some = DEEP ? ofEveryKind : ofEveryKind.filter(({ question }) => !inStory.has(question.kind));
const lessons = Map.groupBy(some, ({ lesson }) => lesson.id);

for (const { way, take } of ways) {
  for (const width of [320, 1280]) {
    test.describe(() => {
      test.use({ hasTouch: take === touch, viewport: { width, height: 720 } });

      const whole = DEEP ? 'every kind of question' : 'every kind of question that the story does not ask';
      const name = `${whole} is answered with ${way} on a screen ${width} pixels wide, first wrongly, then rightly`;
      // Every push takes the way that asks the most of a page.
      test(name, take === keyboard && width === 1280 ? {} : deepOnly, async ({ page }) => {
        expect(lessons.size).toBeGreaterThan(0);
        const faults = listenForFaults(page);
        const hands = take(page);
        for (const [lesson, homes] of lessons) {
          await page.goto(`./lessons/${lesson}/#${homes[0]!.question.id}`);
          for (const { question } of homes) {
            await test.step(question.kind, () => answerTwice(page, hands, question));
          }
          expect(await stickingOut(page)).toEqual([]);
        }
        expect(faults).toEqual([]);
      });
    });
  }
}

/** Answers a question wrongly and then rightly, and expects each to be judged when it is checked and not before. */
async function answerTwice(page: Page, hands: Hands, question: Question): Promise<void> {
  const { box, check, again, said } = asked(page, question);
  if (question.kind === 'order') await moveToThird(page, hands, question);
  const wrong = replyTo(question, 'partly');
  for (const reply of [wrong, replyTo(question, 'right')]) {
    if (reply !== wrong) await hands.press(again);
    await give(page, question, reply, hands);
    await expectUnjudged(page, question);
    await hands.press(check);
    await expectJudged(page, question, reply);
  }
  await expect(box).toHaveAttribute('data-verdict', 'right');
  await expect(said).toContainText(words.right);
}

/** Nothing that only a checked reply is worth is to be read, seen, or found in the page. */
async function expectUnjudged(page: Page, question: Question): Promise<void> {
  const { box, said } = asked(page, question);
  await expect(box).not.toHaveAttribute('data-verdict');
  await expect(said).toBeEmpty();
  const text = await box.evaluate((element) => element.textContent);
  const reasons = kindOf(question)
    .answer(question)
    .flatMap(({ feedback }) => feedback ?? []);
  expect(reasons.filter((reason) => text.includes(reason))).toEqual([]);
}

/** The verdict, how much of it is right, and the reasons are said as the core has them. */
async function expectJudged(page: Page, question: Question, reply: Reply): Promise<void> {
  const { box, said } = asked(page, question);
  const judgement = kindOf(question).judge(question, reply);
  const { verdict, remarks } = judgement;
  await expect(box).toHaveAttribute('data-verdict', verdict);
  await expect(said).toContainText(summaryOf(question.kind, judgement));
  for (const { feedback, comes } of remarks) {
    await expect(said).toContainText(feedback ?? (comes ? words.comes[comes] : ''));
  }
}

/** Moves the first step down two places; where it has come to is said each time. */
async function moveToThird(page: Page, hands: Hands, question: OrderQuestion): Promise<void> {
  const { box } = asked(page, question);
  await box.scrollIntoViewIfNeeded();
  await expect(box).toHaveAttribute('data-live');
  const [first = '', ...others] = await stepsOf(box);
  const text = question.steps.find(({ id }) => id === first)?.text ?? '';
  for (const place of [2, 3]) {
    await hands.move(box.getByRole('button', { name: orderWords.down(text), exact: true }), 'down');
    await expect(box.getByText(orderWords.at(text, place, question.steps.length))).toBeAttached();
  }
  expect(await stepsOf(box)).toEqual([...others.slice(0, 2), first, ...others.slice(2)]);
}
