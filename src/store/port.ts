// What the learner's records are kept in, whatever the browser offers for it.
import type { Id } from '../core/id.ts';
import type { Draft, Edit, settle } from '../core/learner/draft.ts';
import type { Entry, Journal } from '../core/learner/journal.ts';
import type { Kept } from '../core/copy/backup.ts';
import type { Exchange } from '../core/copy/exchange.ts';

/** What stands in a store of one sheet. It may be read only when it is asked for: some have hundreds of deals. */
export interface SheetDrafts {
  /** By field. */
  readonly drafts: ReadonlyMap<string, Draft>;
  /** What in it no parser understands, as it was found. */
  readonly unreadable: readonly unknown[];
}

/** Everything that stands in a store. */
export interface Saved {
  readonly journal: Journal;
  /** By the name of the sheet. One that did not change may be the same object as when it was last loaded. */
  readonly sheets: ReadonlyMap<string, SheetDrafts>;
  /** The names of sheets that are in the store and were not loaded yet. */
  readonly rest: readonly string[];
  /** What else no parser understands, as it was found. It stays in the store. */
  readonly unreadable: readonly unknown[];
  /** Nothing is in it, and not because the last of it was deleted by itself: it is new, or was emptied as a whole. */
  readonly emptied: boolean;
}

/** Decides between an edit and the draft that is stored. */
export type Rule = typeof settle;

/**
 * Each method is one transaction: it happens whole, also between tabs (as far as the browser allows), or rejects.
 * `append` and `write` reject with `Outdated` where something was deleted since this store was last loaded.
 */
export interface Store {
  readonly kind: 'indexeddb' | 'localstorage' | 'memory';
  /** Where there are very many sheets, only those that `first` names are loaded at once. */
  load(first?: (sheet: string) => boolean): Promise<Saved>;
  /** These sheets; one that is gone is left out. */
  read(sheets: readonly string[]): Promise<Saved['sheets']>;
  /** Adds these entries; one that is already there stays as it is. */
  append(entries: readonly Entry[]): Promise<void>;
  /** What now stands for each of these edits, in their order. What lost goes to the history. */
  write(edits: readonly Edit[], rule?: Rule): Promise<readonly Draft[]>;
  /** Deletes every text about a deal, and what lost against it. */
  forget(deal: Id): Promise<void>;
  /** The drafts that lost against a later one, of this sheet alone where one is named. */
  history(sheet?: string): Promise<readonly Draft[]>;
  /** Does what `job` makes of all that the store holds: what goes out, and what comes in. */
  exchange(job: (kept: Kept) => Exchange): Promise<Exchange>;
  /** Rejects where nothing can be written; leaves nothing behind. */
  probe(): Promise<void>;
  /** Deletes all that this store holds. */
  erase(): Promise<void>;
  close(): void;
}

/** A store, and what was in it when it was opened: to read all of it once more would be felt. */
export interface Opened {
  readonly store: Store;
  readonly saved: Saved;
  /**
   * Where this store only stands in for one that is slow to answer: once that one does, what takes it, with what was kept
   * here meanwhile. Rejects where it refuses in the end. What is not in a stand-in is not gone.
   */
  readonly awaited?: Promise<() => Promise<Opened>>;
}

/** Another tab has deleted something. Nothing is written before it was seen what is gone, or it would come back. */
export class Outdated extends Error {}

/** The store was written by a newer version of this course, and this one must not touch it. */
export class NewerStore extends Error {}
