// What they decided, in their words.
import type { Day } from '../../time/day.ts';
import { withRole } from '../../worksheet/by-role.ts';
import { textWithRole } from '../text-with-role.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import { gateAnswer } from '../gate/answer.ts';
import { gateState } from '../gate/state.ts';

export interface Decision {
  readonly words: string;
  /** The day of it (YYYY-MM-DD); empty where none is written. */
  readonly day: string;
  /** Whether that day is still to come. */
  readonly isAhead: boolean;
}

/** Their decision as it stands on a day; null where no words of it are written. */
export function decisionOf(dossier: Dossier, today: Day): Decision | null {
  const found = withRole(dossier, 'decision');
  const words = textWithRole(dossier, 'decision');
  if (!found || words === '') return null;
  const at = gateAnswer(dossier, found.sheet);
  const isOfGate = at?.gate.words === found.field.id;
  return {
    words,
    day: isOfGate ? at.day : '',
    isAhead: isOfGate && gateState(at, today) === 'ahead',
  };
}
