// A matrix is made of two lists of its worksheet, and its example has a cell for each pair of their rows.
import type { Column, ListField, MatrixField } from '../../../core/worksheet/field.ts';
import type { Id } from '../../../core/id.ts';
import { counted, didYouMean, quoted, thereAre } from '../../problems/nearest.ts';
import type { Finding } from '../../problems/problem.ts';
import { aboutScale } from './cells.ts';
import { aboutName, fieldOn, LIST, type Around } from './written-sheet.ts';

/** What is wrong with a matrix. */
export function aboutMatrix(field: MatrixField, around: Around): readonly Finding[] {
  const { rows, columns, scale, example } = field;
  const listAt = (id: Id) => {
    const list = fieldOn(around.sheet, id);
    return list?.kind === 'list' ? list : null;
  };
  const [rowList, columnList] = [listAt(rows.list), listAt(columns.list)];
  return [
    ...aboutScale(scale, ['scale']),
    ...aboutListName('rows', rows.list, around),
    ...aboutListName('columns', columns.list, around),
    ...(rowList ? aboutColumn('rows', 'label', rows.label, rowList) : []),
    ...(columnList
      ? [
          ...aboutColumn('columns', 'label', columns.label, columnList),
          ...aboutColumn('columns', 'weight', columns.weight, columnList, 'scale'),
        ]
      : []),
    ...(example.length > 0 && rowList && columnList ? aboutExample(field, rowList, columnList) : []),
  ];
}

function aboutListName(side: 'rows' | 'columns', id: Id, around: Around): readonly Finding[] {
  const words = aboutName(id, LIST, around.sheet, around);
  return words ? [[[side, 'list'], ...words]] : [];
}

function aboutColumn(
  side: 'rows' | 'columns',
  key: string,
  id: string,
  list: ListField,
  kind?: Column['kind'],
): readonly Finding[] {
  const column = list.columns.find((each) => each.id === id);
  const ids = list.columns.map((each) => each.id);
  if (!column) {
    const found = `The list ${quoted(list.id)} has no column ${quoted(id)}.${didYouMean(id, ids)}`;
    return [[[side, key], found, thereAre('column', ids)]];
  }
  if (kind === undefined || column.kind === kind) return [];
  const found = `The column ${quoted(id)} of ${quoted(list.id)} is of \`kind: ${column.kind}\`, so it has no weights.`;
  return [[[side, key], found, `Name a column of \`kind: ${kind}\`.`]];
}

function aboutExample(
  { example, scale }: MatrixField,
  rows: ListField,
  columns: ListField,
): readonly Finding[] {
  const [height, width] = [rows.example.length, columns.example.length];
  if (example.length !== height) {
    const found = `The example has ${counted(example.length, 'line')}, but the example of ${quoted(rows.id)} has ${counted(height, 'row')}.`;
    return [[['example'], found, `Write ${counted(height, 'line')}, one for each row.`]];
  }
  return example.flatMap((line, i): readonly Finding[] => {
    if (line.length !== width) {
      const found = `The line has ${counted(line.length, 'number')}, but the example of ${quoted(columns.id)} has ${counted(width, 'row')}.`;
      return [[['example', i], found, `Write ${counted(width, 'number')}, one for each row.`]];
    }
    const off = line.find((rating) => rating < scale.from || rating > scale.to);
    if (off === undefined) return [];
    return [
      [
        ['example', i],
        `${quoted(String(off))} is not on the scale.`,
        `Write numbers from ${scale.from} to ${scale.to}.`,
      ],
    ];
  });
}
