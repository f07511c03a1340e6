// The course was changed after it was answered, or the records hold what no page of ours would have written.
import { expect, type Page } from '@playwright/test';
import type { FillQuestion } from '../../../src/core/question/question.ts';
import { keeping } from '../../../src/words/learner/keeping.ts';
import { quizEnd as endWords } from '../../../src/words/question/quiz-end.ts';
import { quiz as words } from '../../../src/words/question/quiz.ts';
import { test } from '../../browser-test.ts';
import { deepOnly } from '../../deep.ts';
import {
  homes,
  lesson,
  lessonPage,
  listenForFaults,
  many,
  ofEveryKind,
  one,
  questions,
  quizEnd,
  stickingOut,
} from '../../site/course-pages.ts';
import { answer, asked, replyTo, rightChoices } from '../../site/replies.ts';
import { put } from '../../site/database.ts';
import { answeredOn, remember } from './quiz-past.ts';

const here = homes.filter((home) => home.lesson === lesson);
const homeOf = (id: string) => here.find(({ question }) => question.id === id)!;

/** Serves the lesson as if its author had changed it since. */
async function serve(
  page: Page,
  changes: readonly (readonly [from: string | RegExp, to: string])[],
): Promise<void> {
  await page.route(`**/lessons/${lesson.id}/`, async (route) => {
    const response = await route.fetch();
    let html = await response.text();
    for (const [from, to] of changes) {
      const changed = html.replaceAll(from, to);
      expect(changed, `the page has ${from}`).not.toBe(html);
      html = changed;
    }
    await route.fulfill({ response, body: html });
  });
}

/** How a name stands in what the page hands to its islands. */
const quoted = (id: string) => `&quot;${id}&quot;`;

test('an answer to an earlier revision is kept and said, judges nothing, and makes way for the next one', async ({
  page,
}) => {
  const faults = listenForFaults(page);
  await remember(page, [answeredOn('2026-03-02', homeOf(one.id))]);
  const revision = new RegExp(
    `(&quot;id&quot;:\\[0,${quoted(one.id)}\\].*?&quot;revision&quot;:\\[0,)${one.revision}\\]`,
    'g',
  );
  await serve(page, [[revision, `$1${one.revision + 1}]`]]);
  await page.goto(`${lessonPage}#${one.id}`);
  const { box, choice, check, said } = asked(page, one);
  const [right] = rightChoices(one);
  const told = box.getByText(words.updated);
  await expect(told).toContainText(right!.text);
  await expect(choice(right!.id)).toBeChecked();
  await expect(box).not.toHaveAttribute('data-verdict');
  await expect(said).toBeEmpty();

  await check.click();
  await expect(box).toHaveAttribute('data-verdict', 'right');
  await expect(told).toBeHidden();
  expect(faults).toEqual([]);
});

test(
  'what names a choice that is gone is shown without it, and is not judged by what is left of it',
  deepOnly,
  async ({ page }) => {
    const faults = listenForFaults(page);
    const order = questions.find(({ kind }) => kind === 'order')!;
    const gone = [replyTo(one, 'right')[0]!, replyTo(many, 'right')[0]!, replyTo(order, 'right')[0]!];
    await remember(
      page,
      [one, many, order].map(({ id }) => answeredOn('2026-03-02', homeOf(id))),
    );
    const renamed = (id: string) => [
      [quoted(id), quoted(`new-${id}`)] as const,
      [`="${id}"`, `="new-${id}"`] as const,
    ];
    await serve(page, gone.flatMap(renamed));
    await page.goto(`${lessonPage}#${one.id}`);
    for (const question of [one, many, order]) {
      const { box } = asked(page, question);
      await box.scrollIntoViewIfNeeded();
      await expect(box).toHaveAttribute('data-live');
      await expect(box).not.toHaveAttribute('data-verdict');
    }
    await expect(asked(page, one).box.locator(`input[name="${one.id}"]:checked`)).toHaveCount(0);
    await expect(asked(page, many).box.locator(`input[name="${many.id}"]:checked`)).toHaveCount(
      replyTo(many, 'right').length - 1,
    );
    expect(faults).toEqual([]);
  },
);

test(
  'a prompt of 5,000 letters, one from right to left and one of emoji fit a phone, each in its direction',
  deepOnly,
  async ({ page }) => {
    const odd = [
      { prompt: 'w'.repeat(5_000), way: 'ltr' },
      { prompt: 'מהו הסימן הטוב ביותר לכך שהתוכנית משותפת? ما هي أفضل علامة؟', way: 'rtl' },
      { prompt: '👩‍👩‍👧‍👦🤝🏽'.repeat(60), way: 'ltr' },
    ] as const;
    await page.setViewportSize({ width: 320, height: 720 });
    await remember(
      page,
      here.map((home) => answeredOn('2026-03-02', home, replyTo(home.question, 'partly'))),
    );
    await serve(
      page,
      odd.map(({ prompt }, place) => [questions[place]!.prompt, prompt]),
    );
    await page.goto(lessonPage);
    for (const [place, { prompt, way }] of odd.entries()) {
      const { box } = asked(page, questions[place]!);
      await box.scrollIntoViewIfNeeded();
      await expect(box).toHaveAttribute('data-verdict', 'wrong');
      const legend = box.locator('legend');
      await expect(legend).toContainText(prompt);
      await expect(legend).toHaveAttribute('dir', 'auto');
      await expect(legend).toHaveCSS('direction', way);
    }
    const again = (await quizEnd(page)).getByRole('region', { name: endWords.title });
    for (const { prompt, way } of odd) {
      await expect(again.getByRole('link', { name: prompt })).toHaveCSS('direction', way);
    }
    expect(await stickingOut(page)).toEqual([]);
  },
);

test('records that no page of ours would have written break nothing, and what is no answer at all is said', async ({
  page,
}) => {
  const faults = listenForFaults(page);
  const home = ofEveryKind.find(({ question }) => question.kind === 'fill')!;
  const fill = home.question as FillQuestion;
  const choice = homes.find(({ lesson, question }) => lesson === home.lesson && question.kind === 'one')!;
  await page.setViewportSize({ width: 320, height: 720 });
  await page.goto(`./lessons/${home.lesson.id}/#check`);
  await expect(page.locator('[data-keeping="indexeddb"]')).toBeAttached();
  await put(page, 'journal', [
    { ...answeredOn('2026-03-02', choice), reply: ['no-such-choice', ''] },
    {
      ...answeredOn('2026-03-02', home),
      reply: ['ab '.repeat(3_333) + 'c'],
      verdict: 'wrong',
      share: 0,
    },
    { id: 'neither-of-them', kind: 'answered', reply: 'everything' },
  ]);
  await page.reload();
  await expect(page.getByText(keeping.unreadable(1))).toBeVisible();
  const { box, field } = asked(page, fill);
  await box.scrollIntoViewIfNeeded();
  await expect(box).toHaveAttribute('data-verdict', 'wrong');
  await expect(field).toHaveValue(/^(ab ){3333}c$/);
  expect(await stickingOut(page)).toEqual([]);
  const other = asked(page, choice.question);
  await other.box.scrollIntoViewIfNeeded();
  await expect(other.box).toHaveAttribute('data-live');
  await expect(other.box).not.toHaveAttribute('data-verdict');
  await answer(page, choice.question, 'right');
  expect(faults).toEqual([]);
});
