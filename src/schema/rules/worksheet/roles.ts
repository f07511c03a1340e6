// The roles of fields: each stands at a field that can play it, with the columns that it needs.
import { isRows, type Column, type Field } from '../../../core/worksheet/field.ts';
import { FIRST_HAND, MET, OPEN, THEIRS, UNKNOWN } from '../../../core/deal/choices.ts';
import type { ColumnRole, FieldRole } from '../../../core/worksheet/role.ts';
import { listed, quoted } from '../../problems/nearest.ts';
import type { Finding } from '../../problems/problem.ts';

interface Demand {
  readonly kinds: readonly Field['kind'][];
  /** The columns that a list with this role has. */
  readonly columns: readonly ColumnRole[];
}

const WORDS: Demand = { kinds: ['text', 'long'], columns: [] };

const DEMANDS: Readonly<Record<FieldRole, Demand>> = {
  account: { kinds: ['text'], columns: [] },
  summary: WORDS,
  corrections: WORDS,
  success: { kinds: ['text', 'long', 'list'], columns: [] },
  people: { kinds: ['list'], columns: ['who', 'view'] },
  path: { kinds: ['list'], columns: ['who', 'words'] },
  'path-check': { kinds: ['tied'], columns: ['from'] },
  champion: WORDS,
  'other-ways': { kinds: ['list'], columns: ['words'] },
  criteria: { kinds: ['list'], columns: ['words'] },
  'criteria-check': { kinds: ['tied'], columns: ['met', 'missing'] },
  ratings: { kinds: ['matrix'], columns: [] },
  scope: WORDS,
  decision: WORDS,
  outcome: { kinds: ['choice'], columns: [] },
  plan: { kinds: ['list'], columns: ['step', 'due'] },
  questions: { kinds: ['list'], columns: ['question', 'heard'] },
  gap: { kinds: ['list'], columns: ['measure', 'today'] },
  results: { kinds: ['tied'], columns: [] },
  risks: { kinds: ['list'], columns: [] },
  'if-thens': { kinds: ['list'], columns: ['if', 'then'] },
  meeting: { kinds: ['date'], columns: [] },
  concerns: { kinds: ['list'], columns: ['concern', 'state'] },
  repairs: { kinds: ['list'], columns: ['step', 'due', 'closed'] },
  talks: { kinds: ['list'], columns: ['held', 'said', 'agreed', 'step', 'due', 'closed'] },
};

/** The columns that any list may have, but only together. */
const PLAN: readonly ColumnRole[] = ['step', 'due'];

/** What a list with these columns may have besides. */
const WITH_PLAN: readonly ColumnRole[] = ['who', 'side', 'closed'];

const DATES: readonly ColumnRole[] = ['due', 'held', 'closed'];

/** The choice that a column with this role has, and what it stands for. */
const CHOICES: Partial<Readonly<Record<ColumnRole, readonly [id: string, meaning: string]>>> = {
  state: [OPEN, 'what is not settled'],
  side: [THEIRS, 'what the customer does'],
  from: [FIRST_HAND, 'what they told us themselves'],
  view: [UNKNOWN, 'whoever has not been asked yet'],
  met: [MET, 'a criterion that is met'],
};

/** What is wrong with the role of a field, and with those of its columns. */
export function aboutRoles(field: Field): readonly Finding[] {
  const { role } = field;
  const columns = isRows(field) ? field.columns : [];
  if (role !== null && !DEMANDS[role].kinds.includes(field.kind)) {
    const found = `A field of \`kind: ${field.kind}\` cannot have the role ${quoted(role)}.`;
    return [[['role'], found, `Give it to ${fieldFor(role)}.`]];
  }
  const roles = columns.flatMap((column) => column.role ?? []);
  const needed = role === null ? [] : DEMANDS[role].columns;
  const planned = PLAN.some((each) => roles.includes(each));
  const wanted = [...new Set([...needed, ...(planned ? PLAN : [])])];
  const missing = wanted.filter((each) => !roles.includes(each));
  const remarks: Finding[] = [];
  if (missing.length > 0) {
    const whose = role === null ? 'A list with a step or a day' : `A list with the role ${quoted(role)}`;
    const found = `${whose} has columns with the roles ${listed(wanted, 'and')}; here ${listed(missing, 'and')} ${missing.length === 1 ? 'is' : 'are'} missing.`;
    remarks.push([['columns'], found, `Write \`role: ${missing[0]}\` at one of the columns.`]);
  }
  return [
    ...remarks,
    ...columns.flatMap((column, i) =>
      aboutColumn(column, i, roles, [...wanted, ...(planned ? WITH_PLAN : [])]),
    ),
  ];
}

function aboutColumn(
  column: Column,
  at: number,
  roles: readonly ColumnRole[],
  allowed: readonly ColumnRole[],
): readonly Finding[] {
  const { role, kind } = column;
  if (role === null) return [];
  const path = ['columns', at, 'role'];
  if (!allowed.includes(role)) {
    const found = `No column of this list needs the role ${quoted(role)}.`;
    return [[path, found, 'Take it away, or give the list the role that goes with it.']];
  }
  if (roles.filter((each) => each === role).length > 1) {
    return [[path, `Two columns have the role ${quoted(role)}.`, 'Leave it at one of them.']];
  }
  if (DATES.includes(role) && kind !== 'date') {
    return [[path, `A column with the role ${quoted(role)} is a day.`, 'Write `kind: date` here.']];
  }
  const choice = CHOICES[role];
  if (choice && !(kind === 'choice' && column.choices.some(({ id }) => id === choice[0]))) {
    const [id, meaning] = choice;
    const found = `A column with the role ${quoted(role)} is a choice, with the id \`${id}\` for ${meaning}.`;
    return [[path, found, `Write \`kind: choice\` here, and give one choice the id \`${id}\`.`]];
  }
  return [];
}

/** The field that can play a role, in an author’s words. */
export function fieldFor(role: FieldRole): string {
  return `a field of the kind ${listed(DEMANDS[role].kinds, 'or')}`;
}
