// The customer's no as a note has it: at which gate of the deal it is the answer, and what puts it there.
import { withRole } from '../../worksheet/by-role.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import type { GateField } from '../../worksheet/field.ts';
import { written, type Worksheet } from '../../worksheet/worksheet.ts';
import { SAID_NO } from '../choices.ts';
import { gateAnswer } from '../gate/answer.ts';
import { GATE_MET } from '../gate/met.ts';
import { changed } from './change.ts';
import type { Change } from './take-back.ts';

/** A gate that a no can be the answer at, and its worksheet. */
export interface EndPlace {
  readonly sheet: Worksheet;
  readonly gate: GateField;
}

/**
 * The gate at which a no ends the deal: the first that a customer can answer so, from the last on that has an answer; one
 * that they have met is past. Null where no such gate is left.
 */
export function endPlace(dossier: Dossier): EndPlace | null {
  const { worksheets } = dossier;
  const last = worksheets.findLastIndex((sheet) => answers(dossier, sheet).some((text) => text !== ''));
  const begin = worksheets[last];
  const isMet = begin !== undefined && answers(dossier, begin).includes(GATE_MET);
  for (const sheet of worksheets.slice(isMet ? last + 1 : Math.max(last, 0))) {
    const gate = gateAnswer(dossier, sheet)?.gate;
    // What nobody but the seller can answer, no customer has said no to.
    if (gate?.words && gate.choices.some(({ id }) => id === SAID_NO)) return { sheet, gate };
  }
  return null;
}

/** What ends a deal there: the answer, and what they decided where that is asked beside it; their words, below any that stand there; and the day. */
export function ended(
  dossier: Dossier,
  { sheet, gate }: EndPlace,
  words: string,
  held: string,
): readonly Change[] {
  const values = dossier.values(sheet.id);
  const outcome = withRole(dossier, 'outcome');
  const put = (name: string | null, text: string): readonly Change[] =>
    name === null ? [] : changed(sheet.id, values, name, text);
  const before = gate.words === null ? '' : written(values, gate.words);
  return [
    ...put(gate.id, SAID_NO),
    ...put(outcome?.sheet.id === sheet.id ? outcome.field.id : null, SAID_NO),
    ...put(gate.words, [before, words].filter((text) => text !== '').join('\n')),
    ...(held === '' ? [] : put(gate.day, held)),
  ];
}

/** The answers on a worksheet: at its gate, and what they decided beside it. */
function answers(dossier: Dossier, sheet: Worksheet): readonly string[] {
  const outcome = withRole(dossier, 'outcome');
  const decided = outcome?.sheet.id === sheet.id ? written(dossier.values(sheet.id), outcome.field.id) : '';
  return [gateAnswer(dossier, sheet)?.answer ?? '', decided];
}
