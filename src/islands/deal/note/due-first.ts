// Which deal a call was most likely about, where none is worked on: the one that is due first.
import { mostUrgent } from '../../../core/deal/agenda/most-urgent.ts';
import type { Id } from '../../../core/id.ts';
import type { Worksheet } from '../../../core/worksheet/worksheet.ts';
import { deals } from '../../../store/deal/these-deals.ts';
import { agendaToday } from '../standing/agenda-today.ts';

/** The deal that is due first; null where none has a day. */
export function dueFirst(worksheets: readonly Worksheet[]): Id | null {
  return mostUrgent(deals.all, ({ id }) => agendaToday(deals.dossier(id, worksheets)))?.deal.id ?? null;
}
