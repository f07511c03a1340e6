// What is still conditional at a gate, whatever was answered there: what is filled in and says itself that it is not settled.
import { columnFor, textIn } from '../../worksheet/by-role.ts';
import { rowsIn, type Dossier } from '../../worksheet/dossier.ts';
import { isRows, type Rows } from '../../worksheet/field.ts';
import type { ColumnRole, FieldRole } from '../../worksheet/role.ts';
import type { Worksheet } from '../../worksheet/worksheet.ts';
import { FIRST_HAND, MET, OPEN, SAID_NO } from '../choices.ts';

/** How many there are of each. What is empty is none of them: it is still open on the sheet. */
export interface Conditions {
  /** Criteria that are met only in part. */
  readonly partly: number;
  /** Criteria that are not met. */
  readonly unmet: number;
  /** Stations on the way to a decision that have not told us so themselves. */
  readonly secondHand: number;
  /** Doubts that still stand. */
  readonly doubts: number;
}

/** What is still conditional on a worksheet. */
export function conditionsOf(dossier: Dossier, sheet: Worksheet): Conditions {
  const marks = (role: FieldRole, column: ColumnRole): readonly string[] => {
    const field = sheet.fields.find((each): each is Rows => each.role === role && isRows(each));
    if (!field || columnFor(field, column) === null) return [];
    const values = dossier.values(sheet.id);
    return rowsIn(dossier, sheet.id, field).map((row) => textIn(field, row, column, values));
  };
  const count = (all: readonly string[], is: (mark: string) => boolean): number =>
    all.filter((mark) => mark !== '' && is(mark)).length;
  const criteria = marks('criteria-check', 'met');
  return {
    partly: count(criteria, (mark) => mark !== MET && mark !== SAID_NO),
    unmet: count(criteria, (mark) => mark === SAID_NO),
    secondHand: count(marks('path-check', 'from'), (mark) => mark !== FIRST_HAND),
    doubts: count(marks('concerns', 'state'), (mark) => mark === OPEN),
  };
}

/** Whether anything is. */
export function isConditional({ partly, unmet, secondHand, doubts }: Conditions): boolean {
  return partly + unmet + secondHand + doubts > 0;
}
