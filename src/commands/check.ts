// `npm run check`: types, linters, formatting, side by side. What each says is printed in one piece.
import { runBeside } from './run.ts';

/** What is said of a word that is in no dictionary: where, what, and the next move. */
const MISSPELT = [
  '$filename:$row:$col',
  '  `$text` is in no British English dictionary. Was it: $suggestions?',
  '  Mend it or, if it is a name or a word of the trade, add it to `content/words.txt`.',
].join('\n');

type Tool = readonly [name: string, ...args: string[]];

const free: readonly Tool[] = [
  ['tsc', '-p', 'src/core'],
  ['stylelint', 'src/**/*.{css,astro,svelte}'],
  ['prettier', '--check', '--log-level', 'warn', '.'],
  ['cspell', '--no-progress', '--no-summary', '--show-suggestions', '--issue-template', MISSPELT],
];

/** What reads the types of the content, which a fresh checkout does not have until `sync` has written them. */
const sync: Tool = ['astro', 'sync'];
const synced: readonly Tool[] = [
  ['eslint', '--max-warnings', '0', '.'],
  ['astro', 'check', '--noSync', '--minimumFailingSeverity', 'warning'],
  ['svelte-check', '--fail-on-warnings', '--tsconfig', 'src/islands/tsconfig.json'],
];

const complaints = await Promise.all([
  ...free.map(complaintOf),
  complaintOf(sync).then(async (complaint) => [complaint, ...(await Promise.all(synced.map(complaintOf)))]),
]);
const failed = complaints.flat().filter((name) => name !== null);
if (failed.length > 0) console.error(`\nNot in order: ${failed.join(', ')}`);
process.exit(failed.length > 0 ? 1 : 0);

/** Runs a tool and prints what it says if it has a complaint; gives its name then, and null where all is well. */
async function complaintOf([name, ...args]: Tool): Promise<string | null> {
  const { well, said } = await runBeside(name, ...args);
  if (well) return null;
  console.error(`\n${name}:\n${said}`);
  return name;
}
