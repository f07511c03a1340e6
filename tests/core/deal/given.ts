// A course whose worksheets have nothing but what pages about a deal look for.
import type { Dossier } from '../../../src/core/worksheet/dossier.ts';
import type { Column, Field, GateField, ListField } from '../../../src/core/worksheet/field.ts';
import type { ColumnRole, FieldRole } from '../../../src/core/worksheet/role.ts';
import type { Worksheet } from '../../../src/core/worksheet/worksheet.ts';
import { check, decision, dossier, sent, signed, story, type Written } from '../worksheet/given-deal.ts';

/** A list with these columns. */
export const listOf = (id: string, role: FieldRole | null, ...columns: readonly Column[]): ListField => ({
  ...story,
  id,
  label: `The ${id}`,
  role,
  kind: 'list',
  rows: { min: 0, max: 9, one: 'row' },
  columns,
  example: [],
});

/** A column to write in, called as it should be found. */
export const column = (id: string, role: ColumnRole | null): Column => ({
  ...{ id, label: id, optional: true, role },
  kind: 'text',
});

/** A list whose columns are called as their roles are. */
const list = (id: string, role: FieldRole | null, ...roles: readonly ColumnRole[]): ListField =>
  listOf(id, role, ...roles.map((each) => column(each, each)));

const text = (id: string, role: FieldRole | null): Field => ({ ...story, id, label: `The ${id}`, role });
const gate = (id: string, words: string | null, day: string | null): GateField => ({
  ...signed,
  id,
  words,
  day,
});

const sheet = (id: string, ...fields: readonly Field[]): Worksheet => ({
  id,
  title: id,
  summary: '',
  fields,
});

/** Each station of the way to a decision, and from whom we have heard of it. */
const pathCheck: Field = {
  ...check,
  id: 'heard-of',
  role: 'path-check',
  from: { worksheet: 'explore', field: 'way', show: ['who'] },
  columns: [{ id: 'from', label: 'from', optional: true, role: 'from', kind: 'text' }],
  example: [],
};

export const sheets: readonly Worksheet[] = [
  sheet('target', gate('chosen', null, null)),
  sheet(
    'contact',
    list('touches', null, 'step', 'due'),
    { ...sent, id: 'agreed-for', role: 'meeting' },
    list('plans', 'if-thens', 'if', 'then'),
    gate('invited', null, null),
  ),
  sheet(
    'explore',
    list('people', 'people', 'who', 'view'),
    { ...list('way', 'path', 'who', 'words'), required: true, rows: { min: 1, max: 9, one: 'station' } },
    { ...text('inside', 'champion'), required: true },
    list('elsewhere', 'other-ways', 'words'),
    list('asked', 'questions', 'question', 'heard'),
    list('numbers', 'gap', 'measure', 'today'),
    text('summary', 'summary'),
    text('corrected', 'corrections'),
    text('answer', null),
    gate('worth-it', 'answer', null),
  ),
  sheet('collaborate', list('counts', 'criteria', 'words')),
  sheet(
    'confirm',
    pathCheck,
    list('doubts', 'concerns', 'concern', 'state'),
    list('plan', 'plan', 'step', 'side', 'who', 'due', 'closed'),
    text('decision', 'decision'),
    { ...decision, id: 'outcome', role: 'outcome' },
    { ...sent, id: 'decided' },
    gate('said-yes', 'decision', 'decided'),
  ),
  sheet('assure', list('fixes', 'repairs', 'step', 'who', 'due', 'closed')),
  sheet('debrief', list('talks', 'talks', 'held', 'agreed', 'step', 'side', 'due', 'said', 'closed')),
];

/** A deal on these worksheets, with rows written as lists of the texts of their columns. */
export function deal(
  written: Written,
  rows: Readonly<Record<string, readonly (readonly string[])[]>> = {},
): Dossier {
  const cells: Record<string, Record<string, string>> = {};
  for (const { id, fields } of sheets) {
    const own = (cells[id] = { ...written[id] });
    for (const field of fields) {
      const given = field.kind === 'list' ? (rows[field.id] ?? []) : [];
      if (field.kind !== 'list' || given.length === 0) continue;
      own[field.id] = given.map((_, row) => row).join(' ');
      given.forEach((texts, row) =>
        texts.forEach((said, place) => (own[`${field.id}.${row}.${field.columns[place]?.id}`] = said)),
      );
    }
  }
  return dossier(cells, sheets);
}
