// The living learner: what islands show and write to, and the talk with the store behind it.
import type { Kept } from '../core/backup.ts';
import { dealsOf } from '../core/deal.ts';
import { dealOf, dealSheet, PRACTICE, settle } from '../core/draft.ts';
import type { Id } from '../core/id.ts';
import type { Journal } from '../core/journal.ts';
import type { Moment } from '../core/moment.ts';
import type { Outline } from '../core/outline.ts';
import type { Sheets, Values } from '../core/worksheet.ts';
import { memoryStore } from './adapters/keyed.ts';
import { Marks, readSeen } from './marks.ts';
import { now } from './moment.ts';
import { Notebook, type Fact } from './notebook.svelte.ts';
import { pause } from './pause.ts';
import { NewerStore, type Opened, type Rule, type Store } from './port.ts';
import type { Word } from './tabs.ts';
import { late, readTail, removeTail, writeTail, type Tail } from './tail.ts';

/** Where things are kept. `newer`: the store belongs to a newer version, so all stays in memory. */
export type Keeping = Store['kind'] | 'newer';

/** `nothing` also where nothing lasts: what is only in memory is never called saved. */
export type Saving = 'nothing' | 'saving' | 'saved' | 'failed';

export interface LearnerOptions {
  readonly base: string;
  /** Reads at least the sheets that are wanted `first`; `closed` is called if the store is taken away later. */
  readonly open: (first: (sheet: string) => boolean, closed: () => void) => Promise<Opened>;
  /** The deal that is worked on: it is read before the others. */
  readonly current: () => Id;
  readonly outline: () => Promise<Outline>;
  /** Listens to other tabs, and gives what speaks to them. */
  readonly tabs: (hear: (word: Word) => void) => (word: Word) => void;
}

/** How long until a store that refused is tried again, in milliseconds. */
const RETRY = 10_000;

/** How many deals are read in one go where there are very many. */
const FEW = 4;

/** One learner at one page: reactive to read, and every write is on its way to the store at once. */
export class Learner {
  phase = $state<'opening' | 'open'>('opening');
  keeping = $state<Keeping>('indexeddb');
  saving = $state<Saving>('nothing');
  savedAt = $state<Moment | null>(null);
  /** How many records there were, where the store is found empty; else null. */
  lost = $state<number | null>(null);

  readonly #options: LearnerOptions;
  readonly #notebook = new Notebook();
  readonly #marks: Marks;
  #store = memoryStore();
  #tell: (word: Word) => void = () => undefined;
  #tails: Tail[] = [];
  #opening: Promise<void> | null = null;
  #stale = false;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #marking: Promise<void> = Promise.resolve();

  constructor(options: LearnerOptions) {
    this.#options = options;
    this.#marks = new Marks(options.base, options.outline);
  }

  get journal(): Journal {
    return this.#notebook.journal;
  }

  /** All sheets that something is or was written on. */
  get sheets(): Sheets {
    return this.#notebook.sheets;
  }

  /** The deals of which sheets were never read yet, so that nothing is to be made of their texts. */
  get unread(): ReadonlySet<Id | null> {
    return this.#notebook.unread;
  }

  /** How many records could not be read, as far as they have been looked at; they are kept. */
  get unreadable(): number {
    return this.#notebook.unreadable.length;
  }

  /** The texts of a sheet by field; one that was never written has none. */
  texts(sheet: string): Values {
    return this.#notebook.texts(sheet);
  }

  /** The text of a field, or undefined where nothing was ever written. */
  text(sheet: string, field: string): string | undefined {
    return this.texts(sheet).get(field);
  }

  /** When the text of a field was written; undefined where nothing ever was. */
  writtenAt(sheet: string, field: string): Moment | undefined {
    return this.#notebook.writtenAt(sheet, field);
  }

