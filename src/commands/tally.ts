// How many tests passed and failed, from what both runners wrote down.
import { SLUG } from '../site.ts';
import { existsSync, readFileSync } from 'node:fs';

export const VITEST = `node_modules/.cache/${SLUG}/vitest.json`;
export const PLAYWRIGHT = `node_modules/.cache/${SLUG}/playwright.json`;

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly errors: readonly unknown[];
}

/** The sums over the reports that are there; a runner that was not reached counts nothing. */
export function counted(): Count {
  const counts = [read(VITEST, ofVitest), read(PLAYWRIGHT, ofPlaywright)];
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** A file that could not be loaded has no tests to count, and counts as one that failed. */
export function ofVitest(report: VitestReport): Count {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

/** An error outside any test, such as a site that does not come up, counts as one that failed. */
export function ofPlaywright({ stats, errors }: PlaywrightReport): Count {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

function read<Report>(file: string, count: (report: Report) => Count): Count {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  // The runners' own JSON, whose shape their versions in the lockfile settle.
  return count(JSON.parse(readFileSync(file, 'utf8')) as Report);
}
