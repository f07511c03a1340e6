// Rows have possible numbers and an example made of their own columns, and a tied field has a list to be tied to.
import type { Column, ListField, Rows, TiedField } from '../../../core/worksheet/field.ts';
import { counted } from '../../problems/nearest.ts';
import type { Path, Finding } from '../../problems/problem.ts';
import { noSuch } from '../course/names.ts';
import { aboutLimits, aboutText } from './cells.ts';
import { aboutPlace, fieldAt, LIST, type Around } from './written-sheet.ts';

/** What is wrong with a list, its columns and its example. */
export function aboutList(field: ListField): readonly Finding[] {
  const { rows, example } = field;
  const { min, max } = rows;
  const remarks: Finding[] = [];
  if (min > max)
    remarks.push([['rows'], `${min} rows at least and ${max} at most cannot both be.`, 'Swap them.']);
  if (example.length > max) {
    remarks.push([
      ['example'],
      `The example has ${counted(example.length, 'row')}; the list holds ${max}.`,
      'Leave some out.',
    ]);
  }
  return [...remarks, ...aboutRows(field)];
}

/** What is wrong with a tied field, its columns and its example. */
export function aboutTied(field: TiedField, around: Around): readonly Finding[] {
  const { from } = field;
  const list = fieldAt(from, around);
  return [
    ...aboutPlace(from, LIST, around, ['from'], 'list'),
    ...(list?.kind === 'list' ? aboutTie(field, list, around) : []),
    ...aboutRows(field),
  ];
}

function aboutTie({ id, from, example }: TiedField, list: ListField, { sheet }: Around): readonly Finding[] {
  const columns = list.columns.map((column) => column.id);
  const remarks: Finding[] = from.show.flatMap((column, i): readonly Finding[] =>
    columns.includes(column) ? [] : [[['from', 'show', i], ...noSuch('column', column, columns)]],
  );
  const place = (field: string) => sheet.fields.findIndex((each) => each.id === field);
  if (from.worksheet === sheet.id && place(list.id) > place(id)) {
    const found = `The list \`${list.id}\` stands below this field.`;
    remarks.push([['from', 'list'], found, 'Move the list above it.']);
  }
  if (example.length > list.example.length) {
    const found = `The example has ${counted(example.length, 'row')}, but the example of \`${list.id}\` has ${counted(list.example.length, 'row')}.`;
    remarks.push([['example'], found, 'Leave some out; each row belongs to one of that list.']);
  }
  return remarks;
}

function aboutRows({ columns, example }: Rows): readonly Finding[] {
  return [
    ...columns.flatMap((column, i) => aboutLimits(column, ['columns', i])),
    ...example.flatMap((row, i) => aboutRow(row, columns, ['example', i])),
  ];
}

function aboutRow(
  row: Readonly<Record<string, string>>,
  columns: readonly Column[],
  path: Path,
): readonly Finding[] {
  const ids = columns.map(({ id }) => id);
  return Object.entries(row).flatMap(([id, text]): readonly Finding[] => {
    const column = columns.find((each) => each.id === id);
    const words = column ? aboutText(column, text) : noSuch('column', id, ids);
    return words ? [[[...path, id], ...words]] : [];
  });
}