  /** Opens the store and brings in what earlier pages left. The same promise each time; it never rejects. */
  open(): Promise<void> {
    return (this.#opening ??= this.#inTurn(() => this.#open()));
  }

  /** Writes the text of a field. */
  write(sheet: string, field: string, value: string): void {
    this.#mustBeOpen();
    this.#notebook.write(sheet, field, value);
    this.#flush();
  }

  /** Adds a fact to the journal. */
  record(fact: Fact): void {
    this.#mustBeOpen();
    this.#notebook.record(fact);
    this.#flush();
  }

  /** The field has the focus: no other tab changes it until `release`. */
  hold(sheet: string, field: string): void {
    this.#notebook.hold(sheet, field);
  }

  /** The focus is gone: what another tab wrote meanwhile is shown, if nothing was typed here. */
  release(sheet: string, field: string): void {
    if (this.#notebook.release(sheet, field)) this.#reread();
  }

  /** The page goes, perhaps for ever: leaves behind what the store has not confirmed. */
  leave(): void {
    const { entries, edits, waiting } = this.#notebook;
    if (!waiting || this.keeping === 'newer') return;
    this.#tails.push(writeTail(this.#options.base, entries, [...edits.values()]));
  }

  /** The page is back: reads what others wrote, and tries again what failed. */
  comeBack(): void {
    this.#reread();
  }

  /** Erases all records of this course, here and in every open tab. Rejects, and keeps all, where that fails. */
  async erase(): Promise<void> {
    this.#mayTouch();
    await this.#inTurn(async () => {
      await this.#store.erase();
      this.#marks.erase();
      this.#forget();
      this.#tell('erased');
    });
  }

