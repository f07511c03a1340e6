// What would be made of a table that a CRM exported.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf, taking } from '../../../../src/core/deal/crm/columns.ts';
import { foundIn, isProposed, LONGEST } from '../../../../src/core/deal/crm/found.ts';
import { isSum, tableOf } from '../../../../src/core/deal/crm/table.ts';

const HUBSPOT = [
  ...['Record ID', 'Deal Name', 'Deal Stage', 'Close Date', 'Deal owner', 'Amount', 'Next Activity Date'],
  ...['Next step', 'Associated Contact', 'Associated Company (Primary)', 'Create Date'],
];
const SALESFORCE = [
  ...['Opportunity Owner', 'Account Name', 'Opportunity Name', 'Stage', 'Amount', 'Close Date'],
  ...['Next Step', 'Age', 'Phone', 'Description'],
];
const PIPEDRIVE = [
  ...['Deal - ID', 'Deal - Title', 'Deal - Value', 'Deal - Organization', 'Deal - Contact person'],
  ...['Deal - Stage', 'Deal - Status', 'Deal - Next activity date', 'Deal - Note', 'Person - Phone'],
];
const GERMAN = ['Opportunity-Name', 'Kunde', 'Datum der nächsten Aktivität', 'Notizen', 'Phase', 'Betrag'];

const table = (heads: readonly string[], ...rows: readonly (readonly string[])[]) =>
  tableOf([heads, ...rows]);
const HEADS = ['Name', 'Next', 'Amount', 'Stage', 'Note', 'Amount'];
const found = (
  rows: readonly (readonly string[])[],
  there: readonly (readonly [string, string])[] = [],
  heads = HEADS,
) => {
  const all = table(heads, ...rows);
  return foundIn(all, columnsOf(all), 'day', there, '2026-11-29');
};

test('the columns of HubSpot, Salesforce and Pipedrive are known by their heads, in German too, and a person’s phone is left out', () => {
  const named = (heads: readonly string[]) => {
    const { name, next, step, amount, stage, note } = columnsOf({ heads, rows: [] });
    return {
      taken: [name, next, step, amount, stage].map((place) => heads[place ?? -1]),
      note: note.map((at) => heads[at]),
    };
  };
  expect(named(HUBSPOT)).toEqual({
    taken: ['Deal Name', 'Next Activity Date', 'Next step', 'Amount', 'Deal Stage'],
    note: [
      ...['Deal Stage', 'Close Date', 'Deal owner', 'Associated Contact', 'Associated Company (Primary)'],
    ],
  });
  expect(named(SALESFORCE)).toEqual({
    taken: ['Opportunity Name', undefined, 'Next Step', 'Amount', 'Stage'],
    note: SALESFORCE.filter(
      (head) => !['Opportunity Name', 'Next Step', 'Amount', 'Age', 'Phone'].includes(head),
    ),
  });
  expect(named(PIPEDRIVE)).toEqual({
    taken: ['Deal - Title', 'Deal - Next activity date', undefined, 'Deal - Value', 'Deal - Status'],
    note: PIPEDRIVE.filter(
      (head) =>
        ![
          'Deal - ID',
          'Deal - Title',
          'Deal - Value',
          'Deal - Next activity date',
          'Person - Phone',
        ].includes(head),
    ),
  });
  expect(named(GERMAN)).toEqual({
    taken: ['Opportunity-Name', 'Datum der nächsten Aktivität', undefined, 'Betrag', 'Phase'],
    note: ['Kunde', 'Notizen', 'Phase'],
  });
  expect(named(['Accounts of mine']).taken.slice(0, 2)).toEqual(['Accounts of mine', undefined]);
  expect(named(['A', '__proto__', 'constructor'])).toEqual({
    taken: Array.from({ length: 5 }),
    note: [],
  });
});

test('of columns that may be the stage, the one is taken in which a deal is closed', () => {
  const heads = ['Name', 'Status', 'Stage'];
  expect(columnsOf(table(heads, ['A', 'Active', 'Closed Won'])).stage).toBe(2);
  expect(columnsOf(table(heads, ['A', 'Won', 'Proposal'])).stage).toBe(1);
  expect(columnsOf(table(heads, ['A', 'Active', 'Proposal'])).stage).toBe(1);
});

test('a column is taken for one thing, and what it was taken for before has none', () => {
  const columns = columnsOf(table(HEADS));
  const alone = { name: 0, next: 1, step: null, held: null, amount: 2 };
  expect(columns).toEqual({ ...alone, stage: 3, note: [3, 4, 5] });
  const renamed = taking(columns, 'name', 1);
  expect(renamed).toEqual({ ...alone, name: 1, next: null, stage: 3, note: [0, 3, 4, 5] });
  expect(taking(columns, 'next', null)).toEqual({ ...alone, next: null, stage: 3, note: [1, 3, 4, 5] });
  expect(taking(columns, 'held', 1)).toEqual({ ...alone, next: null, held: 1, stage: 3, note: [3, 4, 5] });
  expect(taking(columns, 'stage', 4)).toEqual({ ...alone, stage: 4, note: [3, 4, 5] });
  const unticked = { ...columns, note: [5] };
  expect(taking(unticked, 'next', 5)).toEqual({ ...alone, next: 5, stage: 3, note: [1] });
  expect(taking(unticked, 'next', 2)).toEqual({ ...alone, next: 2, amount: null, stage: 3, note: [1, 5] });
});

