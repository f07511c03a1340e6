import { expect, test } from 'vitest';
import { dossierOf } from '../../../src/core/worksheet/dossier.ts';
import { exampleOf, withoutExample } from '../../../src/core/worksheet/filling/example.ts';
import { gaps } from '../../../src/core/worksheet/gaps.ts';
import { isBlank, shown } from '../../../src/core/worksheet/shown.ts';
import { brokenRules } from '../../../src/core/worksheet/filling/broken-rules.ts';
import { assure, contacts, exampleWith, sheets } from './given-deal.ts';
import { worksheet } from '../given.ts';
import { reading } from '../../../src/words/worksheet/reading.ts';

test('a worked example is what somebody would have written', () => {
  expect(Object.fromEntries(exampleOf(worksheet))).toEqual({
    note: 'Harrow Lane',
    options: '0 1',
    'options.0.name': 'Pilot',
    'options.0.who': 'Priya',
    'options.1.name': 'Nothing',
    'options.1.who': 'Nobody',
    criteria: '0 1',
    'criteria.0.text': 'Speed',
    'criteria.0.weight': '5',
    'criteria.1.text': 'Cost',
    'criteria.1.weight': '2',
    'ratings.0.0': '4',
    'ratings.0.1': '3',
    'ratings.1.0': '0',
    'ratings.1.1': '5',
    gate: 'yes',
  });
});

test('a complete example misses nothing, breaks no rule and shows something in every field', () => {
  for (const sheet of sheets) {
    expect(gaps(exampleWith(), sheet)).toEqual([]);
    for (const field of sheet.fields) {
      expect(brokenRules(exampleWith(), sheet, field, 0), field.id).toEqual([]);
      expect(isBlank(shown(exampleWith(), sheet, field, reading)), field.id).toBe(false);
    }
  }
});

test('a field without an example is left empty, and a list without one has no rows', () => {
  const without = {
    ...assure,
    fields: assure.fields.map((field) => ({ ...field, example: Array.isArray(field.example) ? [] : null })),
  };
  expect(Object.fromEntries(exampleOf(without as typeof assure))).toEqual({ calendar: '' });
});

test('without its example a sheet shows nothing of it, and a list keeps as many rows for a pen', () => {
  const bare = sheets.map((sheet) => ({ ...sheet, fields: sheet.fields.map(withoutExample) }));
  const dossier = dossierOf(bare, new Map(bare.map((sheet) => [sheet.id, exampleOf(sheet)])));
  for (const sheet of bare) {
    for (const field of sheet.fields) {
      expect(isBlank(shown(dossier, sheet, field, reading)), field.id).toBe(true);
    }
  }
  expect(withoutExample(contacts)).toEqual({ ...contacts, example: [{}, {}] });
});

test('nothing is made up for what is computed or carried', () => {
  const names = [...exampleOf(assure).keys()];
  expect(names).toEqual(expect.not.arrayContaining(['total', 'lifetime', 'options-again']));
});
