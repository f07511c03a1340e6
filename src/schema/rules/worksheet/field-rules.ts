// A rule fits the field it stands at: what it names exists, and is of a kind that it can judge.
import type { Column, Field, Labelled } from '../../../core/worksheet/field.ts';
import type { Id } from '../../../core/id.ts';
import type { Rule } from '../../../core/worksheet/filling/broken-rules.ts';
import type { Path, Finding } from '../../problems/problem.ts';
import { noSuch } from '../course/names.ts';
import { aboutRuleColumns } from './rule-columns.ts';
import { aboutPlace, type Around, type Wanted } from './written-sheet.ts';

const DATE: Wanted = { fits: (kind) => kind === 'date', called: 'a date' };
const ANY: Wanted = { fits: () => true, called: 'a field' };

/** What is wrong with a rule of a field. */
export function aboutRule(rule: Rule, field: Field, around: Around): readonly Finding[] {
  const columns = 'columns' in field && field.kind !== 'matrix' ? field.columns : null;
  const remarks = aboutRuleColumns(rule, field.kind, columns);
  switch (rule.rule) {
    case 'avoid':
    case 'ends':
    case 'when':
    case 'number':
    case 'rising':
    case 'after':
    case 'differ':
      return remarks;
    case 'length':
      return [...remarks, ...aboutLength(rule.from, rule.to)];
    case 'within':
      return [...remarks, ...aboutPlace(rule.of, DATE, around, ['of'])];
    case 'uses': {
      const choices = choicesOf(columns, rule.column);
      const values = rule.values ?? [];
      return [...remarks, ...values.flatMap((id, i) => aboutChoice(choices, id, ['values', i]))];
    }
    case 'unless':
      return [...remarks, ...aboutChoice(choicesOf(columns, rule.column), rule.is, ['is'])];
    case 'needs': {
      const choices = field.kind === 'choice' || field.kind === 'gate' ? field.choices : null;
      return [
        ...remarks,
        ...rule.is.flatMap((id, i) => aboutChoice(choices, id, ['is', i])),
        ...aboutPlace(rule.field, ANY, around, ['field']),
      ];
    }
  }
}

type Choices = readonly Labelled[];

function choicesOf(columns: readonly Column[] | null, id: Id): Choices | null {
  const column = columns?.find((each) => each.id === id);
  return column?.kind === 'choice' ? column.choices : null;
}

/** Where there are no choices, the rule is at the wrong field or column, which is told already. */
function aboutChoice(choices: Choices | null, id: Id, path: Path): readonly Finding[] {
  const ids = choices?.map((choice) => choice.id);
  return !ids || ids.includes(id) ? [] : [[path, ...noSuch('choice', id, ids)]];
}

function aboutLength(from: number | null, to: number | null): readonly Finding[] {
  if (from === null && to === null) {
    return [[[], '`length` has neither `from` nor `to`.', 'Add one of them, or both.']];
  }
  if (from === null || to === null || from <= to) return [];
  return [[['from'], `No length is from ${from} to ${to}.`, 'Swap them.']];
}
