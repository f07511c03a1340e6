import { expect } from '@playwright/test';
import { test } from '../../browser-test.ts';
import { DIST, pages } from '../../site/built-pages.ts';
import { linkFaults, stylesheetFaults } from './links.ts';

test('every link leads to a page, and to the place on it, without a detour', async ({ page }) => {
  expect(await linkFaults(page, DIST, pages)).toEqual([]);
});

test('every file a stylesheet names is there', () => {
  expect(stylesheetFaults(DIST)).toEqual([]);
});

test('a link to nowhere, to no place, without its slash and to an insecure site are each found', async ({
  page,
}) => {
  const html = `<a href="/nowhere/">a</a><a href="/glossary/#no-such-term">b</a><a href="/glossary">c</a>
    <a href="http://example.org/">d</a><a href="https://example.org/">right</a><a href="#here" id="here">right</a>`;
  const made = [...pages, { path: '/about/', html, hidden: false }];
  expect(await linkFaults(page, DIST, made)).toEqual([
    '/about/ → /nowhere/: there is no such file',
    '/about/ → /glossary/#no-such-term: there is no such place',
    '/about/ → /glossary: without its slash',
    '/about/ → http://example.org/: not secure',
  ]);
});
