// What a journal says of role-plays. It stands here and not beside the journal, which every page with an island loads.
import type { Id } from '../id.ts';
import type { Journal, Picked, Returned, Watched } from '../learner/journal.ts';
import { walk, type Walk } from './walk.ts';
import type { RolePlay } from './role-play.ts';

/** Where the learner stands in a role-play: what is picked in it now. */
export function picksIn(journal: Journal, rolePlay: Id): readonly Id[] {
  const found = journal.findLast(
    (entry): entry is Picked | Returned =>
      (entry.kind === 'returned' || (entry.kind === 'picked' && entry.during === 'talk')) &&
      entry.rolePlay === rolePlay,
  );
  return found?.picks ?? [];
}

/** The talks of a role-play that came to an end, oldest first. */
export function runsOf(journal: Journal, rolePlay: Id): readonly Picked[] {
  return journal.filter(
    (entry): entry is Picked =>
      entry.kind === 'picked' && entry.rolePlay === rolePlay && entry.ending !== null,
  );
}

/** What was noted when others watched this talk, oldest first. */
export function watchedIn(journal: Journal, rolePlay: Id): readonly Watched[] {
  return journal.filter((entry): entry is Watched => entry.kind === 'watched' && entry.rolePlay === rolePlay);
}

/** The talk as it stood when the learner last spoke in this scene; null where they did not, or it was written anew. */
export function lastTimeIn(journal: Journal, rolePlay: RolePlay, scene: Id): Walk | null {
  const found = journal.findLast(
    (entry): entry is Picked =>
      entry.kind === 'picked' &&
      entry.during === 'talk' &&
      entry.rolePlay === rolePlay.id &&
      entry.scene === scene,
  );
  const at = found && walk(rolePlay, found.picks.slice(0, -1));
  return at?.scene?.id === scene ? at : null;
}
