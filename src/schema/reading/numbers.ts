// The numbers of the running example, put where texts refer to them.
import { numbersForm, type NumbersForm } from '../course/number.ts';
import { readAuthoredFile } from './authored-file.ts';
import type { TextFile } from './folders.ts';
import { readYaml } from './yaml-file.ts';

export const NUMBERS = 'content/numbers.yml';

/** `{{price}}`, where the word between the braces is the id of a number. */
export const REFERENCE = /\{\{\s*([^\s{}]+)\s*\}\}/g;

/** The numbers that the authors keep; none where there is no such file, or it does not fit its form. */
export function numbersIn(files: readonly TextFile[]): NumbersForm {
  const file = files.find(({ path }) => path === NUMBERS);
  return file ? (readAuthoredFile(readYaml(file.path, file.text), numbersForm).form ?? []) : [];
}

/** The text with the figure in the place of each reference; what refers to no number stays. Lines stay lines. */
export function withNumbers(text: string, numbers: NumbersForm): string {
  const figures = new Map(numbers.map(({ id, figure }) => [id, figure]));
  return text.replace(REFERENCE, (whole, id: string) => figures.get(id) ?? whole);
}
