// The markup that tests, packages and bookmarks rely on.
import { expect } from '@playwright/test';
import { lessonPlaces } from '../../../src/core/course/course.ts';
import type { Question } from '../../../src/core/question/question.ts';
import { inOrderOf } from '../../../src/core/question/shuffle.ts';
import { order } from '../../../src/words/question/order.ts';
import { placing } from '../../../src/words/question/placing.ts';
import { quiz as words } from '../../../src/words/question/quiz.ts';
import { written } from '../../../src/words/question/written.ts';
import { test } from '../../browser-test.ts';
import { deepOnly } from '../../deep.ts';
import { course } from '../../site/authored.ts';
import { inEach, lessons, pages } from '../../site/built-pages.ts';

test('a lesson has one text to be searched, and one title', async ({ page }) => {
  const seen = await inEach(page, lessons, (document) => ({
    mains: document.querySelectorAll('main').length,
    searched: document.querySelectorAll('main[data-pagefind-body]').length,
    titles: [...document.querySelectorAll('h1')].map(({ textContent }) => textContent.trim()),
  }));
  for (const { lesson } of lessonPlaces(course)) {
    expect(seen.get(`/lessons/${lesson.id}/`)).toEqual({ mains: 1, searched: 1, titles: [lesson.title] });
  }
});

test('every question of a lesson is a group of native controls, to be checked with a button of its own', async ({
  page,
}) => {
  const seen = await inEach(page, lessons, (document) =>
    [...document.querySelectorAll('form[data-quiz]')].map((form) => ({
      id: form.getAttribute('data-quiz'),
      questions: [...form.querySelectorAll('fieldset[data-question]')].map((question) => {
        const controls = [...question.querySelectorAll('input, select, textarea')].map((control) => [
          control.getAttribute('type') ?? control.localName,
          control.getAttribute('name') ?? '',
          control.localName === 'select'
            ? [...control.querySelectorAll('option')].map(({ value }) => value).join(' ')
            : (control.getAttribute('value') ?? ''),
        ]);
        const buttons = [...question.querySelectorAll('button')].map((button) => [
          button.getAttribute('type'),
          button.getAttribute('aria-label') ?? button.textContent.trim(),
        ]);
        return {
          id: question.getAttribute('data-question'),
          kind: question.getAttribute('data-kind'),
          verdict: question.getAttribute('data-verdict'),
          asks: question.querySelector(':scope > legend')?.textContent ?? '',
          controls: controls.filter(([, name]) => !name?.startsWith('sure.')),
          sure: controls
            .filter(([, name]) => name?.startsWith('sure.'))
            .map(([type, , value]) => [type, value]),
          handles: buttons.filter(([type]) => type === 'button').map(([, label]) => label),
          checks: buttons.filter(([type]) => type === 'submit').map(([, label]) => label),
          says: question.querySelectorAll('[role=status]').length,
        };
      }),
    })),
  );
  for (const { lesson } of lessonPlaces(course)) {
    expect(seen.get(`/lessons/${lesson.id}/`)).toEqual(
      lesson.quizzes.map(({ id, questions }) => ({ id, questions: questions.map(formOf) })),
    );
  }
});

test('on a phone, where the header has no room for them, the contents lead to all that it leads to', async ({
  page,
}) => {
  const seen = await inEach(page, pages, (document) => {
    const linked = (box: string) =>
      [...document.querySelectorAll(`${box} a`)].map((link) => link.getAttribute('href') ?? '');
    return { header: linked('.top nav'), contents: linked('#contents') };
  });
  for (const [path, { header, contents }] of seen) {
    expect(header.length, path).toBeGreaterThan(0);
    expect(
      header.filter((link) => !contents.includes(link)),
      path,
    ).toEqual([]);
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
    // What depends on other rows has cells as soon as those are there; what is shown is written elsewhere.
    const wanted = fields.flatMap((field) => {
      if (['matrix', 'tied', 'computed', 'carried'].includes(field.kind)) return [];
      return field.kind === 'list' ? field.columns.map((column) => `${field.id}.0.${column.id}`) : [field.id];
    });
    expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
  }
});

test('every id is the only one of its page, and whatever names one leads to it', async ({ page }) => {
  const seen = await inEach(page, pages, idFaults);
  expect([...seen].filter(([, faults]) => faults.length > 0)).toEqual([]);
});

test('an id that stands twice, and one that is named and not there, are found', async ({ page }) => {
  const html = '<p id="a"></p><p id="a"></p><label for="b">B</label><p aria-labelledby="a c">C</p>';
  const seen = await inEach(page, [{ path: '/made/', html, hidden: false }], idFaults);
  expect(seen.get('/made/')).toEqual(['a twice', 'b nowhere', 'c nowhere']);
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

test(
  'the theme is there before the first paint: the system’s, and the chosen one from then on',
  deepOnly,
  async ({ page }) => {
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
  },
);

/** Ids that stand twice in a page, or that a label or a description names and that are not there. */
function idFaults(document: Document): string[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const naming = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget'];
  const named = naming.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].flatMap((each) => (each.getAttribute(name) ?? '').split(' ')),
  );
  return [
    ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${id} twice`),
    ...named.filter((id) => !ids.includes(id)).map((id) => `${id} nowhere`),
  ];
}

/** What a question that nobody has answered yet has for its form. */
function formOf(asked: Question) {
  const question = inOrderOf(asked, 0);
  const { id, kind, prompt } = question;
  return {
    ...{ id, kind, verdict: null, says: 1 },
    asks: expect.stringContaining(prompt),
    controls: controlsOf(question),
    sure: kind === 'written' ? [] : [['checkbox', 'sure']],
    handles: [...handlesOf(question), words.link],
    checks: [kind === 'written' ? written.compare : words.check],
  };
}

/** The type, the name and the value of each control; a select's values are those of its options. */
function controlsOf(question: Question): string[][] {
  const { id } = question;
  switch (question.kind) {
    case 'one':
      return question.choices.map((choice) => ['radio', id, choice.id]);
    case 'many':
      return question.choices.map((choice) => ['checkbox', id, choice.id]);
    case 'order':
      return [];
    case 'match': {
      const options = ['', ...question.groups.map((group) => group.id)].join(' ');
      return question.pieces.map((piece) => ['select', `${id}.${piece.id}`, options]);
    }
    case 'sort':
    case 'judge':
      return question.pieces.flatMap((piece) =>
        question.groups.map((group) => ['radio', `${id}.${piece.id}`, group.id]),
      );
    case 'fill':
      return [['text', id, '']];
    case 'written':
      return [['textarea', id, '']];
  }
}

/** What there is to be moved: by its handle, or a step by a button up and one down. */
function handlesOf(question: Question): string[] {
  switch (question.kind) {
    case 'order':
      return question.steps.flatMap(({ text }) => [order.grip(text), order.up(text), order.down(text)]);
    case 'match':
    case 'sort':
      return question.pieces.map(({ text }) => placing.grip(text));
    case 'one':
    case 'many':
    case 'judge':
    case 'fill':
    case 'written':
      return [];
  }
}
