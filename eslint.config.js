// What the compiler cannot see: the order of the rooms, one door to each dependency, and no clock in the core.
import { existsSync } from 'node:fs';
import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import { LEVELS, barrier } from './tests/shape/levels.ts';

/** The packages that only one place may import. */
const DOORS = [
  { name: 'zod', regex: '^(zod|astro/zod)(/|$)', open: ['src/schema/**', 'src/content.config.ts'] },
  { name: 'astro:content', regex: '^astro:content$', open: ['src/course.ts', 'src/content.config.ts'] },
  {
    name: 'pagefind',
    regex: '^pagefind(/|$)',
    open: ['src/integrations/search-index.ts', 'src/islands/course/pagefind.ts'],
  },
  { name: 'ts-fsrs', regex: '^ts-fsrs(/|$)', open: ['src/core/review/review.ts'] },
  { name: 'fastest-levenshtein', regex: '^fastest-levenshtein(/|$)', open: ['src/core/course/spelling.ts'] },
  { name: 'github-slugger', regex: '^github-slugger(/|$)', open: ['src/schema/reading/headings.ts'] },
  { name: 'ical-generator', regex: '^ical-generator(/|$)', open: ['src/files/calendar/all-day.ts'] },
  { name: 'docx', regex: '^docx(/|$)', open: ['src/files/deal/word.ts'] },
  { name: 'papaparse', regex: '^papaparse(/|$)', open: ['src/files/deal/crm/read-table.ts'] },
  { name: 'fflate', regex: '^fflate(/|$)', open: ['src/files/question-bank/zip.ts'] },
  { name: 'parse5', regex: '^parse5(/|$)', open: ['src/hosting/inline-code.ts'] },
];

/** What these files may not import: the rooms closed to theirs, and the packages whose door is elsewhere. */
function imports(files, room) {
  const rooms = LEVELS.flat().map((other) => ({
    // A folder, or a file of src/ itself: `core/course/` is not `course.ts`.
    regex: `^(\\.\\./)+${other.replace('.', '\\.')}${existsSync(`src/${other}.ts`) ? '\\.ts$' : '/'}`,
    message: barrier(room, other),
  }));
  const doors = DOORS.filter(({ open }) => !files.some((file) => open.includes(file))).map(
    ({ name, regex, open }) => ({ regex, message: `The door to ${name} is ${open.join(' and ')}.` }),
  );
  return {
    files,
    rules: {
      'no-restricted-imports': ['error', { patterns: [...rooms.filter(({ message }) => message), ...doors] }],
    },
  };
}

const roomOf = (path) => /^src\/(files\/[^/]+|[^/]+?)(\/|\.ts$)/.exec(path)[1];

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'test-results/', 'playwright-report/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  ts.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    // Maps here are replaced, not changed, or are nobody's to watch.
    rules: { 'svelte/prefer-svelte-reactivity': 'off' },
  },
  {
    files: ['**/*.svelte'],
    rules: {
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      // The type of an event in the markup is known to svelte-check only; here it would be `any`.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  // Astro's own check knows the types of a component; here they would all be `any`.
  {
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.js', '**/*.mjs'],
    extends: [ts.configs.disableTypeChecked],
  },

  {
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/unbound-method': 'off' },
  },
  {
    files: ['tests/**'],
    ignores: ['tests/browser-test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@playwright/test',
              importNames: ['test', 'default'],
              message:
                'The one in tests/browser-test.ts fails where the policy of the site refuses anything.',
            },
          ],
        },
      ],
    },
  },
  // The compiler alone, without Astro's own check, cannot tell what an .astro file exports.
  {
    files: ['src/components/tags.ts', 'src/components/quiz/key/key-tags.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },

  LEVELS.flat().map((room) => imports([`src/${room}/**`, `src/${room}.ts`], room)),
  DOORS.flatMap(({ open }) => open.map((path) => imports([path], roomOf(path)))),
  {
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    // Astro takes a client directive, and what brings an island to life, from the default export.
    ignores: ['src/integrations/directives/**', 'src/islands/alive.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export it by its name.' },
      ],
    },
  },
  {
    files: ['src/core/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export it by its name.' },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Time is an argument here.',
        },
        { selector: "CallExpression[callee.name='Date']", message: 'Time is an argument here.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is an argument here.' },
        { object: 'Math', property: 'random', message: 'Chance is an argument here, as a seed.' },
      ],
    },
  },
);
