// The customer's answer as a note has it, a no or a yes to all of it: where in the deal it stands, and what puts it there.
import { withRole } from '../../worksheet/by-role.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import type { Field, GateField } from '../../worksheet/field.ts';
import { written, type Worksheet } from '../../worksheet/worksheet.ts';
import type { Id } from '../../id.ts';
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
  const outcome = withRole(dossier, 'outcome');
  const decided = outcome?.sheet.id === sheet.id ? [outcome.field.id] : [];
  return answered(dossier, { sheet, gate }, [gate.id, ...decided], SAID_NO, words, held);
}

/** What writes an answer into these fields, and the words and the day of it where the gate of the worksheet has them. */
function answered(
  dossier: Dossier,
  { sheet, gate }: EndPlace,
  fields: readonly Id[],
  answer: Id,
  words: string,
  held: string,
): readonly Change[] {
  const values = dossier.values(sheet.id);
  const put = (name: string | null, text: string): readonly Change[] =>
    name === null ? [] : changed(sheet.id, values, name, text);
  const before = gate.words === null ? '' : written(values, gate.words);
  return [
    ...fields.flatMap((field) => put(field, answer)),
    ...put(gate.words, [before, words].filter((text) => text !== '').join('\n')),
    ...(held === '' ? [] : put(gate.day, held)),
  ];
}

/** Where it stands that they decided for it: the field for what they decided, with its gate; null where the course has none. */
export function agreedPlace(dossier: Dossier): (EndPlace & { readonly field: Field }) | null {
  const outcome = withRole(dossier, 'outcome');
  const gate = outcome && gateAnswer(dossier, outcome.sheet)?.gate;
  if (!outcome || !gate || outcome.field.kind !== 'choice') return null;
  return outcome.field.choices.some(({ id }) => id === GATE_MET) ? { ...outcome, gate } : null;
}

/** Whether it stands there, or at its gate. */
export function hasAgreed(dossier: Dossier): boolean {
  const place = agreedPlace(dossier);
  return place !== null && answers(dossier, place.sheet).includes(GATE_MET);
}

/**
 * What notes their yes: as what they decided, with their words below any that stand there, and the day. Its gate asks for
 * more than a yes, who does what by when: the seller answers it.
 */
export function agreed(dossier: Dossier, words: string, held: string): readonly Change[] {
  const place = agreedPlace(dossier);
  return place ? answered(dossier, place, [place.field.id], GATE_MET, words, held) : [];
}

/** The answers on a worksheet: at its gate, and what they decided beside it. */
function answers(dossier: Dossier, sheet: Worksheet): readonly string[] {
  const outcome = withRole(dossier, 'outcome');
  const decided = outcome?.sheet.id === sheet.id ? written(dossier.values(sheet.id), outcome.field.id) : '';
  return [gateAnswer(dossier, sheet)?.answer ?? '', decided];
}
