// The living learner: what islands show and write to, and the talk with the store behind it.
import type { Kept } from '../core/copy/backup.ts';
import { dealsOf } from '../core/deal/deal.ts';
import { dealOf, dealSheet, PRACTICE, settle, type Draft } from '../core/learner/draft.ts';
import type { Id } from '../core/id.ts';
import type { Journal } from '../core/learner/journal.ts';
import type { Moment } from '../core/time/moment.ts';
import type { Outline } from '../core/course/outline.ts';
import type { Sheets, Values } from '../core/worksheet/worksheet.ts';
import { chooseDeal } from './chosen.ts';
import { LostTexts } from './lost-texts.svelte.ts';
import { Marks, readSeen } from './marks.ts';
import { now } from './time/moment.ts';
import { Notebook, type Fact, type Join } from './notebook.svelte.ts';
import { pause } from './time/pause.ts';
import { NewerStore, Outdated, type Opened, type Rule, type Saved, type Store } from './port.ts';
import type { Word } from './tabs.ts';
import { late, readTail, removeTail, writeTail, type Tail } from './tail.ts';

/** Where things are kept. `newer`: the store belongs to a newer version, so all stays in memory. */
export type Keeping = Store['kind'] | 'newer';

/**
 * `nothing` also where nothing lasts: what is only in memory is never called saved. `slow` is what is being saved for
 * so long that it must be said.
 */
export type Saving = 'nothing' | 'saving' | 'slow' | 'saved' | 'failed';

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

/** What the learner must know about where their words are kept. */
export type News =
  | Exclude<Keeping, 'indexeddb'>
  | 'waiting'
  | 'slow'
  | 'failed'
  | 'everything'
  | 'deal'
  | 'lost'
  | 'unreadable';

