// What cannot wait, over all deals of whoever reads this page.
import { allPressing, inWork, soonOf, type Pressing } from '../../../core/deal/agenda/pressing.ts';
import type { Deal } from '../../../core/deal/deal.ts';
import { dateOf } from '../../../core/time/day.ts';
import type { Worksheet } from '../../../core/worksheet/worksheet.ts';
import { deals } from '../../../store/deal/these-deals.ts';
import { thisDay } from '../../learner/this-day.svelte.ts';
import { agendaToday } from './agenda-today.ts';

/**
 * What is overdue or due within a week, the first of it, and the deal that is worked on, if it has not ended; null where
 * there is none. With them the dates of all that lies ahead, for the mark of the home page. Reactive.
 */
export function ofAllDeals(worksheets: readonly Worksheet[]): {
  readonly soon: readonly Pressing[];
  readonly urgent: Pressing | null;
  readonly worked: Deal | null;
  readonly dates: readonly string[];
} {
  const agenda = ({ id }: Deal) => agendaToday(deals.dossier(id, worksheets));
  const there = deals.all.filter(({ id }) => id === deals.current.id);
  const all = allPressing(deals.all, agenda);
  const soon = soonOf(all, thisDay.current);
  return {
    ...{ soon, urgent: soon[0] ?? null, worked: inWork(there, agenda)[0] ?? null },
    dates: all.map(({ day }) => dateOf(day)),
  };
}
