// What of the worksheets a page needs: only that is sent to it.
import type { Field, FieldPath } from '../field.ts';
import type { Id } from '../../id.ts';
import type { Worksheet } from '../worksheet.ts';

/** The other worksheets that this one refers to, each with only those fields that are needed, also through others. */
export function neighbours(all: readonly Worksheet[], sheet: Worksheet): readonly Worksheet[] {
  return needed(all, sheet.id, sheet.fields).filter(({ id }) => id !== sheet.id);
}

/** These fields of a worksheet with whatever they refer to, on it and on others. Throws where there are none of them. */
export function excerpt(
  all: readonly Worksheet[],
  id: Id,
  fields: readonly Id[],
): { worksheet: Worksheet; others: readonly Worksheet[] } {
  const sheet = all.find((each) => each.id === id);
  const asked = sheet?.fields.filter((field) => fields.includes(field.id)) ?? [];
  const parts = needed(all, id, asked);
  const worksheet = parts.find((each) => each.id === id);
  if (!worksheet) throw new Error(`No field “${fields.join(' ')}” on a worksheet “${id}”`);
  return { worksheet, others: parts.filter((each) => each !== worksheet) };
}

/** All worksheets with none but these fields of one of them and what those refer to, in no sections. */
function needed(all: readonly Worksheet[], id: Id, fields: readonly Field[]): readonly Worksheet[] {
  const found = new Set(fields);
  const add = ({ worksheet, field }: FieldPath): void => {
    const there = all.find((each) => each.id === worksheet)?.fields.find((each) => each.id === field);
    if (!there || found.has(there)) return;
    found.add(there);
    placesIn(worksheet, there).forEach(add);
  };
  fields.flatMap((field) => placesIn(id, field)).forEach(add);
  return all
    .map(({ id, title, summary, fields }) => ({
      id,
      title,
      summary,
      fields: fields.filter((field) => found.has(field)),
    }))
    .filter((each) => each.fields.length > 0);
}

/** The fields that a field speaks of. */
function placesIn(worksheet: string, field: Field): readonly FieldPath[] {
  const ruled = field.rules.flatMap((rule) =>
    rule.rule === 'within' ? rule.of : rule.rule === 'needs' ? rule.field : [],
  );
  switch (field.kind) {
    case 'tied':
    case 'carried':
      return [...ruled, field.from];
    case 'matrix':
      return [...ruled, ...[field.rows.list, field.columns.list].map((id) => ({ worksheet, field: id }))];
    case 'computed':
      return [...ruled, ...field.of.map((id) => ({ worksheet, field: id }))];
    default:
      return ruled;
  }
}
