// Where what a customer changed stands in the seller's sheets: found by roles, never told by the file.
import { columnFor, withRole } from '../../worksheet/by-role.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import { isRows, type Column, type ListField } from '../../worksheet/field.ts';
import type { Id } from '../../id.ts';
import type { FieldRole } from '../../worksheet/role.ts';
import { cell, listOf, rowsOf, type Worksheet } from '../../worksheet/worksheet.ts';
import type { Part } from '../copy.ts';
import { CHECK, OPTION } from '../made.ts';

/** A place on a worksheet of the deal. */
export interface Place {
  readonly sheet: Worksheet;
  /** The name of the cell. */
  readonly name: string;
}

/** The field with this role, where it holds a text; null where there is none. */
export function textFor(dossier: Dossier, role: FieldRole | null): Place | null {
  const found = role && withRole(dossier, role);
  return found && (found.field.kind === 'text' || found.field.kind === 'long')
    ? { sheet: found.sheet, name: found.field.id }
    : null;
}

/** The list that the lines of a part are the rows of, for ratings that of the options; null where there is none. */
export function listFor(dossier: Dossier, part: Part): { sheet: Worksheet; field: ListField } | null {
  const role = roleOf(part);
  const found = role && withRole(dossier, role);
  if (found?.field.kind === 'matrix')
    return { sheet: found.sheet, field: listOf(found.sheet, found.field.rows.list) };
  return found && found.field.kind === 'list' ? { sheet: found.sheet, field: found.field } : null;
}

/** Whether the seller's sheets still have the line of a copy, and, where it is a rating, the criterion too. */
export function isThere(dossier: Dossier, part: Part, row: string, column: Id): boolean {
  const has = (of: Part, name: string): boolean => {
    const list = listFor(dossier, of);
    return !list || rowsOf(list.field, dossier.values(list.sheet.id)).includes(Number(name));
  };
  return has(part, row) && (part !== 'ratings' || column === OPTION || has('criteria', column));
}

/** Where a cell of the copy stands in the seller's sheets; null where nowhere. */
export function cellOf(dossier: Dossier, part: Part, row: number, column: Id): Place | null {
  if (part === 'ratings') return ratingOf(dossier, row, column);
  if (part === 'criteria' && (column === CHECK.met || column === CHECK.missing)) {
    const found = withRole(dossier, 'criteria-check');
    const own =
      found && isRows(found.field) && columnFor(found.field, column === CHECK.met ? 'met' : 'missing');
    return found && own ? { sheet: found.sheet, name: cell(found.field.id, row, own) } : null;
  }
  const list = listFor(dossier, part);
  return list?.field.columns.some(({ id }: Column) => id === column)
    ? { sheet: list.sheet, name: cell(list.field.id, row, column) }
    : null;
}

function ratingOf(dossier: Dossier, row: number, column: Id): Place | null {
  const found = withRole(dossier, 'ratings');
  if (found?.field.kind !== 'matrix') return null;
  const { sheet, field } = found;
  if (column === OPTION) return { sheet, name: cell(field.rows.list, row, field.rows.label) };
  return /^\d{1,4}$/.test(column) ? { sheet, name: cell(field.id, row, Number(column)) } : null;
}

/** The role of the field that a part of a copy shows; null of what only a copy has. */
export function roleOf(part: Part): FieldRole | null {
  switch (part) {
    case 'name':
    case 'from':
    case 'note':
    case 'price':
    case 'gate':
      return null;
    case 'corrections':
    case 'summary':
    case 'success':
    case 'path':
    case 'criteria':
    case 'ratings':
    case 'scope':
    case 'plan':
    case 'concerns':
      return part;
  }
}
