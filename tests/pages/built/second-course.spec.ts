// A second course, built from the same code into a folder of the first one's site. Each keeps its own records.
import { expect, type Page } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve, type Served } from '../../../src/commands/serve.ts';
import * as first from '../../../src/site.ts';
import { bringIn } from '../../../src/words/learner/bring-in.ts';
import { progress } from '../../../src/words/learner/progress.ts';
import { worksheet as words } from '../../../src/words/worksheet/worksheet.ts';
import * as second from '../../fixtures/second-course/site.ts';
import { test } from '../../browser-test.ts';
import { bringAlive } from '../../site/alive.ts';
import { pages, pagesIn } from '../../site/built-pages.ts';
import { linkFaults, stylesheetFaults } from './links.ts';

const FIXTURE = 'tests/fixtures/second-course';
const BASE = '/second';
const REPOSITORY = 'https://example.com/owner/second';
const OURS = 'Quetzalcoatlus northropi';
const THEIRS = 'Tinamu solitarius';

test.describe.configure({ mode: 'serial' });

let folder: string;
let site: string;
let served: Served;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = mkdtempSync(join(tmpdir(), `${first.SLUG}-`));
  site = join(folder, 'site');
  const built = buildSecond(join(folder, 'second'));
  cpSync('dist', site, { recursive: true });
  cpSync(built, join(site, BASE), { recursive: true });
  appendFileSync(join(site, '_headers'), `\n${readFileSync(join(built, '_headers'), 'utf8')}`);
  served = await serve(site, '/');
});

test.afterAll(async () => {
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Builds the second course as its authors would: our code, with their content and their `site.ts`. */
function buildSecond(root: string): string {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  for (const name of ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json']) {
    cpSync(name, join(root, name), { recursive: true });
  }
  cpSync(join(FIXTURE, 'content'), join(root, 'content'), { recursive: true });
  cpSync(join(FIXTURE, 'site.ts'), join(root, 'src/site.ts'));
  // The packages of the first, without what its builds keep beside them.
  for (const name of readdirSync('node_modules').filter((each) => !/^\.(astro|vite|cache)/.test(each))) {
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name), 'junction');
  }
  const { status, stdout, stderr } = spawnSync('astro', ['build'], {
    cwd: root,
    env: { ...process.env, SITE: 'https://example.org', BASE, REPOSITORY },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(status, stdout + stderr).toBe(0);
  return join(root, 'dist');
}

/** The names of all that this origin keeps, and everything under the names that `ours` picks, as one text. */
async function kept(page: Page, ours: (name: string) => boolean): Promise<{ names: string[]; text: string }> {
  const shelf = await page.evaluate(() => Object.entries({ ...localStorage, ...sessionStorage }));
  const databases = await page.evaluate(async () => {
    const found = await indexedDB.databases();
    return Promise.all(
      found.map(async ({ name = '' }) => {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const open = indexedDB.open(name);
          open.onsuccess = () => resolve(open.result);
          open.onerror = () => reject(new Error(name));
        });
        const stores = [...database.objectStoreNames].map(
          (store) =>
            new Promise<unknown>((resolve) => {
              const all = database.transaction(store).objectStore(store).getAll();
              all.onsuccess = () => resolve([store, all.result]);
            }),
        );
        const records = await Promise.all(stores);
        database.close();
        return [name, JSON.stringify(records)] as const;
      }),
    );
  });
  const all = [...shelf, ...databases].sort(([a], [b]) => (a < b ? -1 : 1));
  return { names: all.map(([name]) => name), text: JSON.stringify(all.filter(([name]) => ours(name))) };
}

const startsWith =
  (...starts: readonly string[]) =>
  (name: string) =>
    starts.some((start) => name.startsWith(start));
const isFirst = startsWith(`${first.RECORDS}:/:`, `${first.SLUG}:/:`, `${first.SLUG}:/`);
const isSecond = startsWith(`${second.RECORDS}:${BASE}`, `${second.SLUG}:${BASE}`);

