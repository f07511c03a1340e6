// What a page gives its learner: where their records are, and what speaks to other tabs.
import type { Id } from '../../core/id.ts';
import type { Outline } from '../../core/course/outline.ts';
import type { Opened } from '../port.ts';
import type { Word } from '../tabs.ts';

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