test('the day of the last talk is known by its head, and one to come or that is none stands in the note', () => {
  for (const head of [
    'Last Activity Date',
    'Deal - Last activity date',
    'Last Contacted',
    'Letzte Aktivität',
  ]) {
    expect([head, columnsOf(table(['Deal Name', head])).held]).toEqual([head, 1]);
  }
  const heads = ['Name', 'Next', 'Last Activity Date'];
  const rows = [
    ['A', '1/12/2026 16:30', '27/11/2026 09:10'],
    ['B', '', '30/11/2026'],
    ['C', '', 'May'],
  ];
  expect(found(rows, [], heads).deals).toMatchObject([
    { next: '2026-12-01', hour: '16:30', held: '2026-11-27', note: '' },
    { hour: '', held: '', note: 'Last Activity Date: 30/11/2026' },
    { held: '', note: 'Last Activity Date: May' },
  ]);
});

test('each cell stands in the note with its heading, two of one heading too, and sentences below', () => {
  const [deal] = found([['Harrow Lane', '', '4,500', 'Proposal', 'Ring\nthem', '15 %']]).deals;
  expect(deal!.note).toBe('Stage: Proposal · Amount: 15 %\nNote: Ring\nthem');
  expect(deal!.price).toBe('4,500');
  const [bare] = found([['Two Mills', '', '-', '(No value)', '', 'n/a']]).deals;
  expect(bare!.note).toBe('');
  expect(found([['A', 'They said: “no”']], [], ['Name', 'Note']).deals[0]!.note).toBe('They said: “no”');
  expect(found([['A', '5']], [], ['Name', 'Owner']).deals[0]!.note).toBe('Owner: 5');
});

test('what is to be done next and the amount go where they belong, and what is no sum or no line stays in the note', () => {
  const heads = ['Name', 'Next date', 'Next step', 'Amount', 'Currency'];
  const of = (...cells: readonly string[]) => {
    const { hour, step, price, note } = found([['A', ...cells]], [], heads).deals[0]!;
    return [hour, step, price, note];
  };
  const day = '2026-12-01 14:00';
  expect(of(day, 'Show two\noptions', '92400', '')).toEqual(['14:00', 'Show two options', '92400', '']);
  expect(of('', 'First visit', '210500.50', 'USD')[2]).toBe('USD 210500.50');
  expect(of('', '-', '92400.0', '')).toEqual(['', '', '92400', '']);
  expect(of('', '', '92.000', '')[2]).toBe('92.000');
  expect(of('', '', '€92,400', 'EUR')[2]).toBe('€92,400');
  for (const none of ['0', '-5', 'about 90 k'])
    expect(of('', '', none, '').slice(2)).toEqual(['', `Amount: ${none}`]);
  const long = 'x '.repeat(LONGEST.name).trim();
  expect(of('', long, '', '').slice(1)).toEqual(['', '', `Next step: ${long}`]);
});

test('what stands under a date and is none is told, wherever it goes', () => {
  const rows = [
    ['A', '31.02.2027'],
    ['B', '28.02.2027'],
    ['C', ''],
  ];
  const { deals } = found(rows, [], ['Name', 'Close Date']);
  expect(deals.map(({ odd }) => odd)).toEqual([['31.02.2027'], [], []]);
  expect(deals[0]!.note).toBe('Close Date: 31.02.2027');
});

test('empty lines and the foot of a Salesforce report are no rows, and the others keep their numbers', () => {
  const lines = [
    [''],
    ['Opportunity Name', 'Next Step'],
    ['Harrow Lane', 'Call'],
    ['', ''],
    ['Two Mills', ''],
    [''],
    ['My open deals'],
    ['Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.'],
    ['Confidential Information - Do Not Distribute'],
    ['Generated By:  Mara  29/11/2026 08:02'],
  ];
  const { heads, rows } = tableOf(lines);
  expect(heads).toEqual(['Opportunity Name', 'Next Step']);
  expect(rows).toEqual([
    { number: 3, cells: ['Harrow Lane', 'Call'] },
    { number: 5, cells: ['Two Mills', ''] },
  ]);
  const names = [['Name'], ['Copyright Clearing House'], ['Confidential']];
  expect(tableOf(names).rows).toHaveLength(2);
});

