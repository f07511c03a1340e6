// What stands under a quiz once all of it was answered: how it went, what to look at again, and how to go on.
import { expect, type Page } from '@playwright/test';
import { inOrderOf } from '../../../src/core/question/shuffle.ts';
import { quizEnd as words } from '../../../src/words/question/quiz-end.ts';
import { quiz as quizWords } from '../../../src/words/question/quiz.ts';
import { test } from '../../browser-test.ts';
import { homes, lesson, lessonPage, one, questions, quizEnd } from '../../site/course-pages.ts';
import { answer, asked, replyTo, rightChoices } from '../../site/replies.ts';
import { answeredOn, remember } from './quiz-past.ts';

/** Of the lesson's questions, these were wrong, and so sure was the learner of them. */
const [first, , , , , ...later] = questions.filter((question) => question !== one);
const wrong = [
  { question: first!, sure: 'guess' },
  { question: one, sure: 'sure' },
  { question: later.at(-1)!, sure: 'fairly' },
] as const;
const order = [wrong[1], wrong[2], wrong[0]].map(({ question }) => question);
const others = questions.filter((question) => !order.includes(question));

const again = (page: Page) => page.getByRole('region', { name: words.title });
const choicesOf = (page: Page) =>
  asked(page, one)
    .box.locator(`input[name="${one.id}"]`)
    .evaluateAll((inputs: HTMLInputElement[]) => inputs.map(({ value }) => value));

test.beforeEach(async ({ page }) => {
  const before = homes
    .filter((home) => home.lesson === lesson)
    .map((home) => {
      const slip = wrong.find(({ question }) => question === home.question);
      return slip
        ? answeredOn('2026-03-02', home, replyTo(home.question, 'partly'), { sure: slip.sure })
        : answeredOn('2026-03-02', home);
    });
  await remember(page, before);
  await page.goto(lessonPage);
});

test('what was wrong is listed, what the learner was sure of first, each with the place where it stands', async ({
  page,
}) => {
  await expect(await quizEnd(page)).toContainText(words.first(others.length, questions.length));
  const entries = again(page).getByRole('listitem');
  await expect(entries).toHaveCount(order.length);
  for (const [place, question] of order.entries()) {
    const entry = entries.nth(place);
    await expect(entry).toContainText(question.prompt);
    await expect(entry.getByText(words.sure)).toHaveCount(question === one ? 1 : 0);
    const look = entry.getByRole('link', { name: question.look.heading, exact: true });
    await expect(look).toHaveAttribute('href', `#${question.look.anchor}`);
    await expect(page.locator(`:is(h2, h3)[id="${question.look.anchor}"]`)).toHaveText(question.look.heading);
  }
  await entries.first().getByRole('link', { name: one.look.heading }).click();
  await expect(page.getByRole('heading', { name: one.look.heading, exact: true })).toBeInViewport();
  await entries.first().getByRole('link', { name: one.prompt }).click();
  await expect(asked(page, one).box).toBeFocused();

  await page.getByRole('button', { name: words.reveal }).click();
  await expect(page.getByRole('button', { name: words.reveal })).toBeHidden();
  for (const question of order) {
    const { box, said } = asked(page, question);
    await box.scrollIntoViewIfNeeded();
    await expect(said).toContainText(quizWords.answer);
  }
});

test('“Try these again” empties those alone and mixes them anew, and the first try stays what it was', async ({
  page,
}) => {
  await (await quizEnd(page)).getByRole('button', { name: words.retry }).click();
  await expect(asked(page, order[0]!).box).toBeFocused();

  for (const step of ['now', 'after a reload']) {
    if (step !== 'now') await page.reload();
    for (const question of order) {
      const { box, said } = asked(page, question);
      await box.scrollIntoViewIfNeeded();
      await expect(box).toHaveAttribute('data-live');
      await expect(box).not.toHaveAttribute('data-verdict');
      await expect(box.locator(':checked:not(option)')).toHaveCount(0);
      await expect(said).toBeEmpty();
    }
    const shown = await choicesOf(page);
    expect(shown).toEqual(inOrderOf(one, 1).choices.map(({ id }) => id));
    expect(shown).not.toEqual(inOrderOf(one, 0).choices.map(({ id }) => id));
    for (const question of others) {
      const { box } = asked(page, question);
      await box.scrollIntoViewIfNeeded();
      await expect(box).toHaveAttribute('data-verdict', 'right');
    }
    await expect(await quizEnd(page)).toContainText(words.tally(others.length, 0, order.length));
  }

  for (const question of order) await answer(page, question, 'right');
  await expect(asked(page, one).said).toContainText(rightChoices(one)[0]!.feedback);
  const end = await quizEnd(page);
  await expect(end).toContainText(words.all);
  await expect(end).toContainText(words.first(others.length, questions.length));
  await expect(again(page)).toBeHidden();
});
