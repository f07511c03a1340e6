// What the customer put right is read out of their words, and it is told where the deal still says it otherwise.
import { expect, test } from 'vitest';
import { correctionsIn } from '../../../src/core/deal/put-right/corrections.ts';
import { stillSaid } from '../../../src/core/deal/put-right/still-said.ts';
import { customerCopy } from '../../../src/words/deal/pages/customer-copy.ts';
import { putRight } from '../../../src/words/deal/shown/put-right.ts';
import { deal } from './given.ts';

const read = (text: string) => correctionsIn(text, putRight).map(({ was, now }) => [was, now]);

test.each([
  ['It is 29, not 31.', ['31', '29']],
  ['Tom, 18 November: It is 5 hours, not 6.', ['6', '5']],
  ['2,600, not 2,400.', ['2,400', '2,600']],
  ['Not 28 but 27 hours.', ['28', '27']],
  ['Marcus: €5,500 instead of €5,000', ['€5,000', '€5,500']],
  ['It’s the board, not the owners, who signs.', ['owners', 'board']],
  ['It is not 28 but 27', ['28', '27']],
  ['not 28: it is 27', ['28', '27']],
  ['27 London shops, not 28', ['28', '27']],
  ['Tom, 18 November: it is the board, not the owners.', ['owners', 'board']],
  ['Es sind 27 Stunden, nicht 28 Stunden.', ['28', '27']],
  ['Es sind nicht 28, sondern 27 Stunden.', ['28', '27']],
])('“%s” is read as what was and what is', (text, pair) => {
  expect(read(text)).toEqual([pair]);
});

test.each([
  'That’s not right.',
  'We do not sign before 12 May.',
  'Of the 28 hours: ‘It’s right, it just looks dreadful in print.’',
  '31 tours a day, not forty.',
  'It is not 28, there are 14 shops.',
  'We are not sure, it is the lawyers.',
  'Not before 12 May, it is 14 June.',
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

const still = (corrections: string, rows: Parameters<typeof deal>[1], summary = '') =>
  stillSaid(deal({ explore: { corrected: corrections, summary } }, rows), putRight).map(
    ({ word, fields }) => `${word}: ${fields.map(({ field }) => field.role).join(', ')}`,
  );

test('it is told where a figure or a name still stands that was put right, and nothing is written over', () => {
  const numbers = [
    ['Hours of logging', '31'],
    ['Failures a year', '53'],
  ];
  const way = [['Jo'], ['Owners, over €5,000']];
  const said = 'It is 29, not 31.\nIt is the board, not the owners.';
  expect(still(said, { numbers, way }, 'You lose 31 hours.')).toEqual(['31: gap, summary', 'owners: path']);
});

test('what was put right twice is looked for as it stood each time, and what is so by now is not', () => {
  const numbers = [
    ['Hours of logging', '31'],
    ['Visits a month', '28'],
  ];
  expect(still('It is 29, not 31.\n28, not 29.', { numbers })).toEqual(['31: gap']);
  expect(still('It is 29, not 31.\n31, not 29.', { numbers })).toEqual([]);
});

test('another figure, a part of one and a single digit are no such place', () => {
  expect(still('It is 27, not 28.', { numbers: [['Losses', '€28,000']] })).toEqual([]);
  expect(still('It is 27, not 28.', { numbers: [['Losses', '12.28']] })).toEqual([]);
  expect(still('It is 5, not 6.', { numbers: [['Hours', '6']] })).toEqual([]);
});

test.each([
  ['On 12 May, not 14 May.', ['14 May', '12 May']],
  ['She says the advisers meet on 14 December, not 15.', ['15 December', '14 December']],
  ['They corrected me: it is 14 December, not 15 December.', ['15 December', '14 December']],
  ['4 December 2026: It’s 14 December, not the 15th.', ['15 December', '14 December']],
  ['Not on 15 December but on 14 December.', ['15 December', '14 December']],
  ['The start is on 8 February instead of 1 February.', ['1 February', '8 February']],
  ['Wir treffen uns am 14. Dezember, nicht am 15. Dezember.', ['15. Dezember', '14. Dezember']],
  ['We sign on 14.12., not on 15.12.', ['15.12.', '14.12.']],
  ['He had asked for 1 February, they corrected me: it’s 8 February.', ['1 February', '8 February']],
  ['Delivery on 12 January, no, on 19 January.', ['12 January', '19 January']],
])('“%s” is read as the day that was and the day that is', (text, pair) => {
  expect(read(text)).toEqual([pair]);
});

test.each([
  'We do not sign before 12 May.',
  'They meet on 12 May, not in the office.',
  'The pilot is on 12 May, the talk is not on 14 May.',
  'Delivery on 12 January, no ramp, training on 19 January.',
  'It starts on 12 May, not before.',
  'On 12 May, not with 15 people.',
])('“%s” puts no day right', (text) => {
  expect(read(text)).toEqual([]);
});

test('a figure beside a day is still the figure that was put right', () => {
  expect(read('29 November 2026: It’s 14 shops, not 15.')).toEqual([['15', '14']]);
  expect(read('It’s 5 hours on 12 May, not 6.')).toEqual([['6', '5']]);
});

test('it is told where a day still stands that was put right: as it is written, as a date, and in what is still to be done', () => {
  const rows = {
    plan: [
      ['Decide', 'them', '', '2026-12-15', ''],
      ['Ring', 'us', '', '2026-12-16', ''],
    ],
    counts: [['They want to decide by 15 December.']],
    talks: [['2026-12-15', '', 'Send it', 'us', '2026-12-15', 'We decide on 15 December.', '']],
  };
  const said = '4 December 2026: The advisers meet on 14 December, not 15.';
  expect(still(said, rows)).toEqual(['15 December: criteria, plan, talks']);
  expect(still(`${said}\n15 December, not 14 December.`, rows)).toEqual([]);
});

test('a day stands nowhere where it was one of another year, is done, or is only that of a talk', () => {
  const said = 'They meet on 14 December 2026, not 15 December 2026.';
  const plan = [['Decide', 'them', '', '2027-12-15', '']];
  const done = [['Send it', 'us', '', '2026-12-15', '2026-12-10']];
  const talks = [['2026-12-15', '', '', '', '', 'On 15 December.', '']];
  expect(still(said, { plan })).toEqual([]);
  expect(still(said, { plan: done })).toEqual([]);
  expect(still(said, { talks })).toEqual([]);
  expect(still(said, { plan: [['Decide', 'them', '', '2026-12-15', '']] })).toHaveLength(1);
});
