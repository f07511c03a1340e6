// What the customer put right stands wherever a fact of the deal is shown, and nothing else is changed by it.
import { expect, test } from 'vitest';
import { correctionsIn } from '../../../src/core/deal/put-right/corrections.ts';
import { latest } from '../../../src/core/deal/put-right/latest.ts';
import { rowsWithRole } from '../../../src/core/worksheet/by-role.ts';
import { textWithRole } from '../../../src/core/deal/text-with-role.ts';
import { customerCopy } from '../../../src/words/deal/pages/customer-copy.ts';
import { corrected } from '../../../src/words/deal/shown/corrected.ts';
import { deal } from './given.ts';

const read = (text: string) => correctionsIn(text, corrected).map(({ was, now }) => [was, now]);

test.each([
  ['It is 29, not 31.', ['31', '29']],
  ['Tom, 18 November: It is 5 hours, not 6.', ['6', '5']],
  ['2,600, not 2,400.', ['2,400', '2,600']],
  ['Not 28 but 27 hours.', ['28', '27']],
  ['Marcus: €5,500 instead of €5,000', ['€5,000', '€5,500']],
  ['It’s the board, not the owners, who signs.', ['owners', 'board']],
])('“%s” is read as what was and what is', (text, pair) => {
  expect(read(text)).toEqual([pair]);
});

test.each([
  'That’s not right.',
  'We do not sign before 12 May.',
  'On 12 May, not 14 May.',
  'Of the 28 hours: ‘It’s right, it just looks dreadful in print.’',
  '31 tours a day, not forty.',
])('“%s” says nothing that is plain enough to put it anywhere', (text) => {
  expect(read(text)).toEqual([]);
});

test('a passage is read as a copy that came back notes it, among other quotations', () => {
  const said = [
    customerCopy.passage('You lose 28 hours a week.', 'We lose 27 hours a week.'),
    customerCopy.passage('The owners sign.', 'The board signs.'),
    customerCopy.passage('', 'And it’s leased.'),
  ].join(' ');
  const text = `Jo, 1 June: ‘Seven is leased.’\n${customerCopy.entry('2 June 2025', 'Priya', said)}`;
  expect(read(text)).toEqual(
    expect.arrayContaining([
      ['28', '27'],
      ['owners', 'board'],
    ]),
  );
});

const shown = (corrections: string, rows: Parameters<typeof deal>[1], summary = '') => {
  const one = latest(deal({ explore: { corrected: corrections, summary } }, rows), corrected);
  return {
    gap: rowsWithRole(one, 'gap').map((row) => `${row('measure')} ${row('today')}`),
    path: rowsWithRole(one, 'path').map((row) => row('who')),
    summary: textWithRole(one, 'summary'),
    marked: one.isPutRight({ worksheet: 'explore', field: 'numbers' }),
  };
};

test('a figure and a name that were put right stand in the gap, in how they decide and in the summary', () => {
  const numbers = [
    ['Hours of logging', '31'],
    ['Failures a year', '5'],
  ];
  const way = [['Jo'], ['Owners, over €5,000']];
  expect(
    shown('It is 29, not 31.\nIt is the board, not the owners.', { numbers, way }, 'You lose 31 hours.'),
  ).toEqual({
    gap: ['Hours of logging 29', 'Failures a year 5'],
    path: ['Jo', 'Board, over €5,000'],
    summary: 'You lose 29 hours.',
    marked: true,
  });
});

test('what was put right twice says the last', () => {
  const numbers = [['Hours of logging', '31']];
  expect(shown('It is 29, not 31.\n28, not 29.', { numbers }).gap).toEqual(['Hours of logging 28']);
});

test('a figure that could be two things, or was written over since, is left as it is', () => {
  const two = [
    ['Hours of logging', '31'],
    ['Visits a month', '31'],
  ];
  expect(shown('It is 29, not 31.', { numbers: two }).gap).toEqual([
    'Hours of logging 31',
    'Visits a month 31',
  ]);
  expect(shown('29 hours of logging, not 31.', { numbers: two }).gap).toEqual([
    'Hours of logging 29',
    'Visits a month 31',
  ]);
  const since = [
    ['Hours of logging', '29'],
    ['Visits a month', '31'],
  ];
  expect(shown('It is 29, not 31.', { numbers: since })).toMatchObject({
    gap: ['Hours of logging 29', 'Visits a month 31'],
    marked: false,
  });
});

test('what stands in another figure, on a day or behind another unit stays', () => {
  expect(shown('It is 27, not 28.', { numbers: [['Losses', '€28,000']] }).gap).toEqual(['Losses €28,000']);
  expect(shown('27 hours, not 28.', {}, 'On 28 May you counted 28 units.').summary).toBe(
    'On 28 May you counted 28 units.',
  );
});

test('the latest of the latest is the same, and still says that it was put right', () => {
  const one = latest(
    deal({ explore: { corrected: 'It is 29, not 31.' } }, { numbers: [['Hours', '31']] }),
    corrected,
  );
  expect(latest(one, corrected)).toBe(one);
});
