// The columns that a rule speaks of are there, and it can judge what is in them.
import { SINGLE_KINDS, type Column, type Field } from '../../../core/worksheet/field.ts';
import type { Id } from '../../../core/id.ts';
import type { Rule } from '../../../core/worksheet/filling/broken-rules.ts';
import { listed } from '../../problems/nearest.ts';
import type { Path, Finding } from '../../problems/problem.ts';
import { noSuch } from '../course/names.ts';

/** What a rule judges: the cells of a column or, where it names none, the field itself. */
interface Judged {
  readonly key: Path;
  readonly id: Id | null;
  readonly kinds: readonly Field['kind'][];
}

const ANY: readonly Field['kind'][] = [...SINGLE_KINDS, 'choice', 'scale'];

/** What is wrong with the columns in a rule; a field that is not made of rows has none, and is judged itself. */
export function aboutRuleColumns(
  rule: Rule,
  kind: Field['kind'],
  columns: readonly Column[] | null,
): readonly Finding[] {
  const judged = judgedBy(rule);
  const [first, second] = judged;
  if (!columns || rule.rule === 'needs') return aboutSingle(rule, first, kind);
  const remarks = judged.flatMap((each) => aboutColumn(rule, each, columns));
  if (!second || second.id !== first.id) return remarks;
  return [...remarks, [second.key, `Both columns are \`${second.id}\`.`, 'Name two columns.']];
}

function judgedBy(rule: Rule): readonly [Judged, ...Judged[]] {
  const judged = (key: Path, id: Id | null, ...kinds: Field['kind'][]): Judged => ({ key, id, kinds });
  const column = 'column' in rule ? rule.column : null;
  switch (rule.rule) {
    case 'length':
    case 'avoid':
    case 'ends':
    case 'number':
      return [judged(['column'], column, 'text', 'long')];
    case 'when':
    case 'rising':
    case 'within':
      return [judged(['column'], column, 'date')];
    case 'after':
      return [judged(['column'], column, 'date'), judged(['of'], rule.of, 'date')];
    case 'uses':
      return [judged(['column'], column, 'choice')];
    case 'differ':
      return [
        judged(['columns', 0], rule.columns[0], ...ANY),
        judged(['columns', 1], rule.columns[1], ...ANY),
      ];
    case 'unless':
      return [judged(['column'], column, 'choice'), judged(['then'], rule.then, ...ANY)];
    case 'needs':
      return [judged([], null, 'choice', 'gate')];
  }
}

function aboutSingle({ rule }: Rule, { key, id, kinds }: Judged, kind: Field['kind']): readonly Finding[] {
  if (id !== null) {
    const next = 'Leave it out, or move the rule to a list.';
    return [[key, `A field of \`kind: ${kind}\` has no columns.`, next]];
  }
  if (kinds.includes(kind)) return [];
  return [[[], `\`${rule}\` cannot judge a field of \`kind: ${kind}\`.`, `It is for ${named(kinds)}.`]];
}

function aboutColumn(
  { rule }: Rule,
  { key, id, kinds }: Judged,
  columns: readonly Column[],
): readonly Finding[] {
  const ids = columns.map((column) => column.id);
  const fit = columns.filter((column) => kinds.includes(column.kind)).map((column) => column.id);
  const next = fit.length > 0 ? `Use ${listed(fit, 'or')}.` : `It is for ${named(kinds)}.`;
  if (id === null) return [[key, `\`${rule}\` does not say which column it is about.`, next]];
  const column = columns.find((each) => each.id === id);
  if (!column) return [[key, ...noSuch('column', id, ids)]];
  if (kinds.includes(column.kind)) return [];
  return [[key, `\`${rule}\` cannot judge \`${id}\`, a column of \`kind: ${column.kind}\`.`, next]];
}

function named(kinds: readonly Field['kind'][]): string {
  return listed(
    kinds.map((kind) => `kind: ${kind}`),
    'and',
  );
}
