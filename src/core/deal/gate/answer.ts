// What is written at the gate of a worksheet.
import type { Dossier } from '../../worksheet/dossier.ts';
import type { GateField } from '../../worksheet/field.ts';
import { written, type Worksheet } from '../../worksheet/worksheet.ts';

/** A gate as it is answered; each text is empty where nothing is written, or the worksheet has no place for it. */
export interface GateAnswer {
  readonly gate: GateField;
  /** The id of the choice that the seller made. */
  readonly answer: string;
  /** What the customer said, in their words. */
  readonly words: string;
  /** The day on which they said it (YYYY-MM-DD). */
  readonly day: string;
}

/** The gate of a worksheet and what is written there; null where it has none. */
export function gateAnswer({ values }: Dossier, { id, fields }: Worksheet): GateAnswer | null {
  const gate = fields.find((field): field is GateField => field.kind === 'gate');
  if (!gate) return null;
  const text = (field: string | null): string => (field === null ? '' : written(values(id), field));
  return { gate, answer: text(gate.id), words: text(gate.words), day: text(gate.day) };
}
