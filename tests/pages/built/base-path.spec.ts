// The site in a folder beside other sites: built once more for it, served from there, and used.
import { expect } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, type Served } from '../../../src/commands/serve.ts';
import { search } from '../../../src/words/course/search.ts';
import { test } from '../../browser-test.ts';
import { deepOnly } from '../../deep.ts';
import { bringAlive } from '../../site/alive.ts';
import { course } from '../../site/authored.ts';
import { pages, pagesIn } from '../../site/built-pages.ts';
import { homeOf, linkFaults, stylesheetFaults } from './links.ts';
import { answer } from '../../site/replies.ts';

const SITE = 'https://example.org';
const BASE = '/some/folder';

test.describe.configure({ mode: 'serial' });

let folder: string;
let served: Served;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = mkdtempSync(join(tmpdir(), 'common-ground-'));
  const { status, stdout, stderr } = spawnSync('astro', ['build', '--outDir', folder], {
    env: { ...process.env, SITE, BASE },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(status, stdout + stderr).toBe(0);
  served = await serve(folder, BASE);
});

test.afterAll(async () => {
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

test(
  'below a base path there are the same pages, and every link, script, style, font and picture stays below it',
  deepOnly,
  async ({ page }) => {
    const built = pagesIn(folder);
    expect(built.map(({ path }) => path)).toEqual(pages.map(({ path }) => path));
    expect(homeOf(folder)).toBe(`${SITE}${BASE}/`);
    expect(await linkFaults(page, folder, built)).toEqual([]);
    expect(stylesheetFaults(folder)).toEqual([]);
    // What was found above cannot have been found in a build for no base: that one's links all leave this base.
    expect((await linkFaults(page, folder, pages)).length).toBeGreaterThan(pages.length);
  },
);

test(
  'below a base path the sitemap, robots.txt and the outline agree on where the pages are',
  deepOnly,
  () => {
    const shown = pages.filter(({ hidden }) => !hidden).map(({ path }) => `${SITE}${BASE}${path}`);
    const read = (file: string) => readFileSync(join(folder, file), 'utf8');
    const locations = [...read('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address]) => address,
    );
    expect(locations.sort()).toEqual(shown.sort());
    expect(read('sitemap-index.xml')).toContain(`<loc>${SITE}${BASE}/sitemap-0.xml</loc>`);
    // The outline's addresses are those below the base, whatever it is.
    expect(read('course.json')).toBe(readFileSync('dist/course.json', 'utf8'));
  },
);

test(
  'below a base path a quiz is answered, marks are painted, and the search finds its way',
  deepOnly,
  async ({ page }) => {
    const { lessons } = course.parts.find((part) => part.lessons.length > 0)!;
    const lesson = lessons[0]!;
    await page.goto(`${served.origin}${BASE}/lessons/${lesson.id}/`);
    await bringAlive(page);
    for (const question of lesson.quizzes.flatMap((quiz) => quiz.questions)) {
      await answer(page, question, 'right');
    }
    const link = page.locator(`nav a[data-lesson="${lesson.id}"]`);
    await expect(link).toHaveAttribute('data-done', 'true');
    await page.reload();
    await expect(link).toHaveAttribute('data-done', 'true');

    await page.keyboard.press('/');
    const box = page.getByRole('searchbox', { name: search.label });
    for (const [words, kind, target] of [
      [lesson.title, 'Lesson', '/lessons/'],
      [course.terms[0]!.term, 'Term', '/glossary/'],
    ] as const) {
      await box.fill(words);
      await page.getByRole('radio', { name: search.kindNames[kind] }).check();
      const found = page.locator('dialog .results a').first();
      await expect(found).toHaveAttribute('href', new RegExp(`^${BASE}${target}`));
    }
    await page.locator('dialog .results a').first().click();
    await expect(page).toHaveURL(`${served.origin}${BASE}/glossary/#${course.terms[0]!.id}`);

    await page.goto(`${served.origin}${BASE}/`);
    await page.locator('[data-back="next"] a').click();
    await expect(page).toHaveURL(`${served.origin}${BASE}/lessons/${lessons[1]!.id}/`);
    expect(served.missed).toEqual([]);
  },
);
