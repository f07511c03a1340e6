import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEmpty } from '../../../src/core/worksheet/dossier.ts';
import { shown } from '../../../src/core/worksheet/shown.ts';
import { csvOf } from '../../../src/files/deal/csv.ts';
import { legible } from '../../../src/core/legible.ts';
import {
  dossier,
  exampleWith,
  long,
  nastyCells,
  sheets,
  type Written,
} from '../../core/worksheet/given-deal.ts';
import { reading } from '../../../src/words/worksheet/reading.ts';

const taken = (cells: Written) => ({ name: 'Harrow Lane', dossier: exampleWith(cells) });

/** The cells of each file as another program reads them. */
function read(file: string, delimiter = ','): readonly (readonly string[])[] {
  return parse(file, { bom: true, record_delimiter: '\r\n', delimiter });
}

/** The note of the first call, as it stands in the file and as another program reads it. */
function note(text: string): { file: string; cell: string } {
  const file = csvOf(taken({ assure: { 'calendar.0.note': text } })).get('assure-calendar.csv')!;
  return { file, cell: read(file)[1]!.at(-1)! };
}

test('the lists of a deal as CSV', () => {
  const files = csvOf(taken({ assure: { 'calendar.0.note': '“Good.”\n"At night, though?"' } }));
  expect([...files].map(([name, text]) => `${name}\n${text}`).join('\n')).toMatchInlineSnapshot(`
    "collaborate-options.csv
    ﻿Field,Row,Option,Who runs it
    Options,1,Pilot,Priya
    Options,2,Nothing,Nobody

    collaborate-criteria.csv
    ﻿Field,Row,Criterion,Weight
    Criteria,1,Speed,5
    Criteria,2,Cost,2

    collaborate-ratings.csv
    ﻿Field,Row,,Speed × 5,Cost × 2,Total
    Ratings,1,Pilot,4,3,26
    Ratings,2,Nothing,0,5,10

    assure-calendar.csv
    ﻿Field,Row,On,Purpose,Whose,Takes (h),Mood,Note
    Contacts,1,2025-06-06,"Rota, and who has the telephone",Theirs,1.50,,"“Good.”
    ""At night, though?"""
    Contacts,2,2025-08-29,Decide in week twelve,Ours,,,"Priya first.
    Then Jo."

    assure-check.csv
    ﻿Field,Row,Criterion,Met?,What is missing
    Criteria check,1,Speed,Met,
    Criteria check,2,Cost,Partly met,The night rota
    "
  `);
});

