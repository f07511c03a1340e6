// The learner's deals as islands see them: which there are, which one is worked on, and what can be done with them.
import { copied } from '../../core/deal/making/copied.ts';
import { DEAL, dealIn, dealsOf, type Deal, type DealState } from '../../core/deal/deal.ts';
import { dossierOf, type Dossier } from '../../core/worksheet/dossier.ts';
import { dealSheet, PRACTICE } from '../../core/learner/draft.ts';
import type { Id } from '../../core/id.ts';
import type { Values, Worksheet } from '../../core/worksheet/worksheet.ts';
import { chooseDeal, chosenDeal } from '../chosen.ts';
import type { Learner } from '../learner.svelte.ts';
import { newId, now } from '../time/moment.ts';

export class Deals {
  readonly #learner: Learner;
  readonly #base: string;
  #chosen = $state.raw<Id>(PRACTICE);
  /** The deal that this tab worked on until it was deleted here. */
  #deleted: Id | null = null;
  // The deals that were found, what each said of itself, and among which sheets.
  #found: readonly Deal[] = [];
  #heads: readonly (Values | undefined)[] = [];
  #among = '';
  readonly #dossiers = new Map<Id, Dossier>();

  constructor(learner: Learner, base: string) {
    this.#learner = learner;
    this.#base = base;
    this.#chosen = chosenDeal(base);
  }

  /**
   * All of them, the oldest first, those archived and deleted too. They are found anew only where a sheet has come or
   * what a deal says of itself has changed: with hundreds of deals it would be felt at every key.
   */
  readonly all: readonly Deal[] = $derived.by(() => {
    const { sheets, unread } = this.#learner;
    const heads = this.#found.map(({ id }) => sheets.get(dealSheet(id)));
    const among = `${sheets.size}, of ${unread.size} deals not read`;
    if (this.#among !== among || heads.some((head, i) => head !== this.#heads[i])) {
      const before = new Map(this.#found.map((deal) => [deal.id, deal]));
      this.#found = dealsOf(sheets).map((deal) => same(before.get(deal.id), deal));
      this.#heads = this.#found.map(({ id }) => sheets.get(dealSheet(id)));
      this.#among = among;
    }
    return this.#found;
  });

  /**
   * The one that this tab works on, also before the store is open, and where it was deleted in another tab: what is
   * written goes nowhere else. The practice sheets where there is none, or none of it is left.
   */
  readonly current: Deal = $derived.by(() => {
    const chosen = this.all.find(({ id }) => id === this.#chosen);
    return chosen ?? dealIn(this.#learner.sheets, this.#learner.knowsAll ? PRACTICE : this.#chosen);
  });

  /** Whether nothing is left of the deal that this tab worked on. */
  readonly isMissing: boolean = $derived.by(() => this.#learner.knowsAll && this.current.id !== this.#chosen);

  /** All that is written about a deal, on these worksheets: the same object as long as it says the same. */
  dossier(deal: Id, worksheets: readonly Worksheet[]): Dossier {
    const values = new Map(worksheets.map(({ id }) => [id, this.#learner.texts(dealSheet(deal, id))]));
    const known = this.#dossiers.get(deal);
    const same =
      known?.worksheets === worksheets && worksheets.every(({ id }) => known.values(id) === values.get(id));
    const dossier = same ? known : dossierOf(worksheets, values);
    this.#dossiers.set(deal, dossier);
    return dossier;
  }

  /** Works on this deal from now on; the device remembers it. */
  choose(deal: Id): void {
    this.#chosen = deal;
    this.#deleted = null;
    chooseDeal(this.#base, deal);
  }

  /** The learner was told that nothing is left of the deal they worked on: the next page need not tell them again. */
  leaveMissing(): void {
    chooseDeal(this.#base, PRACTICE);
  }

  /** Makes a deal, and works on it. */
  create(name: string): Id {
    const id = newId();
    this.#learner.write(dealSheet(id), DEAL.made, now(this.all.at(-1)?.at));
    this.rename(id, name);
    this.choose(id);
    return id;
  }

  rename(deal: Id, name: string): void {
    this.#learner.write(dealSheet(deal), DEAL.name, name);
  }

  /** A deal with the same texts, under another name. The practice sheets become a deal in the same way. */
  duplicate(deal: Id, name: string): Id {
    const texts = this.#learner.sheets;
    const id = this.create(name);
    for (const { sheet, field, value } of copied(texts, deal, id)) this.#learner.write(sheet, field, value);
    return id;
  }

  /** A deal that holds these texts, by worksheet. */
  take(name: string, worksheets: ReadonlyMap<Id, ReadonlyMap<string, string>>): Id {
    const id = this.create(name);
    for (const [worksheet, values] of worksheets) {
      for (const [field, value] of values) this.#learner.write(dealSheet(id, worksheet), field, value);
    }
    return id;
  }

  /** Who deletes the deal that this tab works on works on none, until they put it back. */
  setState(deal: Id, state: DealState): void {
    this.#learner.write(dealSheet(deal), DEAL.state, state);
    if (state === 'deleted' && deal === this.#chosen) {
      this.choose(PRACTICE);
      this.#deleted = deal;
    } else if (state === 'open' && deal === this.#deleted) {
      this.choose(deal);
    }
  }

  /** Deletes every text about a deal for good. Rejects, and keeps it, where that fails. */
  async forget(deal: Id): Promise<void> {
    await this.#learner.forget(deal);
    if (deal === this.#chosen) this.choose(PRACTICE);
  }
}

/** The object that was known before, where it says the same: what shows it need not be drawn again. */
function same(before: Deal | undefined, deal: Deal): Deal {
  const { name, at, state } = deal;
  return before?.name === name && before.at === at && before.state === state ? before : deal;
}
