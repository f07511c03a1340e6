// axe in the states that a learner brings about, by day on a laptop or by night on a phone; every page as it opens is in
// every-page.spec.ts.
import { expect, type Locator } from '@playwright/test';
import { bringIn } from '../../src/words/learner/bring-in.ts';
import { drill } from '../../src/words/question/drill.ts';
import { quiz as quizWords } from '../../src/words/question/quiz.ts';
import { progress } from '../../src/words/learner/progress.ts';
import { review } from '../../src/words/learner/review.ts';
import { search } from '../../src/words/course/search.ts';
import { site } from '../../src/words/course/site.ts';
import { worksheet as sheetWords } from '../../src/words/worksheet/worksheet.ts';
import { test } from '../browser-test.ts';
import { deepOnly } from '../deep.ts';
import { bringAlive } from '../site/alive.ts';
import { everyKind, quizzes } from '../site/authored.ts';
import { barriers, DAY, expectNoBarriers, NIGHT } from './axe.ts';
import { lessons, worksheets } from '../site/built-pages.ts';
import { answer, asked, check } from '../site/replies.ts';

const lesson = lessons[0]!.path;
const worksheet = worksheets.find(({ html }) => html.includes('field-ratings'))!.path;

for (const { lesson, quiz } of everyKind) {
  // Every push sees the one that asks the most kinds of question.
  const often = quiz === everyKind[0]?.quiz ? {} : deepOnly;
  test(
    `“${lesson.title}”, answered wrongly, partly and rightly, given up and left open, can be used by everyone`,
    often,
    async ({ page }) => {
      await page.goto(`/lessons/${lesson.id}/`);
      await bringAlive(page);
      const [left, ...rest] = quiz.questions.toReversed();
      await check(page, left!);
      for (const [place, question] of rest.entries()) {
        await answer(page, question, place % 2 === 0 ? 'wrong' : 'partly');
      }
      for (const grip of await page.locator('form li:first-child > .grip').all()) await grip.click();
      await expect(asked(page, left!).box).toHaveAttribute('data-verdict', 'open');
      await expectNoBarriers(page, DAY);
      // What is picked up is put back before anything else is moved.
      for (const grip of await page.locator('form li:first-child > .grip').all()) await grip.click();

      for (const [place, question] of rest.entries()) {
        const reveal = asked(page, question).box.getByRole('button', { name: quizWords.reveal, exact: true });
        if (place % 2 === 1 || (await reveal.count()) === 0) await answer(page, question, 'right');
        else await reveal.click();
      }
      for (const summary of await page.locator('form summary, .key summary').all()) await summary.click();
      await expect(page.locator('[data-revealed]').first()).toBeVisible();
      await expectNoBarriers(page, NIGHT);
    },
  );
}

test('the search with its results can be used by everyone', deepOnly, async ({ page }) => {
  await page.goto('/');
  await page.locator('button[data-open=search]').first().click();
  await page.getByRole('searchbox', { name: search.label }).fill('trade-off');
  await expect(page.locator('dialog[open] .results a').first()).toBeVisible();
  await expectNoBarriers(page, DAY);
});

test('the contents and a note, opened on a phone, can be used by everyone', async ({ page }) => {
  await page.setViewportSize(NIGHT);
  await page.goto(lesson);
  await page
    .getByRole('checkbox', { name: /: show / })
    .first()
    .check();
  await page.getByRole('button', { name: site.menu }).click();
  await expect(page.getByRole('navigation', { name: site.menu })).toBeVisible();
  await expectNoBarriers(page, NIGHT, { ...NIGHT, colorScheme: 'light' });
});

test('a worksheet that is filled in, matrix and gate included, can be used by everyone', async ({ page }) => {
  await page.goto(worksheet);
  await bringAlive(page);
  await fillIn(page.locator('form .control'));
  // The matrix is there when its lists are filled in.
  await fillIn(page.locator('table .control'));
  await expect(page.locator('table output').first()).toBeVisible();
  await page.locator('form details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });
  await page.locator('.gate').getByRole('radio').first().check();
  await page
    .getByRole('button', { name: /: move or remove$/ })
    .first()
    .click();
  await page.getByRole('button', { name: sheetWords.remove, exact: true }).click();
  await expect(page.getByRole('button', { name: sheetWords.undo })).toBeVisible();
  await expectNoBarriers(page, NIGHT);
});

test('what comes back in the review, a copy before it is brought in, and the question before everything is erased, can be used by everyone', async ({
  page,
}) => {
  const { lesson, quiz } = quizzes[0]!;
  const question = quiz.questions[0]!;
  await page.clock.setFixedTime('2026-03-02T12:00:00Z');
  await page.goto(`/lessons/${lesson.id}/`);
  await answer(page, question, 'right');

  await page.clock.setFixedTime('2026-03-30T12:00:00Z');
  await page.goto('/review/');
  await answer(page, question, 'wrong');
  await expect(page.getByRole('button', { name: review.finish })).toBeVisible();
  await page.getByText(review.aheadTable).click();
  await expectNoBarriers(page, DAY);

  await page.goto('/progress/');
  await bringAlive(page);
  await expect(page.locator('.again a')).toHaveCount(1);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: progress.copy }).click();
  const file = await (await download).path();
  await page.getByRole('button', { name: progress.erase }).click();
  await page.getByRole('dialog').getByRole('button', { name: progress.eraseYes }).click();
  await page.getByLabel(progress.bring).setInputFiles(file);
  await expect(page.getByRole('button', { name: bringIn.bring })).toBeVisible();
  await expectNoBarriers(page, NIGHT);
  await page.getByRole('button', { name: bringIn.bring }).click();
  await expect(page.getByRole('button', { name: bringIn.undo })).toBeFocused();
  await expectNoBarriers(page, DAY);
  await page.getByRole('button', { name: progress.erase }).click();
  await expect(page.getByRole('dialog', { name: progress.eraseSure })).toBeVisible();
  await expectNoBarriers(page, NIGHT);
});

test('a customer line that was answered can be used by everyone', deepOnly, async ({ page }) => {
  await page.goto('/review/phases/');
  const line = page.locator('[data-line]');
  await line.waitFor();
  for (const group of await line.getByRole('radiogroup').all())
    await group.getByRole('radio').first().check();
  await page.getByRole('button', { name: drill.check }).click();
  await expect(page.getByRole('button', { name: drill.next })).toBeVisible();
  await page.getByText(drill.paper).click();
  await expectNoBarriers(page, DAY);
});

test('pale text, a small target and a control without a name are found', async ({ page }) => {
  await page.setContent(`<html lang="en"><title>Made</title><main><h1>Made</h1><p style="color: #999">Pale</p>
    <input type="text"><p><button style="block-size: 9px; inline-size: 9px; padding: 0" aria-label="a"></button
    ><button style="block-size: 9px; inline-size: 9px; padding: 0" aria-label="b"></button></p></main></html>`);
  expect((await barriers(page)).map((found) => found.split(':')[0])).toEqual(
    expect.arrayContaining(['color-contrast', 'label', 'target-size']),
  );
});

/** Something in each of these spaces; all at once, since a worksheet has so many. */
async function fillIn(controls: Locator): Promise<void> {
  await controls.first().waitFor();
  await controls.evaluateAll((elements) => {
    for (const control of elements as HTMLInputElement[]) {
      control.value = control.inputMode === 'numeric' ? '1' : 'Fewer losses';
      control.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  });
}
