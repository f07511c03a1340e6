// The order in which lines are offered says nothing: neither which the author wrote first, nor which stood where last time.
import { shuffled } from '../question/shuffle.ts';
import type { RolePlay } from './role-play.ts';

/** The talk with the lines of each scene in an order that follows from their names alone. */
export function mixed(rolePlay: RolePlay): RolePlay {
  return {
    ...rolePlay,
    scenes: rolePlay.scenes.map((scene) => ({
      ...scene,
      choices: shuffled(scene.choices, `${rolePlay.id}:${scene.id}`),
    })),
  };
}

/** The same lines, turned on by so many places: what stood first in one run stands elsewhere in the next. */
export function turned<T>(lines: readonly T[], places: number): readonly T[] {
  const first = places % Math.max(1, lines.length);
  return [...lines.slice(first), ...lines.slice(0, first)];
}
