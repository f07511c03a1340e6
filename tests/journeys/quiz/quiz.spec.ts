// A quiz in use: what is judged and when, what is said to it, and what is kept.
import { expect, type Page } from '@playwright/test';
import { done as doneWords } from '../../../src/words/learner/done.ts';
import { progress } from '../../../src/words/learner/progress.ts';
import { quizEnd as endWords } from '../../../src/words/question/quiz-end.ts';
import { markOf, quiz as words } from '../../../src/words/question/quiz.ts';
import { site } from '../../../src/words/course/site.ts';
import { test } from '../../browser-test.ts';
import { deepOnly } from '../../deep.ts';
import { lesson, lessonPage, many, one, questions, quizEnd } from '../../site/course-pages.ts';
import { answer, asked, rightChoices, wrongChoices } from '../../site/replies.ts';

const [wrongOne, otherOne] = [wrongChoices(one)[0]!, wrongChoices(one)[1]!];

/** How many answers the learner's records hold, as the learner is told. */
async function expectRecorded(page: Page, answers: number): Promise<void> {
  await page.goto('./progress/');
  await expect(page.getByText(progress.recorded(answers, 0))).toBeVisible();
}

const inContents = (page: Page) =>
  page.getByRole('navigation', { name: site.menu }).locator(`[data-lesson="${lesson.id}"]`);

test.beforeEach(({ page }) => page.goto(lessonPage));

test('nothing is judged by choosing, by leaving the field or by going on to the next question', async ({
  page,
}) => {
  const [judged, untouched] = [asked(page, one), asked(page, many)];
  await untouched.choice(wrongChoices(many)[0]!.id).check();
  await page.keyboard.press('Tab');
  await judged.choice(wrongOne.id).click();
  await judged.choice(wrongOne.id).blur();
  await judged.choice(otherOne.id).focus();
  await judged.check.click();
  await expect(page.locator('[data-verdict]')).toHaveCount(1);
  await expect(judged.box).toHaveAttribute('data-verdict', 'wrong');
  await expect(untouched.said).toBeEmpty();
});

test('where several are right, each choice picked is met with its reason, and those left out are counted and not named', async ({
  page,
}) => {
  const { box, choice, check, said } = asked(page, many);
  const [hit, ...missed] = rightChoices(many);
  const [slip, ...avoided] = wrongChoices(many);
  await choice(hit!.id).check();
  await choice(slip!.id).check();
  await check.click();
  await expect(box).toHaveAttribute('data-verdict', 'wrong');
  const reasons = said.getByRole('listitem');
  await expect(reasons).toHaveCount(2);
  for (const { text, feedback, right } of [hit!, slip!]) {
    const reason = reasons.filter({ hasText: text });
    await expect(reason).toContainText(`${markOf('many', { fits: right })}:`);
    await expect(reason).toContainText(feedback);
  }
  await expect(said).toContainText(
    `${words.wrong} ${words.fit(1)}, ${words.notFit(1)}, ${words.missing(missed.length)}.`,
  );
  for (const { feedback } of [...missed, ...avoided]) await expect(box).not.toContainText(feedback);
});

test('a wrong answer is met with its own reason and gives the right one away neither in words nor in marks; that stays until the next check, and once it is right the others are explained', async ({
  page,
}) => {
  const { box, choice, check, said } = asked(page, one);
  await choice(wrongOne.id).check();
  await check.click();
  await expect(box).toHaveAttribute('data-verdict', 'wrong');
  await expect(said).toHaveText(new RegExp(`^\\s*${words.wrong}\\s`));
  await expect(said).toContainText(wrongOne.feedback);
  for (const { feedback } of rightChoices(one)) await expect(box).not.toContainText(feedback);

  await choice(rightChoices(one)[0]!.id).check();
  await expect(box).toHaveAttribute('data-verdict', 'wrong');
  await expect(said).toContainText(wrongOne.feedback);
  await check.click();
  await expect(box).toHaveAttribute('data-verdict', 'right');
  await box.getByText(words.others).click();
  for (const { feedback } of wrongChoices(one)) await expect(box.getByText(feedback)).toBeVisible();
});

