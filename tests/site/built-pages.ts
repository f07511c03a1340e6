// The pages of a built site, found by their files, so that a new page is guarded by itself.
import type { Page } from '@playwright/test';
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { DEEP } from '../deep.ts';

export interface BuiltPage {
  /** Its address below the base, with slashes at both ends, or `/404.html`. */
  readonly path: string;
  readonly html: string;
  /** Kept out of search engines. */
  readonly hidden: boolean;
}

/** The folder of the site that the suite is served from. */
export const DIST = 'dist';

/** Every page in a folder that `npm run build` has filled. */
export function pagesIn(folder: string): readonly BuiltPage[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  return files.sort().map((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const path = `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/');
    return { path, html, hidden: html.includes('<meta name="robots" content="noindex">') };
  });
}

/** Pages of a kind are made of the same parts: all lessons, all that is for a printer; those of `deals/` are one each. */
export function kindOf({ path }: BuiltPage): string {
  return path.replace(/^\/(lessons|meetings|parts|print|role-plays|worksheets)\/.+/, '/$1/*/');
}

/** The kind of a page, and every element it has, with each class, attribute, role and type. */
export function partsOf(page: BuiltPage): ReadonlySet<string> {
  const parts = new Set([`kind ${kindOf(page)}`]);
  for (const [, element = '', attributes = ''] of page.html.matchAll(TAG)) {
    parts.add(element);
    for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
      parts.add(`${element}[${name}]`);
      if (['class', 'role', 'type'].includes(name)) {
        for (const word of value.split(' ')) parts.add(`${element}[${name}~=${word}]`);
      }
    }
  }
  return parts;
}

/** What it costs to look at a page: some of it for every page, and more for a long one. */
export const costOf = ({ html }: BuiltPage): number => Math.sqrt(html.length);

const TAG = /<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/g;
const ATTRIBUTE = /([^\s=>/]+)(?:="([^"]*)")?/g;

export const pages = pagesIn(DIST);
/**
 * Without the packs for a printer, but for the deep run: they repeat what stands on other pages, and are as long as all
 * of those together.
 */
export const unpacked = DEEP
  ? pages
  : pages.filter(({ path }) => !path.startsWith('/print/') || path === '/print/');
export const lessons = pages.filter(({ path }) => path.startsWith('/lessons/'));
export const worksheets = pages.filter(({ path }) => path.startsWith('/worksheets/'));

/**
 * All that is said on the pages that the search reads, beside the quizzes and their keys: what a question repeats of it
 * is no secret.
 */
export async function saidOpenly(page: Page): Promise<string> {
  const searched = pages.filter(({ html }) => html.includes('data-pagefind-body'));
  const seen = await inEach(page, searched, (document) => {
    const main = document.importNode(document.querySelector('main')!, true);
    for (const asked of main.querySelectorAll('form[data-quiz], .key')) asked.remove();
    return main.textContent.replace(/\s+/g, ' ');
  });
  return [...seen.values()].join('\n');
}

/** A tab of this worker in which every page that was looked at stays, parsed. */
let reader: Promise<Page> | undefined;
/** The place of each page there, by its text: two courses have pages of one path. */
const places = new Map<string, number>();

/**
 * What `look` sees in each page, by the page's path. The browser parses a page as it was built, once for all that look
 * at it; nothing on it runs, and `look` may use nothing from outside itself.
 */
export async function inEach<Seen>(
  page: Page,
  built: readonly BuiltPage[],
  look: (document: Document) => Seen,
): Promise<ReadonlyMap<string, Seen>> {
  const tab = await (reader ??= page.context().browser()!.newPage());
  for (const { html } of built) {
    if (places.has(html)) continue;
    places.set(html, places.size);
    await tab.evaluate((html) => {
      const all = ((window as unknown as { documents?: Document[] }).documents ??= []);
      all.push(new DOMParser().parseFromString(html, 'text/html'));
    }, html);
  }
  const wanted = JSON.stringify(built.map(({ html }) => places.get(html)));
  const seen = await tab.evaluate<Seen[]>(`${wanted}.map((place) => (${look.toString()})(documents[place]))`);
  return new Map(built.map(({ path }, place) => [path, seen[place]!]));
}
