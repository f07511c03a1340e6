// What is still conditional at a gate, whatever was answered there: what is filled in and says itself that it is not settled.
import { columnFor, textIn } from '../../worksheet/by-role.ts';
import { find, rowsIn, type Dossier } from '../../worksheet/dossier.ts';
import { isRows, type Rows } from '../../worksheet/field.ts';
import type { ColumnRole, FieldRole } from '../../worksheet/role.ts';
import type { Worksheet } from '../../worksheet/worksheet.ts';
import { FIRST_HAND, MET, OPEN, SAID_NO } from '../choices.ts';

/** How many there are of each, or which. What is empty is none of them: it is still open on the sheet. */
export interface Conditions {
  /** Criteria that are met only in part, as they are called; an empty text for one without a name. */
  readonly partly: readonly string[];
  /** Criteria that are not met, in the same way. */
  readonly unmet: readonly string[];
  /** Stations on the way to a decision that have not told us so themselves. */
  readonly secondHand: number;
  /** Doubts that still stand. */
  readonly doubts: number;
}

/** What is still conditional on a worksheet. */
export function conditionsOf(dossier: Dossier, sheet: Worksheet): Conditions {
  const marks = (
    role: FieldRole,
    column: ColumnRole,
  ): readonly { field: Rows; row: number; mark: string }[] => {
    const field = sheet.fields.find((each): each is Rows => each.role === role && isRows(each));
    if (!field || columnFor(field, column) === null) return [];
    const values = dossier.values(sheet.id);
    return rowsIn(dossier, sheet.id, field)
      .map((row) => ({ field, row, mark: textIn(field, row, column, values) }))
      .filter(({ mark }) => mark !== '');
  };
  const criteria = marks('criteria-check', 'met');
  const named = (is: (mark: string) => boolean): readonly string[] =>
    criteria.flatMap(({ field, row, mark }) => (is(mark) ? [nameOf(dossier, field, row)] : []));
  return {
    partly: named((mark) => mark !== MET && mark !== SAID_NO),
    unmet: named((mark) => mark === SAID_NO),
    secondHand: marks('path-check', 'from').filter(({ mark }) => mark !== FIRST_HAND).length,
    doubts: marks('concerns', 'state').filter(({ mark }) => mark === OPEN).length,
  };
}

/** What a row of a tied field is about: the words of the row that it is tied to. */
function nameOf(dossier: Dossier, field: Rows, row: number): string {
  const list = field.kind === 'tied' ? find(dossier, field.from) : null;
  return list?.field.kind === 'list' ? textIn(list.field, row, 'words', dossier.values(list.sheet.id)) : '';
}

/** Whether anything is. */
export function isConditional({ partly, unmet, secondHand, doubts }: Conditions): boolean {
  return partly.length + unmet.length + secondHand + doubts > 0;
}
