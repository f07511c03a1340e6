// How a deal stands, sheet by sheet.
import type { Dossier } from '../worksheet/dossier.ts';
import type { GateField } from '../worksheet/field.ts';
import { GATE_MET } from './gate.ts';
import { gaps, isBegun, type Gap } from '../worksheet/gaps.ts';
import { written, type Worksheet } from '../worksheet/worksheet.ts';

/** How far one worksheet of a deal is. */
export interface Standing {
  readonly sheet: Worksheet;
  readonly state: 'empty' | 'begun' | 'met';
  /** Null where the worksheet has no gate. */
  readonly gate: GateField | null;
  /** What the customer said at the gate; the words of the answer that was chosen where nothing was written down. */
  readonly said: string;
  readonly gaps: readonly Gap[];
}

/** How far each worksheet of a deal is, in their order. */
export function overview(dossier: Dossier): readonly Standing[] {
  return dossier.worksheets.map((sheet) => {
    const gate = sheet.fields.find((field) => field.kind === 'gate') ?? null;
    const values = dossier.values(sheet.id);
    const answer = gate ? written(values, gate.id) : '';
    const words = gate?.words ? written(values, gate.words) : '';
    return {
      sheet,
      state: answer === GATE_MET ? 'met' : isBegun(dossier, sheet.id) ? 'begun' : 'empty',
      gate,
      said: words || (gate?.choices.find(({ id }) => id === answer)?.label ?? ''),
      gaps: gaps(dossier, sheet),
    };
  });
}
