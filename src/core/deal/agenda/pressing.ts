// What cannot wait, over all deals: the same order as in their list.
import { dayOf, type Day } from '../../time/day.ts';
import type { Deal } from '../deal.ts';
import type { Agenda } from './agenda.ts';

/** Something that is overdue, or set for one of the days ahead, in one of the deals. */
export interface Pressing {
  readonly deal: Deal;
  /** The day by which it was promised, or for which it is set. */
  readonly day: Day;
  readonly about: string;
  /** Whether somebody promised it; then whether the customer did, and who, by name or by business role. */
  readonly owed: boolean;
  readonly theirs: boolean;
  readonly who: string;
}

/** A week, today included: what lies further ahead can wait. In days. */
const SOON = 7;

/** The deals that are worked on: neither put away nor ended with a no. */
export function inWork(deals: readonly Deal[], agenda: (deal: Deal) => Pick<Agenda, 'no'>): readonly Deal[] {
  return deals.filter((deal) => deal.state === 'open' && agenda(deal).no === null);
}

/** All that is overdue or lies ahead in the deals that are worked on, by its day. */
export function allPressing(
  deals: readonly Deal[],
  agenda: (deal: Deal) => Pick<Agenda, 'overdue' | 'ahead' | 'no'>,
): readonly Pressing[] {
  return inWork(deals, agenda)
    .flatMap((deal): readonly Pressing[] => {
      const { overdue, ahead } = agenda(deal);
      const promised = overdue.map((step) => ({
        ...step,
        day: dayOf(step.by),
        about: step.what,
        owed: true,
      }));
      return [...promised, ...ahead].map(({ day, about, owed, theirs, who }) => ({
        ...{ deal, day, about, owed, theirs, who },
      }));
    })
    .toSorted((a, b) => a.day - b.day);
}

/**
 * Of these what is overdue, and what is set for the days of a week. Where there is neither, the one that is next; none
 * where no day lies ahead in any deal.
 */
export function soonOf(all: readonly Pressing[], today: Day): readonly Pressing[] {
  const soon = all.filter(({ day }) => day < today + SOON);
  return soon.length > 0 ? soon : all.slice(0, 1);
}
