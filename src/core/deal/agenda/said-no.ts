// A deal that the customer has ended: the last they answered was a no.
import { withRole } from '../../worksheet/by-role.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import type { Id } from '../../id.ts';
import { written } from '../../worksheet/worksheet.ts';
import { SAID_NO } from '../choices.ts';
import { gateAnswer } from '../gate/answer.ts';
import { GATE_MET } from '../gate/met.ts';

export interface SaidNo {
  /** The worksheet on which they said it. */
  readonly sheet: Id;
  /** The fields of it that say so: without them the deal is open again. */
  readonly fields: readonly Id[];
  /** Their words; where none are written down, the answer as it was chosen. */
  readonly words: string;
  /** The day on which they said it (YYYY-MM-DD); empty where the worksheet has none. */
  readonly day: string;
}

/**
 * The no with which a deal has ended: at the last gate that is answered, or as what they decided beside it. Null where a
 * later gate has another answer, or nobody said no.
 */
export function saidNo(dossier: Dossier): SaidNo | null {
  const outcome = withRole(dossier, 'outcome');
  for (const sheet of dossier.worksheets.toReversed()) {
    const at = gateAnswer(dossier, sheet);
    if (!at) continue;
    const { gate, words, day } = at;
    const values = dossier.values(sheet.id);
    const asked = [gate.id, ...(outcome?.sheet.id === sheet.id ? [outcome.field.id] : [])];
    const noes = asked.filter((field) => written(values, field) === SAID_NO);
    if (noes.length > 0) {
      const chosen = gate.choices.find((choice) => choice.id === SAID_NO)?.label ?? '';
      return { sheet: sheet.id, fields: noes, words: words || chosen, day };
    }
    if (asked.some((field) => written(values, field) !== '')) return null;
  }
  return null;
}

/**
 * Where it is noted that a deal has ended with a no: what they decided, or a gate after that, once one is answered: the
 * next to be answered. Null where the worksheets have no place for it.
 */
export function placeOfNo(dossier: Dossier): { readonly sheet: Id; readonly field: Id } | null {
  const outcome = withRole(dossier, 'outcome');
  const from = dossier.worksheets.findIndex(({ id }) => id === outcome?.sheet.id);
  const places = dossier.worksheets.slice(Math.max(0, from)).flatMap((sheet) => {
    const at = gateAnswer(dossier, sheet);
    if (!at) return [];
    const [{ gate, answer }, decided] = [at, outcome?.sheet.id === sheet.id ? outcome.field.id : null];
    if (decided === null && !gate.choices.some(({ id }) => id === SAID_NO)) return [];
    return [{ sheet: sheet.id, field: decided ?? gate.id, answer }];
  });
  const last = places.findLastIndex(({ answer }) => answer !== '');
  const place = (places[last]?.answer === GATE_MET ? places[last + 1] : null) ?? places[Math.max(0, last)];
  return place ? { sheet: place.sheet, field: place.field } : null;
}
