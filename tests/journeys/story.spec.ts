// The whole way of a learner, from the home page to a printed sheet, with the browser closed in between.
import { expect, type Page } from '@playwright/test';
import { kindOf } from '../../src/core/question/kinds.ts';
import { home } from '../../src/words/course/home.ts';
import { lesson as lessonWords } from '../../src/words/course/lesson.ts';
import { quizEnd as endWords } from '../../src/words/question/quiz-end.ts';
import { search } from '../../src/words/course/search.ts';
import { site } from '../../src/words/course/site.ts';
import { wholeWorksheet } from '../../src/words/worksheet/whole.ts';
import { test as plain, watch } from '../browser-test.ts';
import {
  fillLikeMara,
  gaps,
  lesson,
  listenForFaults,
  part,
  questions,
  quizEnd,
  worksheet,
} from '../site/course-pages.ts';
import { course } from '../site/authored.ts';
import { answer, asked, give, replyTo } from '../site/replies.ts';
import { deepOnly } from '../deep.ts';
import { keyboard, mouse, type Hands } from '../site/hands.ts';
import { printed } from '../site/paper.ts';

const ways = [
  { way: 'with a mouse on a laptop', viewport: { width: 1280, height: 800 }, take: mouse },
  { way: 'with keys alone at the width of a phone', viewport: { width: 360, height: 740 }, take: keyboard },
];
const lessons = course.parts.flatMap((each) => each.lessons);
const next = lessons[lessons.findIndex(({ id }) => id === lesson.id) + 1]!;
const deal = 'Harrow Lane Bakery Group';

/** What goes wrong behind the learner's back is said also where a step fails before: it may be the reason. */
const test = plain.extend<{ faults: string[] }>({
  faults: async ({}, use) => {
    const faults: string[] = [];
    await use(faults);
    expect(faults).toEqual([]);
  },
});

test.describe.configure({ timeout: 180_000 });

