// `npm run bench`: how long a build takes, what the heaviest page of each kind weighs, in kB after brotli, how long a
// learner on a slow device waits for a verdict and for a note to be saved, and what the review costs to compute. Figures
// to compare, not limits; those are in the tests.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, extname, join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from '../src/commands/build.ts';
import { dateOf } from '../src/core/time/day.ts';
import type { Journal } from '../src/core/learner/journal.ts';
import { cardsOf } from '../src/core/review/review.ts';
import type { Wait } from './wait.ts';

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

// It reads the built site as soon as it is imported.
const { waits } = await import('./verdict-time.ts');
const [SLOWER, RUNS] = [4, 15];
const tenths = ([name, ms]: [string, number]) => [name, Math.round(ms * 10) / 10];
console.log(`\nfrom Check to the verdict on the screen, in ms, ${SLOWER} times slower, ${RUNS} runs`);
console.table(
  Object.fromEntries(
    Object.entries(await waits(SLOWER, RUNS)).map(([kind, wait]) => [
      kind,
      Object.fromEntries(Object.entries(wait).map(tenths)),
    ]),
  ),
);

const DEALS = 200;
const { dealTimes } = await import('./deals-time.ts');
const { texts, ...times } = await dealTimes(DEALS, SLOWER, RUNS);
console.log(
  `\n${DEALS} deals with ${texts} texts, in ms, ${RUNS} runs: their page opens; a key is seen, ${SLOWER} times slower`,
);
console.table(
  Object.fromEntries(
    Object.entries(times).map(([name, wait]) => [name, Object.fromEntries(Object.entries(wait).map(tenths))]),
  ),
);

const { noteTimes } = await import('./note-time.ts');
const NOTES = 5;
const notes = [];
for (const cached of [false, true]) {
  const { taps, ...waits } = await noteTimes(cached, SLOWER, NOTES);
  notes.push({ phone: cached ? 'was here before' : 'is new', taps, ...spread(waits) });
}
console.log(
  `\nnoting a call from the home page on a slow phone, ${SLOWER} times slower, 1.6 Mbit/s, waits in ms, ${NOTES} runs`,
);
console.table(notes);

const ANSWERS = 2000;
const journal = answers(ANSWERS);
const folds = Array.from({ length: RUNS }, () => {
  const start = performance.now();
  cardsOf(journal, ANSWERS);
  return performance.now() - start;
}).sort((a, b) => a - b);
console.log(
  `\nfolding ${ANSWERS} answers into cards: ${folds[Math.floor(RUNS / 2)]?.toFixed(1)} ms, at worst ${folds.at(-1)?.toFixed(1)} ms`,
);

/** The middle and the worst of each wait, in whole milliseconds. */
function spread(waits: Readonly<Record<string, Wait>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(waits).map(([name, { median, worst }]) => [
      name,
      `${Math.round(median)}, at worst ${Math.round(worst)}`,
    ]),
  );
}

/** So many answers to 200 questions, ten on a day. */
function answers(count: number): Journal {
  return Array.from({ length: count }, (_, n) => ({
    kind: 'answered',
    id: String(n),
    at: `${dateOf(Math.floor(n / 10))}T12:00:00.000Z`,
    date: dateOf(Math.floor(n / 10)),
    quiz: 'quiz',
    question: `question-${n % 200}`,
    revision: 1,
    reply: [],
    verdict: n % 3 === 0 ? 'wrong' : 'right',
    share: 1,
    sure: null,
    recall: null,
    during: 'review',
  }));
}

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
