// A worksheet as far as it can be read, so that what one field says of another can be looked up.
import type { Field, FieldPath } from '../../../core/worksheet/field.ts';
import type { Id } from '../../../core/id.ts';
import { didYouMean, listed, quoted } from '../../problems/nearest.ts';
import type { Path, Finding, Words } from '../../problems/problem.ts';
import { findAll, type AuthoredFile } from '../../reading/authored-file.ts';
import type { YamlFile } from '../../reading/yaml-file.ts';
import { fieldForm, type WorksheetForm } from '../../worksheet/worksheet.ts';
import { noSuch } from '../course/names.ts';

/** A worksheet with the name of its file. */
export type NamedSheet = AuthoredFile<WorksheetForm> & { readonly id: Id };

export interface WrittenSheet {
  readonly id: Id;
  readonly yaml: YamlFile;
  readonly fields: readonly WrittenField[];
}

export interface WrittenField {
  readonly path: Path;
  readonly id: unknown;
  /** Null where what is written does not fit its form. */
  readonly field: Field | null;
}

/** A field’s own worksheet, and all there are. */
export interface Around {
  readonly sheet: WrittenSheet;
  readonly sheets: readonly WrittenSheet[];
}

/** The fields that may be named somewhere, and what such a field is called: “a list”. */
export interface Wanted {
  readonly fits: (kind: Field['kind']) => boolean;
  readonly called: string;
}

export const LIST: Wanted = { fits: (kind) => kind === 'list', called: 'a list' };

/** Reads the fields of a worksheet, each held against its form for itself. */
export function writtenSheet(yaml: NamedSheet): WrittenSheet {
  return {
    id: yaml.id,
    yaml,
    fields: findAll(yaml.value, 'fields.*').map(({ path, value: field }) => ({
      path,
      id: findAll(field, 'id')[0]?.value,
      field: fieldForm.safeParse(field).data ?? null,
    })),
  };
}

/** The field with this id; null where there is none that fits its form. */
export function fieldOn({ fields }: WrittenSheet, id: Id): Field | null {
  return fields.find((each) => each.id === id)?.field ?? null;
}

/** The field at a place; null where there is none that fits its form. */
export function fieldAt({ worksheet, field }: FieldPath, { sheets }: Around): Field | null {
  const sheet = sheets.find(({ id }) => id === worksheet);
  return sheet ? fieldOn(sheet, field) : null;
}

/** What is wrong with naming a field; nothing is said of one that does not fit its form. */
export function aboutName(id: Id, wanted: Wanted, on: WrittenSheet, { sheet }: Around): Words | null {
  const named = on.fields.find((each) => each.id === id);
  if (on.fields.length === 0 || named?.field === null) return null;
  if (named && wanted.fits(named.field.kind)) return null;
  const fit = on.fields.flatMap(({ field }) => (field && wanted.fits(field.kind) ? field.id : []));
  const known = [...new Set(fit)];
  const where = on === sheet ? 'this worksheet' : `the worksheet ${quoted(on.id)}`;
  return [
    named
      ? `${quoted(id)} on ${where} is of \`kind: ${named.field.kind}\`, where ${wanted.called} belongs.`
      : `There is no field ${quoted(id)} on ${where}.${didYouMean(id, known)}`,
    known.length > 0 ? `Use ${listed(known, 'or')}.` : `Add ${wanted.called} to it first.`,
  ];
}

/** What is wrong with naming a field of any worksheet; `key` is where the field stands below `path`. */
export function aboutPlace(
  { worksheet, field }: FieldPath,
  wanted: Wanted,
  around: Around,
  path: Path,
  key: 'field' | 'list' = 'field',
): readonly Finding[] {
  const on = around.sheets.find(({ id }) => id === worksheet);
  if (!on) {
    const ids = around.sheets.map(({ id }) => id);
    return [[[...path, 'worksheet'], ...noSuch('worksheet', worksheet, ids)]];
  }
  const words = aboutName(field, wanted, on, around);
  return words ? [[[...path, key], ...words]] : [];
}
