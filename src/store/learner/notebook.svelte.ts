// All that this page knows of the learner's records: what the store confirmed, and what it has not yet.
import { dateOf } from '../../core/time/day.ts';
import { DEAL } from '../../core/deal/deal.ts';
import {
  dealOf,
  dealSheet,
  keyOf,
  PRACTICE,
  settle,
  type Draft,
  type Edit,
} from '../../core/learner/draft.ts';
import type { Id } from '../../core/id.ts';
import { merge, type Entry, type Journal } from '../../core/learner/journal.ts';
import type { Moment } from '../../core/time/moment.ts';
import type { Saved, SheetDrafts } from '../port.ts';
import { today } from '../time/local-day.ts';
import { newId, now } from '../time/moment.ts';
import { ShownTexts } from './shown-texts.svelte.ts';
import { Unreadable } from './unreadable.svelte.ts';

/** What happened, before it has its id, its time and its date. */
export type Fact = Entry extends infer E ? (E extends Entry ? Omit<E, 'id' | 'at' | 'date'> : never) : never;

type DraftKey = Pick<Draft, 'sheet' | 'field'>;

/** What becomes of a text that was typed before the store was read, where another is stored. */
export type Join = (stored: string) => string;

const BLANK: SheetDrafts = { drafts: new Map(), unreadable: [] };

