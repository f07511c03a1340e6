// What of a note stands in the field it was put into.
import { isDate } from '../../worksheet/read-cell.ts';
import { dateInWords, type Reading } from '../../worksheet/reading.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import { written } from '../../worksheet/worksheet.ts';
import type { OfferPlace } from './offers.ts';
import type { Change } from './take-back.ts';

/** The id that the space has on the page of its worksheet, and the texts there, each with its label where it has one. */
export interface Landed {
  readonly at: string;
  readonly texts: readonly { readonly label: string; readonly text: string }[];
}

/** Where these changes, which put an offer into its field, are to be seen, and how the texts of their cells stand there now. */
export function landed(
  { values }: Pick<Dossier, 'values'>,
  { sheet, field }: OfferPlace,
  changes: readonly Change[],
  reading: Reading,
): Landed {
  const cells = changes.filter(({ name }) => name.includes('.') || field.kind !== 'list');
  const [first] = cells;
  return {
    at:
      field.kind === 'list'
        ? (first?.name.replaceAll('.', '-') ?? '')
        : `${field.kind === 'gate' || field.kind === 'choice' ? 'field' : 'control'}-${field.id}`,
    texts: cells.flatMap(({ name }) => {
      const [id, , column] = name.split('.');
      const own = sheet.fields.find((each) => each.id === id);
      const part =
        own?.kind === 'list' && column !== undefined ? own.columns.find((each) => each.id === column) : own;
      const text = written(values(sheet.id), name);
      const choice =
        part && 'choices' in part ? part.choices.find((each) => each.id === text)?.label : undefined;
      const told = choice ?? (isDate(text) ? dateInWords(text, reading) : text);
      return text === '' ? [] : { label: part && part !== field ? part.label : '', text: told };
    }),
  };
}
