// What comes next in a deal, what is overdue, and who owes it. Whatever shows a deal takes it from here, so that the list
// of deals, the page before a talk and the calendar agree.
import type { Day } from '../../time/day.ts';
import type { Id } from '../../id.ts';
import { rowsWithRole } from '../../worksheet/by-role.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import { dayIn, type Appointment, type DayWords } from '../appointments.ts';
import { gateAnswer, type GateAnswer } from '../gate/answer.ts';
import { gateState } from '../gate/state.ts';
import { openSteps, type Step } from '../steps.ts';
import { allDays } from './all-days.ts';
import { heldMeeting, plannedOf } from './planned.ts';
import { saidNo, type SaidNo } from './said-no.ts';

/**
 * `overdue`: the day it was promised for is over. `lapsed`: that day is long over, so that it was more likely done and not
 * noted, or given up, than it is waited for. `open`: all others.
 */
export type Lateness = 'overdue' | 'lapsed' | 'open';

export interface Agenda {
  /** What is promised and not done, with how late it is: the earliest day first, and what has no day last. */
  readonly steps: readonly (Step & { readonly late: Lateness })[];
  /** Of these, what is overdue. */
  readonly overdue: readonly Step[];
  /** What is set for a day and owed by nobody, to be moved or noted as done: see `plannedOf`. */
  readonly planned: ReturnType<typeof plannedOf>;
  /** What is set or named for today or a later day, in the order of the days. */
  readonly ahead: readonly Appointment[];
  /** The first of these; null where no day lies ahead. */
  readonly next: Appointment | null;
  /** The worksheets whose gates are met. */
  readonly met: ReadonlySet<Id>;
  /** The last day that is noted of a talk, or of an answer at a gate (YYYY-MM-DD); empty where none is. */
  readonly contact: string;
  /** The no with which the deal has ended; null where it has not. */
  readonly no: SaidNo | null;
}

/** A quarter: by then somebody would have asked for what is still wanted. In days. */
const LONG = 90;

/** What a deal asks for on a day. */
export function agendaOf(dossier: Dossier, today: Day, words: DayWords): Agenda {
  const gates = dossier.worksheets.flatMap((sheet) => {
    const at = gateAnswer(dossier, sheet);
    return at ? { ...at, sheet: sheet.id } : [];
  });
  const met = new Set(gates.flatMap((at) => (gateState(at, today) === 'met' ? at.sheet : [])));
  const no = saidNo(dossier);
  // Nobody is waited for in a deal that has ended.
  const steps = (no ? [] : openSteps(dossier)).map((step) => ({ ...step, late: lateness(step, today) }));
  const contact = lastContact(dossier, gates, today);
  const isHeld = heldMeeting(dossier, contact);
  const all = (no ? [] : allDays(dossier, today, words)).filter((each) => !isHeld(each));
  const ahead = all.filter(({ day }) => day >= today);
  return {
    steps,
    overdue: steps.filter(({ late }) => late === 'overdue'),
    planned: plannedOf(dossier, all, today),
    ahead,
    next: ahead[0] ?? null,
    met,
    contact,
    no,
  };
}

/** The phase in which a deal stands, of these in their order: the one after the last whose gate is met; null after all. */
export function phaseOf<P extends { readonly worksheet: Id | null }>(
  phases: readonly P[],
  { met }: Pick<Agenda, 'met'>,
): P | null {
  const last = phases.findLastIndex(({ worksheet }) => worksheet !== null && met.has(worksheet));
  return phases[last + 1] ?? null;
}

function lateness({ by }: Step, today: Day): Lateness {
  const days = today - (dayIn(by) ?? today);
  return days <= 0 ? 'open' : days > LONG ? 'lapsed' : 'overdue';
}

function lastContact(dossier: Dossier, gates: readonly GateAnswer[], today: Day): string {
  const held = rowsWithRole(dossier, 'talks').map((row) => row('held'));
  const days = [...held, ...gates.map(({ day }) => day)].filter((date) => (dayIn(date) ?? Infinity) <= today);
  return days.toSorted().at(-1) ?? '';
}
