// A worksheet of the deal that this tab works on, as its islands see it: what is written on it, and beside it on others.
import type { Dossier } from '../../core/worksheet/dossier.ts';
import type { Worksheet } from '../../core/worksheet/worksheet.ts';
import { dealSheet } from '../../core/learner/draft.ts';
import { deals } from '../../store/deal/these-deals.ts';
import { learner } from '../../store/this-learner.ts';
import { Sheet } from '../keeping/sheet.svelte.ts';
import { typedBefore } from '../keeping/typed-before.ts';

/** The name of the control for the deal's name; no field of a worksheet can be called so. */
export const DEAL_FIELD = 'deal.name';

export class LiveWorksheet {
  readonly worksheet: Worksheet;
  /** It, and the other worksheets of the deal, as far as it shows what stands on them. */
  readonly all: readonly Worksheet[];
  readonly sheet: Sheet;
  readonly dossier: Dossier;
  /** What was typed into the space for the deal's name before this came to life. */
  readonly nameTyped: string | undefined;

  /** Every id on the page begins with `ids`, where several worksheets stand on one. */
  constructor(worksheet: Worksheet, others: readonly Worksheet[], ids = '') {
    const typed = new Map(typedBefore(`[data-worksheet="${worksheet.id}"]`));
    this.nameTyped = typed.get(DEAL_FIELD);
    typed.delete(DEAL_FIELD);
    this.worksheet = worksheet;
    this.all = [worksheet, ...others];
    this.sheet = new Sheet(() => dealSheet(deals.current.id, worksheet.id), typed, ids);
    this.dossier = {
      worksheets: this.all,
      values: (id) =>
        id === worksheet.id ? this.sheet.values : learner.texts(dealSheet(deals.current.id, id)),
    };
  }
}
