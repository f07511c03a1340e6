// `npm test`: everything that can be checked, in the order of what it costs. It stops at the first step that fails;
// its last line counts the tests of both runners. `npm run test:deep` takes no samples: see tests/README.md.
import { rmSync } from 'node:fs';
import { bringBrowser } from './browser.ts';
import { installGrader } from './grader.ts';
import { buildBeside } from './build.ts';
import { run, runBeside } from './run.ts';
import { PLAYWRIGHT, VITEST, counted } from './tally.ts';

const steps: readonly (readonly [name: string, step: () => boolean | Promise<boolean>])[] = [
  ['a browser for the tests', browser],
  ['a grader of headers', installGrader],
  ['types, linters, formatting', () => run('npm', 'run', '--silent', 'check')],
  ['unit, schema, store and shape, beside the build', unitsBesideBuild],
  ['pages, accessibility, print', () => run('playwright', 'test')],
];

if (process.argv.includes('--deep')) process.env.DEEP = '1';
rmSync(VITEST, { force: true });
rmSync(PLAYWRIGHT, { force: true });
let failed: string | undefined;
for (const [name, step] of steps) {
  console.log(`\n── ${name}`);
  if (await step()) continue;
  failed = name;
  break;
}
if (failed) console.log(`\nIt stopped at “${failed}”. What it says above is the reason.`);

const { passed, failed: red } = counted();
console.log(`\n${passed} passed, ${red} failed`);
process.exit(failed ? 1 : 0);

/** The build has one core to itself for most of its time, so that another is free for the tests that need no site. */
async function unitsBesideBuild(): Promise<boolean> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST}`];
  const [units, built] = await Promise.all([
    runBeside('vitest', 'run', ...reporters).then(({ well, said }) => {
      console.log(said);
      return well;
    }),
    buildBeside(),
  ]);
  return units && built;
}

function browser(): boolean {
  const path = bringBrowser();
  if (path === null) {
    console.error(
      'No Chromium could be found or fetched. Install Chromium or Chrome, or say where it is: CHROMIUM=/path/to/it',
    );
    return false;
  }
  console.log(path);
  process.env.CHROMIUM = path;
  return true;
}
