// What each deal asks for today: found once, for its line, for the order of the lines and for what is opened.
import { agendaOf, type Agenda } from '../../../core/deal/agenda/agenda.ts';
import type { Day } from '../../../core/time/day.ts';
import type { Dossier } from '../../../core/worksheet/dossier.ts';
import { days } from '../../../words/deal/pages/days.ts';
import { thisDay } from '../../learner/this-day.svelte.ts';

// A dossier is the same object as long as it says the same.
const known = new WeakMap<Dossier, { readonly day: Day; readonly agenda: Agenda }>();

/** What this deal asks for today; reactive. */
export function agendaToday(dossier: Dossier): Agenda {
  const day = thisDay.current;
  const before = known.get(dossier);
  if (before?.day === day) return before.agenda;
  const agenda = agendaOf(dossier, day, days);
  known.set(dossier, { day, agenda });
  return agenda;
}
