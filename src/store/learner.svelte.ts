// The living learner: what islands show and write to. What talks with the store behind it is the keeper.
import type { Kept } from '../core/copy/backup.ts';
import type { Id } from '../core/id.ts';
import type { Draft } from '../core/learner/draft.ts';
import type { Journal } from '../core/learner/journal.ts';
import type { Moment } from '../core/time/moment.ts';
import type { Sheets, Values } from '../core/worksheet/worksheet.ts';
import { Keeper } from './learner/keeper.ts';
import { Notebook, type Fact, type Join } from './learner/notebook.svelte.ts';
import type { LearnerOptions } from './learner/options.ts';
import type { Keeping, Saving, Told } from './learner/told.ts';
import type { Store } from './port.ts';

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

/** One learner at one page: reactive to read, and every write is on its way to the store at once. */
export class Learner implements Told {
  phase = $state<'opening' | 'open'>('opening');
  keeping = $state<Keeping>('indexeddb');
  saving = $state<Saving>('nothing');
  savedAt = $state<Moment | null>(null);
  lost = $state<number | null>(null);

  readonly #notebook = new Notebook();
  readonly #keeper: Keeper;
  #slow: ReturnType<typeof setTimeout> | undefined;
  /** What looks into the controls of this page for text that came without an event. */
  readonly #looks = new Set<() => void>();

  constructor(options: LearnerOptions) {
    this.#keeper = new Keeper(options, this.#notebook, this);
  }

  get journal(): Journal {
    return this.#notebook.journal;
  }

  /** All sheets that something is or was written on. */
  get sheets(): Sheets {
    return this.#notebook.shown.sheets;
  }

  /** The deals of which sheets were never read yet, so that nothing is to be made of their texts. */
  get unread(): ReadonlySet<Id | null> {
    return this.#notebook.unread;
  }

  /** How many records could not be read, as far as they have been looked at; they are kept. */
  get unreadable(): number {
    return this.#notebook.unreadable.all.length;
  }

  /** The texts of a sheet by field; one that was never written has none. */
  texts(sheet: string): Values {
    return this.#notebook.shown.of(sheet);
  }

  /** The text of a field, or undefined where nothing was ever written. */
  text(sheet: string, field: string): string | undefined {
    return this.texts(sheet).get(field);
  }

  /** The texts of a field that lost against the one that stands; reactive. */
  lostTexts(sheet: string, field: string): readonly Draft[] {
    return this.#keeper.lostTexts.of(sheet, field, this.text(sheet, field) ?? '');
  }

  /** Lets a text that lost stand again; the one that stood is kept in its place. */
  putBack({ sheet, field, value }: Draft): void {
    this.#notebook.putBack(sheet, field, value);
    this.#keeper.bring();
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
    return this.gone !== null || (this.phase === 'open' && !this.#keeper.lasts && this.sheets.size > 0);
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
    return this.#keeper.open();
  }

  /**
   * Writes the text of a field, also while the store is still being opened; then `join` makes one of this text and of
   * what turns out to be stored, where both count.
   */
  write(sheet: string, field: string, value: string, join?: Join): void {
    this.#notebook.write(sheet, field, value, join);
    this.#keeper.bring();
  }

  /** Adds a fact to the journal, also while the store is still being opened. */
  record(fact: Fact): void {
    this.#notebook.record(fact);
    this.#keeper.bring();
  }

  /** The field has the focus: no other tab changes it until `release`. */
  hold(sheet: string, field: string): void {
    this.#notebook.hold(sheet, field);
  }

  /** The focus is gone: what another tab wrote meanwhile is shown, if nothing was typed here. */
  release(sheet: string, field: string): void {
    if (this.#notebook.release(sheet, field)) this.#keeper.readAgain();
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
    this.#keeper.leave();
  }

  /** The page is back: reads what others wrote, and tries again what failed. */
  comeBack(): void {
    this.#keeper.readAgain();
  }

  /** Keeps what was deleted elsewhere and is shown here after all. */
  async keepGone(): Promise<void> {
    this.#notebook.keepGone();
    await this.#keeper.bringLate();
  }

  /** Lets what was deleted elsewhere go from this page too. */
  dropGone(): void {
    if (this.gone === 'everything') this.#keeper.clear();
    else this.#notebook.dropGone();
    this.#keeper.readAgain();
  }

  /** Erases all records of this course, here and in every open tab. Rejects, and keeps all, where that fails. */
  async erase(): Promise<void> {
    await this.#whole.erase();
  }

  /** Deletes every text about a deal, here and in the store. Rejects, and keeps it, where that fails. */
  async forget(deal: Id): Promise<void> {
    await this.#whole.forget(deal);
  }

  /** Changes the store as a whole; all is then read anew, here and in the other tabs. Rejects where `job` does. */
  async change<T>(job: (store: Store) => Promise<T>): Promise<T> {
    return this.#whole.change(job);
  }

  /** All records, those that only this page knows included. */
  async everything(): Promise<Kept> {
    // What a newer version has stored cannot be read, and a copy without it would be called whole.
    const keeper = this.#whole;
    this.look();
    await keeper.readOn();
    const { journal, allDrafts: drafts, unreadable } = this.#notebook;
    const quarantine = unreadable.all;
    const history = await keeper.history();
    return { journal, drafts, history, quarantine };
  }

  /** For the keeper: says how far what was written has come; what is called slow stays slow until that has an end. */
  say(saving: Saving): void {
    if (saving === 'saving' && this.saving === 'slow') return;
    this.saving = saving;
    if (saving === 'saving') {
      this.#slow ??= setTimeout(() => (this.saving = 'slow'), SLOW);
    } else {
      clearTimeout(this.#slow);
      this.#slow = undefined;
    }
  }

  /** Resolves when all that was written before is in the store or has failed, and the marks have followed. */
  settled(): Promise<void> {
    return this.#keeper.settled();
  }

  /** Throws where nothing is to be done with the store as a whole: it is not open, only stood in for, or a newer version's. */
  get #whole(): Keeper {
    if (!this.knowsAll || this.keeping === 'newer') throw new Error('There is no store now.');
    return this.#keeper;
  }
}
