// What of a deal a customer can be shown, and the copy that is made of what the seller chose. Fields are found by their
// roles; what has none of these roles cannot get into a copy.
import { COPY } from '../../site.ts';
import { pricesOf } from '../deal/agreed/price.ts';
import { OPEN, THEIRS } from '../deal/choices.ts';
import type { Id } from '../id.ts';
import { columnFor, textIn, withRole } from '../worksheet/by-role.ts';
import { rowsIn, type Dossier } from '../worksheet/dossier.ts';
import type { Column, ListField, MatrixField, Rows } from '../worksheet/field.ts';
import type { Reading } from '../worksheet/reading.ts';
import { matrixOf } from '../worksheet/matrix.ts';
import type { ColumnRole, FieldRole } from '../worksheet/role.ts';
import { cell, listOf, written, type Values, type Worksheet } from '../worksheet/worksheet.ts';
import { PARTS, type Copy, type CopyColumn, type Fields, type Line, type Part, type Piece } from './copy.ts';
import { plain } from './plain.ts';

/** What is put otherwise for the customer than on the seller's sheet. */
export interface PointOfView {
  /** The heads of columns by their roles, and that of what weighs a line. */
  readonly columns: Readonly<Partial<Record<ColumnRole, string>>>;
  readonly weight: string;
  /** The heads of columns in one part alone. */
  readonly columnsOf: Readonly<Partial<Record<Part, PointOfView['columns']>>>;
  /** What one line of a part is called. */
  readonly ones: Readonly<Partial<Record<Part, string>>>;
  /** Whose step it is. */
  readonly sides: { readonly customer: string; readonly seller: string };
  /** The head of the column that names an option. */
  readonly option: string;
  /** How a sum of money is written. */
  readonly reading: Reading;
}

/** What the seller writes for this copy alone; what is empty is not offered. */
export interface Own {
  readonly name: string;
  readonly from: string;
  readonly note: string;
  /** The worksheet whose gate is the next, and how it is asked for; null for none. */
  readonly gate: { readonly worksheet: Id; readonly asks: string } | null;
}

/** The columns of a list that a customer is shown, by their roles; all of them where none is named. */
const SHOWN: Readonly<Partial<Record<FieldRole, readonly ColumnRole[]>>> = {
  plan: ['step', 'side', 'who', 'due', 'closed'],
  concerns: ['concern'],
};

/** All that can be shown of a deal: the parts in which something stands. */
export function offered(dossier: Dossier, own: Own, words: PointOfView): Fields {
  const pieces: Readonly<Record<Part, Piece | null>> = {
    name: wordsOf(own.name),
    from: wordsOf(own.from),
    note: wordsOf(own.note),
    corrections: fieldOf(dossier, 'corrections', words),
    summary: fieldOf(dossier, 'summary', words),
    success: fieldOf(dossier, 'success', words),
    path: fieldOf(dossier, 'path', words),
    criteria: criteria(dossier, words),
    ratings: ratings(dossier, words),
    scope: fieldOf(dossier, 'scope', words),
    price: price(dossier, words),
    plan: fieldOf(dossier, 'plan', words),
    concerns: fieldOf(dossier, 'concerns', words),
    gate: own.gate && { kind: 'gate', worksheet: own.gate.worksheet, asks: plain(own.gate.asks) },
  };
  return only(pieces, PARTS);
}

/** The copy of what was chosen. Of nothing else is a word in it. */
export function madeFrom(
  fields: Fields,
  chosen: readonly Part[],
  head: { readonly deal: Id; readonly madeAt: string },
): Copy {
  const there = PARTS.filter((part) => chosen.includes(part) && fields[part]);
  const { deal, madeAt } = head;
  return { format: COPY, version: 1, deal, madeAt, chosen: there, fields: only(fields, there), changes: [] };
}

function only(pieces: Readonly<Partial<Record<Part, Piece | null>>>, parts: readonly Part[]): Fields {
  return Object.fromEntries(
    parts.flatMap((part) => {
      const piece = pieces[part];
      return piece ? [[part, piece]] : [];
    }),
  );
}

/** What it costs; where there are several sums, each with what it is for. */
function price(dossier: Dossier, { reading }: PointOfView): Piece | null {
  const all = pricesOf(dossier, reading);
  return wordsOf(all.map(({ label, text }) => (all.length === 1 ? text : `${label}: ${text}`)).join('\n'));
}

function wordsOf(text: string): Piece | null {
  const clean = plain(text);
  return clean === '' ? null : { kind: 'words', text: clean };
}

function fieldOf(dossier: Dossier, role: FieldRole & Part, words: PointOfView): Piece | null {
  const found = withRole(dossier, role);
  if (!found) return null;
  const { sheet, field } = found;
  if (field.kind === 'text' || field.kind === 'long')
    return wordsOf(written(dossier.values(sheet.id), field.id));
  if (field.kind !== 'list') return null;
  const columns = field.columns.filter((column) => SHOWN[role]?.some((each) => each === column.role) ?? true);
  const values = dossier.values(sheet.id);
  const state = columnFor(field, 'state');
  const rows = rowsIn(dossier, sheet.id, field).filter(
    (row) => role !== 'concerns' || state === null || textIn(field, row, 'state', values) === OPEN,
  );
  return linesOf(role, field, columns, rows, values, words);
}

