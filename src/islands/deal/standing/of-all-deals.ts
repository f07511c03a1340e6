// What cannot wait, over all deals of whoever reads this page.
import { inWork, mostUrgent, type Urgent } from '../../../core/deal/agenda/most-urgent.ts';
import type { Deal } from '../../../core/deal/deal.ts';
import type { Worksheet } from '../../../core/worksheet/worksheet.ts';
import { deals } from '../../../store/deal/these-deals.ts';
import { agendaToday } from './agenda-today.ts';

/** What cannot wait, and the deal that is worked on, if it has not ended; each null where there is none. Reactive. */
export function ofAllDeals(worksheets: readonly Worksheet[]): {
  readonly urgent: Urgent | null;
  readonly worked: Deal | null;
} {
  const agenda = ({ id }: Deal) => agendaToday(deals.dossier(id, worksheets));
  const there = deals.all.filter(({ id }) => id === deals.current.id);
  return { urgent: mostUrgent(deals.all, agenda), worked: inWork(there, agenda)[0] ?? null };
}
