// What a lesson costs to load, in bytes after brotli: measured from what the browser really asked for.
import { expect, type Response } from '@playwright/test';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { MODULE_LIST } from '../../src/integrations/module-list.ts';
import { list } from '../../src/words/deal/pages/list.ts';
import { test } from '../browser-test.ts';
import { DEEP, deepOnly, firstOfKind } from '../deep.ts';
import { bringAlive } from '../site/alive.ts';
import { course, quizzes } from '../site/authored.ts';
import { DIST, kindOf, lessons, pages, worksheets, type BuiltPage } from '../site/built-pages.ts';
import { withoutPolicy } from '../site/by-hand.ts';
import {
  KB,
  KIND_SCRIPTS,
  kB,
  listen,
  policyIn,
  surplus,
  weigh,
  WORKSHEET,
  type Weight,
} from '../site/loaded.ts';
import { answer } from '../site/replies.ts';
import { ON_EVERY_PAGE } from './on-every-page.ts';

const rolePlays = course.parts.flatMap((part) => part.rolePlays);

/** The heaviest page of all lessons, about; they have one set of styles and fonts. */
const { path } = lessons.reduce((a, b) => (weightOf(a) >= weightOf(b) ? a : b));

test('the heaviest lesson loads with at most 42 kB', async ({ page }) => {
  const loaded = listen(page);
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  const first = await weigh(loaded);
  expect(first.all, `the first load of ${path} in kB: ${told(first)}`).toBeLessThanOrEqual(42 * KB);
});

test('the policy costs a page that is read on a screen at most 0.8 kB', () => {
  // The booklet has the figures of all lessons, each with a style that the policy names; it is loaded once, to be printed.
  const read = pages.filter(({ path }) => !path.startsWith('/print/'));
  const costs = (DEEP ? firstOfKind(read, kindOf) : lessons.slice(0, 1)).map(({ path, html }) => ({
    path,
    bytes: policyIn(html),
  }));
  expect(costs.filter(({ bytes }) => bytes > 0.8 * KB)).toEqual([]);
  expect(Math.min(...costs.map(({ bytes }) => bytes))).toBeGreaterThan(0);
});

test('a lesson whose first question, one with choices, is in use has at most 30 kB of scripts, a worksheet aside', async ({
  page,
}) => {
  // No other kind is near enough to come to life with it.
  const { lesson, quiz } = quizzes.find(({ quiz }) =>
    quiz.questions.slice(0, 3).every(({ kind }) => kind === 'one' || kind === 'many'),
  )!;
  const loaded = listen(page);
  await page.goto(`/lessons/${lesson.id}/`);
  await answer(page, quiz.questions[0]!, 'wrong');
  await page.waitForLoadState('networkidle');
  const aside = ownScriptsOf('LessonFields');
  // A notice comes only where something is wrong, such as a disk that is slow to answer.
  const { script } = await weigh(
    loaded.filter(
      (each) =>
        !aside.includes(new URL(each.url()).pathname.slice(1)) && !each.url().includes('/NoticeList.'),
    ),
  );
  expect(script, `the scripts of “${lesson.title}” in use: ${kB(script)} kB`).toBeLessThanOrEqual(30 * KB);
});

test('each further kind of question costs at most 3 kB of scripts', () => {
  const kinds = new Set(Object.values(KIND_SCRIPTS));
  for (const kind of kinds) {
    const cost = costOf(kind);
    expect.soft(cost, `${kind}: ${kB(cost)} kB`).toBeLessThanOrEqual(3 * KB);
  }
  // What nobody would take for the cost of one more question.
  expect(costOf('LessonFields')).toBeGreaterThan(3 * KB);
});

test('the fields of a worksheet cost a lesson at most 17 kB of scripts, and none before they are near', async ({
  page,
}) => {
  const cost = costOf('LessonFields');
  expect(cost, `${kB(cost)} kB`).toBeLessThanOrEqual(WORKSHEET);
  const own = ownScriptsOf('LessonFields');
  const { path } = lessons.find(({ html }) => html.includes('data-worksheet'))!;
  const loaded = listen(page);
  const asked = () => loaded.some((each) => own.includes(new URL(each.url()).pathname.slice(1)));
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  expect(asked()).toBe(false);
  await bringAlive(page);
  expect(asked()).toBe(true);
});

test('the player of a role-play adds at most 12 kB of scripts, and no other page has what is said in it', () => {
  const cost = costOf('RolePlay');
  expect(cost, `${kB(cost)} kB`).toBeLessThanOrEqual(12 * KB);
  for (const { id, scenes } of rolePlays) {
    const said = scenes[0]!.choices[0]!.why.trim().slice(0, 40);
    const found = pages.filter(({ html }) => html.includes(said)).map(({ path }) => path);
    expect(found, id).toEqual([`/role-plays/${id}/`]);
  }
});

test('the page for notes loads at most 35 kB of scripts', async ({ page }) => {
  const loaded = listen(page);
  await page.goto('./note/');
  await bringAlive(page);
  await page.waitForLoadState('networkidle');
  const { script } = await weigh(loaded);
  expect(script, `scripts of /note/ in kB: ${kB(script)}`).toBeLessThanOrEqual(35 * KB);
});