/** Answers the first choice of a lesson, and writes a text on its worksheet. */
async function work(
  page: Page,
  home: string,
  lesson: string,
  worksheet: string,
  text: string,
): Promise<void> {
  await page.goto(`${home}/lessons/${lesson}/`);
  await bringAlive(page);
  const question = page.locator('fieldset[data-kind="one"]').first();
  await question.locator('input[type="radio"]').first().check();
  await question.locator('button[type="submit"]').click();
  await expect(question).toHaveAttribute('data-verdict', /right|wrong/);
  await page.goto(`${home}/worksheets/${worksheet}/`);
  await page.locator('form[data-worksheet] textarea').first().fill(text);
  await expect(page.getByText(words.saved).first()).toBeVisible();
  // What the lesson left in the tail of its draft is carried into the database first, or it would seem to change later.
  await expect.poll(async () => (await kept(page, () => true)).names.join()).not.toContain(':tail:');
}

test('nothing on the pages of the second course, nor in its files, names the first', () => {
  const name = new RegExp(`${first.NAME}|${first.SLUG}|${first.BACKUP}|\\b${first.RECORDS}:`);
  const naming = (root: string) =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && /\.(html|js|css|json|txt|xml|svg)$/.test(file.name))
      .map((file) => join(file.parentPath, file.name))
      .filter((file) => name.test(readFileSync(file, 'utf8')));
  expect(naming(join(site, BASE))).toEqual([]);
  expect(naming('dist').length).toBeGreaterThan(pages.length);
});

test('where a repository is configured every page leads to it, a lesson to its own text; else no page does', () => {
  const html = (root: string, path: string) => readFileSync(join(root, path, 'index.html'), 'utf8');
  const there = join(site, BASE);
  expect(html(there, 'lessons/one-question')).toMatch(
    new RegExp(`${REPOSITORY}/blob/HEAD/content/\\d+-[a-z-]+/\\d+-one-question/lesson\\.mdx"`),
  );
  for (const path of ['about', 'glossary', 'deals', 'progress']) {
    expect(html(there, path)).toContain(`${REPOSITORY}/issues/new?title=`);
  }
  expect(pages.filter(({ html }) => /issues\/new|blob\/HEAD/.test(html))).toEqual([]);
});

test('below its base every link, script, style, font and picture of the second course stays', async ({
  page,
}) => {
  const there = join(site, BASE);
  const built = pagesIn(there);
  expect(built.length).toBeGreaterThan(10);
  expect(await linkFaults(page, there, built)).toEqual([]);
  expect(stylesheetFaults(there)).toEqual([]);
  // What was found above cannot have been found in a build for no base: that one's links all leave this base.
  expect((await linkFaults(page, there, pages)).length).toBeGreaterThan(pages.length);
});

test('on one origin, neither course sees a byte of what the other keeps, and erasing one leaves the other whole', async ({
  page,
}) => {
  await page.goto(`${served.origin}/`);
  await work(page, served.origin, 'several-options', 'explore', OURS);
  const before = await kept(page, isFirst);
  expect(before.text).toContain(OURS);
  expect(before.names.filter((each) => !isFirst(each))).toEqual([]);

  // A newcomer to the second course is one: nothing is begun there, and nothing to be copied or erased.
  const there = `${served.origin}${BASE}`;
  await page.goto(`${there}/progress/`);
  await expect(page.getByText(progress.recorded(0, 0))).toBeVisible();
  await page.goto(`${there}/worksheets/job-card/`);
  await expect(page.locator('form[data-worksheet] textarea').first()).toHaveValue('');
  await work(page, there, 'one-question', 'job-card', THEIRS);
  const both = await kept(page, isFirst);
  expect(both.text).toBe(before.text);
  const theirs = await kept(page, isSecond);
  expect(theirs.text).toContain(THEIRS);
  expect(theirs.text).not.toContain(OURS);
  expect(both.names.filter((each) => isFirst(each) === isSecond(each))).toEqual([]);

  // What one takes away holds nothing of the other, and the other refuses it.
  await page.goto(`${there}/progress/`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: progress.copy }).click(),
  ]);
  const file = await download.path();
  const copy = readFileSync(file, 'utf8');
  expect(copy).toContain(THEIRS);
  expect(copy).not.toContain(OURS);

  await page.goto(`${served.origin}/progress/`);
  await page.getByLabel(progress.bring, { exact: true }).setInputFiles(file);
  await expect(page.getByText(bringIn.refused.foreign)).toBeVisible();

  await page.goto(`${there}/progress/`);
  await page.getByRole('button', { name: progress.erase }).click();
  await page.getByRole('dialog').getByRole('button', { name: progress.eraseYes }).click();
  await expect(page.getByText(progress.erased)).toBeVisible();
  expect((await kept(page, isFirst)).text).toBe(before.text);
  expect((await kept(page, isSecond)).text).not.toContain(THEIRS);
});
