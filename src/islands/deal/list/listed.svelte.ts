// Which deals are listed, in which groups and in which order; and which of them are asked for.
import { untrack } from 'svelte';
import { isAbout, isNamed } from '../../../core/deal/agenda/by-name.ts';
import { inOrder } from '../../../core/deal/agenda/in-order.ts';
import { isUndated } from '../../../core/deal/agenda/pressing.ts';
import type { Agenda } from '../../../core/deal/agenda/agenda.ts';
import type { Deal } from '../../../core/deal/deal.ts';
import type { Id } from '../../../core/id.ts';
import type { Worksheet } from '../../../core/worksheet/worksheet.ts';
import { deals } from '../../../store/deal/these-deals.ts';
import { learner } from '../../../store/this-learner.ts';
import { deals as words } from '../../../words/deal/deals.ts';
import { thisDay } from '../../learner/this-day.svelte.ts';
import { agendaToday } from '../standing/agenda-today.ts';

/** Fewer deals than this are found sooner by looking. */
const MANY = 8;

/** The deals of whoever reads this page, as their list shows them. */
export class Listed {
  readonly #worksheets: () => readonly Worksheet[];
  /** What is looked for. */
  wanted = $state('');

  constructor(worksheets: () => readonly Worksheet[]) {
    this.#worksheets = worksheets;
  }

  /** What a deal asks for today. */
  agenda(deal: Id): Agenda {
    return agendaToday(deals.dossier(deal, this.#worksheets()));
  }

  /** The deals that are not in the bin, and whether all that is written about them is read. */
  readonly kept = $derived(deals.all.filter(({ state }) => state !== 'deleted'));
  readonly read = $derived(this.kept.every(({ id }) => !learner.unread.has(id)));

  /** Whether they are so many that one may be looked for, and whether one is. */
  readonly many = $derived(this.kept.length >= MANY);
  readonly asked = $derived(this.many && this.wanted.trim() !== '');
  readonly found = $derived(this.asked ? this.kept.filter((deal) => this.#isAbout(deal)) : this.kept);

  /** Those in the bin are found by their names alone. */
  readonly bin = $derived(
    deals.all.filter(
      (deal) => deal.state === 'deleted' && (!this.asked || isNamed(deal.name || words.unnamed, this.wanted)),
    ),
  );

  /**
   * Where each deal stands in the list. It is put in order when all is read, when a deal comes or goes and when the day
   * changes, and not when a date does: nothing moves away from under a finger.
   */
  readonly #ids = $derived(this.kept.map(({ id }) => id).join(' '));
  readonly #places = $derived.by(() => {
    const all = this.#ids === '' ? [] : this.#ids.split(' ');
    void thisDay.current;
    if (!this.read) return new Map(all.map((id, place) => [id, place]));
    const sorted = untrack(() => inOrder(all, (id) => this.agenda(id)));
    return new Map(sorted.map((id, place) => [id, place]));
  });

  readonly open = $derived(this.#inPlace('open').filter((deal) => !this.#hasEnded(deal)));
  readonly ended = $derived(this.#inPlace('open').filter((deal) => this.#hasEnded(deal)));
  readonly archived = $derived(this.#inPlace('archived'));

  /** Those of the open that have no day that lies ahead or is late. */
  readonly undated = $derived(this.read ? this.open.filter(({ id }) => isUndated(this.agenda(id))) : []);

  #isAbout({ id, name }: Deal): boolean {
    return isAbout(name || words.unnamed, deals.dossier(id, this.#worksheets()), this.wanted);
  }

  #hasEnded({ id }: Deal): boolean {
    return !learner.unread.has(id) && this.agenda(id).no !== null;
  }

  #inPlace(state: Deal['state']): readonly Deal[] {
    return this.found
      .filter((deal) => deal.state === state)
      .toSorted((a, b) => (this.#places.get(a.id) ?? 0) - (this.#places.get(b.id) ?? 0));
  }
}
