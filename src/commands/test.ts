// `npm test`: everything that can be checked. First all that needs no site, beside the build; where that is in order,
// the pages. Its last line counts the tests of both runners. `npm run test:deep` takes no samples: see tests/README.md.
import { rmSync } from 'node:fs';
import { buildBeside } from './build.ts';
import { complaintOf, run, runBeside, sideBySide } from './run.ts';
import { PLAYWRIGHT, VITEST, counted } from './tally.ts';
import { tools } from './tools.ts';

if (process.argv.includes('--deep')) process.env.DEEP = '1';
rmSync(VITEST, { force: true });
rmSync(PLAYWRIGHT, { force: true });

console.log('\n── types, linters, formatting; unit, schema, store and shape; the build');
const built = buildBeside();
// The build writes the types of the content, too. It and the unit tests take longest.
const complaints = await sideBySide([
  () => built.then((well) => (well ? null : 'the build')),
  units,
  () =>
    complaintOf('node', 'src/commands/bring/for-tests.ts').then((name) => name && 'a browser or the grader'),
  ...tools(built),
]);
const failed = complaints.filter((name) => name !== null);
if (failed.length === 0) {
  console.log('\n── pages, accessibility, print');
  if (!run('playwright', 'test')) failed.push('pages, accessibility, print');
}
if (failed.length > 0) console.log(`\nNot in order: ${failed.join(', ')}. What is said above is the reason.`);

const { passed, failed: red } = counted();
console.log(`\n${passed} passed, ${red} failed`);
process.exit(failed.length > 0 ? 1 : 0);

async function units(): Promise<string | null> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST}`];
  const { well, said } = await runBeside('vitest', 'run', ...reporters);
  console.log(said);
  return well ? null : 'vitest';
}