for (const { way, viewport, take } of ways) {
  const story = `a learner studies, comes back another day, fills the worksheet, prints it and finds a lesson, ${way}`;
  test(
    story,
    take === mouse ? deepOnly : {},
    async ({ playwright, launchOptions, baseURL, faults }, info) => {
      const profile = info.outputPath('profile');

      /** A browser on the learner's own profile, at the home page. */
      async function comeIn(): Promise<{ page: Page; hands: Hands; leave: () => Promise<void> }> {
        const options = { ...launchOptions, baseURL: baseURL!, viewport, locale: 'en-GB' };
        const browser = await playwright.chromium.launchPersistentContext(profile, options);
        await watch(browser);
        await browser.addInitScript(() => {
          window.print = () => (document.documentElement.dataset['printed'] = '');
        });
        const page = browser.pages()[0] ?? (await browser.newPage());
        listenForFaults(page, faults);
        await page.goto('./');
        return { page, hands: take(page), leave: () => browser.close() };
      }

      const main = (page: Page) => page.getByRole('main');
      const [first, ...others] = questions;
      const { page, hands, leave } = await comeIn();

      await test.step('from the home page to the lesson', async () => {
        await expect(page.getByRole('heading', { name: home.back })).toBeHidden();
        await hands.press(main(page).getByRole('link', { name: part.title }));
        await hands.press(main(page).getByRole('link', { name: lesson.title }));
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson.title);
      });

      await test.step('a wrong answer first, then the right ones', async () => {
        const { box, check, again, said } = asked(page, first!);
        const wrong = replyTo(first!, 'partly');
        await give(page, first!, wrong, hands);
        await hands.press(check);
        await expect(box).toHaveAttribute('data-verdict', 'wrong');
        await expect(said).toContainText(kindOf(first!).judge(first!, wrong).remarks[0]!.feedback!);
        await hands.press(again);
        await answer(page, first!, 'right', hands);
        for (const question of others) await answer(page, question, 'right', hands);
        await expect(await quizEnd(page)).toContainText(endWords.all);
      });
      await leave();

      await test.step('another day', async () => {
        const { page, hands, leave } = await comeIn();
        // The lesson of the other day is done: the next one is offered, and not this.
        await expect(page.locator('[data-back="next"]').getByRole('link')).toHaveText(next.title);
        await hands.press(main(page).getByRole('link', { name: part.title }));
        await hands.press(main(page).getByRole('link', { name: lesson.title }));
        for (const question of questions) {
          const { box, said } = asked(page, question);
          await box.scrollIntoViewIfNeeded();
          await expect(box).toHaveAttribute('data-verdict', 'right');
          const { remarks } = kindOf(question).judge(question, replyTo(question, 'right'));
          for (const { feedback } of remarks) await expect(said).toContainText(feedback ?? '');
        }

        await hands.press(main(page).getByRole('link', { name: worksheet.title }).last());
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(worksheet.title);
        await hands.write(page.getByLabel(wholeWorksheet.deal), deal);
        const open = gaps(page).getByRole('link');
        const required = worksheet.fields.filter(({ kind, required }) => required && kind !== 'carried');
        await expect(open).toHaveText(required.map(({ label }) => label));
        let left = required.length;
        await fillLikeMara(page, hands, worksheet, async (field) => {
          if (required.includes(field)) left -= 1;
          await expect(open).toHaveCount(left);
        });
        await expect(gaps(page)).toContainText(wholeWorksheet.noGaps);
        await expect(page.locator('output')).toHaveText(['44', '50', '33', '25']);
        await expect(page.locator('.gate [data-met]')).toHaveAttribute('data-met', 'true');

        await hands.press(page.getByRole('button', { name: wholeWorksheet.print }));
        await expect(page.locator('html')).toHaveAttribute('data-printed');
        const { bare } = await printed(page);
        for (const words of [deal, '50', '33', '44', '25', 'Priya:‘Good.Atnight,though?’']) {
          expect(bare).toContain(words.replaceAll(' ', ''));
        }

        await hands.openSearch();
        await page.keyboard.type('safeguard');
        const results = page.getByRole('dialog', { name: search.label }).getByRole('link');
        await hands.press(results.filter({ hasText: 'Weak spots and safeguards' }).first());
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Weak spots and safeguards');

        const menu = page.getByRole('button', { name: site.menu });
        if (await menu.isVisible()) await hands.press(menu);
        const contents = page.getByRole('navigation', { name: site.menu });
        const studied = contents.locator(`[data-lesson="${lesson.id}"]`);
        await expect(studied).toHaveAttribute('data-done', 'true');
        await expect(studied).toHaveAccessibleName(`${site.answered} ${lesson.title}`);
        await expect(contents.locator('[data-done="true"]')).toHaveCount(1);
        await hands.press(contents.getByRole('link', { name: part.title }));
        await expect(main(page)).toContainText(site.meter(1, part.lessons.length));
        await leave();
      });

      await test.step('a third day begins with the knot tied', async () => {
        const { page, leave } = await comeIn();
        const map = main(page).locator(`li[data-phase="${part.phase!.number}"]`);
        await expect(map.locator('[data-gate]').first()).toHaveAttribute('data-met', 'true');
        await expect(map).toContainText(site.meter(1, part.lessons.length));
        await leave();
      });
    },
  );
}

test('on a first visit no lesson is done, no knot is tied and nothing is to be continued', async ({
  page,
}) => {
  await page.goto('./');
  await expect(page.locator('[data-gate][data-met="true"]')).toHaveCount(0);
  await expect(page.getByText(site.meter(0, part.lessons.length)).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: home.back })).toBeHidden();
  await page.goto(`./lessons/${lesson.id}/`);
  await expect(page.getByRole('main')).toContainText(lessonWords.objectives);
  await expect(page.locator('[data-done="true"]')).toHaveCount(0);
});
