// A worksheet in sections, by when its fields are filled in.
import type { Field } from '../field.ts';
import type { Worksheet, When } from '../worksheet.ts';

/** The fields of one section; of all, where a worksheet has none. */
export interface FieldsOfSection {
  readonly when: When | null;
  readonly fields: readonly Field[];
}

/** All fields of a worksheet, in its order, by section. */
export function inSections({ fields, sections = [] }: Worksheet): readonly FieldsOfSection[] {
  if (sections.length === 0) return [{ when: null, fields }];
  const starts = sections.map(({ from }) => fields.findIndex(({ id }) => id === from));
  return sections.map(({ when }, place) => ({
    when,
    fields: fields.slice(starts[place], starts[place + 1]),
  }));
}
