// How a lesson begins and ends: for whoever has a meeting at nine, for whoever comes here first, and for whoever goes on.
import { expect, type Page } from '@playwright/test';
import { address } from '../../src/core/course/address.ts';
import { lessonPlaces, type Lesson } from '../../src/core/course/course.ts';
import { done as doneWords } from '../../src/words/learner/done.ts';
import { lesson as words } from '../../src/words/course/lesson.ts';
import { meeting as meetingWords } from '../../src/words/course/meeting.ts';
import { site } from '../../src/words/course/site.ts';
import { test } from '../browser-test.ts';
import { deepOnly } from '../deep.ts';
import { course } from '../site/authored.ts';
import { inEach, lessons as pages } from '../site/built-pages.ts';

const lessons = lessonPlaces(course).map(({ lesson }) => lesson);
const recall = (page: Page) => page.locator('main details[data-lesson]');

/** A lesson that warms up with an earlier one, and that one. */
async function warm(page: Page): Promise<{ lesson: Lesson; earlier: Lesson }> {
  const recalled = await inEach(page, pages, (document) =>
    document.querySelector('main details[data-lesson]')?.getAttribute('data-lesson'),
  );
  const [path, id] = [...recalled].find(([, id]) => id) ?? [];
  const find = (wanted: (lesson: Lesson) => boolean) => lessons.find(wanted)!;
  return {
    lesson: find((lesson) => address.lesson(lesson.id) === path),
    earlier: find((lesson) => lesson.id === id),
  };
}

test('every lesson has its lines for nine o’clock above the first heading of its text, and who is who, all invented', async ({
  page,
}) => {
  const seen = await inEach(page, pages, (document) => {
    const first = document.querySelector('main .prose :is(h2, h3)');
    const lines = [...document.querySelectorAll('[data-line]')];
    return {
      lines: lines.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
      above: lines.every((line) => first && line.compareDocumentPosition(first) & 4),
      cast: document.querySelector('[data-cast]')?.textContent.trim() ?? '',
    };
  });
  for (const lesson of lessons) {
    const { lines, above, cast } = seen.get(address.lesson(lesson.id))!;
    expect(lines).toEqual(lesson.lines.map((line) => `‘${line.say}’ ${line.for} ${line.then}`));
    expect(above, lesson.id).toBe(true);
    const told = lesson.cast.map((id) => {
      const { name, about } = course.people.find((person) => person.id === id)!;
      return `${name} ${about}`;
    });
    expect(cast, lesson.id).toBe(told.length === 0 ? '' : words.cast(told));
  }
});

test('the time to read, to answer and for the exercise stand apart, and one of them leads to the quiz', async ({
  page,
}) => {
  const [lesson] = lessons;
  const { reading, questions, exercise } = lesson!.time;
  await page.goto(address.lesson(lesson!.id));
  const time = page.locator('[data-time]');
  await expect(time).toHaveText(
    `${words.read(reading)}, ${words.questions(questions)}, ${words.exerciseLater(exercise)}`,
  );
  await time.getByRole('link').click();
  await expect(page.locator('#check')).toBeInViewport();
});

test('the warm-up is not there for a newcomer, and one folded line for whoever did the lesson it recalls', async ({
  page,
}) => {
  const { lesson, earlier } = await warm(page);
  await page.goto(address.lesson(lesson.id));
  await expect(recall(page)).toBeHidden();

  await page.goto(address.lesson(earlier.id));
  await page.getByRole('button', { name: doneWords.mark }).click();
  await expect(page.getByText(doneWords.is, { exact: true })).toBeVisible();
  await page.goto(address.lesson(lesson.id));
  await expect(recall(page).getByText(words.recall(earlier.title))).toBeVisible();
  await expect(recall(page)).not.toHaveAttribute('open');
  await recall(page).getByText(words.recall(earlier.title)).click();
  await expect(recall(page).getByText(words.answer).first()).toBeVisible();
});

