// What it costs: a sum of money beside the scope, on the same worksheet.
import { withRole } from '../../worksheet/by-role.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import type { Reading } from '../../worksheet/reading.ts';
import { shown } from '../../worksheet/shown.ts';

/** The sums of money that are written beside the scope, each with the label of its field. */
export function pricesOf(
  dossier: Dossier,
  reading: Reading,
): readonly { readonly label: string; readonly text: string }[] {
  const scope = withRole(dossier, 'scope');
  if (!scope) return [];
  const { sheet } = scope;
  return sheet.fields.flatMap((field) => {
    if (field.kind !== 'number' || !/^[€£$]/.test(field.unit)) return [];
    const sum = shown(dossier, sheet, field, reading);
    return sum.kind === 'text' && sum.text !== '' ? { label: field.label, text: sum.text } : [];
  });
}
