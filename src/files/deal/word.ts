// A deal as a Word document. The one door to docx, which is heavy: load this file only when somebody asks for it.
import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Shown } from '../../core/worksheet/shown.ts';
import { NAME } from '../../site.ts';
import { takeaway as words } from '../../words/deal/pages/takeaway.ts';
import { beginsFromRight, directed } from './directions.ts';
import { sectionsOf, titleOf, type Taken } from './sections.ts';

/** The whole deal: headings, tables, its name at the head of each page and the page's number at its foot. */
export function wordOf(deal: Taken, language: string): Promise<Blob> {
  const title = titleOf(deal);
  const children = sectionsOf(deal).flatMap((section) => [
    headed(section.title, HeadingLevel.HEADING_1),
    ...section.fields.flatMap(({ label, shown }) => [
      headed(label, HeadingLevel.HEADING_2),
      ...blocksOf(shown),
    ]),
  ]);
  const page = new TextRun({
    children: [words.page, PageNumber.CURRENT, words.of, PageNumber.TOTAL_PAGES],
  });
  const document = new Document({
    title,
    creator: NAME,
    lastModifiedBy: NAME,
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: language } } } } },
    sections: [
      {
        headers: { default: new Header({ children: [paragraph(title)] }) },
        footers: { default: new Footer({ children: [new Paragraph({ children: [page] })] }) },
        children: [headed(title, HeadingLevel.TITLE), ...children],
      },
    ],
  });
  return Packer.toBlob(document);
}

function headed(text: string, heading: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ ...direction(text), heading, keepNext: true, children: runs(text) });
}

function paragraph(text: string, bold = false): Paragraph {
  return new Paragraph({ ...direction(text), spacing: { after: 80 }, children: runs(text, bold) });
}

function blocksOf(shown: Shown): readonly (Paragraph | Table)[] {
  if (shown.kind === 'text') return [paragraph(shown.text)];
  const rowOf = (cells: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      ...(isHead ? { tableHeader: true, cantSplit: true } : {}),
      children: cells.map((text) => new TableCell({ children: [paragraph(text, isHead)] })),
    });
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    margins: { left: 80, right: 80 },
    rows: [rowOf(shown.head, true), ...shown.rows.map((row) => rowOf(row, false))],
  });
  // Word wants a paragraph between a table and whatever follows.
  return [table, new Paragraph({})];
}

/** The runs of a text: each line begins with one, and so does whatever reads in another direction than what is before it. */
function runs(text: string, bold = false): readonly TextRun[] {
  const isRight = beginsFromRight(text);
  return text.split('\n').flatMap((line, i) =>
    directed(line, isRight).map(
      (piece, j) =>
        new TextRun({
          text: piece.text,
          ...(bold ? { bold } : {}),
          ...(piece.isRight ? { rightToLeft: true } : {}),
          ...(i > 0 && j === 0 ? { break: 1 } : {}),
        }),
    ),
  );
}

/** A text reads in the direction of its first letter, as `dir="auto"` does in a browser. */
function direction(text: string): { readonly bidirectional?: true } {
  return beginsFromRight(text) ? { bidirectional: true } : {};
}
