// `npm run bench`: how long a build takes and what the heaviest page of each kind weighs, in kB after brotli.
// Figures to compare, not limits; those are in the tests.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, extname, join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from '../src/commands/build.ts';

const DIST = 'dist';
const PARTS = ['.html', '.css', '.js', '.woff2'] as const;
type Weight = Readonly<Record<(typeof PARTS)[number], number>>;

const began = performance.now();
if (!build()) process.exit(1);
console.log(`\nbuild: ${((performance.now() - began) / 1000).toFixed(1)} s`);

const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((path) =>
  path.replaceAll('\\', '/'),
);
const pages = files.filter((path) => basename(path) === 'index.html');
const kinds = Map.groupBy(pages, (path) => (path.includes('/') ? `/${path.split('/')[0]}/` : '/'));

console.table(
  Object.fromEntries(
    [...kinds].map(([kind, paths]) => {
      const heaviest = paths.map(weightOf).reduce((a, b) => (total(a) >= total(b) ? a : b));
      const columns = PARTS.map((part) => [part.slice(1), kB(heaviest[part])]);
      return [kind, { pages: paths.length, ...Object.fromEntries(columns), all: kB(total(heaviest)) }];
    }),
  ),
);

/** The page and all that it names or imports before anyone has touched it. */
function weightOf(page: string): Weight {
  const named = new Set([page]);
  for (const path of named) for (const next of namedIn(path)) named.add(next);
  const sum = (part: string) =>
    [...named].filter((path) => extname(path) === part).reduce((all, path) => all + size(path), 0);
  return { '.html': sum('.html'), '.css': sum('.css'), '.js': sum('.js'), '.woff2': sum('.woff2') };
}

function namedIn(path: string): string[] {
  const text = readFileSync(join(DIST, path), 'utf8');
  const names = {
    '.html': [...text.matchAll(/(?:src|href|-url)="[^"]*?(\/_astro\/[^"]+\.(?:css|js|woff2))"/g)],
    '.js': [...text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g)],
  }[extname(path)];
  return (names ?? [])
    .map(([, name = '']) => (name.startsWith('/') ? name.slice(1) : posix.join(dirname(path), name)))
    .filter((name) => existsSync(join(DIST, name)));
}

function size(path: string): number {
  const bytes = readFileSync(join(DIST, path));
  return extname(path) === '.woff2' ? bytes.length : brotliCompressSync(bytes).length;
}

function total(weight: Weight): number {
  return PARTS.reduce((sum, part) => sum + weight[part], 0);
}

function kB(bytes: number): number {
  return Math.round(bytes / 100) / 10;
}
