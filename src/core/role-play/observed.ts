// What observers saw, talk by talk, and what changed from one to the next.
import type { Watched } from '../learner/journal.ts';

export interface Observed {
  readonly watched: Watched;
  readonly seen: number;
  readonly of: number;
  /** What was so this time and not the time before in the same talk; and the other way round. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** What each observer saw, oldest first. */
export function observedOver(all: readonly Watched[]): readonly Observed[] {
  return all.map((watched, n) => {
    const before = all.slice(0, n).findLast(({ rolePlay }) => rolePlay === watched.rolePlay);
    const { seen, unseen } = watched;
    return {
      watched,
      seen: seen.length,
      of: seen.length + unseen.length,
      gained: seen.filter((behaviour) => before?.unseen.includes(behaviour)),
      lost: unseen.filter((behaviour) => before?.seen.includes(behaviour)),
    };
  });
}
