import { expect, test } from 'vitest';
import { misreads } from '../../../src/core/worksheet/filling/misreads.ts';
import type { Worksheet } from '../../../src/core/worksheet/worksheet.ts';
import { assure, dossier, exampleWith, sheets, type Written } from './given-deal.ts';
import { worksheet as collaborate } from '../given.ts';

const inSheet = (sheet: Worksheet, cells: Written[string]) =>
  sheet.fields.flatMap((field) => misreads(dossier({ [sheet.id]: cells }), sheet, field));

test('nothing in the example, and nothing that is empty, is misread', () => {
  const example = exampleWith();
  for (const sheet of sheets) {
    expect(sheet.fields.flatMap((field) => misreads(example, sheet, field))).toEqual([]);
    expect(inSheet(sheet, {})).toEqual([]);
  }
});

test('a word in a space for a number, and a year with two figures, are named with their cells', () => {
  expect(inSheet(assure, { margin: 'a lot', sent: '0026-05-30' })).toEqual([
    { cell: 'sent', why: 'not-date' },
    { cell: 'margin', why: 'not-number' },
  ]);
  expect(inSheet(assure, { margin: '1,900', sent: '2026-05-30' })).toEqual([]);
});

test('a number below its least or above its most is named with the limit', () => {
  const fields = assure.fields.map((field) =>
    field.kind === 'number' && field.id === 'retention' ? { ...field, min: 0, max: 100 } : field,
  );
  const sheet = { ...assure, fields };
  expect(inSheet(sheet, { retention: '-1' })).toEqual([{ cell: 'retention', why: 'too-low', limit: 0 }]);
  expect(inSheet(sheet, { retention: '250' })).toEqual([{ cell: 'retention', why: 'too-high', limit: 100 }]);
  expect(inSheet(sheet, { retention: '80' })).toEqual([]);
});

test('a weight and a rating outside their scales are named with the scale, in a list and in a matrix', () => {
  const cells = {
    'options.0.name': 'Pilot',
    'criteria.0.text': 'Speed',
    'criteria.0.weight': '10',
    'ratings.0.0': '-',
  };
  const field = (id: string) => collaborate.fields.find((each) => each.id === id)!;
  expect(inSheet(collaborate, cells)).toMatchObject([
    { cell: 'criteria.0.weight', why: 'off-scale', scale: { from: 1, to: 5 } },
    { cell: 'ratings.0.0', why: 'off-scale', scale: { from: 0, to: 5 } },
  ]);
  expect(
    misreads(
      dossier({ collaborate: { ...cells, 'criteria.0.weight': '5' } }),
      collaborate,
      field('criteria'),
    ),
  ).toEqual([]);
});
