import { expect } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate, type Report } from 'html-validate';
import { join } from 'node:path';
import { test } from '../../browser-test.ts';
import { DIST, unpacked } from '../../site/built-pages.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());

test('every page is valid HTML', async () => {
  const faults = await Promise.all(
    unpacked.map(async ({ path, html }) =>
      told(path, await validator.validateString(html, join(DIST, path))),
    ),
  );
  expect(faults.flat()).toEqual([]);
});

test('a block in a paragraph, a doubled id and a control without a name are found', async () => {
  const made = await validator.validateString(
    `<!DOCTYPE html><html lang="en"><head><title>Made</title></head><body>
    <p id="a">Words <details><summary>More</summary>words</details></p>
    <p id="a">Words</p>
    <input type="text">
    </body></html>`,
    join(DIST, 'made.html'),
  );
  const rules = told('/made/', made).map((line) => line.split(' ')[1]);
  expect(rules).toEqual(expect.arrayContaining(['no-implicit-close:', 'no-dup-id:', 'input-missing-label:']));
});

function told(path: string, report: Report): string[] {
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
  );
}