test('the titles above a report are no heads, and a single head is one', () => {
  const wide = ['Opportunity Name', 'Stage', 'Amount'];
  const { heads, rows } = tableOf([
    ['', 'My deals', ''],
    ['', '', ''],
    ['As of today', '', ''],
    wide,
    ['A', '', ''],
  ]);
  expect(heads).toEqual(wide);
  expect(rows).toEqual([{ number: 5, cells: ['A', '', ''] }]);
  expect(tableOf([['Name'], ['A'], ['B', 'C', 'D']]).heads).toEqual(['Name']);
});

test('a row is a deal with its name on one line, its day and its note, and nothing that cannot be seen', () => {
  const rows = [[' Harrow\nLane\u202E\u0000 ', '3/4/2026', 'Two\r\nlines']];
  const [deal] = found(rows, [], ['Name', 'Next', 'Note']).deals;
  expect(deal).toEqual({
    ...{ row: 2, name: 'Harrow Lane', next: '2026-04-03', note: 'Two\nlines' },
    ...{ hour: '', step: '', held: '', price: '', unread: '', odd: [] },
    ...{ isCut: false, same: null, ended: null, isSum: false },
  });
});

test('a date that cannot be read costs the row nothing: it stands in the note', () => {
  const [deal, plain] = found([
    ['A', 'end of\nMay', '5'],
    ['B', '31/4/2026'],
  ]).deals;
  expect(deal).toMatchObject({
    name: 'A',
    next: '',
    unread: 'end of May',
    note: 'Next: end of May',
  });
  expect(plain).toMatchObject({ name: 'B', next: '', unread: '31/4/2026', note: 'Next: 31/4/2026' });
});

test('of a note that is too long, the beginning is taken', () => {
  const [deal] = found([['A', '', '', '', 'x'.repeat(LONGEST.note + 1)]]).deals;
  expect(deal!.isCut).toBe(true);
  expect(deal!.note).toHaveLength(LONGEST.note);
});

test('a deal that is closed in the CRM, a sum and one that is there are made only where the learner says so', () => {
  const rows = [['A', '', '', '6 - Closed Won'], ['B', '', '', 'lost'], ['C', '', '', 'Proposal'], ['D']];
  const { deals } = found([...rows, ['Grand Total', '', '12,000']], [['d', 'deal-4']]);
  expect(deals.map(({ ended }) => ended)).toEqual([
    { how: 'won', text: 'Stage: 6 - Closed Won' },
    { how: 'lost', text: 'Stage: lost' },
    ...[null, null, null],
  ]);
  const proposed = (closedToo: boolean) => deals.filter((deal) => isProposed(deal, closedToo));
  expect(proposed(false).map(({ name }) => name)).toEqual(['C']);
  expect(proposed(true).map(({ name }) => name)).toEqual(['A', 'B', 'C']);
});

test('a row is a sum by its name alone', () => {
  for (const name of ['Total', 'Grand Totals (5 records)', 'Subtotal', 'Sum:', 'Summe', 'Gesamtsumme']) {
    expect([name, isSum(name)]).toEqual([name, true]);
  }
  for (const name of ['TotalEnergies', 'Total Wine', 'Summit', 'Gesamtverband', 'Sum of Us']) {
    expect([name, isSum(name)]).toEqual([name, false]);
  }
});

test('a row that can be no deal is told with its number, why, and what stands in it', () => {
  const long = 'x'.repeat(LONGEST.name + 1);
  const { deals, faulty } = found([
    ['', '', '12,000'],
    [long],
    ['C', '', '', '', '', '', 'more'],
    ['D'],
    ['-', '', 'x'],
  ]);
  expect(deals.map(({ name }) => name)).toEqual(['D']);
  expect(faulty.map(({ row, why, text }) => [row, why, text])).toEqual([
    [2, 'no-name', '12,000'],
    [3, 'long-name', long.slice(0, LONGEST.name)],
    [4, 'cells', 'C · more'],
    [6, 'no-name', '- · x'],
  ]);
});

test('a name that a deal or an earlier row has is pointed out, whatever its capitals, accents and spaces', () => {
  const { deals } = found([['CAFÉ  Ost'], ['Two Mills'], ['two mills']], [['Cafe Ost', 'deal-7']]);
  expect(deals.map(({ same }) => same)).toEqual(['deal-7', null, 3]);
});

test('every row of any table is a deal or a fault, once, and its texts hold nothing that cannot be seen', () => {
  const anyRow = fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(anyRow), fc.array(fc.tuple(fc.string(), fc.string())), (lines, there) => {
      const table = tableOf(lines);
      const { deals, faulty } = foundIn(table, columnsOf(table), 'month', there, '2026-11-29');
      const rows = [...deals, ...faulty].map(({ row }) => row).sort((a, b) => a - b);
      expect(rows).toEqual(table.rows.map(({ number }) => number));
      for (const { name, note } of deals) {
        expect(name).not.toBe('');
        expect(name).not.toMatch(/\n/);
        expect(name + note).not.toMatch(/[\u0000-\u0008\u007F\u202A-\u202E]/);
      }
    }),
  );
});
