// What a page asked for, what that weighs, and what of it the page had no need of.
import type { Page, Response } from '@playwright/test';
import { hash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import type { Question } from '../../src/core/question/question.ts';
import { quizzes } from './authored.ts';
import { pages } from './built-pages.ts';
import { withoutMeta } from './by-hand.ts';

export const KB = 1024;

/** The most that the scripts of a lesson may weigh when everything on it is alive, but for a worksheet. */
const WHOLE = 37 * KB;

/** The most that the fields of a worksheet may add to that, in a lesson that shows some. */
export const WORKSHEET = 17 * KB;

/** The script of a kind of question; choices are in what every quiz loads. */
export const KIND_SCRIPTS: Readonly<Partial<Record<Question['kind'], string>>> = {
  order: 'Order',
  match: 'Placing',
  sort: 'Placing',
  judge: 'Placing',
  fill: 'Fill',
  written: 'Written',
};

export interface Weight {
  readonly document: number;
  readonly stylesheet: number;
  readonly font: number;
  readonly script: number;
  readonly all: number;
  /** What the copy of the policy adds to the document; it has a budget of its own, and is in none of the others. */
  readonly policy: number;
}

/** Everything that the page is sent from now on. */
export function listen(page: Page): Response[] {
  const loaded: Response[] = [];
  page.on('response', (response) => loaded.push(response));
  return loaded;
}

/** How many bytes that is after brotli. */
export async function weigh(loaded: readonly Response[]): Promise<Weight> {
  const sum = { document: 0, stylesheet: 0, font: 0, script: 0, all: 0, policy: 0 };
  for (const response of loaded) {
    const body = await response.body();
    const kind = response.request().resourceType();
    // A font is compressed in itself.
    const whole = kind === 'font' ? body.length : compressed(body);
    const policy = kind === 'document' ? policyIn(body.toString()) : 0;
    const bytes = whole - policy;
    sum.policy += policy;
    sum.all += bytes;
    if (kind === 'document' || kind === 'stylesheet' || kind === 'font' || kind === 'script')
      sum[kind] += bytes;
  }
  return sum;
}

const known = new Map<string, number>();

/** The bytes after brotli; scripts that many pages load are compressed once. */
function compressed(body: Buffer): number {
  const key = hash('sha1', body);
  const size = known.get(key) ?? brotliCompressSync(body).length;
  known.set(key, size);
  return size;
}

/** How many bytes after brotli the page would be smaller without the policy in it. */
export function policyIn(html: string): number {
  return brotliCompressSync(html).length - brotliCompressSync(withoutMeta(html)).length;
}

export function kB(bytes: number): string {
  return (bytes / KB).toFixed(1);
}

/** What the page at this path loaded, until all of it was alive, that it should not have. */
export async function surplus(path: string, loaded: readonly Response[]): Promise<string[]> {
  // A pack for the printer has the pages of its sheets on top.
  const sheets = loaded.filter(
    (response) =>
      response.request().resourceType() === 'stylesheet' && !response.url().endsWith('/print/sheets.css'),
  ).length;
  const found = sheets > 3 ? [`${sheets} stylesheets`] : [];
  // Whatever the day brings, the review can ask it.
  if (path === '/review/') return found;

  const scripts = loaded.filter((response) => response.request().resourceType() === 'script');
  const [asked, there] = [scriptsAsked(path), scripts.map((script) => nameOf(script.url()))];
  const idle = [...new Set(Object.values(KIND_SCRIPTS))].filter(
    (name) => there.includes(name) !== asked.includes(name),
  );
  found.push(...idle.map((name) => (asked.includes(name) ? `no ${name}` : `${name} for nothing`)));
  const { script } = await weigh(path.startsWith('/lessons/') ? scripts : []);
  const shown = pages.some((page) => page.path === path && page.html.includes('data-worksheet'));
  const most = WHOLE + (shown ? WORKSHEET : 0);
  return script > most ? [...found, `${kB(script)} kB of scripts (${script} of ${most})`] : found;
}

/** `/_astro/Order.Ax3_9.js` is `Order`. */
function nameOf(url: string): string {
  return /\/_astro\/([\w.]+?)\.[\w-]+\.js$/.exec(url)?.[1] ?? '';
}

/** The scripts of all kinds that the lesson at this path asks. */
function scriptsAsked(path: string): readonly string[] {
  const here = quizzes.filter(({ lesson }) => path === `/lessons/${lesson.id}/`);
  return here.flatMap(({ quiz }) => quiz.questions.flatMap(({ kind }) => KIND_SCRIPTS[kind] ?? []));
}
