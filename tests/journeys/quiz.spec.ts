// A quiz in use: what is judged and when, what is said to it, and what is kept.
import { expect, test, type Page } from '@playwright/test';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { done as doneWords } from '../../src/words/done.ts';
import { progress } from '../../src/words/progress.ts';
import { quiz as words } from '../../src/words/quiz.ts';
import { site } from '../../src/words/site.ts';
import { questions as allQuestions } from '../pages/authored.ts';
import { DIST } from '../pages/built-pages.ts';
import {
  answer,
  asked,
  lesson,
  lessonPage,
  many,
  one,
  questions,
  rightChoices,
  wrongChoices,
} from './course-pages.ts';
import { mouse } from './hands.ts';

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

test('checking with nothing chosen says so, and it counts as open and not as wrong', async ({ page }) => {
  const { box, check, said, again } = asked(page, one);
  await check.click();
  await expect(box).toHaveAttribute('data-verdict', 'open');
  await expect(said).toHaveText(words.open);
  await expect(again).toBeHidden();
  await expectRecorded(page, 0);
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
    await expect(reason).toContainText(`${right ? words.fits : words.fitsNot}:`);
    await expect(reason).toContainText(feedback);
  }
  await expect(said).toContainText(words.missing(missed.length));
  for (const { feedback } of [...missed, ...avoided]) await expect(box).not.toContainText(feedback);
});

test('a wrong answer is met with its own reason and gives the right one away neither in words nor in marks', async ({
  page,
}) => {
  const { choice, check, said, box } = asked(page, one);
  await choice(wrongOne.id).check();
  await check.click();
  await expect(said).toHaveText(new RegExp(`^\\s*${words.wrong}\\s`));
  await expect(said).toContainText(wrongOne.feedback);
  for (const { feedback } of rightChoices(one)) await expect(box).not.toContainText(feedback);
});

test('a right answer shows, on request, why the other choices are not', async ({ page }) => {
  const { choice, check, box } = asked(page, one);
  await choice(rightChoices(one)[0]!.id).check();
  await check.click();
  await box.getByText(words.others).click();
  for (const { feedback } of wrongChoices(one)) await expect(box.getByText(feedback)).toBeVisible();
});

test('“Try again” empties the question and brings the focus to its first choice', async ({ page }) => {
  for (const question of [one, many]) {
    const { box, choice, check, said, again } = asked(page, question);
    await choice(wrongChoices(question)[0]!.id).check();
    await check.click();
    await again.click();
    await expect(choice(question.choices[0]!.id)).toBeFocused();
    await expect(box.locator(':checked')).toHaveCount(0);
    await expect(box).not.toHaveAttribute('data-verdict');
    await expect(said).toBeEmpty();
  }
});

test('choosing something else takes the verdict away until that is checked', async ({ page }) => {
  const { box, choice, check, said } = asked(page, one);
  await choice(wrongOne.id).check();
  await check.click();
  await expect(box).toHaveAttribute('data-verdict', 'wrong');
  await choice(rightChoices(one)[0]!.id).check();
  await expect(box).not.toHaveAttribute('data-verdict');
  await expect(said).toBeEmpty();
  await check.click();
  await expect(box).toHaveAttribute('data-verdict', 'right');
});

test('arrow keys choose and do not check; Enter checks the question it is pressed in', async ({ page }) => {
  const { box, choice } = asked(page, one);
  await choice(one.choices[0]!.id).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(choice(one.choices[2]!.id)).toBeChecked();
  await expect(page.locator('[data-verdict]')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(box).toHaveAttribute('data-verdict', one.choices[2]!.right ? 'right' : 'wrong');
  await expect(page.locator('[data-verdict]')).toHaveCount(1);
});

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
  await expect(asked(page, many).box.locator(':checked')).toHaveCount(picks.length);
  for (const id of picks) await expect(asked(page, many).choice(id)).toBeChecked();
  await expect(asked(page, many).box).not.toHaveAttribute('data-verdict');
});

test('pressing Check again on the same reply records nothing new, another reply does', async ({ page }) => {
  const { choice, check, box } = asked(page, one);
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
  for (const question of others) await answer(page, mouse(page), question);
  await expect(page.getByText(words.tally(others.length, 0, 1))).toBeVisible();
  await expect(inContents(page)).toHaveAttribute('data-done', 'false');
  await answer(page, mouse(page), last!);
  await expect(page.getByText(words.all)).toBeVisible();
  await expect(inContents(page)).toHaveAttribute('data-done', 'true');

  const ownWord = page.getByRole('button', { name: /^Mark/ });
  await ownWord.scrollIntoViewIfNeeded();
  await expect(page.getByText(doneWords.is, { exact: true })).toBeVisible();
  await expect(ownWord).toHaveText(doneWords.unmark);
  await ownWord.click();
  await expect(inContents(page)).toHaveAttribute('data-done', 'false');
  await page.reload();
  await expect(inContents(page)).toHaveAttribute('data-done', 'false');
  await ownWord.click();
  await expect(inContents(page)).toHaveAttribute('data-done', 'true');
});

test('a lesson that was only read can be marked as done, by the very first press', async ({ page }) => {
  await page.getByRole('button', { name: doneWords.mark }).click();
  await expect(inContents(page)).toHaveAttribute('data-done', 'true');
  await page.reload();
  await expect(inContents(page)).toHaveAttribute('data-done', 'true');
});

test('no question, choice or reason of any quiz is in the search index, and the text of the lessons is', () => {
  const folder = join(DIST, 'pagefind', 'fragment');
  const index = readdirSync(folder)
    .map((file) => gunzipSync(readFileSync(join(folder, file))).toString())
    .join('\n');
  const quoted = (words: string) => JSON.stringify(words).slice(1, -1);
  const secrets = allQuestions.flatMap(({ prompt, choices }) => [
    prompt,
    ...choices.flatMap(({ text, feedback }) => [feedback, ...(text.length > 30 ? [text] : [])]),
  ]);
  expect(secrets.filter((words) => index.includes(quoted(words)))).toEqual([]);
  expect(index).toContain(quoted(lesson.objectives[0]!.text));
});