test('“Show the answer” is offered after a wrong one, shows the right one with its reason, and stays after a reload', async ({
  page,
}) => {
  const { box, choice, check, said, reveal } = asked(page, one);
  await expect(reveal).toBeHidden();
  await choice(wrongOne.id).check();
  await check.click();
  await reveal.click();
  for (const step of ['now', 'after a reload']) {
    if (step !== 'now') await page.reload();
    await box.scrollIntoViewIfNeeded();
    await expect(said).toContainText(words.answer);
    for (const { text, feedback } of rightChoices(one)) {
      await expect(said.getByRole('listitem').filter({ hasText: text })).toContainText(feedback);
    }
    if (one.explanation) await expect(said).toContainText(one.explanation);
    await expect(box).toHaveAttribute('data-verdict', 'wrong');
    await expect(choice(wrongOne.id)).toBeChecked();
    await expect(reveal).toBeHidden();
  }
});

test(
  '“Try again” empties the question and brings the focus to its first choice',
  deepOnly,
  async ({ page }) => {
    for (const question of [one, many]) {
      const { box, choice, check, said, again } = asked(page, question);
      await choice(wrongChoices(question)[0]!.id).check();
      await check.click();
      await again.click();
      await expect(box.locator(`input[name="${question.id}"]`).first()).toBeFocused();
      await expect(box.locator(':checked')).toHaveCount(0);
      await expect(box).not.toHaveAttribute('data-verdict');
      await expect(said).toBeEmpty();
    }
  },
);

test('arrow keys choose and do not check; Enter checks the question it is pressed in', async ({ page }) => {
  const { box } = asked(page, one);
  const inputs = box.locator(`input[name="${one.id}"]`);
  await inputs.first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(inputs.nth(2)).toBeChecked();
  await expect(page.locator('[data-verdict]')).toHaveCount(0);
  const third = await inputs.nth(2).inputValue();
  await page.keyboard.press('Enter');
  const right = rightChoices(one).some(({ id }) => id === third);
  await expect(box).toHaveAttribute('data-verdict', right ? 'right' : 'wrong');
  await expect(page.locator('[data-verdict]')).toHaveCount(1);
});

test(
  'hints open one after the other, and that one is sure can be said before checking, without being judged',
  deepOnly,
  async ({ page }) => {
    const question = questions.find(({ kind, hints }) => kind !== 'written' && hints.length > 1)!;
    const { box, said, check } = asked(page, question);
    for (const [place, hint] of question.hints.entries()) {
      const [shut, next] = [place, place + 1].map((each) => {
        return box.getByText(words.hint(each + 1, question.hints.length), { exact: true });
      });
      await expect(box.getByText(hint)).toBeHidden();
      await expect(next!).toBeHidden();
      await shut!.click();
      await expect(box.getByText(hint)).toBeVisible();
    }
    await box.getByLabel(words.sure).check();
    await expect(box).not.toHaveAttribute('data-verdict');
    await expect(said).toBeEmpty();
    await check.click();
    await expect(box, 'to be sure is no answer').toHaveAttribute('data-verdict', 'open');
  },
);

test(
  'all stands in the order in which it was served, also once it is alive and after a reload',
  deepOnly,
  async ({ page, context }) => {
    // The policy of the site lets nobody parse HTML on its pages.
    const blank = await context.newPage();
    const shown = (html?: string) =>
      (html === undefined ? page : blank).evaluate((html) => {
        const root = html === undefined ? document : new DOMParser().parseFromString(html, 'text/html');
        const parts = root.querySelectorAll<HTMLElement>('[data-quiz] :is(input, option, [data-put])');
        return [...parts].map((part) => part.dataset['put'] ?? part.getAttribute('value'));
      }, html);
    const served = await shown(await (await page.request.get(lessonPage)).text());
    expect(served.length).toBeGreaterThan(20);
    for (const step of ['alive', 'after a reload']) {
      if (step !== 'alive') await page.reload();
      for (const question of questions) {
        const { box } = asked(page, question);
        await box.scrollIntoViewIfNeeded();
        await expect(box).toHaveAttribute('data-live');
      }
      expect(await shown(), step).toEqual(served);
    }
  },
);

