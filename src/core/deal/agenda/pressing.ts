// What cannot wait, over all deals.
import { dayOf, type Day } from '../../time/day.ts';
import type { Id } from '../../id.ts';
import type { Deal } from '../deal.ts';
import type { Agenda } from './agenda.ts';
import { byTime } from './by-time.ts';

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

/** All that is overdue or lies ahead in the deals that are worked on, by its day and its time. */
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
    .toSorted((a, b) => a.day - b.day || byTime(a.about, b.about));
}

/** What cannot wait in a deal: one thing of it, how many more there are, and how many of those are overdue. */
export interface Up extends Pressing {
  readonly more: number;
  readonly late: number;
}

/** So many deals that are overdue, and so many of the days ahead, have their line; those of today have theirs all. */
const FEW = 3;

/**
 * A line for each deal of which something is overdue or set for the days of a week: first those of today, all of them, then
 * what is overdue, from the last day back, then what comes. Where there is none, what is next, alone; nothing where no day
 * lies ahead in any deal. `left` is how many deals have no line here.
 */
export function upOf(
  all: readonly Pressing[],
  today: Day,
): { readonly lines: readonly Up[]; readonly left: number } {
  const soon = all.filter(({ day }) => day < today + SOON);
  const deals = byDeal(soon).map((things): Up => {
    const overdue = things.filter(({ day }) => day < today);
    const shown = things.find(({ day }) => day === today) ?? overdue.at(-1) ?? things[0];
    const late = overdue.filter((each) => each !== shown).length;
    return { ...shown, more: things.length - 1, late };
  });
  const overdue = deals.filter(({ day }) => day < today).toSorted((a, b) => b.day - a.day);
  const lines = [
    ...deals.filter(({ day }) => day === today),
    ...overdue.slice(0, FEW),
    ...deals.filter(({ day }) => day > today).slice(0, FEW),
  ];
  const next = all.slice(0, deals.length === 0 ? 1 : 0).map((each) => ({ ...each, more: 0, late: 0 }));
  return { lines: [...lines, ...next], left: deals.length - lines.length };
}

/** What there is of each deal, in the order of the deals' first days. */
export function byDeal(all: readonly Pressing[]): readonly (readonly [Pressing, ...Pressing[]])[] {
  const found = new Map<Id, [Pressing, ...Pressing[]]>();
  for (const each of all) {
    const there = found.get(each.deal.id);
    if (there) there.push(each);
    else found.set(each.deal.id, [each]);
  }
  return [...found.values()];
}

/** Whether a deal never comes up by itself: nothing in it is overdue, and no day lies ahead. */
export function isUndated({ overdue, next }: Pick<Agenda, 'overdue' | 'next'>): boolean {
  return overdue.length === 0 && next === null;
}
