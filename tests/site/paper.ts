// What comes out of the printer, read back from the PDF.
import { expect, type Page } from '@playwright/test';
import { OPS, getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Question } from '../../src/core/question/question.ts';
import { quiz } from '../../src/words/question/quiz.ts';
import { DEEP } from '../deep.ts';
import { secretsOf } from './authored.ts';

export type Format = 'A4' | 'Letter';
/** What is printed on: the deep run tries the paper of North America too. */
export const formats: readonly Format[] = DEEP ? ['A4', 'Letter'] : ['A4'];

export interface Leaf {
  /** The lines of text, from the top, without what stands in the margin. */
  readonly lines: readonly string[];
  /** What stands in the margin at the foot. */
  readonly foot: string;
  /** Whether something is drawn below the last line of text: lines for a pen, the foot of a table. */
  readonly goesOn: boolean;
  /** How much of the height between the margins is empty below the last line: 0 where it is full, 1 where nothing is there. */
  readonly free: number;
  /** The text without any white space, in the order of the document. */
  readonly bare: string;
}

export interface Print {
  readonly leaves: readonly Leaf[];
  /** The text of all leaves without any white space and without margins. */
  readonly bare: string;
  /** Every colour that text and shapes are filled with. */
  readonly fills: readonly string[];
}

/** Points from the edge of the sheet to the text: 20 mm. */
const MARGIN = 56;

type Operators = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;

/** White space is where lines break, which is the printer's affair. */
export function bare(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

/** Prints the page as it is now. */
export async function printed(page: Page, format: Format = 'A4'): Promise<Print> {
  // Whoever prints a page has seen it: its letters have come.
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const data = new Uint8Array(await page.pdf({ format }));
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const leaves: Leaf[] = [];
  const fills = new Set<string>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const leaf = await pdf.getPage(number);
    const pieces = (await leaf.getTextContent()).items.flatMap((item) => ('str' in item ? [item] : []));
    const height = (piece: (typeof pieces)[number]) => Number(piece.transform[5]);
    const [, , , top = 0] = leaf.view;
    const body = pieces.filter((piece) => height(piece) > MARGIN);
    const text = (some: typeof pieces) => some.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join('');
    const operators = await leaf.getOperatorList();
    leaves.push({
      lines: text(body)
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
      foot: text(pieces.filter((piece) => height(piece) <= MARGIN)).replaceAll('\n', ' '),
      goesOn: lowest(operators) < Math.min(...body.map(height)) - 2,
      free: (Math.min(top - MARGIN, ...body.map(height)) - MARGIN) / (top - 2 * MARGIN),
      bare: bare(text(body)),
    });
    const { fnArray, argsArray } = operators;
    for (const [place, operator] of fnArray.entries()) {
      if (operator === OPS.setFillRGBColor) fills.add(String(argsArray[place]));
    }
  }
  await pdf.destroy();
  return { leaves, bare: leaves.map((leaf) => leaf.bare).join(''), fills: [...fills].sort() };
}

/** How far above the edge of the sheet the lowest shape is drawn, in points, the margin aside. */
function lowest({ fnArray, argsArray }: Operators): number {
  // The height of what is drawn is scaled and moved; nothing on our paper is turned.
  let place = { scale: 1, from: 0 };
  const before: (typeof place)[] = [];
  const heights: number[] = [];
  for (const [index, operator] of fnArray.entries()) {
    const args: unknown = argsArray[index];
    if (operator === OPS.save) before.push(place);
    if (operator === OPS.restore) place = before.pop() ?? place;
    if (operator === OPS.transform) {
      const [, , , scale = 1, , from = 0] = args as readonly number[];
      place = { scale: place.scale * scale, from: place.from + place.scale * from };
    }
    if (operator === OPS.constructPath) {
      // What is drawn, how, and the box around it: left, one edge, right, the other edge.
      const [, , box] = args as readonly [unknown, unknown, readonly number[] | null];
      for (const edge of [box?.[1], box?.[3]]) {
        if (edge !== undefined) heights.push(place.from + place.scale * edge);
      }
    }
  }
  // At the margin itself stands the edge to which everything is clipped.
  return Math.min(...heights.filter((height) => height > MARGIN + 1));
}

/** What of `wanted` is not on the paper. */
export function missing({ bare: text }: Pick<Print, 'bare'>, wanted: readonly string[]): string[] {
  return wanted.filter((each) => !text.includes(bare(each)));
}

/** What of `unwanted` is on the paper. */
export function found({ bare: text }: Pick<Print, 'bare'>, unwanted: readonly string[]): string[] {
  return unwanted.filter((each) => text.includes(bare(each)));
}

/** Whether all these texts stand on one and the same sheet. */
export function isWhole(leaves: readonly Leaf[], texts: readonly string[]): boolean {
  return leaves.some((leaf) => texts.every((text) => leaf.bare.includes(bare(text))));
}

/** Every sheet carries its name and its number in the margin. */
export function expectFeet({ leaves }: Print, name: string | readonly string[]): void {
  for (const [place, { foot }] of leaves.entries()) {
    expect(foot).toContain(`${place + 1} / ${leaves.length}`);
    expect(
      [name].flat().filter((each) => foot.includes(each)),
      `the foot of sheet ${place + 1}: “${foot}”`,
    ).not.toEqual([]);
  }
}

/** What is not for a blank quiz: answers, reasons, hints, and the question that only a script can make use of. */
export function unprinted(question: Question): readonly string[] {
  return [...secretsOf(question), ...question.hints, quiz.sure];
}