test('what is picked and not checked yet is still picked after a reload, and still not judged', async ({
  page,
}) => {
  const picks = [wrongChoices(many)[0]!.id, rightChoices(many)[0]!.id];
  for (const id of picks) await asked(page, many).choice(id).check();
  await asked(page, one).choice(wrongOne.id).check();
  await asked(page, one).check.click();
  await expect(asked(page, one).box).toHaveAttribute('data-verdict', 'wrong');
  await page.reload();
  await asked(page, one).box.scrollIntoViewIfNeeded();
  await expect(asked(page, one).box).toHaveAttribute('data-verdict', 'wrong');
  await asked(page, many).box.scrollIntoViewIfNeeded();
  await expect(asked(page, many).box.locator(':checked')).toHaveCount(picks.length);
  for (const id of picks) await expect(asked(page, many).choice(id)).toBeChecked();
  await expect(asked(page, many).box).not.toHaveAttribute('data-verdict');
});

test('checking nothing says so and is no answer, checking the same again is no new one, another reply is', async ({
  page,
}) => {
  const { box, choice, check, said, again } = asked(page, one);
  await check.click();
  await expect(box).toHaveAttribute('data-verdict', 'open');
  await expect(said).toHaveText(words.open);
  await expect(again).toBeHidden();
  await choice(wrongOne.id).check();
  await check.click();
  await expect(box).toHaveAttribute('data-verdict', 'wrong');
  await check.click();
  await check.click();
  await expectRecorded(page, 1);
  await page.goto(lessonPage);
  await box.scrollIntoViewIfNeeded();
  await expect(box).toHaveAttribute('data-verdict', 'wrong');
  await check.click();
  await choice(otherOne.id).check();
  await check.click();
  await expect(box).toHaveAttribute('data-verdict', 'wrong');
  await expectRecorded(page, 2);
});

test('a lesson is done once all its questions are right; what the learner says of it weighs more', async ({
  page,
}) => {
  const [last, ...others] = [...questions].reverse();
  for (const question of others) await answer(page, question, 'right');
  await expect(await quizEnd(page)).toContainText(endWords.tally(others.length, 0, 1));
  await expect(inContents(page)).toHaveAttribute('data-done', 'false');
  await answer(page, last!, 'right');
  await expect(await quizEnd(page)).toContainText(endWords.all);
  await expect(inContents(page)).toHaveAttribute('data-done', 'true');

  const ownWord = page.getByRole('button', { name: /^Mark/ });
  await ownWord.scrollIntoViewIfNeeded();
  await expect(page.getByText(doneWords.is, { exact: true })).toBeVisible();
  await expect(page.getByText(doneWords.right(questions.length, questions.length))).toBeVisible();
  await expect(ownWord).toHaveText(doneWords.mark);
  await ownWord.click();
  await expect(page.getByText(doneWords.read)).toBeVisible();
  await expect(inContents(page)).toHaveAttribute('data-marks', 'read answered');
  await ownWord.click();
  await expect(inContents(page)).toHaveAttribute('data-done', 'false');
  await page.reload();
  await expect(inContents(page)).toHaveAttribute('data-done', 'false');
  await ownWord.click();
  await expect(inContents(page)).toHaveAttribute('data-done', 'true');
});

test(
  'a lesson that was only read can be marked as read, which makes it done, by the very first press',
  deepOnly,
  async ({ page }) => {
    await page.getByRole('button', { name: doneWords.mark }).click();
    await expect(inContents(page)).toHaveAttribute('data-done', 'true');
    await page.reload();
    await expect(inContents(page)).toHaveAttribute('data-done', 'true');
  },
);
