// All that this page knows of the learner's records: what the store confirmed, and what it has not yet.
import { dateOf } from '../core/day.ts';
import { dealOf, placeOf, settle, type Draft, type Edit } from '../core/draft.ts';
import type { Id } from '../core/id.ts';
import { merge, type Entry, type Journal } from '../core/journal.ts';
import type { Moment } from '../core/moment.ts';
import type { Values } from '../core/worksheet.ts';
import { today } from './local-day.ts';
import { newId, now } from './moment.ts';
import type { Saved } from './port.ts';

/** What happened, before it has its id, its time and its date. */
export type Fact = Entry extends infer E ? (E extends Entry ? Omit<E, 'id' | 'at' | 'date'> : never) : never;

type Text = Pick<Draft, 'sheet' | 'field' | 'value'>;

const EMPTY: Values = new Map();

/** The page's memory; it never touches a store. */
export class Notebook {
  journal = $state.raw<Journal>([]);
  unreadable = $state.raw<readonly unknown[]>([]);
  #sheets = $state.raw<ReadonlyMap<string, Values>>(new Map());

  /** What waits for the store. */
  entries: Journal = [];
  edits: ReadonlyMap<string, Edit> = new Map();

  /** By field, the stored draft that the text on the page goes back to. */
  get drafts(): ReadonlyMap<string, Draft> {
    return this.#drafts;
  }

  // Changed in place: with hundreds of deals a copy at every key could be felt.
  #drafts = new Map<string, Draft>();
  /** The fields that have the focus, and whether text from another tab waits behind them. */
  readonly #held = new Map<string, boolean>();
  readonly #tab = newId();

  /** Whether something has not reached the store. */
  get waiting(): boolean {
    return this.entries.length + this.edits.size > 0;
  }

  /** Whether nothing at all is known. */
  get empty(): boolean {
    return this.journal.length + this.drafts.size + this.unreadable.length === 0;
  }

  /** All sheets that something is or was written on. */
  get sheets(): ReadonlyMap<string, Values> {
    return this.#sheets;
  }

  /** When the text of a field was written, by the clock of the device it was written on. */
  writtenAt(sheet: string, field: string): Moment | undefined {
    const key = placeOf({ sheet, field });
    return (this.edits.get(key) ?? this.drafts.get(key))?.at;
  }

  /** The texts of a sheet by field; one that was never written has none. */
  texts(sheet: string): Values {
    return this.#sheets.get(sheet) ?? EMPTY;
  }

  /** A text as it is typed. */
  write(sheet: string, field: string, value: string): void {
    const key = placeOf({ sheet, field });
    const seen = this.edits.get(key)?.seen ?? this.drafts.get(key)?.lamport ?? 0;
    const edit = { sheet, field, value, seen, tab: this.#tab, at: now() };
    this.edits = new Map(this.edits).set(key, edit);
    this.#show(edit);
  }

  /** A fact as it happens. */
  record(fact: Fact): void {
    const entry = { ...fact, id: newId(), at: now(this.journal.at(-1)?.at), date: dateOf(today()) };
    this.entries = [...this.entries, entry];
    this.journal = [...this.journal, entry];
  }

  /** Keeps what other tabs write out of this field until `release`. */
  hold(sheet: string, field: string): void {
    const key = placeOf({ sheet, field });
    if (!this.#held.has(key)) this.#held.set(key, false);
  }

  /** Whether another tab's text waits to be shown now. */
  release(sheet: string, field: string): boolean {
    const key = placeOf({ sheet, field });
    const waits = this.#held.get(key) ?? false;
    this.#held.delete(key);
    return waits;
  }

  /** Takes over what the store holds, but for the fields that have the focus here. */
  take({ journal, drafts, unreadable }: Saved): void {
    this.unreadable = unreadable;
    this.journal = merge(journal, this.entries);
    const stored = new Map(drafts.map((draft) => [placeOf(draft), draft]));
    for (const key of this.#held.keys()) {
      const shown = this.drafts.get(key);
      this.#held.set(key, shown?.lamport !== stored.get(key)?.lamport);
      if (shown) stored.set(key, shown);
      else stored.delete(key);
    }
    this.#drafts = stored;
    this.#showAll();
  }

  /** Lets what comes late wait for the store too. What is typed on this page goes before it. */
  add(entries: Journal, edits: readonly Edit[]): void {
    this.entries = merge(this.entries, entries);
    this.journal = merge(this.journal, entries);
    this.edits = new Map([...byKey(edits), ...this.edits]);
    this.#showAll();
  }

  /** These entries are in the store. */
  confirmEntries(entries: Journal): void {
    const stored = new Set(entries);
    this.entries = this.entries.filter((entry) => !stored.has(entry));
  }

  /** These drafts stand in the store for these edits. */
  confirmEdits(edits: readonly Edit[], drafts: readonly Draft[]): void {
    for (const draft of drafts) this.#drafts.set(placeOf(draft), draft);
    const waiting = new Map(this.edits);
    for (const [place, draft] of drafts.entries()) {
      const key = placeOf(draft);
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

  /** Forgets what is written about a deal, also what waits and what is held. */
  forget(deal: Id): void {
    const others = <T extends { readonly sheet: string }>(texts: ReadonlyMap<string, T>): Map<string, T> =>
      new Map([...texts].filter(([, { sheet }]) => dealOf(sheet) !== deal));
    this.edits = others(this.edits);
    this.#drafts = others(this.#drafts);
    this.#showAll();
  }

  /** Forgets everything, also what waits and what is held. */
  clear(): void {
    this.entries = [];
    this.edits = new Map();
    this.#held.clear();
    this.take({ journal: [], drafts: [], unreadable: [] });
  }

  /** The drafts as they will stand once nothing waits. */
  get allDrafts(): readonly Draft[] {
    const typed = [...this.edits].map(
      ([key, edit]) => [key, settle(edit, this.drafts.get(key)).stands] as const,
    );
    return [...new Map([...this.drafts, ...typed]).values()];
  }

  #showAll(): void {
    this.#sheets = sheetsOf([...this.drafts.values(), ...this.edits.values()]);
  }

  #show({ sheet, field, value }: Text): void {
    if (this.texts(sheet).get(field) === value) return;
    this.#sheets = new Map(this.#sheets).set(sheet, new Map(this.texts(sheet)).set(field, value));
  }
}

function byKey<T extends Text>(texts: readonly T[]): ReadonlyMap<string, T> {
  return new Map(texts.map((text) => [placeOf(text), text]));
}

/** The texts by sheet and field; of two for one field, the later in the list. */
function sheetsOf(texts: readonly Text[]): ReadonlyMap<string, Values> {
  const sheets = new Map<string, Map<string, string>>();
  for (const { sheet, field, value } of texts) {
    sheets.set(sheet, (sheets.get(sheet) ?? new Map<string, string>()).set(field, value));
  }
  return sheets;
}
