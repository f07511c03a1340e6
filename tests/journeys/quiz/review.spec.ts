// The review over days and weeks: what comes back, when, in which order, and what is said of it. The clock stands still
// where it is put.
import { expect, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';
import { phases } from '../../../src/core/course/course.ts';
import { dateOf, dayOf } from '../../../src/core/time/day.ts';
import { cardsOf } from '../../../src/core/review/review.ts';
import { NAME } from '../../../src/site.ts';
import { calendar as calendarWords } from '../../../src/words/learner/calendar.ts';
import { progress } from '../../../src/words/learner/progress.ts';
import { review as words } from '../../../src/words/learner/review.ts';
import { test } from '../../browser-test.ts';
import { deepOnly } from '../../deep.ts';
import { course } from '../../site/authored.ts';
import {
  homes,
  lessonPage,
  listenForFaults,
  many,
  ofEveryKind,
  one,
  type Home,
} from '../../site/course-pages.ts';
import { answer, asked, give, replyTo } from '../../site/replies.ts';
import { keyboard } from '../../site/hands.ts';
import { answeredOn, remember } from './quiz-past.ts';

const MONDAY = '2026-03-02';
const after = (days: number, from = MONDAY) => dateOf(dayOf(from) + days);

/** Opens the review on this date. */
async function open(page: Page, date: string): Promise<void> {
  await page.clock.setFixedTime(`${date}T10:00:00`);
  await page.goto('./review/');
}

const next = (page: Page) => page.getByRole('button', { name: words.next });
const finish = (page: Page) => page.getByRole('button', { name: words.finish });
const summary = (page: Page) => page.locator('[data-review] .lead');

/** The question on the screen. */
async function shown(page: Page): Promise<Home> {
  const id = await page.locator('[data-review] [data-question]').getAttribute('data-question');
  return homes.find(({ question }) => question.id === id)!;
}

/** What comes back in the next weeks. */
const ahead = (page: Page) => page.getByRole('region', { name: words.ahead });

/** What its table says, by date. */
async function foreseen(page: Page): Promise<readonly (readonly [date: string, questions: number])[]> {
  const rows = await ahead(page).locator('details tbody tr').allTextContents();
  return rows
    .map((row) => /^(.*?)(\d+)$/.exec(row.trim())!)
    .map(([, date = '', due]) => [date.trim(), Number(due)]);
}

test('what is answered in a lesson comes back after days without the old answer, sooner if it was wrong, and the lesson keeps its own', async ({
  page,
}) => {
  const faults = listenForFaults(page);
  await page.clock.setFixedTime(`${MONDAY}T10:00:00`);
  await page.goto(lessonPage);
  for (const question of [one, many]) await answer(page, question, 'right');

  await test.step('nothing is due on the same day, and it is said what will be', async () => {
    await page.goto('./review/');
    await expect(summary(page)).toContainText(words.nothing);
    const [[date, count]] = (await foreseen(page)) as [[string, number]];
    expect(count).toBe(2);
    await expect(summary(page)).toContainText(words.nextDay(date, 2));
  });

  const hands = keyboard(page);
  await open(page, after(5));
  const first = await shown(page);
  const other = first.question === one ? many : one;
  await expect(page.getByText(words.place(1, 2))).toBeVisible();
  await expect(asked(page, first.question).box).not.toBeFocused();

  await test.step('one is right, and the focus follows to the next, which is wrong', async () => {
    for (const question of [first.question, other]) {
      const { box, said, check } = asked(page, question);
      await expect(box.locator(':checked')).toHaveCount(0);
      await expect(box).not.toHaveAttribute('data-verdict');
      await expect(said).toBeEmpty();
      if (question === other) {
        await expect(box).toBeFocused();
        await give(page, question, replyTo(question, 'partly'), hands);
        await hands.press(check);
        await expect(box).toHaveAttribute('data-verdict', 'wrong');
        await expect(next(page)).toBeHidden();
        await hands.press(finish(page));
      } else {
        await expect(next(page)).toBeHidden();
        await answer(page, question, 'right', hands);
        await hands.press(next(page));
      }
    }
    await expect(summary(page)).toContainText(words.done(2));
  });

  await test.step('the wrong one is back sooner, and alone', async () => {
    const days = await foreseen(page);
    expect(days.map(([, questions]) => questions)).toEqual([1, 1]);
    await expect(summary(page)).toContainText(words.nextDay(days[0]![0], 1));
    const soon = Array.from({ length: 28 }, (_, days) => after(5 + days)).find(
      (date) => words.date(date) === days[0]![0],
    );
    await open(page, soon!);
    await expect(asked(page, other).box).toBeVisible();
    await expect(page.getByText(words.place(1, 1))).toBeVisible();
  });

  await page.goto(`${lessonPage}#${other.id}`);
  for (const question of [one, many]) {
    const { box, choice } = asked(page, question);
    await box.scrollIntoViewIfNeeded();
    await expect(box).toHaveAttribute('data-verdict', 'right');
    for (const id of replyTo(question, 'right')) await expect(choice(id)).toBeChecked();
  }
  expect(faults).toEqual([]);
});

test(
  'a round has ten questions, mixed from the lessons; it can be left and resumed, and more can be asked for',
  deepOnly,
  async ({ page }) => {
    const quick = homes.filter(({ question }) => question.kind === 'one');
    const lessons = [...Map.groupBy(quick, ({ lesson }) => lesson).values()].slice(0, 3);
    const past = lessons.flatMap((homes) => homes.slice(0, 4)).map((home) => answeredOn(MONDAY, home));
    expect(past).toHaveLength(12);
    await remember(page, past);

    const seen: Home[] = [];
    for (let place = 1; place <= 10; place += 1) {
      // After the fourth they leave, and come back later that day.
      if (place === 1 || place === 5) await open(page, after(60));
      await expect(page.getByText(words.place(place, 10))).toBeVisible();
      const home = await shown(page);
      await answer(page, home.question, 'right');
      const from = page.locator('[data-review]').getByRole('link', { name: home.lesson.title });
      await expect(from).toHaveAttribute(
        'href',
        new RegExp(`/${home.lesson.id}/#${home.question.look.anchor}$`),
      );
      await (place < 10 ? next(page) : finish(page)).click();
      seen.push(home);
    }
    expect(new Set(seen).size).toBe(10);
    expect(seen.filter(({ lesson }, place) => lesson === seen[place - 1]?.lesson)).toEqual([]);

    await expect(summary(page)).toContainText(words.done(10));
    await expect(page.locator('[data-review]')).toBeFocused();
    await page.getByRole('button', { name: words.more(2) }).click();
    await expect(page.getByText(words.place(11, 12))).toBeVisible();
    const home = await shown(page);
    await expect(asked(page, home.question).box).toBeFocused();
    expect(seen).not.toContain(home);
  },
);

test('every kind of question is asked again with nothing of the old answer', deepOnly, async ({ page }) => {
  const faults = listenForFaults(page);
  await remember(
    page,
    ofEveryKind.map((home) => answeredOn(MONDAY, home)),
  );
  await open(page, after(60));
  const kinds = new Set<string>();
  for (const [place] of ofEveryKind.entries()) {
    await expect(page.getByText(words.place(place + 1, ofEveryKind.length))).toBeVisible();
    const { question } = await shown(page);
    const { box, said } = asked(page, question);
    await expect(box.locator(':checked:not(option[value=""])')).toHaveCount(0);
    for (const field of await box.getByRole('textbox').all()) await expect(field).toHaveValue('');
    await expect(box).not.toHaveAttribute('data-verdict');
    await expect(said).toBeEmpty();
    await answer(page, question, 'right');
    await page.getByRole('button', { name: new RegExp(`^(${words.next}|${words.finish})$`) }).click();
    kinds.add(question.kind);
  }
  expect(kinds.size).toBe(8);
  await expect(summary(page)).toContainText(words.done(8));
  expect(faults).toEqual([]);
});

test('the drawing shows the same numbers as its table, and the calendar file holds those days and a task for each phase', async ({
  page,
}) => {
  const past = homes
    .slice(0, 24)
    .map((home, place) =>
      answeredOn(after(place % 5), home, place % 3 === 0 ? replyTo(home.question, 'partly') : undefined),
    );
  await remember(page, past);
  await open(page, after(5));
  await expect(ahead(page).locator('rect').first()).toBeAttached();
  const heights = await ahead(page)
    .locator('rect')
    .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('height'))));
  const table = await foreseen(page);
  const most = Math.max(...table.map(([, questions]) => questions));
  const drawn = heights
    .map((height, days) => [days === 0 ? words.today : words.date(after(5 + days)), height] as const)
    .filter(([, height]) => height > 0);
  expect(table.length).toBeGreaterThan(2);
  expect(most).toBeGreaterThan(3);
  expect(drawn.map(([day, height]) => [day, Math.round((height / Math.max(...heights)) * most)])).toEqual(
    table,
  );
  const due = [...cardsOf(past, dayOf(after(5))).values()].filter(({ due }) => due < dayOf(after(5 + 28)));
  expect(table.reduce((sum, [, questions]) => sum + questions, 0)).toBe(due.length);

  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: words.download }).click();
  const file = readFileSync(await (await coming).path(), 'utf8');
  const events = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');
  const texts = events.map((event) => [
    event.getFirstPropertyValue('summary'),
    event.getFirstPropertyValue('description'),
  ]);
  const tasks = phases(course).map(({ title, phase }) => [calendarWords.task(title), phase.task]);
  expect(tasks).toHaveLength(6);
  expect(texts).toEqual(expect.arrayContaining(tasks));
  const reviews = texts.filter(([, description]) => description === calendarWords.reviewText(NAME));
  const counted = reviews.map(([summary]) => Number(/\d+/.exec(String(summary))?.[0]));
  expect(counted.reduce((a, b) => a + b)).toBe(due.length);
  expect(events).toHaveLength(tasks.length + reviews.length);
});

