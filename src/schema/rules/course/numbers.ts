// A number of the running example is kept once, and every text refers to it.
import { patternOf } from '../../../core/pattern.ts';
import type { NumbersForm } from '../../course/number.ts';
import { didYouMean, quoted } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import type { TextFile } from '../../reading/folders.ts';
import { NUMBERS, REFERENCE } from '../../reading/numbers.ts';

/** References to no number, numbers that a text writes out, and numbers that no text refers to. */
export function numberProblems(files: readonly TextFile[], numbers: NumbersForm): readonly Problem[] {
  const texts = files.filter(({ path }) => /\.(yml|mdx)$/.test(path) && path !== NUMBERS);
  const used = new Set(texts.flatMap(({ text }) => [...text.matchAll(REFERENCE)].map(([, id]) => id)));
  return [
    ...texts.flatMap((file) => [...strange(file, numbers), ...writtenOut(file, numbers)]),
    ...numbers
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => ({
        file: NUMBERS,
        line: null,
        path: id,
        found: `No text refers to ${quoted(id)}.`,
        next: `Write \`{{${id}}}\` where it is meant, or take the entry out.`,
      })),
  ];
}

function strange({ path, text }: TextFile, numbers: NumbersForm): readonly Problem[] {
  const known = numbers.map(({ id }) => id);
  return [...text.matchAll(REFERENCE)]
    .filter(([, id = '']) => !known.includes(id))
    .map(({ 0: reference, 1: id = '', index }) => ({
      file: path,
      line: lineAt(text, index),
      path: '',
      found: `There is no number ${quoted(id)}.${didYouMean(id, known)}`,
      next: `Add it to \`numbers.yml\`, or write the number in the place of ${quoted(reference)}.`,
    }));
}

function writtenOut({ path, text }: TextFile, numbers: NumbersForm): readonly Problem[] {
  return numbers.flatMap(({ id, figure }) =>
    [...text.matchAll(whole(figure))].map(({ index }) => ({
      file: path,
      line: lineAt(text, index),
      path: '',
      found: `The number ${quoted(figure)} is written out.`,
      next: `Write \`{{${id}}}\`, so that it is the same everywhere. Where another number is meant that looks like it, write that one in words.`,
    })),
  );
}

/** The figure, and not a part of a longer one; its words may stand on two lines. */
function whole(figure: string): RegExp {
  const words = figure.split(/\s+/).map(patternOf);
  return new RegExp(`(?<![\\d.,€])${words.join('\\s+')}(?!\\d|[.,]\\d|\\p{L})`, 'gu');
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
