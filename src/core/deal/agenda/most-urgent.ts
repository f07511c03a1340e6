// What cannot wait, over all deals: the same order as in their list.
import type { Deal } from '../deal.ts';
import type { Appointment } from '../appointments.ts';
import type { Step } from '../steps.ts';
import type { Agenda } from './agenda.ts';
import { inOrder } from './in-order.ts';

/** The most urgent thing of all deals: a step that is overdue, or what is next. */
export interface Urgent {
  readonly deal: Deal;
  readonly overdue: Step | null;
  /** What is next, where nothing is overdue. */
  readonly next: Appointment | null;
  /** How many others are overdue or set for today, in any deal. */
  readonly others: number;
}

/** The deals that are worked on: neither put away nor ended with a no. */
export function inWork(deals: readonly Deal[], agenda: (deal: Deal) => Pick<Agenda, 'no'>): readonly Deal[] {
  return deals.filter((deal) => deal.state === 'open' && agenda(deal).no === null);
}

/** What cannot wait, of the deals that are worked on; null where none of them has a day ahead or is late. */
export function mostUrgent(
  deals: readonly Deal[],
  agenda: (deal: Deal) => Pick<Agenda, 'overdue' | 'today' | 'next' | 'no'>,
): Urgent | null {
  const worked = inWork(deals, agenda);
  const [deal] = inOrder(worked, agenda);
  if (!deal) return null;
  const { overdue, next } = agenda(deal);
  const [longest = null] = overdue;
  if (longest === null && next === null) return null;
  const pressing = worked.flatMap((each) => [...agenda(each).overdue, ...agenda(each).today]).length;
  const isOneOfThem = longest !== null || agenda(deal).today.length > 0;
  return {
    deal,
    overdue: longest,
    next: longest === null ? next : null,
    others: pressing - Number(isOneOfThem),
  };
}
