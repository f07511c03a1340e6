// All deals on one table, a line for each.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../../../src/core/time/day.ts';
import { allDealsCsv } from '../../../src/files/deal/all-deals.ts';
import { takeaway } from '../../../src/words/deal/pages/takeaway.ts';
import { deal, sheets } from '../../core/deal/given.ts';
import { amount, nasty, story } from '../../core/worksheet/given-deal.ts';

const TODAY = dayOf('2026-11-29');
const PHASES = [
  { number: 1, title: 'Target', worksheet: 'target' },
  { number: 2, title: 'Contact', worksheet: 'contact' },
];

const read = (file: string, delimiter = ','): string[][] =>
  parse(file, { bom: true, record_delimiter: '\r\n', delimiter });
const of = (name: string, dossier = deal({}), state: 'open' | 'archived' | 'deleted' = 'open') => ({
  ...{ name, dossier, state },
});
const talk = (held: string, step: string, side: string, due: string) => ({
  talks: [[held, '', step, side, due]],
});

test('each deal has a line, in the order of the list: what is overdue, what is next, what has no day, ended, archived', () => {
  const deals = [
    of('No day', deal({ target: { chosen: 'yes' } }, talk('', 'Ring them', 'us', ''))),
    of('Next', deal({}, talk('2026-11-20', 'Numbers', 'them', '2026-12-01'))),
    of('Late', deal({}, { plan: [['Sign', 'them', 'Marcus', '2026-11-27', '']] })),
    of('Meeting', deal({ contact: { 'agreed-for': '2026-12-24' } })),
    of('Said no', deal({ target: { chosen: 'no' } }, talk('', 'Ring them', 'us', '2026-12-01'))),
    of('Away', deal({}), 'archived'),
    of('In the bin', deal({}), 'deleted'),
    of(''),
  ];
  expect(allDealsCsv(deals, PHASES, TODAY)).toMatchInlineSnapshot(`
    "﻿Deal,Phase,Gates met,What comes next,On,Whose,All that is open,Price,Currency,Last contact,Last talk,Last answer at a gate,State
    Late,1 Target,0,Sign,2026-11-27,theirs (Marcus),2026-11-27 · theirs (Marcus) · Sign,,,,,,open
    Next,1 Target,0,Numbers,2026-12-01,theirs,2026-12-01 · theirs · Numbers,,,2026-11-20,,,open
    Meeting,1 Target,0,Next talk with the customer,2026-12-24,,2026-12-24 · Next talk with the customer,,,,,,open
    A deal without a name,1 Target,0,,,,,,,,,,open
    No day,2 Contact,1,Ring them,,yours,yours · Ring them,,,,,,open
    Said no,1 Target,0,,,,,,,,,,ended with a no
    Away,1 Target,0,,,,,,,,,,archived
    "
  `);
});

const priced = sheets.map((sheet) =>
  sheet.id === 'collaborate'
    ? {
        ...sheet,
        fields: [
          ...sheet.fields,
          { ...story, id: 'scope', role: 'scope' as const },
          amount('price', 'Price', '€', '64000'),
        ],
      }
    : sheet,
);

test('what is open, the gates met and the words of the last talk stand in one cell each', () => {
  const talks = [
    ['2026-11-27', '', 'Send the answers', 'us', '2026-12-02', '-5 %, they said.\n"Ring us."'],
    ['2026-11-27', '', 'Ask the board', 'them', '', ''],
    ['', '', '', '', '', 'Amount: 4,500'],
  ];
  const { values } = deal({ target: { chosen: 'yes' }, collaborate: { price: '64000' } }, { talks });
  const file = allDealsCsv([of('Café Ost', { worksheets: priced, values })], PHASES, TODAY, ';');
  const [heads, line] = read(file, ';');
  const at = (head: (typeof takeaway.all.heads)[number]) => line![heads!.indexOf(head)];
  expect(at('Gates met')).toBe('1');
  expect(at('All that is open')).toBe('2026-12-02 · yours · Send the answers\ntheirs · Ask the board');
  expect(at('Last talk')).toBe('\'-5 %, they said.\n"Ring us."');
});

test('a price can be added up: a number in the decimals of the file, with its currency beside it; what is no number stays as it was written', () => {
  const cells = (price: string, separator: ',' | ';') => {
    const { values } = deal({ collaborate: { price } });
    const file = allDealsCsv([of('Kranz', { worksheets: priced, values })], PHASES, TODAY, separator);
    const [heads, line] = read(file, separator);
    return (['Price', 'Currency'] as const).map((head) => line![heads!.indexOf(head)]);
  };
  for (const written of ['127,800', '127800', '127.800', '€127 800'])
    expect(cells(written, ';')).toEqual(['127800', '€']);
  expect(cells('1.350,50 EUR', ';')).toEqual(['1350,50', 'EUR']);
  expect(cells('1.350,50 EUR', ',')).toEqual(['1350.50', 'EUR']);
  expect(cells('$12.5', ';')).toEqual(['12,5', '$']);
  expect(cells('1.350 EUR im Monat je Stapler', ';')).toEqual(['1.350 EUR im Monat je Stapler', '']);
  expect(cells('', ';')).toEqual(['', '']);
});

test('a meeting that was set stands among all that is open, in the order of the days', () => {
  const dossier = deal(
    { contact: { 'agreed-for': '2026-12-18' } },
    talk('2026-11-20', 'Ring', 'us', '2026-12-22'),
  );
  const [heads, line] = read(allDealsCsv([of('Apfelhof', dossier)], PHASES, TODAY));
  expect(line![heads!.indexOf('All that is open')]).toBe(
    '2026-12-18 · Next talk with the customer\n2026-12-22 · yours · Ring',
  );
});

test('how they answered at the last gate stands there with its day and their words', () => {
  const answer = (confirm: Record<string, string>) => {
    const [heads, line] = read(allDealsCsv([of('Lindenhof', deal({ confirm }))], PHASES, TODAY));
    return line![heads!.indexOf('Last answer at a gate')];
  };
  const said = { decision: 'Two figures.\n28 November, Petra: ‘Not yet.’', decided: '2026-11-28' };
  expect(answer({ ...said, 'said-yes': 'said-not-yet' })).toBe(
    'Not yet, 2026-11-28: 28 November, Petra: ‘Not yet.’',
  );
  expect(answer({ outcome: 'not-yet' })).toBe('Not yet');
  expect(answer({ ...said, 'said-yes': 'half' })).toBe('');
  expect(answer({})).toBe('');
});

test('no name or step is run by a spreadsheet, and every line is read as it was written', () => {
  fc.assert(
    fc.property(nasty, nasty, fc.constantFrom(',' as const, ';' as const), (name, step, separator) => {
      const file = allDealsCsv(
        [of(`x${name}`), of('=1+1', deal({}, talk('', step, 'us', '2026-12-01')))],
        PHASES,
        TODAY,
        separator,
      );
      const [heads, ...lines] = read(file, separator);
      expect(heads).toEqual([...takeaway.all.heads]);
      expect(lines).toHaveLength(2);
      for (const cell of lines.flat()) expect(cell).not.toMatch(/^([=@\t\r\n]|[+-](?![\d .,’'€£$%()/-]*$))/);
    }),
  );
});