test(
  'without any answers the page says what will stand here, and leads to the course',
  deepOnly,
  async ({ page, baseURL }) => {
    await open(page, MONDAY);
    await expect(page.getByText(words.never)).toBeVisible();
    await expect(ahead(page)).toHaveCount(0);
    await page.getByRole('link', { name: words.begin }).click();
    await expect(page).toHaveURL(baseURL!);
  },
);

test('a question that moved to another quiz since is asked from there, and one that is gone stops nothing', async ({
  page,
}) => {
  const [moved, stays] = ofEveryKind;
  const from = (home: Home, quiz: string) => answeredOn(MONDAY, { ...home, quiz });
  await remember(page, [from(moved!, 'gone-check'), answeredOn(MONDAY, stays!)]);
  await open(page, after(60));
  for (const left of [1, 0]) {
    const home = await shown(page);
    expect([moved!.question.id, stays!.question.id]).toContain(home.question.id);
    await answer(page, home.question, 'right');
    await (left > 0 ? next(page) : finish(page)).click();
  }
  await expect(summary(page)).toBeVisible();
});

test(
  'questions that cannot be loaded are said to be so, and come when they can',
  deepOnly,
  async ({ page }) => {
    await remember(page, [answeredOn(MONDAY, ofEveryKind[0]!)]);
    const retry = page.getByRole('alert').getByRole('button', { name: words.retry });
    await page.route('**/course.json', (route) => route.abort());
    await page.route('**/quizzes/*.json', (route) => route.abort());
    await open(page, after(60));
    await expect(page.getByRole('alert')).toContainText(words.failed);
    await page.unroute('**/course.json');
    const again = page.waitForEvent('requestfailed', (request) => request.url().includes('/quizzes/'));
    await retry.click();
    await again;
    await expect(page.getByRole('alert')).toContainText(words.failed);
    await page.unroute('**/quizzes/*.json');
    await retry.click();
    await expect(asked(page, ofEveryKind[0]!.question).box).toBeVisible();
    await expect(page.getByRole('alert')).toBeHidden();
  },
);

test(
  'a clock that is set back by a year loses nothing, and what is answered meanwhile counts',
  deepOnly,
  async ({ page }) => {
    const faults = listenForFaults(page);
    const past = ofEveryKind.slice(0, 3).map((home) => answeredOn(MONDAY, home));
    await remember(page, past);
    await open(page, after(-365));
    await answer(page, (await shown(page)).question, 'right');
    await next(page).click();
    await expect(page.getByText(words.place(2, 3))).toBeVisible();
    await open(page, after(60));
    await expect(page.locator('[data-review] [data-question]')).toBeVisible();
    await page.goto('./progress/');
    await expect(page.getByText(progress.recorded(past.length + 1, 0))).toBeVisible();
    expect(faults).toEqual([]);
  },
);
