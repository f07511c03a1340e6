// What is needed to look back at a talk.
import type { Id } from '../../core/id.ts';
import type { Ending, RolePlay } from '../../core/role-play/role-play.ts';
import type { Picks, Walk } from '../../core/role-play/walk.ts';

export interface AfterTalkProps {
  talk: RolePlay;
  lessons: Readonly<Record<Id, { readonly title: string; readonly url: string }>>;
  /** The talk that has just ended, and its ending. */
  at: Walk;
  ending: Ending;
  /** All talks that came to an end, oldest first. */
  runs: readonly Walk[];
  /** Goes to where these picks lead. */
  goTo: (picks: Picks) => void;
}