/** The page's memory; it never touches a store. */
export class Notebook {
  readonly shown = new ShownTexts(() => ({ stored: this.#stored, edits: this.edits }));
  readonly unreadable = new Unreadable(() => this.#stored.values());

  journal = $state.raw<Journal>([]);
  /** The deals of which sheets were never read yet, so that nothing is to be made of their texts. */
  unread = $state.raw<ReadonlySet<Id | null>>(new Set());

  /** All was deleted elsewhere, and this page still holds it. Nothing is written until the learner says what to do. */
  erased = $state(false);
  /** The deals that were deleted for good elsewhere while this page is about them, or holds words for them; likewise. */
  goneDeals = $state.raw<ReadonlySet<Id | null>>(new Set());

  /** Whether the store only stands in for the real one: what it has no word of is not gone. */
  standIn = $state(false);

  /** What waits for the store. */
  entries: Journal = [];
  edits: ReadonlyMap<string, Edit> = new Map();

  /** By deal, the sheets that are to be read, or read again: until then they show what they last did. */
  rest: ReadonlyMap<Id | null, readonly string[]> = new Map();

  /** By sheet, the stored drafts that the text on the page goes back to; one that is written on has a place here. */
  #stored = new Map<string, SheetDrafts>();
  /** The fields that have the focus, and whether text from another tab waits behind them. */
  readonly #held = new Map<string, DraftKey & { waits: boolean }>();
  /** How early texts join with what turns out to be stored, by place. */
  readonly #joins = new Map<string, Join>();
  readonly #tab = newId();
  /** The deals that were in the store when it was last read. */
  #there: ReadonlySet<Id | null> = new Set();
  /** Whether the store was ever read, and whether it held anything when last heard of. */
  #taken = false;
  #kept = false;

  /** Whether something is to go to the store and has not reached it. */
  get waiting(): boolean {
    return !this.erased && this.entries.length + this.toWrite.length > 0;
  }

  /** The edits that are to go to the store. */
  get toWrite(): readonly Edit[] {
    return [...this.edits.values()].filter(({ sheet }) => !this.goneDeals.has(dealOf(sheet)));
  }

  /** Whether the store held nothing at all when it was last heard of. */
  get empty(): boolean {
    return !this.#kept && this.unreadable.aside.length === 0;
  }

  /** What the store holds of each sheet, as far as this page knows. */
  get stored(): ReadonlyMap<string, SheetDrafts> {
    if (this.goneDeals.size === 0) return this.#stored;
    return new Map([...this.#stored].filter(([sheet]) => !this.goneDeals.has(dealOf(sheet))));
  }

  /** When the text of a field was written, by the clock of the device it was written on. */
  writtenAt(sheet: string, field: string): Moment | undefined {
    return (this.edits.get(keyOf({ sheet, field })) ?? this.#draft({ sheet, field }))?.at;
  }

  /** A text as it is typed. Before the store was read, `join` makes one of it and of what turns out to be stored. */
  write(sheet: string, field: string, value: string, join?: Join): void {
    const key = keyOf({ sheet, field });
    if (join && !this.#taken) this.#joins.set(key, join);
    const seen = this.edits.get(key)?.seen ?? this.#draft({ sheet, field })?.lamport ?? 0;
    this.#wait({ sheet, field, value, seen, tab: this.#tab, at: now() });
  }

  /** A text that lost comes back; the one that stands now goes where that one was. */
  putBack(sheet: string, field: string, value: string): void {
    // As if it came from another tab that saw nothing: then what it takes the place of is kept.
    this.#wait({ sheet, field, value, seen: 0, tab: newId(), at: now() });
  }

  /** A fact as it happens. */
  record(fact: Fact): void {
    const entry = { ...fact, id: newId(), at: now(this.journal.at(-1)?.at), date: dateOf(today()) };
    this.entries = [...this.entries, entry];
    this.journal = [...this.journal, entry];
  }

  /** Keeps what other tabs write out of this field until `release`. */
  hold(sheet: string, field: string): void {
    const key = keyOf({ sheet, field });
    if (!this.#held.has(key)) this.#held.set(key, { sheet, field, waits: false });
  }

  /** Whether another tab's text waits to be shown now. */
  release(sheet: string, field: string): boolean {
    const key = keyOf({ sheet, field });
    const waits = this.#held.get(key)?.waits ?? false;
    this.#held.delete(key);
    return waits;
  }

  /**
   * Takes over what the store holds, but for the fields that have the focus here, and for what is gone from it and is
   * shown here: the page is about the deal `current`.
   */
  take({ journal, sheets, rest, unreadable, emptied }: Saved, current: Id | null = null): void {
    this.erased ||= emptied && this.#kept;
    if (this.erased) return;
    this.#kept = journal.length + sheets.size + rest.length > 0;
    this.#there = new Set([...sheets.keys(), ...rest].map(dealOf));
    const gone = (this.goneDeals = this.#findGone(current));
    this.unreadable.aside = unreadable;
    this.journal = merge(journal, this.entries);
    const byDeal = new Map<Id | null, string[]>();
    for (const sheet of rest) byDeal.set(dealOf(sheet), [...(byDeal.get(dealOf(sheet)) ?? []), sheet]);
    this.rest = byDeal;
    const isNew = (sheet: string) => !this.#stored.has(sheet) || this.unread.has(dealOf(sheet));
    this.unread = new Set(rest.filter(isNew).map(dealOf));
    const stale = rest.map((sheet) => [sheet, this.#stored.get(sheet) ?? BLANK] as const);
    const shown = [...this.#stored].filter(([sheet]) => gone.has(dealOf(sheet)));
    this.#replace(new Map([...stale, ...sheets, ...shown]));
    if (!this.#taken) this.#joinEarly();
    this.#taken = true;
  }

  /** What is gone elsewhere is to be kept after all: it waits for the store, as it was. */
  keepGone(): void {
    const [all, deals] = [this.erased, this.goneDeals];
    const back = [...this.#stored].filter(([sheet]) => all || deals.has(dealOf(sheet)));
    const drafts = back.flatMap(([, sheet]) => [...sheet.drafts.values()]);
    const edits = drafts.map(({ lamport: _, ...typed }) => [keyOf(typed), { ...typed, seen: 0 }] as const);
    if (all) this.entries = this.journal;
    this.edits = new Map([...edits, ...this.edits]);
    this.#forgetGone();
    // It may have been among the deleted ones before; whoever keeps it wants to find it.
    for (const deal of deals) {
      const sheet = deal === null ? null : dealSheet(deal);
      if (sheet && this.shown.of(sheet).get(DEAL.state) === 'deleted') this.write(sheet, DEAL.state, 'open');
    }
  }

  /** The deals that are gone elsewhere go from this page too. */
  dropGone(): void {
    for (const deal of this.goneDeals) if (deal !== null) this.forget(deal);
    this.#forgetGone();
  }

  /** Takes over the sheets of these deals that were to be read. */
  takeRest(deals: readonly (Id | null)[], sheets: Saved['sheets']): void {
    const gone = new Set(deals.flatMap((deal) => this.rest.get(deal) ?? []));
    this.rest = new Map([...this.rest].filter(([deal]) => !deals.includes(deal)));
    this.unread = new Set([...this.unread].filter((deal) => !deals.includes(deal)));
    this.#replace(new Map([...[...this.#stored].filter(([sheet]) => !gone.has(sheet)), ...sheets]));
  }

  /** Lets what comes late wait for the store too. What is typed on this page goes before it. */
  add(entries: Journal, edits: readonly Edit[]): void {
    this.entries = merge(this.entries, entries);
    this.journal = merge(this.journal, entries);
    this.edits = new Map([...edits.map((edit) => [keyOf(edit), edit] as const), ...this.edits]);
    // One that the last page made, and had no time to save, comes only now.
    this.goneDeals = new Set(
      [...this.goneDeals, ...this.#findGone(null)].filter((deal) => this.#isGone(deal)),
    );
    const late = new Set(edits.map(({ sheet }) => sheet));
    this.#showAgain((sheet) => late.has(sheet));
  }

  /** These entries are in the store. */
  confirmEntries(entries: Journal): void {
    const stored = new Set(entries);
    this.#kept ||= stored.size > 0;
    this.entries = this.entries.filter((entry) => !stored.has(entry));
  }

  /** These drafts stand in the store for these edits. */
  confirmEdits(edits: readonly Edit[], drafts: readonly Draft[]): void {
    this.#kept ||= drafts.length > 0;
    for (const draft of drafts) this.#keep(draft, draft);
    const waiting = new Map(this.edits);
    for (const [place, draft] of drafts.entries()) {
      const key = keyOf(draft);
      const typed = waiting.get(key);
      if (typed === edits[place]) {
        waiting.delete(key);
        this.#show(draft);
      } else if (typed) {
        waiting.set(key, { ...typed, seen: draft.lamport });
      }
    }
    this.edits = waiting;
  }

  /** Forgets what is written about a deal, also what waits. */
  forget(deal: Id): void {
    this.edits = new Map([...this.edits].filter(([, { sheet }]) => dealOf(sheet) !== deal));
    this.rest = new Map([...this.rest].filter(([id]) => id !== deal));
    this.#stored = new Map([...this.#stored].filter(([sheet]) => dealOf(sheet) !== deal));
    this.#showAgain((sheet) => dealOf(sheet) === deal);
  }

  /** Forgets everything, also what waits and what is held. */
  clear(): void {
    this.entries = [];
    this.edits = new Map();
    this.#held.clear();
    this.#forgetGone();
    this.take({ journal: [], sheets: new Map(), rest: [], unreadable: [], emptied: false });
  }

  /** The drafts as they will stand once nothing waits. */
  get allDrafts(): readonly Draft[] {
    const stored = [...this.#stored.values()].flatMap(({ drafts }) => [...drafts.values()]);
    const standing = new Map(stored.map((draft) => [keyOf(draft), draft]));
    for (const [key, edit] of this.edits) standing.set(key, settle(edit, standing.get(key)).stands);
    return [...standing.values()];
  }

  #replace(sheets: Map<string, SheetDrafts>): void {
    const before = this.#stored;
    // What was never shown is not held back: until now the field only looked empty.
    const held = this.#taken ? [...this.#held.values()] : [];
    const shown = held.map((place) => [place, this.#draft(place)] as const);
    this.#stored = sheets;
    for (const [place, draft] of shown) {
      place.waits = draft?.lamport !== this.#draft(place)?.lamport;
      if (place.waits) this.#keep(place, draft);
    }
    this.unreadable.look();
    this.#showAgain((sheet) => before.get(sheet) !== sheets.get(sheet));
  }

  /** The deals that the store has no word of, though this page shows words of `current`, or has some for others. */
  #findGone(current: Id | null): ReadonlySet<Id | null> {
    const known = [...this.#stored].some(
      ([sheet, { drafts }]) => dealOf(sheet) === current && drafts.size > 0,
    );
    const deals = [...this.edits.values()].map(({ sheet }) => dealOf(sheet));
    const mine = new Set([...deals, ...(known ? [current] : [])]);
    return new Set([...mine].filter((deal) => this.#isGone(deal)));
  }

  #isGone(deal: Id | null): boolean {
    return (
      !this.standIn &&
      deal !== null &&
      deal !== PRACTICE &&
      !this.#there.has(deal) &&
      // One that is being made is not there yet.
      !this.edits.has(keyOf({ sheet: dealSheet(deal), field: DEAL.made }))
    );
  }

  #forgetGone(): void {
    this.erased = false;
    this.goneDeals = new Set();
    this.#kept = false;
  }

  /** An edit waits for the store, and is shown. */
  #wait(edit: Edit): void {
    this.edits = new Map(this.edits).set(keyOf(edit), edit);
    this.#show(edit);
  }

  #joinEarly(): void {
    for (const [key, join] of this.#joins) {
      const early = this.edits.get(key);
      const stored = early && this.#draft(early);
      if (!early || !stored) continue;
      this.#wait({ ...early, value: join(stored.value), seen: stored.lamport });
    }
    this.#joins.clear();
  }

  #draft({ sheet, field }: DraftKey): Draft | undefined {
    return this.#stored.get(sheet)?.drafts.get(field);
  }

  /** This draft is the one that stands in the store, or none is. */
  #keep({ sheet, field }: DraftKey, draft: Draft | undefined): void {
    const { drafts, unreadable } = this.#stored.get(sheet) ?? BLANK;
    const kept = new Map(drafts);
    if (draft) kept.set(field, draft);
    else kept.delete(field);
    this.#stored.set(sheet, { drafts: kept, unreadable });
  }

  #show(text: DraftKey & { readonly value: string }): void {
    if (this.shown.show(text)) this.#showAgain(() => false);
  }

  /** The texts of these sheets, and which sheets there are, have changed. */
  #showAgain(changed: (sheet: string) => boolean): void {
    for (const { sheet } of this.edits.values()) {
      if (!this.#stored.has(sheet)) this.#stored.set(sheet, BLANK);
    }
    this.shown.showAgain(changed);
  }
}
