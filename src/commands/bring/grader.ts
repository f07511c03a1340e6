// Mozilla's grader of headers, for the tests alone. It has a folder and a lockfile of its own: its package brings the
// web service around it, and install scripts that ask other servers, neither of which is needed to grade a page.
import { existsSync, readFileSync } from 'node:fs';
import { run } from '../run.ts';

const FOLDER = 'tests/observatory';
const GRADER = 'node_modules/@mdn/mdn-http-observatory';

/** Brings the grader in line with its lockfile; false when it cannot be had. */
export function installGrader(): boolean {
  const [wanted, there] = ['package-lock.json', 'node_modules/.package-lock.json'].map(versionIn);
  if (there !== undefined && there === wanted) return true;
  return run(
    'npm',
    'ci',
    '--prefix',
    FOLDER,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  );
}

function versionIn(file: string): string | undefined {
  const path = `${FOLDER}/${file}`;
  if (!existsSync(path)) return undefined;
  const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, { version?: string }> };
  return lock.packages[GRADER]?.version;
}
