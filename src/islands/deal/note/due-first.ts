// Which deal a call was most likely about, where it is not plain that it is the one that is worked on.
import { inWork, mostUrgent } from '../../../core/deal/agenda/most-urgent.ts';
import type { Deal } from '../../../core/deal/deal.ts';
import type { Id } from '../../../core/id.ts';
import type { Worksheet } from '../../../core/worksheet/worksheet.ts';
import { deals } from '../../../store/deal/these-deals.ts';
import { agendaToday } from '../standing/agenda-today.ts';

/** The deal that is worked on, if it has not ended; else the one that is due first, and null where none has a day. */
export function dueFirst(worksheets: readonly Worksheet[]): Id | null {
  const agenda = ({ id }: Deal) => agendaToday(deals.dossier(id, worksheets));
  const [worked] = inWork([deals.current], agenda);
  return (worked ?? mostUrgent(deals.all, agenda)?.deal)?.id ?? null;
}
