// What cannot wait, over all deals of whoever reads this page.
import {
  allPressing,
  byDeal,
  inWork,
  isUndated,
  upOf,
  type Pressing,
  type Up,
} from '../../../core/deal/agenda/pressing.ts';
import type { Deal } from '../../../core/deal/deal.ts';
import { dateOf } from '../../../core/time/day.ts';
import type { Worksheet } from '../../../core/worksheet/worksheet.ts';
import { deals } from '../../../store/deal/these-deals.ts';
import { thisDay } from '../../learner/this-day.svelte.ts';
import { agendaToday } from './agenda-today.ts';

/**
 * The lines of what cannot wait, with how many deals have none, the first of it, and the deal that is worked on, if it has
 * not ended; null where there is none. With them how many deals have no next date, and for the mark of the home page the
 * dates of each deal, none for those. Reactive.
 */
export function ofAllDeals(worksheets: readonly Worksheet[]): {
  readonly lines: readonly Up[];
  readonly left: number;
  readonly urgent: Pressing | null;
  readonly worked: Deal | null;
  readonly undated: number;
  readonly dates: readonly (readonly string[])[];
} {
  const agenda = ({ id }: Deal) => agendaToday(deals.dossier(id, worksheets));
  const there = deals.all.filter(({ id }) => id === deals.current.id);
  const all = allPressing(deals.all, agenda);
  const { lines, left } = upOf(all, thisDay.current);
  const undated = inWork(deals.all, agenda).filter((deal) => isUndated(agenda(deal))).length;
  const dates = byDeal(all).map((things) => things.map(({ day }) => dateOf(day)));
  return {
    ...{ lines, left, urgent: lines[0] ?? null, worked: inWork(there, agenda)[0] ?? null, undated },
    dates: undated > 0 ? [...dates, []] : dates,
  };
}
