// The build as `npm start` and `npm test` use it: it remembers what it was made from.
import { SLUG } from '../site.ts';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run, runBeside } from './run.ts';

const INPUTS = ['src', 'content', 'public', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json'];
const COMMAND = ['npm', 'run', '--silent', 'build'] as const;
const ENTRY = 'dist/index.html';
const STAMP = `node_modules/.cache/${SLUG}/built`;

/** Builds the site into dist/; false when that failed. */
export function build(): boolean {
  return run(...COMMAND) && remember();
}

/** Builds it beside something else, and prints what the build says when it has ended. */
export async function buildBeside(): Promise<boolean> {
  const { well, said } = await runBeside(...COMMAND);
  console.log(`\n── build\n${said}`);
  return well && remember();
}

/** Writes down what dist/ was made from. */
function remember(): true {
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, stamp());
  return true;
}

/** Whether dist/ is what a build of the files as they are now, for this SITE and BASE, would give. */
export function isBuilt(): boolean {
  return existsSync(STAMP) && existsSync(ENTRY) && readFileSync(STAMP, 'utf8') === stamp();
}

function stamp(): string {
  const hash = createHash('sha256').update(
    JSON.stringify([process.env.SITE, process.env.BASE, process.env.REPOSITORY]),
  );
  for (const file of INPUTS.flatMap(filesIn)) hash.update(`\n${file}\n`).update(readFileSync(file));
  // The time of the entry page tells this build from another one made since, by hand or for another base.
  return hash.update(String(statSync(ENTRY).mtimeMs)).digest('hex');
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return files.map((file) => join(file.parentPath, file.name)).sort();
}
