// `npm run check`: types, linters, formatting, side by side. What each says is printed in one piece.
import { spawn } from 'node:child_process';

/** What is said of a word that is in no dictionary: where, what, and the next move. */
const MISSPELT = [
  '$filename:$row:$col',
  '  `$text` is in no British English dictionary. Was it: $suggestions?',
  '  Mend it or, if it is a name or a word of the trade, add it to `content/words.txt`.',
].join('\n');

const tools: readonly (readonly string[])[] = [
  ['astro', 'check', '--minimumFailingSeverity', 'warning'],
  ['svelte-check', '--fail-on-warnings', '--tsconfig', 'src/islands/tsconfig.json'],
  ['eslint', '--max-warnings', '0', '.'],
  ['tsc', '-p', 'src/core'],
  ['stylelint', 'src/**/*.{css,astro,svelte}'],
  ['prettier', '--check', '--log-level', 'warn', '.'],
  ['cspell', '--no-progress', '--no-summary', '--show-suggestions', '--issue-template', MISSPELT],
];

// The types of the content, which a fresh checkout does not have and more than one tool reads.
const types = await passes(['astro', 'sync']);
const failed = [types, ...(await Promise.all(tools.map(passes)))].filter((name) => name !== null);
if (failed.length > 0) console.error(`\nNot in order: ${failed.join(', ')}`);
process.exit(failed.length > 0 ? 1 : 0);

/** Runs a tool and prints what it says if it has a complaint; gives its name then, and null where all is well. */
function passes([name = '', ...args]: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(name, args, { shell: process.platform === 'win32' });
    const said: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => said.push(piece));
    child.stderr.on('data', (piece: Buffer) => said.push(piece));
    child.on('error', (error) => said.push(Buffer.from(error.message)));
    child.on('close', (code) => {
      if (code !== 0) console.error(`\n${name}:\n${Buffer.concat(said).toString()}`);
      resolve(code === 0 ? null : name);
    });
  });
}