/** How long something may be on its way to the store before that is said, in milliseconds. */
const SLOW = 500;

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
  readonly #lost = new LostTexts(async (sheet) => (await this.#store?.history(sheet)) ?? []);
  readonly #marks: Marks;
  /** Null before it is open, and where this page may have none. */
  #store: Store | null = null;
  #tell: (word: Word) => void = () => undefined;
  #tails: Tail[] = [];
  #opening: Promise<void> | null = null;
  #stale = false;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #slow: ReturnType<typeof setTimeout> | undefined;
  /** What looks into the controls of this page for text that came without an event. */
  readonly #looks = new Set<() => void>();
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

  /** The texts of a field that lost against the one that stands; reactive. */
  lostTexts(sheet: string, field: string): readonly Draft[] {
    return this.#lost.of(sheet, field, this.text(sheet, field) ?? '');
  }

  /** Lets a text that lost stand again; the one that stood is kept in its place. */
  putBack({ sheet, field, value }: Draft): void {
    this.#notebook.putBack(sheet, field, value);
    this.#bring();
  }

  /** When the text of a field was written; undefined where nothing ever was. */
  writtenAt(sheet: string, field: string): Moment | undefined {
    return this.#notebook.writtenAt(sheet, field);
  }

  /** What was deleted elsewhere while this page shows it: until the learner says what becomes of it, it is not written. */
  get gone(): 'everything' | 'deal' | null {
    if (this.#notebook.erased) return 'everything';
    return this.#notebook.goneDeals.size > 0 ? 'deal' : null;
  }

  /** The store is slow to answer, and another one stands in for it: what was saved before is not shown yet. */
  get standsIn(): boolean {
    return this.#notebook.standIn;
  }

  /** Whether what this page shows is all there is. */
  get knowsAll(): boolean {
    return this.phase === 'open' && !this.standsIn;
  }

  /** Whether texts stand on this page that nothing keeps: whoever leaves it is asked first. */
  get atRisk(): boolean {
    return this.gone !== null || (this.phase === 'open' && !this.#lasting && this.sheets.size > 0);
  }

  /** All that the learner must know now; nothing while all is well. */
  readonly news: readonly News[] = $derived.by(() => {
    const [open, { keeping, saving, gone, lost }] = [this.phase === 'open', this];
    return [
      ...(saving === 'slow' || saving === 'failed' ? [saving] : []),
      ...(gone === null ? [] : [gone]),
      ...(open && gone === null && keeping !== 'indexeddb'
        ? [this.standsIn ? ('waiting' as const) : keeping]
        : []),
      ...(open && lost !== null ? ['lost' as const] : []),
      ...(open && this.unreadable > 0 ? ['unreadable' as const] : []),
    ];
  });

  /** Opens the store and brings in what earlier pages left. The same promise each time; it never rejects. */
  open(): Promise<void> {
    return (this.#opening ??= this.#inTurn(() => this.#open()));
  }

  /**
   * Writes the text of a field, also while the store is still being opened; then `join` makes one of this text and of
   * what turns out to be stored, where both count.
   */
  write(sheet: string, field: string, value: string, join?: Join): void {
    this.#notebook.write(sheet, field, value, join);
    this.#bring();
  }

  /** Adds a fact to the journal, also while the store is still being opened. */
  record(fact: Fact): void {
    this.#notebook.record(fact);
    this.#bring();
  }

  /** The field has the focus: no other tab changes it until `release`. */
  hold(sheet: string, field: string): void {
    this.#notebook.hold(sheet, field);
  }

  /** The focus is gone: what another tab wrote meanwhile is shown, if nothing was typed here. */
  release(sheet: string, field: string): void {
    if (this.#notebook.release(sheet, field)) this.#reread();
  }

  /**
   * Lets `look` write what stands in a control, at every moment at which that counts: the page may go, is printed, or
   * another tab's text may take the place of this one's. Gives what ends that.
   */
  watch(look: () => void): () => void {
    this.#looks.add(look);
    return () => this.#looks.delete(look);
  }

  /** Takes in what stands in the controls of this page and came there without an event. */
  look(): void {
    for (const look of this.#looks) look();
  }

  /** The page goes, perhaps for ever: leaves behind what the store has not confirmed. */
  leave(): void {
    this.look();
    this.#leaveTail();
  }

  /** The page is back: reads what others wrote, and tries again what failed. */
  comeBack(): void {
    this.#reread();
  }

  /** Keeps what was deleted elsewhere and is shown here after all. */
  async keepGone(): Promise<void> {
    this.#notebook.keepGone();
    await this.#inTurn(() => this.#bringLate());
  }

  /** Lets what was deleted elsewhere go from this page too. */
  dropGone(): void {
    if (this.gone === 'everything') this.#forget();
    else this.#notebook.dropGone();
    this.#reread();
  }

  /** Erases all records of this course, here and in every open tab. Rejects, and keeps all, where that fails. */
  async erase(): Promise<void> {
    this.#mayTouch();
    await this.#inTurn(async () => {
      await this.#store?.erase();
      this.#marks.erase();
      chooseDeal(this.#options.base, PRACTICE);
      this.#forget();
      this.#tell('erased');
    });
  }

  /** Deletes every text about a deal, here and in the store. Rejects, and keeps it, where that fails. */
  async forget(deal: Id): Promise<void> {
    this.#mayTouch();
    await this.#inTurn(async () => {
      await this.#store?.forget(deal);
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
      if (!this.#store) throw new Error('There is no store.');
      const done = await job(this.#store);
      this.#take(await this.#store.load(this.#first()));
      this.lost = null;
      this.#mark(true);
      this.#tell('changed');
      return done;
    });
  }

  /** All records, those that only this page knows included. */
  async everything(): Promise<Kept> {
    this.#mayTouch(); // what a newer version has stored cannot be read, and a copy without it would be called whole
    this.look();
    await this.#readOn();
    const { journal, allDrafts: drafts, unreadable: quarantine } = this.#notebook;
    const history = (await this.#store?.history()) ?? [];
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

  /** Nothing is done with a store as a whole that is not open, is only stood in for, or is a newer version's. */
  #mayTouch(): void {
    if (!this.knowsAll || this.keeping === 'newer') throw new Error('There is no store now.');
  }

  async #open(): Promise<void> {
    const { base, tabs } = this.#options;
    this.#tell = tabs((word) => this.#hear(word));
    await this.#connect().catch((error: unknown) => this.#doWithout(error));
    if (this.#lasting && !this.#notebook.erased) {
      const seen = this.#notebook.empty ? readSeen(base) : null;
      // In localStorage the mark lies in the very store it speaks of, and tells nothing.
      if (seen && this.keeping === 'indexeddb') this.lost = seen.entries + seen.drafts;
      // What was typed here already stands over what is stored; what an earlier page left may have been overtaken.
      await this.#drain(settle);
      const tail = readTail(base);
      this.#tails.push(tail);
      this.#notebook.add(tail.entries, tail.edits);
    }
    await this.#drain(late);
    this.#mark();
    this.phase = 'open';
    void this.#lost.read();
  }

  async #connect(): Promise<void> {
    this.#use(await this.#options.open(this.#first(), () => void this.#inTurn(() => this.#reconnect())));
  }

  #use({ store, saved, awaited }: Opened): void {
    this.#notebook.standIn = awaited !== undefined;
    this.#take(saved);
    this.#store = store;
    this.keeping = store.kind;
    if (awaited) void this.#takeOver(awaited);
  }

  /** Goes over to the store that was slow to answer; where it refuses in the end, the one that stood in for it stays. */
  async #takeOver(awaited: NonNullable<Opened['awaited']>): Promise<void> {
    const take = await awaited.catch(() => null);
    await this.#inTurn(async () => {
      const opened = await take?.().catch(() => null);
      if (opened) this.#use(opened);
      else this.#notebook.standIn = false;
      await this.#bringLate();
      this.#mark();
    });
  }

  #doWithout(error: unknown): void {
    this.#store = null;
    this.keeping = error instanceof NewerStore ? 'newer' : 'memory';
  }

  /** The store was taken away. Where the next one has nothing of what was in it, the learner is asked. */
  async #reconnect(): Promise<void> {
    await this.#connect().catch((error: unknown) => this.#doWithout(error));
    await this.#bringLate();
  }

  async #bringLate(): Promise<void> {
    await this.#drain(late);
    // Just after it was emptied, a browser may refuse the database that it gives again a moment later.
    if (this.keeping === 'localstorage' && !this.standsIn) this.#retryLater();
  }

  #hear(word: Word): void {
    this.look();
    // What is typed while the store opens may stand on the screen, but does not go into one that was just emptied.
    if (word === 'erased' && this.phase === 'opening' && this.#notebook.waiting) {
      this.#notebook.erased = true;
      this.#say('nothing');
      this.#removeTails();
    }
    this.#reread();
  }

  #forget(): void {
    this.#notebook.clear();
    this.#lost.clear();
    this.lost = null;
    this.#say('nothing');
    this.savedAt = null;
  }

  #reread(): void {
    this.#stale = true;
    if (this.phase === 'open') this.#flush();
  }

  /** What was written is on its way, or waits for the store to be open; meanwhile it is left where a reload finds it. */
  #bring(): void {
    if (this.#lasting && this.saving !== 'slow' && this.#notebook.waiting) this.#say('saving');
    if (this.phase === 'open') return this.#flush();
    this.#leaveTail();
    void this.open();
  }

  #leaveTail(): void {
    const { entries, toWrite, waiting } = this.#notebook;
    if (!waiting || this.keeping === 'newer') return;
    this.#tails.push(writeTail(this.#options.base, entries, toWrite));
  }

  #removeTails(): void {
    for (const tail of this.#tails.splice(0)) removeTail(this.#options.base, tail);
  }

  #say(saving: Saving): void {
    this.saving = saving;
    if (saving === 'saving') {
      this.#slow ??= setTimeout(() => this.#say('slow'), SLOW);
    } else if (saving !== 'slow') {
      clearTimeout(this.#slow);
      this.#slow = undefined;
    }
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
    if (!this.#store && this.saving !== 'nothing') this.#say('nothing');
    if (!this.#store || !this.#pending) return;
    clearTimeout(this.#retry);
    try {
      while (this.#pending) {
        if (this.#notebook.waiting) await this.#save(rule);
        else await this.#load();
      }
      this.#removeTails();
      if (this.saving !== 'nothing') this.#say(this.#lasting && this.gone === null ? 'saved' : 'nothing');
    } catch {
      if (this.#notebook.waiting) this.#say('failed');
      this.#retryLater();
    }
    this.#mark();
  }

  /** `emptied`: if nothing is left, it is the learner who took it away. */
  #mark(emptied = false): void {
    if (!this.#lasting || this.#notebook.erased || this.standsIn) return;
    if (this.#notebook.rest.size === 0) this.#marks.begin(this.#notebook);
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
    if (sheets.length > 0) this.#notebook.takeRest(deals, await (this.#store?.read(sheets) ?? new Map()));
  }

  async #load(): Promise<void> {
    this.#stale = false;
    // Another tab may have the database again, and have moved into it what was in localStorage.
    if (this.keeping === 'localstorage' && !this.standsIn) await this.#connect();
    else if (this.#lasting && this.#store) this.#take(await this.#store.load(this.#first()));
    void this.#lost.read();
  }

  #take(saved: Saved): void {
    this.#notebook.take(saved, this.#options.current());
    if (this.#notebook.erased) this.#say('nothing');
  }

  async #save(rule: Rule): Promise<void> {
    const [notebook, store] = [this.#notebook, this.#store];
    if (!store) return;
    if (this.#lasting && this.saving !== 'slow') this.#say('saving');

    const { entries, toWrite: edits } = notebook;
    try {
      if (entries.length > 0) await store.append(entries);
      notebook.confirmEntries(entries);
      if (edits.length > 0) {
        const drafts = await store.write(edits, rule);
        notebook.confirmEdits(edits, drafts);
        // Where something else was found than was seen, there may be a text that lost.
        if (drafts.some(({ lamport }, i) => lamport !== (edits[i]?.seen ?? 0) + 1)) void this.#lost.read();
      }
    } catch (error) {
      if (!(error instanceof Outdated)) throw error;
      return this.#load();
    }

    if (!this.#lasting) return;
    this.savedAt = now();
    this.#tell('changed');
  }
}
