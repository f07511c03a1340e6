// A worked example breaks none of its own rules: it shows how it is done.
import { dayOf } from '../../../core/time/day.ts';
import { dossierOf, type Dossier } from '../../../core/worksheet/dossier.ts';
import { exampleOf } from '../../../core/worksheet/filling/example.ts';
import type { Field } from '../../../core/worksheet/field.ts';
import type { Id } from '../../../core/id.ts';
import { brokenRules, type Rule } from '../../../core/worksheet/filling/broken-rules.ts';
import type { Path, Finding } from '../../problems/problem.ts';
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
export function aboutExample(rule: Rule, field: Field, worksheet: Id, examples: Dossier): readonly Finding[] {
  const sheet = examples.worksheets.find(({ id }) => id === worksheet);
  if (!sheet || (rule.rule === 'when' && rule.date === 'future')) return [];
  return brokenRules(examples, sheet, { ...field, rules: [rule] }, TODAY).map(({ cell, say }) => [
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
