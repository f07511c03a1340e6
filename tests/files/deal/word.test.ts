import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { sectionsOf, titleOf, type Taken } from '../../../src/files/deal/sections.ts';
import { wordOf } from '../../../src/files/deal/word.ts';
import { dossier, exampleWith, long, nasty, nastyCells } from '../../core/worksheet/given-deal.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const parser = new new JSDOM().window.DOMParser();

/** The files of a document by their paths. */
async function filesOf(deal: Taken): Promise<ReadonlyMap<string, string>> {
  const blob = await wordOf(deal, 'en');
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  return new Map(Object.entries(files).map(([path, bytes]) => [path, utf8.decode(bytes)] as const));
}

/** One of these files as XML; what is not well-formed fails. */
function xml(files: ReadonlyMap<string, string>, path: string): Element {
  const parsed = parser.parseFromString(files.get(path)!, 'application/xml');
  expect(parsed.querySelector('parsererror')?.textContent, path).toBeUndefined();
  return parsed.documentElement;
}

const documentOf = async (deal: Taken): Promise<Element> => xml(await filesOf(deal), 'word/document.xml');
const all = (within: Element, name: string): readonly Element[] => [
  ...within.getElementsByTagNameNS(W, name),
];

/** The text of a paragraph or a cell, with a line for each break and each paragraph. */
function textOf(element: Element): string {
  if (element.localName === 't') return element.textContent ?? '';
  if (element.localName === 'br') return '\n';
  if (element.localName === 'tc') return all(element, 'p').map(textOf).join('\n');
  return [...element.children].map(textOf).join('');
}

/** What stands in the body: each paragraph with its style and its text, each table with its cells. */
async function read(deal: Taken): Promise<readonly unknown[]> {
  const body = all(await documentOf(deal), 'body')[0]!;
  return [...body.children].flatMap((element): readonly unknown[] => {
    if (element.localName === 'tbl') {
      return [all(element, 'tr').map((row) => all(row, 'tc').map(textOf))];
    }
    const style = all(element, 'pStyle')[0]?.getAttributeNS(W, 'val') ?? 'text';
    const text = textOf(element);
    return element.localName === 'p' && text !== '' ? [[style, text]] : [];
  });
}

/** What should stand there, by what was written. */
function expected(deal: Taken): readonly unknown[] {
  const sections = sectionsOf(deal).flatMap(({ title, fields }) => [
    ['Heading1', title],
    ...fields.flatMap(({ label, shown }) => [
      ['Heading2', label],
      shown.kind === 'table' ? [shown.head, ...shown.rows] : ['text', shown.text],
    ]),
  ]);
  return [['Title', titleOf(deal)], ...sections];
}

test('every text of the worked example is in the document, under its heading', async () => {
  const deal = { name: 'Harrow Lane', dossier: exampleWith() };
  const found = await read(deal);
  expect(found).toEqual(expected(deal));
  expect(found).toContainEqual(['text', 'First the rota.\nThen the sensors.']);
  expect(found).toContainEqual([
    ['Criterion', 'Met?', 'What is missing'],
    ['Speed', 'Met', ''],
    ['Cost', 'Partly met', 'The night rota'],
  ]);
});

test('the name of the deal is at the head of each page, the number of the page at its foot', async () => {
  const files = await filesOf({ name: 'Harrow & Lane', dossier: exampleWith() });
  expect(textOf(xml(files, 'word/header1.xml'))).toBe('Harrow & Lane');
  const foot = xml(files, 'word/footer1.xml');
  expect(textOf(foot)).toBe('Page  of ');
  expect(all(foot, 'instrText').map((field) => field.textContent)).toEqual(['PAGE', 'NUMPAGES']);
  expect(xml(files, 'docProps/core.xml').textContent).toContain('Harrow & Lane');
});

test('a table says which row is its head, and is followed by a paragraph, also at the end', async () => {
  const onlyTables = dossier({ collaborate: { 'options.0.name': 'Pilot', 'criteria.0.text': 'Speed' } });
  for (const deal of [exampleWith(), onlyTables]) {
    const tables = all(await documentOf({ name: '', dossier: deal }), 'tbl');
    expect(tables.length).toBeGreaterThan(1);
    for (const table of tables) {
      const heads = all(table, 'tr').map((row) => all(row, 'tblHeader').length);
      expect(heads).toEqual([1, ...heads.slice(1).map(() => 0)]);
      expect(table.nextElementSibling?.localName).toBe('p');
    }
  }
});

test('a text that begins from the right is set from the right, any other is not', async () => {
  const set = async (story: string) => {
    const document = await documentOf({ name: '', dossier: dossier({ assure: { story } }) });
    return all(document, 'p')
      .filter((each) => all(each, 'bidi').length > 0)
      .map(textOf);
  };
  for (const story of ['שלום, Harrow', '– السلام عليكم', '«ܫܠܡܐ»']) expect(await set(story)).toEqual([story]);
  for (const story of ['Harrow, שלום', '28', '🤝', '…']) expect(await set(story)).toEqual([]);
});

/** The pieces of a text as they stand in the document: what is marked as read from the right is between ‹ and ›. */
async function pieces(story: string): Promise<string> {
  const document = await documentOf({ name: '', dossier: dossier({ assure: { story } }) });
  const last = all(document, 'p').at(-1)!;
  return all(last, 'r')
    .map((run) => (all(run, 'rtl').length > 0 ? `‹${textOf(run)}›` : `[${textOf(run)}]`))
    .join('');
}

test('what is read from the right is marked so, run by run, and what stands between goes with both sides or the whole', async () => {
  expect(await pieces('Harrow Lane')).toBe('[Harrow Lane]');
  expect(await pieces('שָׁלוֹם עולם')).toBe('‹שָׁלוֹם עולם›');
  expect(await pieces('They said שלום, עולם to Jo')).toBe('[They said ]‹שלום, עולם›[ to Jo]');
  expect(await pieces('שלום Harrow Lane 28, תודה!')).toBe('‹שלום ›[Harrow Lane]‹ 28, תודה!›');
  expect(await pieces('3 السلام عليكم (Jo)')).toBe('‹3 السلام عليكم (›[Jo]‹)›');
  expect(await pieces('Jo: ܫܠܡܐ')).toBe('[Jo: ]‹ܫܠܡܐ›');
  expect(await pieces('28 %')).toBe('[28 %]');
  // A mark that says a direction is followed, though nobody sees it.
  expect(await pieces('Jo 3\u200F! x')).toBe('[Jo 3]‹\u200F›[! x]');
  expect(await pieces('שלום\nHarrow\n28')).toBe('‹שלום›[\nHarrow]‹\n28›');
});

test('a deal without anything is a document all the same', async () => {
  expect(await read({ name: '', dossier: dossier({}) })).toEqual([['Title', 'A deal without a name']]);
});

test('every character of any text in any field is in the document', async () => {
  await fc.assert(
    fc.asyncProperty(nastyCells, nasty, async (cells, name) => {
      const deal = { name, dossier: exampleWith(cells) };
      expect(await read(deal)).toEqual(expected(deal));
    }),
    { numRuns: 15 },
  );
});

test('a hundred thousand characters are in the document, every one', async () => {
  for (const piece of ['x ', '<&>', '🤝', `${'ש'.repeat(99)}\n`]) {
    const deal = { name: 'Harrow Lane', dossier: dossier({ assure: { story: long(piece) } }) };
    expect(await read(deal)).toEqual(expected(deal));
  }
});
