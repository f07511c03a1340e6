// Where the links of a built site lead, and what is wrong with them.
import type { Page } from '@playwright/test';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileAt } from '../../../src/commands/serve.ts';
import { inEach, type BuiltPage } from '../../site/built-pages.ts';

/** The address that a folder of built pages was made for, with a slash at the end, as its robots.txt has it. */
export function homeOf(folder: string): string {
  const robots = readFileSync(join(folder, 'robots.txt'), 'utf8');
  return /^Sitemap: (\S+\/)sitemap-index\.xml$/m.exec(robots)?.[1] ?? '';
}

/**
 * Every address on the pages that leaves the site's base, or leads to no file, to no place on a page, or to a folder
 * without the slash that a web server would have to add.
 */
export async function linkFaults(
  browser: Page,
  folder: string,
  built: readonly BuiltPage[],
): Promise<string[]> {
  const home = homeOf(folder);
  const seen = await inEach(browser, built, look);
  return [...seen].flatMap(([path, { links }]) =>
    links.flatMap((link) => {
      const { href, origin, pathname, hash } = new URL(link, home + path.slice(1));
      const fault = (found: string) => [`${path} → ${link}: ${found}`];
      if (origin !== new URL(home).origin) return /^(https|mailto):/.test(href) ? [] : fault('not secure');
      if (!href.startsWith(home)) return fault('outside the base');
      const target = pathname.slice(new URL(home).pathname.length - 1);
      if (fileAt(folder, target) === null) {
        return fault(existsSync(join(folder, target)) ? 'without its slash' : 'there is no such file');
      }
      const place = decodeURIComponent(hash.slice(1));
      return place === '' || seen.get(target)?.ids.includes(place) ? [] : fault('there is no such place');
    }),
  );
}

/** Every file that a stylesheet names and that is not there below the base. */
export function stylesheetFaults(folder: string): string[] {
  const { pathname: base } = new URL(homeOf(folder));
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.css') && !file.startsWith('pagefind'),
  );
  return sheets.flatMap((sheet) =>
    [...readFileSync(join(folder, sheet), 'utf8').matchAll(/url\(["']?(?!data:)([^"')]+)/g)].flatMap(
      ([, name = '']) => {
        const { pathname } = new URL(name, `http://site${base}${sheet}`);
        const there = pathname.startsWith(base) && fileAt(folder, pathname.slice(base.length - 1)) !== null;
        return there ? [] : [`${sheet} → ${name}`];
      },
    ),
  );
}

/** What a page names: in attributes, in the values handed to its islands, and in its own style rules. */
function look(document: Document): { links: string[]; ids: string[] } {
  const names = ['href', 'src', 'component-url', 'renderer-url', 'before-hydration-url', 'action', 'poster'];
  const named = names.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
  );
  const handed = [...document.querySelectorAll('[props]')].flatMap((island) =>
    [...(island.getAttribute('props') ?? '').matchAll(/"(\/[^"]*)"/g)].map(([, address]) => address ?? ''),
  );
  const styled = [...document.querySelectorAll('style')].flatMap((style) =>
    [...style.textContent.matchAll(/url\("([^"]+)"\)/g)].map(([, address]) => address ?? ''),
  );
  const shown = [...document.querySelectorAll('meta[property="og:image"]')].map(
    (meta) => meta.getAttribute('content') ?? '',
  );
  return {
    links: [...named, ...handed, ...styled, ...shown],
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
  };
}