function linesOf(
  part: Part,
  field: ListField,
  columns: readonly Column[],
  rows: readonly number[],
  values: Values,
  words: PointOfView,
): Piece | null {
  const shown = columns.map((column) => ({ column, id: column.id }));
  if (rows.length === 0 || columns.length === 0) return null;
  const done = columns.find(({ role }) => role === 'closed');
  return {
    kind: 'lines',
    one: words.ones[part] ?? field.rows.one,
    columns: columns.map((column) => columnOf(column, part, words)),
    rows: rows.map((row) => ({ row, cells: cellsOf(field, row, shown, values) })),
    ...(done && { done: done.id }),
  };
}

/** What stands in a row, by the names that its columns have in the copy. */
function cellsOf(
  field: Rows,
  row: number,
  columns: readonly { readonly column: Column; readonly id: Id }[],
  values: Values,
): Line['cells'] {
  const cells = columns.flatMap(({ column, id }) => {
    const text = plain(written(values, cell(field.id, row, column.id)));
    return text === '' ? [] : [[id, text] as const];
  });
  return Object.fromEntries(cells);
}

function columnOf(
  column: Column,
  part: Part,
  { columns, columnsOf, sides, weight }: PointOfView,
): CopyColumn {
  const { id, role } = column;
  const label = (role && (columnsOf[part]?.[role] ?? columns[role])) ?? column.label;
  switch (column.kind) {
    case 'text':
    case 'number':
      return { id, label, kind: 'text' };
    case 'long':
    case 'date':
      return { id, label, kind: column.kind };
    case 'scale':
      return { id, label: weight, kind: 'scale', from: column.from, to: column.to, weight: null };
    case 'choice': {
      const choices = column.choices.map((each) => ({
        id: each.id,
        label: role === 'side' ? sideOf(each.id, sides) : each.label,
      }));
      return { id, label, kind: 'choice', choices };
    }
  }
}

/** Whose step it is, by the choice on the seller's sheet. */
export function sideOf(choice: Id, { customer, seller }: PointOfView['sides']): string {
  return choice === THEIRS ? customer : seller;
}

/** The columns of a criterion that stand on another sheet, as they are called in a copy. */
export const CHECK = { met: 'check-met', missing: 'check-missing' } as const;

/** The criteria, each with whether it is met, as far as that was asked. */
function criteria(dossier: Dossier, words: PointOfView): Piece | null {
  const list = fieldOf(dossier, 'criteria', words);
  const found = withRole(dossier, 'criteria-check');
  if (list?.kind !== 'lines' || found?.field.kind !== 'tied') return list;
  const { sheet, field } = found;
  const columns = field.columns.flatMap((column) =>
    column.role === 'met' || column.role === 'missing' ? [{ column, id: CHECK[column.role] }] : [],
  );
  const values = dossier.values(sheet.id);
  return {
    ...list,
    columns: [
      ...list.columns,
      ...columns.map(({ column, id }) => ({ ...columnOf(column, 'criteria', words), id })),
    ],
    rows: list.rows.map(({ row, cells }) => ({
      row,
      cells: { ...cells, ...cellsOf(field, row, columns, values) },
    })),
  };
}

/** The options with their ratings; a column for each criterion, named by the number of its row. */
function ratings(dossier: Dossier, words: PointOfView): Piece | null {
  const found = withRole(dossier, 'ratings');
  return found?.field.kind === 'matrix' ? rated(dossier, found.sheet, found.field, words) : null;
}

/** The id of the column that names what is rated. */
export const OPTION = 'option';

function rated(dossier: Dossier, sheet: Worksheet, field: MatrixField, words: PointOfView): Piece | null {
  const values = dossier.values(sheet.id);
  const { rows, columns } = matrixOf(sheet, field, values);
  if (rows.length === 0 || columns.length === 0) return null;
  const { from, to } = field.scale;
  return {
    kind: 'lines',
    one: words.ones.ratings ?? listOf(sheet, field.rows.list).rows.one,
    columns: [
      { id: OPTION, label: words.option, kind: 'text' },
      ...columns.map(({ row, name, weight }) => ({
        id: String(row),
        label: plain(name),
        kind: 'scale' as const,
        ...{ from, to, weight },
      })),
    ],
    rows: rows.map(({ row, name }) => {
      const marks = columns.flatMap((column) => {
        const text = plain(written(values, cell(field.id, row, column.row)));
        return text === '' ? [] : [[String(column.row), text] as const];
      });
      return { row, cells: { [OPTION]: plain(name), ...Object.fromEntries(marks) } };
    }),
  };
}
