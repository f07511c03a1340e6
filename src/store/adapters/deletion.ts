// The mark that a deletion leaves in a store, by which pages that are open elsewhere see that something is gone. It says
// nothing of what that was.
import { newId } from '../time/moment.ts';

/** `some`: a deal, or what was brought in; `all`: everything there was. */
export type Deleted = 'some' | 'all';

/** Where in a store the last mark stands. */
export const DELETION = 'deletion';

/** A new mark, unlike all others. */
export function deletionOf(what: Deleted): string {
  return `${what}/${newId()}`;
}

/** Whether a store that is empty became so piece by piece. */
export function isOfSome(mark: unknown): boolean {
  return typeof mark === 'string' && mark.startsWith('some/');
}
