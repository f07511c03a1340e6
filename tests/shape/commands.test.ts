import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { freePort, homeAt } from '../../src/commands/port.ts';
import { ofPlaywright, ofVitest } from '../../src/commands/tally.ts';

test('a test file that could not be loaded counts as one that failed', () => {
  const testResults = [
    { status: 'passed', assertionResults: [{}, {}] },
    { status: 'failed', assertionResults: [{}] },
    { status: 'failed', assertionResults: [] },
  ];
  expect(ofVitest({ numPassedTests: 2, numFailedTests: 1, testResults })).toEqual({ passed: 2, failed: 2 });
});

test('an error outside any page test counts as one that failed', () => {
  const stats = { expected: 4, unexpected: 2, flaky: 0 };
  expect(ofPlaywright({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 3 });
});

test('the address of the home page ends in one slash under any base path', () => {
  expect(['', '/', 'a', '/a/b', '/a/b/'].map((base) => homeAt(80, base))).toEqual([
    'http://localhost:80/',
    'http://localhost:80/',
    'http://localhost:80/a/',
    'http://localhost:80/a/b/',
    'http://localhost:80/a/b/',
  ]);
});

test('a port that is listened on is not free, and another is found', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : 0;
  expect(await freePort(taken)).toBeNull();
  expect(await freePort(0)).toBeGreaterThan(0);
  server.close();
});