test('what reads a table of a CRM is loaded when a file is chosen, and weighs at most 18 kB', async ({
  page,
}) => {
  await page.goto('./deals/');
  await bringAlive(page);
  await page.waitForLoadState('networkidle');
  const loaded = listen(page);
  const buffer = Buffer.from('Name,Note\nHarrow Lane,x\n');
  await page.getByLabel(list.crmFile).setInputFiles({ name: 'deals.csv', mimeType: 'text/csv', buffer });
  await expect(page.getByRole('checkbox', { name: 'Harrow Lane' })).toBeVisible();
  const { script } = await weigh(loaded);
  // The reading itself, papaparse, is 6 kB of it; the rest tells columns, days and closed deals apart.
  expect(script, `${kB(script)} kB`).toBeLessThanOrEqual(18 * KB);
  expect(script).toBeGreaterThan(6 * KB);
});

test('what every page with an island loads is these files of ours, and no other', () => {
  const modules = JSON.parse(readFileSync(MODULE_LIST, 'utf8')) as Record<string, readonly string[]>;
  const told =
    'A file in store/, its adapters/, learner/ or time/, or in islands/keeping/ is loaded with every island. Name a ' +
    'new one in tests/pages/on-every-page.ts if all pages need it; otherwise give it a room that few pages load.';
  expect(modules['learner'], told).toEqual(ON_EVERY_PAGE);
});

test('the home page does without Svelte, which a lesson with its quiz has', async ({ page, context }) => {
  const atHome = listen(page);
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(await useSvelte(atHome)).toBe(false);

  const lesson = await context.newPage();
  const inLesson = listen(lesson);
  await lesson.goto(lessons[0]!.path);
  await bringAlive(lesson);
  expect(await useSvelte(inLesson)).toBe(true);
});

test('a page that is too heavy is found', deepOnly, async ({ page }) => {
  // No script of ours would be let in after the page.
  await withoutPolicy(page);
  const loaded = listen(page);
  await page.route('**/heavy.js', (route) => route.fulfill(heavy(1)));
  await page.goto('/about/');
  const before = await weigh(loaded);
  await page.addScriptTag({ url: '/heavy.js' });
  expect((await weigh(loaded)).script - before.script).toBeGreaterThanOrEqual(KB);
});

test(
  'a kind that is not asked, one that is missing, and too many styles and scripts are each found',
  deepOnly,
  async ({ page }) => {
    await withoutPolicy(page);
    const loaded = listen(page);
    await page.route('**/_astro/Order.made.js', (route) => route.fulfill(heavy(60)));
    await page.route('**/_astro/made.css', (route) =>
      route.fulfill({ contentType: 'text/css', body: 'p { }' }),
    );
    const sheet = worksheets[0]!.path;
    await page.goto(sheet);
    expect(await surplus(sheet, loaded)).toEqual([]);
    await page.addStyleTag({ url: '/_astro/made.css' });
    expect(await surplus(sheet, loaded)).toEqual(['4 stylesheets']);
    await page.addScriptTag({ url: '/_astro/Order.made.js' });
    expect(await surplus(sheet, loaded)).toEqual(['4 stylesheets', 'Order for nothing']);
    const { lesson } = quizzes.find(({ quiz }) => quiz.questions.some(({ kind }) => kind === 'fill'))!;
    expect(await surplus(`/lessons/${lesson.id}/`, loaded)).toEqual(
      expect.arrayContaining(['4 stylesheets', 'no Fill', expect.stringMatching(/^\d+\.\d kB of scripts$/)]),
    );
  },
);

function weightOf({ html }: BuiltPage): number {
  // To tell which is the heaviest, a quick look is enough.
  return brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

/** What the island of this name adds to the scripts of a quiz that has nothing but choices. */
function costOf(name: string): number {
  return ownScriptsOf(name).reduce(
    (sum, script) => sum + brotliCompressSync(readFileSync(join(DIST, script))).length,
    0,
  );
}

/** The scripts that this island needs and a quiz that has nothing but choices does not. */
function ownScriptsOf(name: string): readonly string[] {
  const there = new Set(['Choices', 'QuizEnd', 'DoneToggle'].flatMap((each) => [...scriptsOf(each)]));
  return [...scriptsOf(name)].filter((script) => !there.has(script));
}

/** The script of an island, and all that it imports. */
function scriptsOf(name: string): ReadonlySet<string> {
  const named = pages.flatMap(
    ({ html }) => new RegExp(`component-url="/(_astro/${name}\\.[^"]+)"`).exec(html)?.[1] ?? [],
  );
  const scripts = new Set(named);
  for (const script of scripts) {
    const text = readFileSync(join(DIST, script), 'utf8');
    for (const [, next = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g)) {
      scripts.add(posix.join(posix.dirname(script), next));
    }
  }
  expect(scripts.size, name).toBeGreaterThan(0);
  return scripts;
}

/** A script of so many kB that nothing makes any smaller. */
function heavy(size: number) {
  const noise = randomBytes(size * KB).toString('base64');
  return { contentType: 'text/javascript', body: `/*${noise}*/` };
}

function told(weight: Weight): string {
  const { document, stylesheet, font, script, all } = weight;
  return Object.entries({ document, stylesheet, font, script, all })
    .map(([kind, bytes]) => `${kind} ${kB(bytes)}`)
    .join(', ');
}

async function useSvelte(loaded: readonly Response[]): Promise<boolean> {
  const scripts = loaded.filter((response) => response.request().resourceType() === 'script');
  const texts = await Promise.all(scripts.map((script) => script.text()));
  return texts.some((text) => text.includes('svelte'));
}
