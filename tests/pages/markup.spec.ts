// The markup that tests, packages and bookmarks rely on.
import { expect, test } from '@playwright/test';
import { places } from '../../src/core/course.ts';
import { course } from './authored.ts';
import { inEach, lessons, pages } from './built-pages.ts';

test('a lesson has one text to be searched, and one title', async ({ page }) => {
  const seen = await inEach(page, lessons, (document) => ({
    mains: document.querySelectorAll('main').length,
    searched: document.querySelectorAll('main[data-pagefind-body]').length,
    titles: [...document.querySelectorAll('h1')].map(({ textContent }) => textContent.trim()),
  }));
  for (const { lesson } of places(course)) {
    expect(seen.get(`/lessons/${lesson.id}/`)).toEqual({ mains: 1, searched: 1, titles: [lesson.title] });
  }
});

test('every question of a lesson is a group of native choices, to be checked with a button of its own', async ({
  page,
}) => {
  const seen = await inEach(page, lessons, (document) =>
    [...document.querySelectorAll('form[data-quiz]')].map((form) => ({
      id: form.getAttribute('data-quiz'),
      questions: [...form.querySelectorAll('fieldset[data-question]')].map((question) => ({
        id: question.getAttribute('data-question'),
        kind: question.getAttribute('data-kind'),
        verdict: question.getAttribute('data-verdict'),
        asks: question.querySelector(':scope > legend')?.textContent ?? '',
        choices: [...question.querySelectorAll('label > input')].map((input) => [
          input.getAttribute('type'),
          input.getAttribute('value'),
        ]),
        checks: question.querySelectorAll('button[type=submit]').length,
        says: question.querySelectorAll('[role=status]').length,
      })),
    })),
  );
  for (const { lesson } of places(course)) {
    expect(seen.get(`/lessons/${lesson.id}/`)).toEqual(
      lesson.quizzes.map((quiz) => ({
        id: quiz.id,
        questions: quiz.questions.map(({ id, kind, prompt, choices }) => ({
          ...{ id, kind, verdict: null, checks: 1, says: 1 },
          asks: expect.stringContaining(prompt),
          choices: choices.map((choice) => [kind === 'one' ? 'radio' : 'checkbox', choice.id]),
        })),
      })),
    );
  }
});

test('every field of a worksheet has a control of its name', async ({ page }) => {
  const sheets = course.parts.flatMap(({ worksheets }) => worksheets);
  const built = pages.filter(({ path }) => path.startsWith('/worksheets/'));
  const seen = await inEach(page, built, (document) => {
    const form = document.querySelector('form[data-worksheet]');
    const names = [...(form?.querySelectorAll('[name]') ?? [])].map(
      (control) => control.getAttribute('name') ?? '',
    );
    return { id: form?.getAttribute('data-worksheet'), names };
  });
  for (const { id, fields } of sheets) {
    const { names = [], ...sheet } = seen.get(`/worksheets/${id}/`) ?? {};
    expect(sheet).toEqual({ id });
    // A matrix has cells as soon as there is something to rate.
    const wanted = fields.flatMap((field) => {
      if (field.kind === 'matrix') return [];
      return field.kind === 'list' ? field.columns.map((column) => `${field.id}.0.${column.id}`) : [field.id];
    });
    expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
  }
});

test('every link to a lesson in the navigation says whether that lesson is done', async ({ page }) => {
  const seen = await inEach(page, pages, (document) =>
    [...document.querySelectorAll('nav a[href*="/lessons/"]')].map((link) => [
      link.getAttribute('href'),
      `/lessons/${link.getAttribute('data-lesson')}/`,
      link.getAttribute('data-done'),
    ]),
  );
  const links = [...seen.values()].flat();
  expect(links.length).toBeGreaterThanOrEqual(lessons.length);
  expect(links.filter(([href, lesson, done]) => href !== lesson || done !== 'false')).toEqual([]);
});

test('every page has a button that opens the search', async ({ page }) => {
  const seen = await inEach(
    page,
    pages,
    (document) => document.querySelector('button[data-open="search"]') !== null,
  );
  expect([...seen].filter(([, found]) => !found)).toEqual([]);
});

test('the theme is there before the first paint: the system’s, and the chosen one from then on', async ({
  page,
}) => {
  // Notes the theme at the moment when there is something to paint, which is when the body begins.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      Object.assign(window, { painted: document.documentElement.dataset['theme'] });
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  const painted = () => page.evaluate(() => (window as { painted?: string }).painted);
  const { path } = lessons[0]!;

  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(path);
    expect(await painted()).toBe(colorScheme);
  }
  await page.locator('[data-toggle=theme]').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  expect(await painted()).toBe('dark');
  await page.goto('/about/');
  expect(await painted()).toBe('dark');
});
