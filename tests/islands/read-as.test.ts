// What is said of a number: how it was read, wherever that does not go without saying.
import { expect, test } from 'vitest';
import { readAs } from '../../src/islands/worksheet/fields/read-as.ts';
import { worksheet as words } from '../../src/words/worksheet/worksheet.ts';

test('nothing is said of plain figures, and of what is no number', () => {
  expect(['1900', ' 0.9 ', '-12.5', '', 'about 1900', '1.900.50'].map(readAs)).toEqual(Array(6).fill(''));
});

test('a number that is written otherwise is said as it was read', () => {
  const said = (figure: string) => words.readAs(figure);
  expect(['1 900', '€1,900.50', '1.234.567', '0,9', '15 %', '.900', '0,900', '€ 5'].map(readAs)).toEqual(
    ['1,900', '1,900.50', '1,234,567', '0.9', '0.15', '0.900', '0.900', '5'].map(said),
  );
});

test('where somebody may have meant decimals, they are told that thousands were read', () => {
  expect(['1.900', '1,900', '€1.900', '-12,345 EUR'].map(readAs)).toEqual(
    ['1,900', '1,900', '1,900', '-12,345'].map(words.readAsThousands),
  );
});
