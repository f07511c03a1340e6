// Talks with the store: brings there what waits in the notebook, and takes from there what others wrote.
import type { Id } from '../../core/id.ts';
import { PRACTICE, settle, type Draft } from '../../core/learner/draft.ts';
import { chooseDeal } from '../chosen.ts';
import { NewerStore, Outdated, type Opened, type Rule, type Saved, type Store } from '../port.ts';
import type { Word } from '../tabs.ts';
import { now } from '../time/moment.ts';
import { LostTexts } from './lost-texts.svelte.ts';
import { Marks, readSeen } from './marks.ts';
import type { Notebook } from './notebook.svelte.ts';
import type { LearnerOptions } from './options.ts';
import { firstFor, takeRest } from './rest.ts';
import { late, readTail, removeTail, writeTail, type Tail } from './tail.ts';
import type { Told } from './told.ts';

/** How long until a store that refused is tried again, in milliseconds. */
const RETRY = 10_000;

/** Keeps one notebook: whatever is written there is on its way to the store at once. */
export class Keeper {
  readonly lostTexts = new LostTexts((sheet) => this.history(sheet));

  readonly #options: LearnerOptions;
  readonly #notebook: Notebook;
  readonly #told: Told;
  readonly #marks: Marks;
  /** Null before it is open, and where this page may have none. */
  #store: Store | null = null;
  #tails: Tail[] = [];
  #tell: (word: Word) => void = () => undefined;
  #opening: Promise<void> | null = null;
  #stale = false;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #marking: Promise<void> = Promise.resolve();

  constructor(options: LearnerOptions, notebook: Notebook, told: Told) {
    this.#options = options;
    this.#notebook = notebook;
    this.#told = told;
    this.#marks = new Marks(options.base, options.outline);
  }

  /** Whether what is written outlives the page. */
  get lasts(): boolean {
    const { keeping } = this.#told;
    return keeping === 'indexeddb' || keeping === 'localstorage';
  }

  /** Opens the store and brings in what earlier pages left. The same promise each time; it never rejects. */
  open(): Promise<void> {
    return (this.#opening ??= this.#inTurn(() => this.#open()));
  }

  /** What was written is on its way, or waits for the store to be open; meanwhile it is left where a reload finds it. */
  bring(): void {
    if (this.lasts && this.#notebook.waiting) this.#told.say('saving');
    if (this.#told.phase === 'open') return this.#flush();
    this.leave();
    void this.open();
  }

  /** Leaves what the store has not confirmed to the next page. */
  leave(): void {
    const { entries, toWrite, waiting } = this.#notebook;
    if (waiting && this.#told.keeping !== 'newer')
      this.#tails.push(writeTail(this.#options.base, entries, toWrite));
  }

  /** Reads what others wrote, and tries again what failed. */
  readAgain(): void {
    this.#stale = true;
    if (this.#told.phase === 'open') this.#flush();
  }

  /** Brings what comes late: it loses against what was written since. */
  bringLate(): Promise<void> {
    return this.#inTurn(() => this.#bringLate());
  }

  /** Forgets all of it on this page. */
  clear(): void {
    this.#notebook.clear();
    this.lostTexts.clear();
    this.#told.lost = null;
    this.#told.say('nothing');
    this.#told.savedAt = null;
  }

  /** Erases all records of this course, here and in every open tab. Rejects, and keeps all, where that fails. */
  erase(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#store?.erase();
      this.#marks.erase();
      chooseDeal(this.#options.base, PRACTICE);
      this.clear();
      this.#tell('erased');
    });
  }

  /** Deletes every text about a deal, here and in the store. Rejects, and keeps it, where that fails. */
  forget(deal: Id): Promise<void> {
    return this.#inTurn(async () => {
      await this.#store?.forget(deal);
      this.#notebook.forget(deal);
      this.#mark(true);
      this.#tell('changed');
    });
  }

  /** Changes the store as a whole; all is then read anew, here and in the other tabs. Rejects where `job` does. */
  change<T>(job: (store: Store) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      await this.#drain(settle);
      if (!this.#store) throw new Error('There is no store.');
      const done = await job(this.#store);
      this.#take(await this.#store.load(this.#first()));
      this.#told.lost = null;
      this.#mark(true);
      this.#tell('changed');
      return done;
    });
  }

  /** The drafts that lost against a later one, of this sheet alone where one is named. */
  async history(sheet?: string): Promise<readonly Draft[]> {
    return (await this.#store?.history(sheet)) ?? [];
  }

  /** Reads all that is not read yet. */
  async readOn(): Promise<void> {
    if (this.#notebook.rest.size > 0) {
      const inTurn = (job: () => Promise<void>) => this.#inTurn(job);
      await takeRest(this.#notebook, inTurn, (sheets) => this.#store?.read(sheets));
    }
    await this.#notebook.unreadable.readOn();
  }

  /** Resolves when all that was written before is in the store or has failed, and the marks have followed. */
  async settled(): Promise<void> {
    await this.#turn;
    await this.#marking;
  }

  get #pending(): boolean {
    return this.#notebook.waiting || this.#stale;
  }

  async #open(): Promise<void> {
    const { base, tabs } = this.#options;
    this.#tell = tabs((word) => this.#hear(word));
    await this.#connect().catch((error: unknown) => this.#doWithout(error));
    if (this.lasts && !this.#notebook.erased) {
      const seen = this.#notebook.empty ? readSeen(base) : null;
      // In localStorage the mark lies in the very store it speaks of, and tells nothing.
      if (seen && this.#told.keeping === 'indexeddb') this.#told.lost = seen.entries + seen.drafts;
      // What was typed here already stands over what is stored; what an earlier page left may have been overtaken.
      await this.#drain(settle);
      const tail = readTail(base);
      this.#tails.push(tail);
      this.#notebook.add(tail.entries, tail.edits);
    }
    await this.#drain(late);
    this.#mark();
    this.#told.phase = 'open';
    void this.lostTexts.read();
  }

  async #connect(): Promise<void> {
    this.#use(await this.#options.open(this.#first(), () => void this.#inTurn(() => this.#reconnect())));
  }

  #use({ store, saved, awaited }: Opened): void {
    this.#notebook.standIn = awaited !== undefined;
    this.#take(saved);
    this.#store = store;
    this.#told.keeping = store.kind;
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
    this.#told.keeping = error instanceof NewerStore ? 'newer' : 'memory';
  }

  /** The store was taken away. Where the next one has nothing of what was in it, the learner is asked. */
  async #reconnect(): Promise<void> {
    await this.#connect().catch((error: unknown) => this.#doWithout(error));
    await this.#bringLate();
  }