  /** Deletes every text about a deal, here and in the store. Rejects, and keeps it, where that fails. */
  async forget(deal: Id): Promise<void> {
    this.#mayTouch();
    await this.#inTurn(async () => {
      await this.#store.forget(deal);
      this.#notebook.forget(deal);
      this.#mark(true);
      this.#tell('changed');
    });
  }

  /** Changes the store as a whole; all is then read anew, here and in the other tabs. Rejects where `job` does. */
  async change<T>(job: (store: Store) => Promise<T>): Promise<T> {
    this.#mayTouch();
    return this.#inTurn(async () => {
      await this.#drain(settle);
      const done = await job(this.#store);
      this.#notebook.take(await this.#store.load(this.#first()));
      this.lost = null;
      this.#mark(true);
      this.#tell('changed');
      return done;
    });
  }

  /** All records, those that only this page knows included. */
  async everything(): Promise<Kept> {
    this.#mustBeOpen();
    await this.#readOn();
    const { journal, allDrafts: drafts, unreadable: quarantine } = this.#notebook;
    const history = await this.#store.history().catch(() => []);
    return { journal, drafts, history, quarantine };
  }

  /** Resolves when all that was written before is in the store or has failed, and the marks have followed. */
  async settled(): Promise<void> {
    await this.#turn;
    await this.#marking;
  }

  get #lasting(): boolean {
    return this.keeping === 'indexeddb' || this.keeping === 'localstorage';
  }

  get #pending(): boolean {
    return this.#notebook.waiting || this.#stale;
  }

  #mustBeOpen(): void {
    if (this.phase !== 'open') throw new Error('The store is not open yet.');
  }

  #mayTouch(): void {
    this.#mustBeOpen();
    if (this.keeping === 'newer') throw new Error('The store belongs to a newer version and is not touched.');
  }

  async #open(): Promise<void> {
    const { base, tabs } = this.#options;
    this.#tell = tabs((word) => this.#hear(word));
    await this.#connect().catch((error: unknown) => this.#doWithout(error));
    if (this.#lasting) {
      const seen = this.#notebook.empty ? readSeen(base) : null;
      // In localStorage the mark lies in the very store it speaks of, and tells nothing.
      if (seen && this.keeping === 'indexeddb') this.lost = seen.entries + seen.drafts;
      const tail = readTail(base);
      this.#tails = [tail];
      this.#notebook.add(tail.entries, tail.edits);
    }
    await this.#drain(late);
    this.#mark();
    this.phase = 'open';
  }

  async #connect(): Promise<void> {
    const { store, saved } = await this.#options.open(
      this.#first(),
      () => void this.#inTurn(() => this.#reconnect()),
    );
    this.#notebook.take(saved);
    this.#store = store;
    this.keeping = store.kind;
  }

  #doWithout(error: unknown): void {
    this.#store = memoryStore();
    this.keeping = error instanceof NewerStore ? 'newer' : 'memory';
  }

  /** The store was taken away: what this page knows of it goes into the next one. */
  async #reconnect(): Promise<void> {
    const { journal, drafts } = this.#notebook;
    const edits = drafts.map(({ lamport, ...draft }) => ({ ...draft, seen: lamport }));
    await this.#connect().catch((error: unknown) => this.#doWithout(error));
    this.#notebook.add(journal, edits);
    await this.#drain(late);
    // Just after it was emptied, a browser may refuse the database that it gives again a moment later.
    if (this.keeping === 'localstorage') this.#retryLater();
  }

  #hear(word: Word): void {
    if (word === 'erased') this.#forget();
    this.#reread();
  }

  #forget(): void {
    this.#notebook.clear();
    this.lost = null;
    this.saving = 'nothing';
    this.savedAt = null;
  }

  #reread(): void {
    this.#stale = true;
    if (this.phase === 'open') this.#flush();
  }

  /** One after the other: what touches the store waits for what touched it before. */
  #inTurn<T>(job: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(job);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  #retryLater(): void {
    this.#stale = true;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#flush(), RETRY);
  }

  #flush(): void {
    void this.#inTurn(() => this.#drain(settle));
  }

  /** Brings all that waits into the store, one transaction after the other, and then reads what others brought. */
  async #drain(rule: Rule): Promise<void> {
    if (!this.#pending) return;
    clearTimeout(this.#retry);
    try {
      while (this.#pending) {
        if (this.#notebook.waiting) await this.#save(rule);
        else await this.#load();
      }
      for (const tail of this.#tails.splice(0)) removeTail(this.#options.base, tail);
      if (this.saving !== 'nothing') this.saving = this.#lasting ? 'saved' : 'nothing';
    } catch {
      if (this.#notebook.waiting) this.saving = 'failed';
      this.#retryLater();
    }
    this.#mark();
  }

  /** `emptied`: if nothing is left, it is the learner who took it away. */
  #mark(emptied = false): void {
    if (!this.#lasting) return;
    this.#marking = this.#readOn().then(
      () => this.#marks.follow(this.#notebook, emptied),
      () => undefined, // they stay as they are until all can be read
    );
  }

  /** What must be there before a page can be used: all but what is written about the other deals. */
  #first(): (sheet: string) => boolean {
    const current = this.#options.current();
    return (sheet) => {
      const deal = dealOf(sheet);
      return deal === null || deal === current || deal === PRACTICE || sheet === dealSheet(deal);
    };
  }

  /** Reads all that is not read yet, a few deals at a time, in the order in which they are listed. */
  async #readOn(): Promise<void> {
    const { rest, sheets } = this.#notebook;
    if (rest.size > 0) {
      const deals = [...new Set([...dealsOf(sheets).map(({ id }) => id), ...rest.keys()])];
      while (deals.length > 0) {
        const few = deals.splice(0, FEW);
        await this.#inTurn(() => this.#readDeals(few));
        await pause();
      }
    }
    await this.#notebook.readOn();
  }

  async #readDeals(deals: readonly (Id | null)[]): Promise<void> {
    const sheets = deals.flatMap((deal) => this.#notebook.rest.get(deal) ?? []);
    if (sheets.length > 0) this.#notebook.takeRest(deals, await this.#store.read(sheets));
  }

  async #load(): Promise<void> {
    this.#stale = false;
    // Another tab may have the database again, and have moved into it what was in localStorage.
    if (this.keeping === 'localstorage') await this.#connect();
    else if (this.#lasting) this.#notebook.take(await this.#store.load(this.#first()));
  }

  async #save(rule: Rule): Promise<void> {
    const [notebook, store] = [this.#notebook, this.#store];
    if (this.#lasting) this.saving = 'saving';

    const { entries } = notebook;
    if (entries.length > 0) await store.append(entries);
    notebook.confirmEntries(entries);

    const edits = [...notebook.edits.values()];
    if (edits.length > 0) notebook.confirmEdits(edits, await store.write(edits, rule));

    if (!this.#lasting) return;
    this.savedAt = now();
    this.#tell('changed');
  }
}
