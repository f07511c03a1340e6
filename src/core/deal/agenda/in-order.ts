// In which order deals are listed: what cannot wait stands first.
import { dayOf, type Day } from '../../time/day.ts';
import type { Agenda } from './agenda.ts';
import { byTime } from './by-time.ts';

/**
 * Deals by what is overdue for longest, then by the next day that is set, and its time. Those without a day come last, the newest of
 * them first. They are given with the oldest first, which also stands where days are the same.
 */
export function inOrder<D>(
  deals: readonly D[],
  agenda: (deal: D) => Pick<Agenda, 'overdue' | 'next'>,
): readonly D[] {
  const dated: { readonly deal: D; readonly group: number; readonly day: Day; about: string }[] = [];
  const undated: D[] = [];
  for (const deal of deals) {
    const { overdue, next } = agenda(deal);
    const [longest] = overdue;
    if (longest) dated.push({ deal, group: 0, day: dayOf(longest.by), about: longest.what });
    else if (next) dated.push({ deal, group: 1, day: next.day, about: next.about });
    else undated.unshift(deal);
  }
  const sorted = dated.toSorted((a, b) => a.group - b.group || a.day - b.day || byTime(a.about, b.about));
  return [...sorted.map(({ deal }) => deal), ...undated];
}
