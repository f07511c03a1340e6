// How a deal stands, sheet by sheet.
import { isEmpty, type Dossier } from '../worksheet/dossier.ts';
import type { GateField } from '../worksheet/field.ts';
import type { Id } from '../id.ts';
import type { Day } from '../time/day.ts';
import { gateAnswer } from './gate/answer.ts';
import { conditionsOf, type Conditions } from './gate/conditions.ts';
import { gateState } from './gate/state.ts';
import { theirAnswer, type Theirs } from './gate/theirs.ts';
import { gaps, isBegun, type Gap } from '../worksheet/gaps.ts';
import type { FieldRole } from '../worksheet/role.ts';
import type { Worksheet } from '../worksheet/worksheet.ts';

/** How far one worksheet of a deal is. */
export interface Standing {
  readonly sheet: Worksheet;
  /** `ahead`: their yes is noted for a day that is still to come, and the gate is not met before it. */
  readonly state: 'empty' | 'begun' | 'ahead' | 'met';
  /** Null where the worksheet has no gate. */
  readonly gate: GateField | null;
  /** What the customer said at the gate, in their words; empty where none are written down. */
  readonly said: string;
  /** The answer that the seller chose at the gate; empty where none is. */
  readonly answer: string;
  /** What the customer answered; null where the answer is what the seller sees, or none is. */
  readonly theirs: Theirs | null;
  /** The day on which the customer said it (YYYY-MM-DD), where the worksheet has a field for it; else empty. */
  readonly day: string;
  readonly gaps: readonly Gap[];
  /** What is still conditional, although it is filled in. */
  readonly conditions: Conditions;
}

/** How far each worksheet of a deal is on a day, in their order. */
export function overview(dossier: Dossier, today: Day): readonly Standing[] {
  return dossier.worksheets.map((sheet) => {
    const at = gateAnswer(dossier, sheet);
    const answered = at ? gateState(at, today) : 'open';
    return {
      sheet,
      state: answered !== 'open' ? answered : isBegun(dossier, sheet.id) ? 'begun' : 'empty',
      gate: at?.gate ?? null,
      said: at?.words ?? '',
      answer: at?.gate.choices.find(({ id }) => id === at.answer)?.label ?? '',
      theirs: theirAnswer(dossier, sheet),
      day: at?.day ?? '',
      gaps: gaps(dossier, sheet),
      conditions: conditionsOf(dossier, sheet),
    };
  });
}

/** What a note puts on the sheets of later phases, whichever phase the deal is in: it begins none of them. */
const NOTED: readonly FieldRole[] = ['criteria', 'concerns', 'plan'];

/** Whether something is written on a worksheet besides what a note puts there, and besides figures: a CRM knows the price. */
function isWorkedOn(dossier: Dossier, { id, fields }: Worksheet): boolean {
  return fields.some(
    ({ id: field, role, kind }) =>
      kind !== 'number' && !(role && NOTED.includes(role)) && !isEmpty(dossier, { worksheet: id, field }),
  );
}

/**
 * The gates that a customer can be asked about, and the next of them: of those that are not met, the last whose
 * worksheet is worked on, for that is where the deal stands; where there is none, the first. Null where all are met.
 */
export function gatesOf(
  dossier: Dossier,
  today: Day,
): {
  readonly all: readonly {
    readonly sheet: Worksheet;
    readonly gate: GateField;
    readonly ask: string;
    readonly isMet: boolean;
  }[];
  readonly next: Id | null;
} {
  const asked = overview(dossier, today).filter(({ gate }) => gate?.ask);
  return {
    all: asked.flatMap(({ sheet, gate, state }) =>
      gate?.ask ? { sheet, gate, ask: gate.ask, isMet: state === 'met' } : [],
    ),
    next:
      (
        asked.findLast(
          ({ sheet, state }) => state === 'ahead' || (state === 'begun' && isWorkedOn(dossier, sheet)),
        ) ?? asked.find(({ state }) => state !== 'met')
      )?.sheet.id ?? null,
  };
}
