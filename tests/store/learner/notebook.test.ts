import { expect, test } from 'vitest';
import { DEAL } from '../../../src/core/deal/deal.ts';
import { dealSheet } from '../../../src/core/learner/draft.ts';
import { Notebook } from '../../../src/store/learner/notebook.svelte.ts';
import type { Saved } from '../../../src/store/port.ts';
import { edit } from '../stand-ins.ts';

const nothing: Saved = { journal: [], sheets: new Map(), rest: [], unreadable: [], emptied: false };
const sheet = dealSheet('alpha', 'collaborate');
/** What the last page left of a deal that it made, and had no time to save. */
const made = edit('2026-11-28T12:00:00.000Z', { sheet: dealSheet('alpha'), field: DEAL.made });

test('words for a deal that the store has no word of are not written, and the learner is asked', () => {
  const notebook = new Notebook();
  notebook.write(sheet, 'note', 'Pilot');
  notebook.take(nothing, 'alpha');
  expect([...notebook.goneDeals]).toEqual(['alpha']);
  expect(notebook.toWrite).toEqual([]);
});

test('a deal that the last page made, and had no time to save, is not called deleted', () => {
  const notebook = new Notebook();
  notebook.write(sheet, 'note', 'Pilot');
  notebook.take(nothing, 'alpha');
  notebook.add([], [made]);
  expect(notebook.goneDeals.size).toBe(0);
  expect(notebook.toWrite.map(({ value }) => value).sort()).toEqual([made.value, 'Pilot'].sort());
});

test('what a stand-in for the store has no word of is not called deleted', () => {
  const notebook = new Notebook();
  notebook.standIn = true;
  notebook.write(sheet, 'note', 'Pilot');
  notebook.take(nothing, 'alpha');
  expect(notebook.goneDeals.size).toBe(0);
});
