// The tools that read the code and the content.
import { complaintOf, type Command } from './run.ts';

/** What is said of a word that is in no dictionary: where, what, and the next move. */
const MISSPELT = [
  '$filename:$row:$col',
  '  `$text` is in no British English dictionary. Was it: $suggestions?',
  '  Mend it or, if it is a name or a word of the trade, add it to `content/words.txt`.',
].join('\n');

const free: readonly Command[] = [
  ['prettier', '--check', '--log-level', 'warn', '.'],
  ['tsc', '-p', 'src/core'],
  ['stylelint', 'src/**/*.{css,astro,svelte}'],
  ['cspell', '--no-progress', '--no-summary', '--show-suggestions', '--issue-template', MISSPELT],
];

/** What reads the types of the content; the longest first, so that it is not left to run alone. */
const typed: readonly Command[] = [
  ['eslint', '--max-warnings', '0', '.'],
  ['astro', 'check', '--noSync', '--minimumFailingSeverity', 'warning'],
  ['svelte-check', '--fail-on-warnings', '--tsconfig', 'src/islands/tsconfig.json'],
];

/**
 * A job for each tool. Some read the types of the content, which a fresh checkout has only once `types` is done; where
 * that fails they are left out. Each job gives the name of its tool if that has a complaint, which it prints, or null.
 */
export function tools(types: Promise<boolean>): readonly (() => Promise<string | null>)[] {
  return [
    ...free.map((tool) => () => complaintOf(...tool)),
    ...typed.map((tool) => async () => ((await types) ? complaintOf(...tool) : null)),
  ];
}
