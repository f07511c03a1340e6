// What a deal holds, sheet by sheet, as all files to read have it.
import type { Deal } from '../../core/deal/deal.ts';
import { headOf, inReadingOrder } from '../../core/deal/reading-order.ts';
import { isEmpty, type Dossier } from '../../core/worksheet/dossier.ts';
import { isBlank, shown, type Shown } from '../../core/worksheet/shown.ts';
import { reading } from '../../words/worksheet/reading.ts';
import { corrected } from '../../words/deal/shown/corrected.ts';
import { takeaway as words } from '../../words/deal/pages/takeaway.ts';
import { legible, onOneLine } from '../../core/legible.ts';

/** A deal that is taken away: its name, and all that is written about it. */
export interface Taken extends Pick<Deal, 'name'> {
  readonly dossier: Dossier;
}

/** A worksheet on which something is written, with the fields that hold it. */
export interface Section {
  readonly title: string;
  readonly fields: readonly { readonly label: string; readonly shown: Shown }[];
}

/** What the deal is called, on one line. */
export function titleOf({ name }: Taken): string {
  return onOneLine(name) || words.unnamed;
}

/** The worksheets and fields in which something is written; a file to read has no use for what is empty. */
export function sectionsOf(deal: Taken): readonly Section[] {
  const { dossier } = deal;
  return dossier.worksheets
    .map((sheet) => ({
      title: sheet.title,
      fields: inReadingOrder(sheet)
        .filter((field) => !isEmpty(dossier, { worksheet: sheet.id, field: field.id }))
        .map((field) => ({
          label: headOf(dossier, field, corrected),
          shown: clean(shown(dossier, sheet, field, reading)),
        }))
        .filter((field) => !isBlank(field.shown)),
    }))
    .filter(({ fields }) => fields.length > 0);
}

function clean(shown: Shown): Shown {
  if (shown.kind === 'text') return { kind: 'text', text: legible(shown.text) };
  const { head, rows } = shown;
  return { kind: 'table', head: head.map(onOneLine), rows: rows.map((row) => row.map(legible)) };
}
