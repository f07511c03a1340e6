// The pages of a built site, found by their files, so that a new page is guarded by itself.
import type { Page } from '@playwright/test';
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

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

/** Pages of a kind are made by one template: all lessons, all worksheets on paper; those of `deals/` are one each. */
export function kindOf({ path }: BuiltPage): string {
  return path.replace(/^\/(lessons|parts|worksheets|print\/[a-z]+)\/.+/, '/$1/*/');
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

const TAG = /<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/g;
const ATTRIBUTE = /([^\s=>/]+)(?:="([^"]*)")?/g;

export const pages = pagesIn(DIST);
export const lessons = pages.filter(({ path }) => path.startsWith('/lessons/'));
export const worksheets = pages.filter(({ path }) => path.startsWith('/worksheets/'));

/**
 * What `look` sees in each page, by the page's path. The browser parses the page as it was built; nothing on it runs,
 * and `look` may use nothing from outside itself.
 */
export async function inEach<Seen>(
  browser: Page,
  built: readonly BuiltPage[],
  look: (document: Document) => Seen,
): Promise<ReadonlyMap<string, Seen>> {
  const seen = new Map<string, Seen>();
  for (const { path, html } of built) {
    const document = `new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html')`;
    seen.set(path, await browser.evaluate<Seen>(`(${look.toString()})(${document})`));
  }
  return seen;
}
