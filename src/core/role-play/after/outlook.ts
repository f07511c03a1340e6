// Whether the best ending can still be had, at each point of a talk.
import { keysOf } from '../matters.ts';
import { sceneOf, type RolePlay, type Scene } from '../role-play.ts';
import { BEST, gainOf, scoreOf } from '../score.ts';
import { afterLine, offeredIn, routeOf, walk, type Picks, type Standing } from '../walk.ts';

/**
 * Tells of picks whether an ending that counts most can still come after them. What was found to lead to none is
 * remembered, so that a whole talk costs little more than one look from its start.
 */
export function outlookOf(rolePlay: RolePlay): (picks: Picks) => boolean {
  const keyOf = keysOf(rolePlay);
  const best = new Set(
    rolePlay.endings.filter((each) => scoreOf(rolePlay, each) === BEST).map(({ id }) => id),
  );
  const hopeless = new Set<string>();
  return (picks) => {
    const begin = walk(rolePlay, picks);
    if (!begin.scene) return best.has(begin.ending?.id ?? '');
    const met = new Set<string>();
    const waiting: { readonly scene: Scene; readonly standing: Standing }[] = [
      { scene: begin.scene, standing: begin },
    ];
    for (let at = waiting.pop(); at; at = waiting.pop()) {
      const { scene, standing } = at;
      const key = keyOf(scene.id, standing);
      if (met.has(key) || hopeless.has(key)) continue;
      met.add(key);
      // What does most is looked at first: it comes to the best soonest.
      for (const line of offeredIn(scene, standing).toSorted((a, b) => gainOf(a) - gainOf(b))) {
        const after = afterLine(standing, line);
        const to = routeOf(line, after);
        if (best.has(to)) return true;
        const next = sceneOf(rolePlay, to);
        if (next) waiting.push({ scene: next, standing: after });
      }
    }
    for (const key of met) hopeless.add(key);
    return false;
  };
}