test('where the browser keeps nothing, anybody may open the warm-up', deepOnly, async ({ page }) => {
  const { lesson, earlier } = await warm(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(address.lesson(lesson.id));
  await expect(recall(page).getByText(words.recall(earlier.title))).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('anybody may open the warm-up', deepOnly, async ({ page, browser }) => {
    const context = await browser.newContext();
    const { lesson, earlier } = await warm(await context.newPage());
    await context.close();
    await page.goto(address.lesson(lesson.id));
    await expect(recall(page).getByText(words.recall(earlier.title))).toBeVisible();
    await expect(recall(page)).not.toHaveAttribute('open');
  });
});

test('read and answered are two marks at the foot of a lesson, in its part and under progress', async ({
  page,
}) => {
  const { part, lesson, next } = lessonPlaces(course)[0]!;
  const questions = lesson.quizzes.flatMap((quiz) => quiz.questions);
  await page.goto(address.lesson(lesson.id));
  const foot = page.locator('main form[data-state]');
  await foot.scrollIntoViewIfNeeded();
  await expect(foot).toContainText(doneWords.right(0, questions.length));
  await expect(page.getByText(words.marks)).toBeVisible();
  await foot.getByRole('button', { name: doneWords.mark }).click();
  await expect(foot).toContainText(doneWords.read);
  await expect(foot).toContainText(doneWords.is);
  await expect(page.getByText(words.marks)).toBeHidden();
  await foot.getByRole('button', { name: doneWords.unmark }).click();
  await expect(page.getByText(words.marks)).toBeVisible();
  await expect(foot).not.toContainText(doneWords.is);
  await foot.getByRole('button', { name: doneWords.mark }).click();
  await expect(page.getByText(words.marks)).toBeHidden();
  await expect(page.getByRole('link', { name: `${words.next}: ${next!.title}` })).toBeVisible();

  for (const path of [address.part(part.id), address.progress]) {
    await page.goto(path);
    const link = page.locator('main').locator(`[data-lesson="${lesson.id}"]`);
    await expect(link.getByText(site.read, { exact: true })).toBeVisible();
    await expect(link.getByText(site.answered, { exact: true })).toBeHidden();
    await expect(
      page.locator('main').getByText(site.read, { exact: true }).locator('visible=true'),
    ).toHaveCount(1);
  }
});

test('each lesson ends with one main link, the last of a phase names its gate, and the last of all leads on', async ({
  page,
}) => {
  const seen = await inEach(page, pages, (document) => {
    const foot = document.querySelector('main footer.ending')!;
    const links = [...foot.querySelectorAll<HTMLAnchorElement>('a.button')];
    return {
      main: links.filter((link) => link.matches('.primary')).map((link) => link.getAttribute('href')),
      others: links.filter((link) => !link.matches('.primary')).map((link) => link.getAttribute('href')),
      gate: foot.querySelector('[data-gate]')?.textContent ?? null,
      end: foot.textContent,
    };
  });
  for (const { part, lesson, next } of lessonPlaces(course)) {
    const { main, others, gate, end } = seen.get(address.lesson(lesson.id))!;
    expect(main).toEqual([next ? address.lesson(next.id) : address.deals]);
    const closes = part.phase !== null && part.lessons.at(-1) === lesson;
    expect(gate, lesson.id).toBe(closes ? words.gate(part.title) : null);
    if (closes) expect(others).toContain(address.worksheet(part.worksheets[0]!.id));
    for (const to of [address.review, address.lines]) expect(others.includes(to)).toBe(next === null);
    expect(end.includes(words.end), lesson.id).toBe(next === null);
  }
});

test('the meaning of a term is read under the pointer, at the focus, and after a press, without a script', async ({
  browser,
}) => {
  const context = await browser.newContext({
    viewport: { width: 1024, height: 800 },
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto('./lessons/phases-and-gates/');
  const word = page.locator('main label.noted').first();
  const meaning = page.getByRole('note').first();
  await expect(meaning).toBeHidden();
  await word.hover();
  await expect(meaning).toBeVisible();
  // Its own link can be reached.
  await meaning.hover();
  await expect(meaning).toBeVisible();
  await page.mouse.move(5, 5);
  await expect(meaning).toBeHidden();
  await page.getByRole('checkbox').first().focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(meaning).toBeVisible();
  await page.keyboard.press('Space');
  await page.mouse.click(5, 5);
  await expect(meaning).toBeVisible();
  await context.close();
});

test('going on marks nothing', deepOnly, async ({ page }) => {
  const { lesson, next } = lessonPlaces(course)[0]!;
  await page.goto(address.lesson(lesson.id));
  await page.getByRole('link', { name: `${words.next}: ${next!.title}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(next!.title);
  await expect(page.locator(`nav [data-lesson="${lesson.id}"]`)).toHaveAttribute('data-done', 'false');
});

test('an excerpt leads to its line in the whole meeting, which names who is who and the lessons that quote it', async ({
  page,
}) => {
  const lesson = lessons.find(({ meetings }) => meetings.length > 0)!;
  await page.goto(address.lesson(lesson.id));
  await page.getByRole('link', { name: meetingWords.whole }).first().click();
  await expect(page).toHaveURL(new RegExp(`/meetings/[a-z0-9-]+/#[a-z0-9-]+$`));
  const [, id, line] = /meetings\/([^/]+)\/#(.+)$/.exec(page.url()) ?? [];
  const meeting = course.meetings.find((each) => each.id === id)!;
  const said = meeting.lines.find((each) => each.id === line)!.says;
  await expect(page.locator(`#${line}`)).toContainText(said);
  await expect(page.locator('main .said')).toHaveCount(meeting.lines.length);
  await expect(page.locator('[data-cast]')).toBeVisible();
  await expect(page.locator('main footer').getByRole('link', { name: lesson.title })).toBeVisible();
});
