// What stands in a field, as words: for paper, for other worksheets, for files that are taken away.
import { computed, unitOfResult } from './computed.ts';
import { find, rowsIn, tiedRows, type Dossier } from './dossier.ts';
import type { Column, Field, Labelled, Rows, TiedField } from './field.ts';
import { matrixOf } from './matrix.ts';
import { plainNumber, unitOf } from './read-cell.ts';
import { dateInWords, figureInWords, numberInWords, type Reading } from './reading.ts';
import { cell, written, type Values, type Worksheet } from './worksheet.ts';

/** A text, empty where nothing is written, or a table of texts. */
export type Shown =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** Dates and numbers for a reader (30 May 2025, €1,417.50), or for a program (2025-05-30, 1417.50), also with a decimal comma. */
export type Style = 'words' | 'plain' | 'comma';

const EMPTY: Shown = { kind: 'text', text: '' };

/** What stands in a field. */
export function shown(
  dossier: Dossier,
  sheet: Worksheet,
  field: Field,
  reading: Reading,
  style: Style = 'words',
): Shown {
  const how = { reading, style };
  const values = dossier.values(sheet.id);
  switch (field.kind) {
    case 'text':
    case 'long':
    case 'date':
    case 'number':
    case 'scale':
    case 'choice':
      return { kind: 'text', text: said(field, written(values, field.id), how) };
    case 'gate':
      return { kind: 'text', text: labelOf(field.choices, written(values, field.id)) };
    case 'check':
      return { kind: 'text', text: written(values, field.id) === '' ? '' : '✓' };
    case 'computed': {
      const value = computed(field, values);
      return value === null
        ? EMPTY
        : { kind: 'text', text: numberInWords(value, unitOfResult(field, values), reading) };
    }
    case 'carried': {
      const source = find(dossier, field.from);
      return source ? shown(dossier, source.sheet, source.field, reading, style) : EMPTY;
    }
    case 'list':
      return table(field, values, rowsIn(dossier, sheet.id, field), how);
    case 'tied':
      return tiedTable(dossier, field, values, how);
    case 'matrix': {
      const { rows, columns } = matrixOf(sheet, field, values);
      if (rows.length === 0 || columns.length === 0) return EMPTY;
      return {
        kind: 'table',
        head: ['', ...columns.map(({ name, weight }) => `${name} × ${weight ?? '–'}`), reading.total],
        rows: rows.map(({ row, name, total }) => [
          name,
          ...columns.map((column) => written(values, cell(field.id, row, column.row))),
          total === null ? '' : String(total),
        ]),
      };
    }
  }
}

/** Whether a field shows nothing at all. */
export function isBlank(shown: Shown): boolean {
  return shown.kind === 'text' ? shown.text === '' : shown.rows.length === 0;
}

interface How {
  readonly reading: Reading;
  readonly style: Style;
}

function table({ id, columns }: Rows, values: Values, rows: readonly number[], how: How): Shown {
  if (rows.length === 0) return EMPTY;
  return {
    kind: 'table',
    head: columns.map((column) => headOf(column, how)),
    rows: rows.map((row) =>
      columns.map((column) => said(column, written(values, cell(id, row, column.id)), how)),
    ),
  };
}

/** A plain number has its unit at the head of its column. */
function headOf(column: Column, { style }: How): string {
  const unit = style !== 'words' && column.kind === 'number' ? column.unit : '';
  return unit === '' ? column.label : `${column.label} (${unit})`;
}

/** The cells that are shown of the other list stand before the field's own. */
function tiedTable(dossier: Dossier, field: TiedField, values: Values, how: How): Shown {
  const list = find(dossier, field.from)?.field;
  const rows = tiedRows(dossier, field);
  if (list?.kind !== 'list' || rows.length === 0) return EMPTY;
  const own = table(field, values, rows, how);
  const shownColumns = list.columns.filter(({ id }) => field.from.show.includes(id));
  const theirs = table({ ...list, columns: shownColumns }, dossier.values(field.from.worksheet), rows, how);
  if (own.kind === 'text' || theirs.kind === 'text') return EMPTY;
  return {
    kind: 'table',
    head: [...theirs.head, ...own.head],
    rows: theirs.rows.map((cells, place) => [...cells, ...(own.rows[place] ?? [])]),
  };
}

type Single = Column | Extract<Field, { kind: 'text' | 'long' | 'date' | 'number' | 'scale' | 'choice' }>;

function said(cell: Single, text: string, { reading, style }: How): string {
  if (text === '') return '';
  switch (cell.kind) {
    case 'text':
    case 'long':
      return text;
    case 'date':
      return style === 'words' ? dateInWords(text, reading) : text;
    case 'scale':
      return text;
    case 'number': {
      const number = plainNumber(text);
      if (number === null) return text;
      if (style === 'words') return figureInWords(number, unitOf(cell.unit, text), reading);
      return style === 'comma' ? number.replace('.', ',') : number;
    }
    case 'choice':
      return labelOf(cell.choices, text);
  }
}

function labelOf(choices: readonly Labelled[], id: string): string {
  return choices.find((choice) => choice.id === id)?.label ?? '';
}
