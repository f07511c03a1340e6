// What the learner is told of where their words are kept, and of how far they have come on their way there.
import type { Moment } from '../../core/time/moment.ts';
import type { Store } from '../port.ts';

/** Where things are kept. `newer`: the store belongs to a newer version, so all stays in memory. */
export type Keeping = Store['kind'] | 'newer';

/**
 * `nothing` also where nothing lasts: what is only in memory is never called saved. `slow` is what is being saved for
 * so long that it must be said.
 */
export type Saving = 'nothing' | 'saving' | 'slow' | 'saved' | 'failed';

/** What the keeper of a page's words tells the learner, and what it must know of them. */
export interface Told {
  phase: 'opening' | 'open';
  keeping: Keeping;
  readonly saving: Saving;
  /** When this page last saved something. */
  savedAt: Moment | null;
  /** How many records there were, where the store is found empty; else null. */
  lost: number | null;
  /** Says how far what was written has come; what is called slow stays slow until that has an end. */
  say(saving: Saving): void;
  /** What was deleted elsewhere while this page shows it. */
  readonly gone: 'everything' | 'deal' | null;
  /** Takes in what stands in the controls of this page and came there without an event. */
  look(): void;
}
