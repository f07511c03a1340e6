// The deals of the other tests, on worksheets whose gates a customer can also answer with a no.
import { dossierOf, type Dossier } from '../../../../src/core/worksheet/dossier.ts';
import { deal as withoutNoes, sheets as without } from '../given.ts';

const NO = { id: 'no', label: 'No', say: 'Stop.' };

export const sheets = without.map((sheet) => ({
  ...sheet,
  fields: sheet.fields.map((field) =>
    field.kind === 'gate' && field.words !== null ? { ...field, choices: [...field.choices, NO] } : field,
  ),
}));

/** A deal on these worksheets. */
export function deal(...written: Parameters<typeof withoutNoes>): Dossier {
  const { values } = withoutNoes(...written);
  return dossierOf(sheets, new Map(sheets.map(({ id }) => [id, values(id)])));
}
