// Whether a gate is met: whatever shows a deal asks here, so that the list, the strand and every paper say the same.
import { dayOf, type Day } from '../../time/day.ts';
import { isDate } from '../../worksheet/read-cell.ts';
import type { GateAnswer } from './answer.ts';
import { GATE_MET } from './met.ts';

/** `met`: they have said yes. `ahead`: their yes is noted with a day that is still to come. `open`: all else. */
export type GateState = 'met' | 'ahead' | 'open';

/** How a gate stands on a day. */
export function gateState({ answer, day }: Pick<GateAnswer, 'answer' | 'day'>, today: Day): GateState {
  if (answer !== GATE_MET) return 'open';
  return isDate(day) && dayOf(day) > today ? 'ahead' : 'met';
}
