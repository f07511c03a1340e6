import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOf } from '../../../src/core/time/day.ts';
import { isDate, numberIn, onScale, plainNumber } from '../../../src/core/worksheet/read-cell.ts';
import {
  cell,
  filledRows,
  listOf,
  moved,
  newRow,
  rowsOf,
  written,
} from '../../../src/core/worksheet/worksheet.ts';
import { long, nasty } from './given-deal.ts';
import { options, worksheet } from '../given.ts';

const values = (cells: Readonly<Record<string, string>>) => new Map(Object.entries(cells));
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
  expect(rowsOf(options, values({ options: '1 x -2 1 1e9 00003 2' }))).toEqual([1, 2]);
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

test('a row that is moved stands where it was put, and the others keep their order', () => {
  expect(moved([4, 7, 1, 9], 0, 2)).toEqual([7, 1, 4, 9]);
  expect(moved([4, 7, 1, 9], 3, 0)).toEqual([9, 4, 7, 1]);
});

test('moving loses no row and doubles none, and out of the list nothing moves', () => {
  const rows = fc.uniqueArray(fc.nat(9999), { maxLength: 20 });
  const place = fc.integer({ min: -3, max: 23 });
  fc.assert(
    fc.property(rows, place, place, (before, from, to) => {
      const after = moved(before, from, to);
      const inside = [from, to].every((each) => each >= 0 && each < before.length);
      expect(after.toSorted()).toEqual(before.toSorted());
      if (inside) {
        expect(after[to]).toBe(before[from]);
        expect(moved(after, to, from)).toEqual(before);
      } else {
        expect(after).toEqual(before);
      }
      const others = (all: readonly number[]) => all.filter((row) => row !== before[from]);
      expect(others(after)).toEqual(others(before));
    }),
  );
});

test('a list of a thousand rows keeps every one, in its order', () => {
  const order = Array.from({ length: 1000 }, (_, row) => (row * 7) % 1000);
  const sheet = new Map([
    ['options', order.join(' ')],
    ...order.map((row) => [cell('options', row, 'name'), `Option ${row}`] as const),
  ]);
  expect(filledRows(options, sheet)).toEqual(order);
  expect(newRow(options, sheet)).toBe(1000);
});

test('numbers are read as people write them', () => {
  const read = (...texts: readonly string[]) => texts.map(numberIn);
  expect(read('2000', '2,000', '2 000', '2\u00a0000', '2’000', "2'000")).toEqual(Array(6).fill(2000));
  expect(read('€2,000', '2,000 €', '€ 2 000', '£2,000', '$2,000.00')).toEqual(Array(5).fill(2000));
  expect(read('0.9', '0,9', '.9', ' 0.90 ')).toEqual(Array(4).fill(0.9));
  expect(read('0,900', '0,905', '0.900', '1234.567')).toEqual([0.9, 0.905, 0.9, 1234.567]);
  expect(read('1.900', '1,900', '1 900', '1.900,00', '€1,900', '1.900 €', '0001.900')).toEqual(
    Array(7).fill(1900),
  );
  expect(read('EUR 1,900', '1 900 EUR', '-CHF 5', '1,900.50', '₹ 5')).toEqual([1900, 1900, -5, 1900.5, 5]);
  expect(read('15 %', '15%', '0,5 %', '100 %', '12.5%', '-3 %', '0 %')).toEqual([
    0.15, 0.15, 0.005, 1, 0.125, -0.03, 0,
  ]);
  expect(read('2.000,50', '2,000.50', '2 000,5', '2000,5')).toEqual(Array(4).fill(2000.5));
  expect(read('1,234,567', '1.234.567', '1 234 567', '12,34', '1 234,567')).toEqual([
    1_234_567, 1_234_567, 1_234_567, 12.34, 1234.567,
  ]);
  expect(read('-5', '−5', '-€5', '€-5')).toEqual(Array(4).fill(-5));
});

test('what is not wholly a number is none', () => {
  const texts = [
    '',
    '.',
    '-',
    '€',
    '28 h',
    '%',
    '8%%',
    'euro 8',
    '1e5',
    '1/2',
    '2-3',
    '1,23,456',
    '1.234,567.8',
    '1.900.50',
    '12 34',
    '0x1f',
  ];
  expect([...texts, 'NaN', 'Infinity', '٣', '--5', '5.', '123456789.1234567'].map(numberIn)).toEqual(
    Array(texts.length + 6).fill(null),
  );
});

test('a number stays itself, however its thousands and decimals are written', () => {
  const digits = fc.tuple(fc.boolean(), fc.nat(99_999_999), fc.stringMatching(/^\d{0,5}$/));
  const marks = fc
    .tuple(fc.constantFrom(',', '.', ' ', '’', '\u202f', ''), fc.constantFrom('.', ','))
    .filter(([between, point]) => between !== point);
  fc.assert(
    fc.property(digits, marks, ([negative, whole, decimals], [between, point]) => {
      const sign = negative ? '-' : '';
      // “1.000” and “1,000” are a thousand.
      const thousand = decimals.length === 3 && whole > 0 && whole < 1000;
      const plain = decimals === '' ? `${whole}` : `${whole}${thousand ? '' : '.'}${decimals}`;
      const apart = String(whole).replace(/\B(?=(\d{3})+$)/g, between);
      const text = `${sign}${apart}${decimals === '' ? '' : `${point}${decimals}`}`;
      expect(plainNumber(text)).toBe(`${sign}${plain}`);
      expect(numberIn(text)).toBe(Number(`${sign}${plain}`));
    }),
  );
});

test('a percentage is so many hundredths, to the last digit', () => {
  const figure = fc.tuple(fc.nat(9999), fc.stringMatching(/^\d{0,2}$/));
  fc.assert(
    fc.property(figure, fc.constantFrom('', ' ', '\u00a0'), ([whole, decimals], space) => {
      const plain = decimals === '' ? `${whole}` : `${whole}.${decimals}`;
      expect(numberIn(`${plain}${space}%`)).toBe(Number(`${plain}e-2`));
    }),
  );
});

test('no text makes a number that is none, and a hundred thousand characters are no trouble', () => {
  fc.assert(
    fc.property(fc.oneof(nasty, fc.string({ unit: fc.constantFrom(...'0123 ,.’-−€%E') })), (text) => {
      expect(plainNumber(text) ?? '0').toMatch(/^-?\d+(\.\d+)?$/);
      expect(numberIn(text)).not.toBeNaN();
    }),
  );
  for (const piece of ['1', '1,', ',111', '.111', ' 1', '€', '%', '.', '-', "'"])
    expect(numberIn(long(piece))).toBeNull();
});

test('only days of the calendar are dates', () => {
  expect(['2024-02-29', '2025-05-30', '9999-12-31'].map(isDate)).toEqual([true, true, true]);
  const others = [
    '',
    '99999-01-01',
    '2026-02-30',
    '2025-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-5-30',
    '30.5.2025',
  ];
  expect([...others, '2025-05-30T10:00', ' 2025-05-30', '٢٠٢٥-٠٥-٣٠', long('2')].map(isDate)).toEqual(
    Array(others.length + 4).fill(false),
  );
});

test('every day of the calendar is a date', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (day) => {
      expect(isDate(dateOf(day))).toBe(true);
    }),
  );
});

test('a list that is not on the sheet is our mistake and says its name', () => {
  expect(() => listOf(worksheet, 'note')).toThrowErrorMatchingInlineSnapshot(
    `[Error: No list “note” on the worksheet “collaborate”]`,
  );
});
