// What a customer has answered at a gate: their yes, not yet or no, by what the seller chose there or beside it.
import { withRole } from '../../worksheet/by-role.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import type { ChoiceField, GateField } from '../../worksheet/field.ts';
import type { Id } from '../../id.ts';
import { written, type Worksheet } from '../../worksheet/worksheet.ts';
import { SAID_NO, SAID_NOT_YET } from '../choices.ts';
import { GATE_MET } from './met.ts';

export type Theirs = 'yes' | 'not-yet' | 'no';

/** What a choice of a gate, or of what they decided, says that they answered; null where it is what the seller sees. */
export function saidBy(choice: Id): Theirs | null {
  if (choice === GATE_MET) return 'yes';
  if (choice === SAID_NO) return 'no';
  return SAID_NOT_YET.includes(choice) ? 'not-yet' : null;
}

/**
 * The choice of a gate that says what they answered; null where it has none. A gate that no “no” closes for good has one
 * choice for “not yet” and “no”.
 */
export function choiceFor({ choices }: GateField, answer: string): Id | null {
  const saying = (theirs: string): Id | null => choices.find(({ id }) => saidBy(id) === theirs)?.id ?? null;
  return saying(answer) ?? (answer === SAID_NO ? saying('not-yet') : null);
}

/** The field of a worksheet with what they decided beside its gate; null where it has none. */
export function outcomeOn(dossier: Dossier, sheet: Worksheet): ChoiceField | null {
  const found = withRole(dossier, 'outcome');
  return found?.sheet.id === sheet.id && found.field.kind === 'choice' ? found.field : null;
}

/** What they answered on a worksheet: at its gate, or where nothing of theirs is chosen there, as what they decided. */
export function theirAnswer(dossier: Dossier, sheet: Worksheet): Theirs | null {
  const values = dossier.values(sheet.id);
  const gate = sheet.fields.find(({ kind }) => kind === 'gate');
  const outcome = outcomeOn(dossier, sheet);
  const decided = outcome ? written(values, outcome.id) : '';
  const atGate = gate ? saidBy(written(values, gate.id)) : null;
  return atGate ?? (decided === 'not-yet' ? decided : saidBy(decided));
}