  async #bringLate(): Promise<void> {
    await this.#drain(late);
    // Just after it was emptied, a browser may refuse the database that it gives again a moment later.
    if (this.#told.keeping === 'localstorage' && !this.#notebook.standIn) this.#retryLater();
  }

  #hear(word: Word): void {
    this.#told.look();
    // What is typed while the store opens may stand on the screen, but does not go into one that was just emptied.
    if (word === 'erased' && this.#told.phase === 'opening' && this.#notebook.waiting) {
      this.#notebook.erased = true;
      this.#told.say('nothing');
      this.#removeTails();
    }
    this.readAgain();
  }

  #removeTails(): void {
    for (const tail of this.#tails.splice(0)) removeTail(this.#options.base, tail);
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
    const told = this.#told;
    if (!this.#store && told.saving !== 'nothing') told.say('nothing');
    if (!this.#store || !this.#pending) return;
    clearTimeout(this.#retry);
    try {
      while (this.#pending) {
        if (this.#notebook.waiting) await this.#save(rule);
        else await this.#load();
      }
      this.#removeTails();
      const isSaved = this.lasts && told.gone === null;
      if (told.saving !== 'nothing') told.say(isSaved ? 'saved' : 'nothing');
    } catch {
      if (this.#notebook.waiting) told.say('failed');
      this.#retryLater();
    }
    this.#mark();
  }

  /** `emptied`: if nothing is left, it is the learner who took it away. */
  #mark(emptied = false): void {
    if (!this.lasts || this.#notebook.erased || this.#notebook.standIn) return;
    if (this.#notebook.rest.size === 0) this.#marks.begin(this.#notebook);
    this.#marking = this.readOn().then(
      () => this.#marks.follow(this.#notebook, emptied),
      () => undefined, // they stay as they are until all can be read
    );
  }

  #first(): (sheet: string) => boolean {
    return firstFor(this.#options.current());
  }

  async #load(): Promise<void> {
    this.#stale = false;
    // Another tab may have the database again, and have moved into it what was in localStorage.
    if (this.#told.keeping === 'localstorage' && !this.#notebook.standIn) await this.#connect();
    else if (this.lasts && this.#store) this.#take(await this.#store.load(this.#first()));
    void this.lostTexts.read();
  }

  #take(saved: Saved): void {
    this.#notebook.take(saved, this.#options.current());
    if (this.#notebook.erased) this.#told.say('nothing');
  }

  async #save(rule: Rule): Promise<void> {
    const [notebook, store] = [this.#notebook, this.#store];
    if (!store) return;
    if (this.lasts) this.#told.say('saving');

    const { entries, toWrite: edits } = notebook;
    try {
      if (entries.length > 0) await store.append(entries);
      notebook.confirmEntries(entries);
      if (edits.length > 0) {
        const drafts = await store.write(edits, rule);
        notebook.confirmEdits(edits, drafts);
        // Where something else was found than was seen, there may be a text that lost.
        const unseen = drafts.some(({ lamport }, i) => lamport !== (edits[i]?.seen ?? 0) + 1);
        if (unseen) void this.lostTexts.read();
      }
    } catch (error) {
      if (!(error instanceof Outdated)) throw error;
      return this.#load();
    }

    if (!this.lasts) return;
    this.#told.savedAt = now();
    this.#tell('changed');
  }
}
