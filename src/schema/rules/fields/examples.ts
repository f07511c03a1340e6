// A worked example breaks none of its own rules: it shows how it is done.
import { dayOf } from '../../../core/day.ts';
import { dossierOf, type Dossier } from '../../../core/dossier.ts';
import { exampleOf } from '../../../core/example.ts';
import type { Field } from '../../../core/field.ts';
import type { Id } from '../../../core/id.ts';
import { oddities, type Rule } from '../../../core/rules.ts';
import type { Path, Remark } from '../../problems/problem.ts';
import type { NamedSheet } from './written-sheet.ts';

/** A day on which the story of the examples is over. The day of the check would find problems overnight. */
const TODAY = dayOf('2026-07-01');

/** The worked examples of all worksheets together; null as long as one of them does not fit its form. */
export function examplesIn(sheets: readonly NamedSheet[]): Dossier | null {
  const whole = sheets.flatMap(({ id, form }) => (form ? { id, ...form } : []));
  if (whole.length < sheets.length) return null;
  return dossierOf(whole, new Map(whole.map((sheet) => [sheet.id, exampleOf(sheet)])));
}

/** Where the example of a field breaks a rule. A day still to come is always past in a story that is over. */
export function aboutExample(rule: Rule, field: Field, worksheet: Id, examples: Dossier): readonly Remark[] {
  const sheet = examples.worksheets.find(({ id }) => id === worksheet);
  if (!sheet || (rule.rule === 'when' && rule.date === 'future')) return [];
  return oddities(examples, sheet, { ...field, rules: [rule] }, TODAY).map(({ cell, say }) => [
    ['example', ...placeOf(cell)],
    `The example breaks the rule \`${rule.rule}\`: “${say}”`,
    'Change the example, or the rule.',
  ]);
}

/** The row and the column of a cell such as `plan.0.by`. */
function placeOf(cell: string | null): Path {
  const [, row, column] = cell?.split('.') ?? [];
  return row === undefined || column === undefined ? [] : [Number(row), column];
}
