// The roles of fields: each stands once in the course, at a field that can play it, with the columns that it needs.
import { isRows, type Column, type Field } from '../../../core/worksheet/field.ts';
import { FIRST_HAND, MET, OPEN, THEIRS, UNKNOWN } from '../../../core/deal/choices.ts';
import { FIELD_ROLES, type ColumnRole, type FieldRole } from '../../../core/worksheet/role.ts';
import type { CourseForm } from '../../course/course.ts';
import { listed, quoted } from '../../problems/nearest.ts';
import type { Finding, Problem } from '../../problems/problem.ts';
import { namesIn, readable, spotIn, type AuthoredFile } from '../../reading/authored-file.ts';
import type { NamedSheet } from './written-sheet.ts';

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

/** The roles that stand twice in the course, or nowhere although `course.yml` does not do without them. */
export function roleProblems(
  course: AuthoredFile<CourseForm> | null,
  sheets: readonly NamedSheet[],
): readonly Problem[] {
  const given = sheets.flatMap((sheet) => namesIn(sheet, 'fields.*.role'));
  const without = namesIn(course, 'without.*');
  const doubled = given.flatMap(({ id, spot }, i): readonly Problem[] => {
    const first = given.slice(0, i).find((each) => each.id === id);
    if (!first) return [];
    const found = `Another field has the role ${quoted(id)}: ${first.spot.file}:${first.spot.line}.`;
    return [{ ...spot, found, next: 'Leave it at one of them: a page could show only one.' }];
  });
  const needless = without.flatMap(({ id, spot }): readonly Problem[] => {
    const field = given.find((each) => each.id === id);
    if (!field) return [];
    const found = `A field has the role ${quoted(id)}: ${field.spot.file}:${field.spot.line}.`;
    return [{ ...spot, found, next: 'Take it out of `without`, or away from the field.' }];
  });
  // Where a file cannot be read, it is not known which roles it gives.
  if (!readable(course) || sheets.length === 0 || !sheets.every(readable)) return [...doubled, ...needless];
  const missing = FIELD_ROLES.filter((role) => ![...given, ...without].some(({ id }) => id === role));
  return [
    ...doubled,
    ...needless,
    ...missing.map((role) => ({
      ...spotIn(course, ['without']),
      found: `No field of a worksheet has the role ${quoted(role)}.`,
      next: `Write \`role: ${role}\` at ${aKind(role)}; or add ${quoted(role)} to \`without\`, and no page will show it.`,
    })),
  ];
}

/** What is wrong with the role of a field, and with those of its columns. */
export function aboutRoles(field: Field): readonly Finding[] {
  const { role } = field;
  const columns = isRows(field) ? field.columns : [];
  if (role !== null && !DEMANDS[role].kinds.includes(field.kind)) {
    const found = `A field of \`kind: ${field.kind}\` cannot have the role ${quoted(role)}.`;
    return [[['role'], found, `Give it to ${aKind(role)}.`]];
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

function aKind(role: FieldRole): string {
  return `a field of the kind ${listed(DEMANDS[role].kinds, 'or')}`;
}
