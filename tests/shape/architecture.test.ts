import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { circles, importsOf, roomOf, wrongWays, type Sources } from './imports.ts';

const sources = read('src');

test('imports lead down only', () => {
  expect(wrongWays(sources)).toEqual([]);
});

test('no imports go in a circle', () => {
  expect(circles(sources)).toEqual([]);
});

test('every file is imported by another, or is where something begins', () => {
  const imported = new Set([...importsOf(sources).values()].flat());
  const beginnings = [
    'pages',
    'content.config',
    'env.d',
    'integrations',
    'commands',
    'schema/check-content.ts',
    'files/customer-copy/inside/answer.ts',
  ];
  const lonely = [...sources.keys()].filter(
    (path) => !imported.has(path) && ![path, roomOf(path)].some((each) => beginnings.includes(each)),
  );
  expect(lonely).toEqual([]);
});

test('an import up, one between equals, one into a closed room and one out of the words are all named', () => {
  const made = new Map([
    ['core/quiz.ts', `import { words } from '../words.ts';\nimport type { Store } from "../store/store.ts";`],
    [
      'store/store.ts',
      `export { parse } from '../schema/parse.ts';\nimport {\n  a,\n  b,\n} from '../core/quiz.ts';`,
    ],
    ['schema/parse.ts', `import './near.ts'`],
    ['islands/Quiz.svelte', `<script lang="ts">\n  import { course } from '../course.ts';\n</script>`],
    ['components/Quiz.astro', `---\nconst page = await import('../pages/index.astro');\n---\n<Quiz />`],
    ['words.ts', `import { verdict } from './core/quiz.ts';`],
    ['attic/old.ts', `import { verdict } from '../core/quiz.ts';`],
  ]);
  expect(wrongWays(made).join('\n')).toMatchInlineSnapshot(`
    "core/quiz.ts imports store/store.ts: core may not import store: imports lead down only.
    store/store.ts imports schema/parse.ts: store may not import schema: imports lead down only.
    islands/Quiz.svelte imports course.ts: islands may not import course: an island gets its values as props.
    components/Quiz.astro imports pages/index.astro: components may not import pages: imports lead down only.
    words.ts imports core/quiz.ts: words imports nothing.
    attic/old.ts imports core/quiz.ts: attic has no place in tests/shape/levels.ts."
  `);
});

test('a circle is named once, with every file on it', () => {
  const made = new Map([
    ['core/a.ts', `import { b } from './b.ts';`],
    ['core/b.ts', `import { c } from './c.ts';`],
    ['core/c.ts', `import { a } from './a.ts';`],
    ['core/d.ts', `import { a } from './a.ts';`],
  ]);
  expect(circles(made)).toMatchInlineSnapshot(`
    [
      "core/a.ts → core/b.ts → core/c.ts → core/a.ts",
    ]
  `);
});

test('nine files of ten are under 150 lines', () => {
  const lengths = [...sources].map(([path, text]) => ({ path, lines: text.split('\n').length - 1 }));
  const long = lengths.filter(({ lines }) => lines >= 150).map(({ path, lines }) => `${path}: ${lines}`);
  expect(long.length / lengths.length, long.join('\n')).toBeLessThanOrEqual(0.1);
});

test('no folder has more than a dozen files', () => {
  const folders = Map.groupBy(
    ['src', 'tests'].flatMap((top) => [...read(top).keys()].map((path) => `${top}/${path}`)),
    (path) => dirname(path),
  );
  const full = [...folders].filter(([, files]) => files.length > 12);
  expect(
    full.map(([folder, files]) => `${folder}: ${files.length}`),
    'Give some of them a folder of their own, named for the noun they share: course, question, worksheet, deal, learner, time.',
  ).toEqual([]);
});

test('a file is named for what is in it', () => {
  const vague = /(^|[-.])(utils?|helpers?|common|manager|data|items?)([-.]|$)/i;
  const kebab = /^[a-z0-9[\]-]+(\.[a-z]+)*\.(ts|js|mjs|astro)$/;
  const pascal = /^([A-Z][a-z0-9]*)+\.(astro|svelte)$/;
  const files = [...sources.keys(), ...read('tests').keys()];
  const odd = files.filter((path) => {
    const name = basename(path);
    return vague.test(words(name)) || !(kebab.test(name) || pascal.test(name));
  });
  expect(odd).toEqual([]);
});

/** `MenuItem.svelte` → `menu-item.svelte`. */
function words(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}

function read(folder: string): Sources {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  return new Map(
    paths
      .filter((path) => /\.(ts|js|mjs|svelte|astro)$/.test(path) && !path.includes('node_modules'))
      .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  );
}
