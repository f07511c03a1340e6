// A talk as it can be played, and all that can happen in it: what the rules, the measures and the table look at.
import { reach, type Reach } from '../../../core/role-play/reach.ts';
import type { RolePlay } from '../../../core/role-play/role-play.ts';
import type { RolePlayContent } from '../../content.ts';
import { talkNameProblems } from './names.ts';

export interface Playable {
  readonly talk: RolePlay;
  readonly all: Reach;
}

/** All that can happen is found once a file: it is thousands of standings. */
const known = new WeakMap<RolePlayContent, Playable | null>();

/** The talk of a file; null where it does not fit its form, or its names are not right yet. */
export function playable(file: RolePlayContent): Playable | null {
  const before = known.get(file);
  if (before !== undefined) return before;
  const talk = file.form === null || talkNameProblems(file).length > 0 ? null : { id: file.id, ...file.form };
  const found = talk && { talk, all: reach(talk) };
  known.set(file, found);
  return found;
}
