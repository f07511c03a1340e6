// A CSV of a CRM, as bytes on a disk.
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { MOST, readTable } from '../../../src/files/deal/crm/read-table.ts';

const HEADS = ['Deal Name', 'Next Activity Date', 'Note'];
const ROWS = [
  ['Müller & Söhne', '2026-12-01', 'They said: "call on\r\nTuesday"; 5 % less'],
  ['Café Ost', '', '€ 1.900,50'],
];

/** The cells of a file: heads first. */
async function read(...parts: BlobPart[]) {
  const table = await readTable(new Blob(parts));
  return typeof table === 'string' ? table : [table.heads, ...table.rows.map(({ cells }) => cells)];
}

/** Windows-1252 as Excel writes it: of what is not in Latin-1, the tests know these. */
const windows1252 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (letter) => ({ '€': 0x80, '“': 0x93, '–': 0x96 })[letter] ?? letter.charCodeAt(0));

/** UTF-16 with its bytes in this order. */
function utf16(text: string, isLittle: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let place = 0; place < text.length; place += 1) {
    bytes.setUint16(place * 2, text.charCodeAt(place), isLittle);
  }
  return new Uint8Array(bytes.buffer);
}

test.each([',', ';', '\t', '|'])(
  'cells between “%s” are read, with quotes and line breaks in them',
  async (delimiter) => {
    for (const newline of ['\r\n', '\n']) {
      const text = Papa.unparse([HEADS, ...ROWS], { delimiter, newline });
      expect(await read(text)).toEqual([HEADS, ...ROWS]);
      expect(await read('\uFEFF', text, newline)).toEqual([HEADS, ...ROWS]);
    }
  },
);

test('UTF-8, UTF-16 and Windows-1252 are told apart, with a mark and without', async () => {
  const text = Papa.unparse([HEADS, ...ROWS], { delimiter: ';' });
  const all = [HEADS, ...ROWS];
  expect(await read(text)).toEqual(all);
  expect(await read(windows1252(text))).toEqual(all);
  for (const isLittle of [true, false]) expect(await read(utf16(`\uFEFF${text}`, isLittle))).toEqual(all);
  expect(await read(utf16(text, true))).toEqual(all);
  expect(await read(windows1252('Name\r\n“Ost” – 5 €'.replace('”', '"')))).toEqual([
    ['Name'],
    ['“Ost" – 5 €'],
  ]);
});

test('what separates the cells is told by the heads, however short the table is and whatever stands below', async () => {
  const foot = '\r\n\r\nMy deals\r\nCopyright (c) 2000-2026 salesforce.com, inc.\r\n';
  expect(await read(`Name;Note\r\nA, B, C;x, y, z\r\n${foot}`)).toEqual([
    ['Name', 'Note'],
    ['A, B, C', 'x, y, z'],
  ]);
  expect(await read('\r\n"Name; short",Note\r\nA;B,x\r\n')).toEqual([
    ['Name; short', 'Note'],
    ['A;B', 'x'],
  ]);
});

test('below the title of a report, its heads tell what separates the cells', async () => {
  for (const delimiter of [',', ';', '\t', '|']) {
    const heads = ['Deal name', 'Amount', 'Stage'];
    const table = [heads, ['Acme', '100', 'Open']];
    const text = table.map((cells) => cells.join(delimiter)).join('\n');
    expect(await read(`My open deals\n\n${text}\n`)).toEqual(table);
  }
});

test('a first line that tells Excel what separates the cells is no row, and the rows keep their numbers', async () => {
  const table = await readTable(new Blob(['sep=;\r\nName;Note\r\nA, B;x\r\n']));
  expect(table).toEqual({ heads: ['Name', 'Note'], rows: [{ number: 3, cells: ['A, B', 'x'] }] });
});

test('a file that cannot be taken is refused by the name of its fault', async () => {
  expect(await read('x'.repeat(MOST.bytes + 1))).toBe('large');
  expect(await read(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8]))).toBe('foreign');
  expect(await read('Name,Note\nA,"never closed\nB,x\n')).toBe('cut');
  expect(await read('')).toBe('empty');
  expect(await read('Name,Note\r\n\r\n')).toBe('empty');
  expect(await read(`Name\n${'A\n'.repeat(MOST.rows)}`)).toHaveLength(MOST.rows + 1);
  expect(await read(`Name\n${'A\n'.repeat(MOST.rows + 1)}`)).toBe('rows');
  expect(await read(`${'N,'.repeat(MOST.columns)}N\nA`)).toBe('columns');
});

test('heads named like what every object has are heads and nothing else', async () => {
  const text = '__proto__,constructor,toString\nA,B,C\n';
  expect(await read(text)).toEqual([
    ['__proto__', 'constructor', 'toString'],
    ['A', 'B', 'C'],
  ]);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('any table that is written as CSV is read as it was', async () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('a\nb', '"', ',', ';', '\t', '""', 'a;b,c', ' x '),
  );
  // An empty line is no row, and what every line begins with is no delimiter.
  const line = fc.array(cell, { minLength: 2, maxLength: 5 }).map((cells) => ['x', ...cells]);
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 2 }),
      fc.constantFrom(',', ';', '\t'),
      async (lines, delimiter) => {
        const text = Papa.unparse([...lines], { delimiter, quotes: true });
        expect(await read(`sep=${delimiter}\r\n`, text)).toEqual(lines);
      },
    ),
  );
});

test('any bytes are a table or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const table = await readTable(new Blob([bytes.slice()]));
      if (typeof table !== 'string') expect(table.rows.length).toBeGreaterThan(0);
    }),
  );
});
