// What it costs: a sum of money beside the scope, on the same worksheet.
import { withRole } from '../../worksheet/by-role.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import type { NumberField } from '../../worksheet/field.ts';
import { plainNumber, unitOf } from '../../worksheet/read-cell.ts';
import type { Reading } from '../../worksheet/reading.ts';
import { shown } from '../../worksheet/shown.ts';
import { written, type Worksheet } from '../../worksheet/worksheet.ts';

/** A sum of money that is written beside the scope. */
export interface Price {
  readonly label: string;
  /** As it looks. */
  readonly text: string;
  /** As programs read it; null where what is written is no number. */
  readonly number: string | null;
  /** The sign or the three letters of its currency, as it was written, else the course's own. */
  readonly currency: string;
}

/** The sums of money that are written beside the scope. */
export function pricesOf(dossier: Dossier, reading: Reading): readonly Price[] {
  return priceFields(dossier).flatMap(({ sheet, field }) => {
    const sum = shown(dossier, sheet, field, reading);
    if (sum.kind !== 'text' || sum.text === '') return [];
    const plain = written(dossier.values(sheet.id), field.id);
    const [currency = ''] = /^(?:\p{Sc}|[A-Z]{3})/u.exec(unitOf(field.unit, plain)) ?? [];
    return { label: field.label, text: sum.text, number: plainNumber(plain), currency };
  });
}

/** The fields for sums of money beside the scope; none where the course has no scope. */
export function priceFields({
  worksheets,
}: Pick<Dossier, 'worksheets'>): readonly { readonly sheet: Worksheet; readonly field: NumberField }[] {
  const sheet = withRole({ worksheets }, 'scope')?.sheet;
  if (!sheet) return [];
  return sheet.fields.flatMap((field) =>
    field.kind === 'number' && /^[€£$]/.test(field.unit) ? { sheet, field } : [],
  );
}
