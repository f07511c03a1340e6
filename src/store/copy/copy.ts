// A copy that the learner brings in beside what they have here, and can take back.
import { bringIn, takeBack, type Exchange } from '../../core/copy/exchange.ts';
import type { Learner } from '../learner.svelte.ts';
import type { Copy } from './read-backup.ts';

/** Brings a copy in, and gives what that did. Rejects, and changes nothing, where the store refuses. */
export function bring(learner: Learner, copy: Copy): Promise<Exchange> {
  return learner.change((store) => store.exchange((kept) => bringIn(kept, copy)));
}

/** Takes back what was done; what was written since stays. Rejects, and changes nothing, where the store refuses. */
export async function undo(learner: Learner, done: Exchange): Promise<void> {
  await learner.change((store) => store.exchange((kept) => takeBack(kept, done)));
}