test('lines end as RFC 4180 says, and Excel is told that it is UTF-8', () => {
  for (const file of csvOf(taken({})).values()) {
    expect(file).toMatch(/^\uFEFF[^\uFEFF]*\r\n$/);
    expect(file.replaceAll('\r\n', '').replace(/"[^"]*"/g, '')).not.toMatch(/[\r\n]/);
  }
});

test('a file is there for what is written as a table, and for nothing else', () => {
  expect([...csvOf({ name: '', dossier: dossier({}) })]).toEqual([]);
  const unrated = { 'options.0.name': 'Pilot', 'criteria.0.text': 'Speed' };
  const files = csvOf({ name: '', dossier: dossier({ collaborate: unrated, assure: { story: 'Words' } }) });
  expect([...files.keys()]).toEqual(['collaborate-options.csv', 'collaborate-criteria.csv']);
});

test('a cell that a spreadsheet would run is text', () => {
  const formulas = [
    ...[
      '=1+1',
      '-1+1',
      '@SUM(A1)',
      '=cmd|"/c calc"!A1',
      '＝1+1',
      '-',
      '- yes',
      '+cmd|x!A1',
      "-1+1|' /C calc'!A1",
    ],
    ...[
      '+A1',
      '-A1%',
      '+44 20 SUM(1)',
      '-5 EUR',
      '+1 2+3',
      '-2-3',
      '+49 30*2',
      '-5\n=1+1',
      '+5\t=1+1',
      '＋49 30',
    ],
  ];
  for (const text of formulas) expect(note(text).cell).toBe(`'${text}`);
  for (const text of ['\t=1+1', '\r=1+1', '\u0000=1+1', ' =1+1', '\n=1+1'])
    expect(note(text).cell).toBe("'=1+1");
});

test('a number stays a number, below nought too, and any other text what it is', () => {
  for (const text of ['5', '-5', '-5.25', '0.90', 'a=1', '1+1', "'quoted'", 'a@b', '٢٨', '2-3']) {
    expect(note(text).cell).toBe(text);
  }
});

test('a percentage, a signed amount and a telephone number keep their looks', () => {
  const amounts = ['15 %', '-5%', '+5', '+12.5 %', '-1,900.50', '+1 900', '-€1,900', '- 5', '-5 €', "+1'900"];
  const numbers = [
    '+44 20 7946 0018',
    '+49 171 1',
    '(0)30-123',
    '+49 (0)30-123',
    '+1 (555) 010-0199',
    '030 123',
  ];
  for (const text of [...amounts, ...numbers]) expect(note(text).cell).toBe(text);
  // Else a spreadsheet makes 4.42E+11 of the first, a sum of the second, and loses the nought of the last.
  for (const text of ['+442079460018', '+49-30-1234567', '0301234567']) {
    expect(note(text).cell).toBe(`\u00A0${text}`);
    expect(note(text).cell.trim()).toBe(text);
  }
});

test('nothing that a spreadsheet would compute with a function, a reference or another program leaves unguarded', () => {
  const pieces = [
    '=',
    '+',
    '-',
    '@',
    '|',
    '!',
    '(',
    ')',
    ' ',
    '%',
    '€',
    '.',
    ',',
    '/',
    '*',
    '^',
    '&',
    ':',
    '"',
    "'",
  ];
  const words = [
    '1',
    '44',
    'A1',
    'R1C1',
    'SUM',
    'cmd',
    'HYPERLINK',
    'DDE',
    '\n',
    '\t',
    '\r',
    '\u00A0',
    '＝',
    '＋',
  ];
  const text = fc.array(fc.constantFrom(...pieces, ...words), { maxLength: 8 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, (written) => {
      const deal = taken({ assure: { 'calendar.0.note': written } });
      for (const separator of [',', ';'] as const) {
        const file = csvOf(deal, separator).get('assure-calendar.csv')!;
        const cell = read(file, separator)[1]!.at(-1)!;
        if (/^[=@\t\r\n＝＋－＠]/.test(cell)) expect.fail(cell);
        // A sign may stand before figures and what people write between them, and nothing can be called with those.
        if (/^[+-]/.test(cell)) expect(cell).toMatch(/^[+-][\d .,’'€£$%()/-]*$/);
        // Without a space or a bracket, only one number.
        if (/^[+-]/.test(cell) && !/[ (]/.test(cell)) expect(cell).toMatch(/^[+-][\d.,’'€£$%]*$/);
      }
    }),
    { numRuns: 2000 },
  );
});

test('between semicolons, as spreadsheets want it where decimals have a comma', () => {
  const deal = taken({ assure: { 'calendar.0.note': 'a;b, 1.5', 'calendar.0.hours': '1.50' } });
  const file = csvOf(deal, ';').get('assure-calendar.csv')!;
  expect(file).toMatch(/^\uFEFFField;Row;/);
  const [head, first] = read(file, ';');
  expect(first![head!.indexOf('Takes (h)')]).toBe('1,50');
  expect(first!.at(-1)).toBe('a;b, 1.5');
  const version = csvOf(taken({ assure: { 'calendar.0.note': '3.11' } }), ';').get('assure-calendar.csv')!;
  expect(read(version, ';')[1]!.at(-1)).toBe('3.11');
});

test('quotes, commas, line breaks, emoji and what reads from the right come through whole', () => {
  for (const text of ['a "b" c', '"', '""', ',', ',"\n",', 'a\nb\n\nc', 'שלום, עולם', '👩‍👩‍👧,🤝', 'a;b\\c|d']) {
    expect(note(text).cell).toBe(text);
  }
  expect(note('a\r\nb\rc').cell).toBe('a\nb\nc');
});

test('a cell is in quotes where it has to be, and only there', () => {
  expect(note('plain').file).toContain(',plain\r\n');
  expect(note('a "b"').file).toContain(',"a ""b"""\r\n');
  expect(note('=a,b').file).toContain(`,"'=a,b"\r\n`);
});

test('any deal is read as it was shown, and no cell begins like a formula', () => {
  fc.assert(
    fc.property(nastyCells, (cells) => {
      const deal = taken(cells);
      const files = csvOf(deal);
      for (const sheet of sheets) {
        for (const field of sheet.fields) {
          const file = files.get(`${sheet.id}-${field.id}.csv`);
          const table = shown(deal.dossier, sheet, field, reading, 'plain');
          const empty = isEmpty(deal.dossier, { worksheet: sheet.id, field: field.id });
          if (table.kind === 'text' || field.kind === 'carried' || empty) {
            expect(file).toBeUndefined();
            continue;
          }
          const [head, ...rows] = read(file!);
          const bare = (cell: string) => cell.replace(/^'(?=[=+\-@＝＋－＠])|^\u00A0/, '');
          expect(head!.slice(2).map(bare)).toEqual(table.head.map((cell) => bare(legible(cell))));
          expect(rows.map((row) => row.slice(2).map(bare))).toEqual(
            table.rows.map((row) => row.map((cell) => bare(legible(cell)))),
          );
          expect(rows.map(([name, row]) => [name, row])).toEqual(
            table.rows.map((_, i) => [field.label, String(i + 1)]),
          );
          for (const cell of rows.flat())
            expect(cell).not.toMatch(/^([=@\t\r\n]|[+-](?![\d .,’'€£$%()/-]*$))/);
        }
      }
    }),
  );
});

test('a hundred thousand characters and a thousand rows come through whole', () => {
  for (const piece of ['x', '"', ',\n', '🤝', '='])
    expect(note(long(piece)).cell.replace(/^'/, '')).toBe(long(piece).trim());
  const rows = Array.from({ length: 1000 }, (_, row) => row);
  const names = rows.map((row) => [`calendar.${row}.purpose`, `Call ${row}`] as const);
  const many = { assure: { calendar: rows.join(' '), ...Object.fromEntries(names) } };
  const [, ...read1000] = read(csvOf(taken(many)).get('assure-calendar.csv')!);
  expect(read1000.map((row) => row[3])).toEqual(names.map(([, name]) => name));
});
