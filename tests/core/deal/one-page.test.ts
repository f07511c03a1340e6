// How much of a deal stands on one side of paper.
import { expect, test } from 'vitest';
import { onePage } from '../../../src/core/deal/one-page.ts';
import { exampleDossier } from '../../../src/core/worksheet/filling/example.ts';
import { reading } from '../../../src/words/worksheet/reading.ts';
import { course } from '../../site/authored.ts';
import { deal } from './given.ts';

const sheets = course.parts.flatMap(({ worksheets }) => worksheets);

test('a page with little on it shows all of it, and a full one as much as it did', () => {
  const summary = `You lose ${'31 hours '.repeat(60)}a week.`;
  const [alone] = onePage(deal({ explore: { summary } }), reading);
  expect(alone?.shown).toEqual({ kind: 'text', text: summary });
  const full = onePage(exampleDossier(sheets), reading);
  expect(full.find(({ label }) => label === 'Summary sent')?.left).toBe(1);
  expect(full.map(({ label }) => label)).not.toContain('The gap in their numbers');
});

test('where the one page has no room for all corrections, the latest stands and the oldest goes', () => {
  const corrected = `It is 29, not 31, ${'and so on '.repeat(80)}\nOne is leased.`;
  const [first] = onePage(deal({ explore: { corrected } }), reading);
  expect(first?.shown.kind === 'text' && first.shown.text).toMatch(/^One is leased\. It is 29.*…$/);
  expect(first?.left).toBe(1);
});
