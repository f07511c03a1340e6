// What the learner's records are kept in, whatever the browser offers for it.
import type { Deal } from '../core/deal.ts';
import type { Draft, Edit, settle } from '../core/draft.ts';
import type { Entry, Journal } from '../core/journal.ts';

/** Everything that stands in a store. */
export interface Saved {
  readonly journal: Journal;
  /** The oldest first. */
  readonly deals: readonly Deal[];
  readonly drafts: readonly Draft[];
  /** What no parser understands, as it was found. It stays in the store. */
  readonly unreadable: readonly unknown[];
}

/** Decides between an edit and the draft that is stored. */
export type Rule = typeof settle;

/** Each method is one transaction: it happens whole, also between tabs (as far as the browser allows), or rejects. */
export interface Store {
  readonly kind: 'indexeddb' | 'localstorage' | 'memory';
  load(): Promise<Saved>;
  /** Adds these entries; one that is already there stays as it is. */
  append(entries: readonly Entry[]): Promise<void>;
  /** What now stands for each of these edits, in their order. What lost goes to the history. */
  write(edits: readonly Edit[], rule?: Rule): Promise<readonly Draft[]>;
  /** The oldest deal that is already there, else this one, from now on. */
  adopt(deal: Deal): Promise<Deal>;
  /** The drafts that lost against a later one. */
  history(): Promise<readonly Draft[]>;
  /** Rejects where nothing can be written; leaves nothing behind. */
  probe(): Promise<void>;
  /** Deletes all that this store holds. */
  erase(): Promise<void>;
  close(): void;
}

/** The store was written by a newer version of this course, and this one must not touch it. */
export class NewerStore extends Error {}
