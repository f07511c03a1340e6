// What comes next in a deal, what is overdue, and who owes it. Whatever shows a deal takes it from here, so that the list
// of deals, the page before a talk and the calendar agree.
import type { Day } from '../../time/day.ts';
import type { Id } from '../../id.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import { written } from '../../worksheet/worksheet.ts';
import { appointments, dayIn, nextOf, type Appointment, type DayWords } from '../appointments.ts';
import { GATE_MET } from '../gate.ts';
import { openSteps, type Step } from '../steps.ts';

/**
 * `overdue`: the day it was promised for is over. `lapsed`: that day is long over in a deal that has come to its end, so
 * that it was more likely done and not noted than it is waited for. `open`: all others.
 */
export type Lateness = 'overdue' | 'lapsed' | 'open';

export interface Agenda {
  /** What is promised and not done, with how late it is: the earliest day first, and what has no day last. */
  readonly steps: readonly (Step & { readonly late: Lateness })[];
  /** Of these, what is overdue. */
  readonly overdue: readonly Step[];
  /** The next day that is set, today included; null where none lies ahead. */
  readonly next: Appointment | null;
  /** The worksheets whose gates are met. */
  readonly met: ReadonlySet<Id>;
}

/** A quarter: by then somebody would have asked for what is still wanted. In days. */
const LONG = 90;

/** What a deal asks for on a day. */
export function agendaOf(dossier: Dossier, today: Day, words: DayWords): Agenda {
  const met = metIn(dossier);
  const ended = met.size > 0 && gatesIn(dossier).every(({ sheet }) => met.has(sheet));
  const steps = openSteps(dossier).map((step) => ({ ...step, late: lateness(step, today, ended) }));
  return {
    steps,
    overdue: steps.filter(({ late }) => late === 'overdue'),
    next: nextOf(appointments(dossier, words), today),
    met,
  };
}

function lateness({ by }: Step, today: Day, ended: boolean): Lateness {
  const days = today - (dayIn(by) ?? today);
  if (days <= 0) return 'open';
  return ended && days > LONG ? 'lapsed' : 'overdue';
}

function metIn(dossier: Dossier): ReadonlySet<Id> {
  const met = gatesIn(dossier).filter(({ sheet, gate }) => written(dossier.values(sheet), gate) === GATE_MET);
  return new Set(met.map(({ sheet }) => sheet));
}

function gatesIn({ worksheets }: Dossier): readonly { readonly sheet: Id; readonly gate: Id }[] {
  return worksheets.flatMap(({ id, fields }) => {
    const gate = fields.find(({ kind }) => kind === 'gate');
    return gate ? { sheet: id, gate: gate.id } : [];
  });
}
