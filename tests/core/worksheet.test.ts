import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cell,
  filledRows,
  gaps,
  listOf,
  newRow,
  onScale,
  rowsOf,
  written,
} from '../../src/core/worksheet.ts';
import { note, options, worksheet } from './given.ts';

const values = (cells: Readonly<Record<string, string>>) => new Map(Object.entries(cells));
const COMPLETE = {
  note: 'Harrow Lane',
  'options.0.name': 'Pilot',
  'options.0.who': 'Priya',
  'options.1.name': 'Nothing',
  'options.1.who': 'Nobody',
  'criteria.0.text': 'Speed',
  'criteria.0.weight': '5',
  'ratings.0.0': '4',
  'ratings.1.0': '0',
  gate: 'not-yet',
};
const open = (cells: Readonly<Record<string, string>>) =>
  gaps(worksheet, values(cells)).map((gap) => gap.field.id);

test('a list that nobody touched has as many rows as it needs', () => {
  expect(rowsOf(options, values({}))).toEqual([0, 1]);
});

test('a list from which every row was taken has none', () => {
  expect(rowsOf(options, values({ options: '' }))).toEqual([]);
});

test('a removed row takes its number with it, and the others keep theirs', () => {
  expect(rowsOf(options, values({ options: '0 2' }))).toEqual([0, 2]);
});

test('what is not a row number is passed over, and a row is there once', () => {
  expect(rowsOf(options, values({ options: '1 x -2 1 1e9 0003 2' }))).toEqual([1, 2]);
});

test('a new row has a number that no row ever had, even one that was removed with its text', () => {
  expect(newRow(options, values({}))).toBe(2);
  expect(newRow(options, values({ options: '' }))).toBe(0);
  expect(
    newRow(options, values({ options: '0', 'options.7.name': 'Removed', 'optionsx.9.name': 'Other' })),
  ).toBe(8);
});

test('a new row is new, whatever rows there are', () => {
  const rows = fc.array(fc.integer({ min: 0, max: 900 }));
  fc.assert(
    fc.property(rows, rows, (kept, touched) => {
      const sheet = new Map([
        ['options', kept.join(' ')],
        ...touched.map((n) => [cell('options', n, 'name'), 'x'] as const),
      ]);
      expect([...kept, ...touched]).not.toContain(newRow(options, sheet));
    }),
  );
});

test('a row is filled once one of its cells has more than space in it', () => {
  expect(filledRows(options, values({ 'options.1.who': 'Priya', 'options.0.name': ' \n ' }))).toEqual([1]);
});

test('space around a text is not part of it', () => {
  expect(written(values({ note: '  Harrow Lane\n' }), 'note')).toBe('Harrow Lane');
  expect(written(values({}), 'note')).toBe('');
});

test('a number on its scale is that number, and everything else is none', () => {
  const scale = { from: 1, to: 5 };
  expect([' 3 ', '1', '5'].map((text) => onScale(scale, text))).toEqual([3, 1, 5]);
  expect(['', '0', '6', '2.5', '-1', '1e0', '٣', 'x'].map((text) => onScale(scale, text))).toEqual(
    Array(8).fill(null),
  );
});

test('a blank sheet misses every required field, in their order', () => {
  expect(open({})).toEqual(['note', 'options', 'criteria', 'ratings', 'gate']);
});

test('a complete sheet misses nothing, also where the gate is not met', () => {
  expect(open(COMPLETE)).toEqual([]);
});

test('a field that is not required is never missing', () => {
  const easy = { ...worksheet, fields: [{ ...note, required: false }] };
  expect(gaps(easy, new Map())).toEqual([]);
});

test('too few rows are told before empty cells', () => {
  const one = gaps(worksheet, values({ ...COMPLETE, 'options.1.name': '', 'options.1.who': '' }));
  expect(one).toMatchObject([{ kind: 'rows', have: 1, field: { id: 'options' } }]);
  const cells = gaps(worksheet, values({ ...COMPLETE, 'options.1.who': '' }));
  expect(cells).toMatchObject([{ kind: 'cells', missing: 1, field: { id: 'options' } }]);
});

test('a matrix misses a cell for each filled row and criterion without a number on the scale', () => {
  const { 'ratings.1.0': _, ...rest } = COMPLETE;
  expect(gaps(worksheet, values(rest))).toMatchObject([
    { kind: 'cells', missing: 1, field: { id: 'ratings' } },
  ]);
  expect(gaps(worksheet, values({ ...COMPLETE, 'ratings.0.0': '9', 'ratings.1.0': 'good' }))).toMatchObject([
    { kind: 'cells', missing: 2 },
  ]);
});

test('a matrix needs no rating for rows that are empty or were removed', () => {
  expect(open({ ...COMPLETE, options: '0 1 2' })).toEqual([]);
  expect(open({ ...COMPLETE, options: '0 1', 'options.4.name': 'Removed' })).toEqual([]);
});

test('each text that is missing from a complete sheet is missed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(COMPLETE)), (name) => {
      expect(open({ ...COMPLETE, [name]: ' ' })).not.toEqual([]);
    }),
  );
});

test('no text typed anywhere breaks a sheet', () => {
  const names = fc.constantFrom(...Object.keys(COMPLETE), 'options', 'criteria', 'ratings', '__proto__');
  fc.assert(
    fc.property(fc.array(fc.tuple(names, fc.string({ maxLength: 8 })), { maxLength: 8 }), (cells) => {
      expect(gaps(worksheet, new Map(cells)).length).toBeLessThanOrEqual(worksheet.fields.length);
    }),
  );
});

test('a list that is not on the sheet is our mistake and says its name', () => {
  expect(() => listOf(worksheet, 'note')).toThrowErrorMatchingInlineSnapshot(
    `[Error: No list “note” on the worksheet “collaborate”]`,
  );
});
