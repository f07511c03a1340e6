// The map of a conversation: scenes in rows by how soon they can come, and the ways between them.
import type { Id } from '../id.ts';
import { endingOf, type Ending, type RolePlay, type Scene } from './role-play.ts';

export interface MapNode {
  readonly id: Id;
  /** Scenes are counted from 1 in the order of the map; endings have none. */
  readonly number: number | null;
  readonly place: Scene | Ending;
  /** From 0; endings share the last row. */
  readonly row: number;
  /** The place in its row, and how many share the row. */
  readonly column: number;
  readonly of: number;
  /** Where it leads, each once. */
  readonly to: readonly Id[];
}

/** Where a scene can lead to, by any of its choices; each once, in the order of the choices. */
export function leadsTo({ choices }: Scene): readonly Id[] {
  return [...new Set(choices.flatMap(({ next }) => next.map(({ to }) => to)))];
}

/** The map. In each row a node stands near those that lead to it, so that few lines cross. */
export function mapOf(rolePlay: RolePlay): readonly MapNode[] {
  const depth = depthsOf(rolePlay);
  const scenes = rolePlay.scenes.filter(({ id }) => depth.has(id));
  const last = 1 + Math.max(0, ...scenes.map(({ id }) => depth.get(id) ?? 0));
  const rowOf = (id: Id) => (endingOf(rolePlay, id) ? last : (depth.get(id) ?? 0));
  const ids = [...scenes, ...rolePlay.endings].map(({ id }) => id);
  const parents = Map.groupBy(
    scenes.flatMap((scene) => leadsTo(scene).map((to) => ({ from: scene.id, to }))),
    ({ to }) => to,
  );
  const across = new Map<Id, number>();
  const rows = Array.from({ length: last + 1 }, (_, row) => {
    const here = ids.filter((id) => rowOf(id) === row);
    const pull = (id: Id): number => {
      const above = (parents.get(id) ?? []).flatMap(({ from }) => across.get(from) ?? []);
      return above.length === 0 ? 0.5 : above.reduce((a, b) => a + b, 0) / above.length;
    };
    const sorted = here.toSorted((a, b) => pull(a) - pull(b));
    sorted.forEach((id, n) => across.set(id, (n + 1) / (sorted.length + 1)));
    return sorted;
  });
  let count = 0;
  return rows.flatMap((row, n) =>
    row.flatMap((id, column): readonly MapNode[] => {
      const scene = scenes.find((each) => each.id === id);
      const place = scene ?? endingOf(rolePlay, id);
      if (!place) return [];
      const number = scene ? (count += 1) : null;
      return [{ id, number, place, row: n, column, of: row.length, to: scene ? leadsTo(scene) : [] }];
    }),
  );
}

/** How many choices lead to a scene at least. */
function depthsOf({ scenes }: RolePlay): ReadonlyMap<Id, number> {
  const byId = new Map(scenes.map((scene) => [scene.id, scene]));
  const depth = new Map<Id, number>(scenes.slice(0, 1).map(({ id }) => [id, 0]));
  for (const [id, steps] of depth) {
    const scene = byId.get(id);
    for (const to of scene ? leadsTo(scene) : []) {
      if (byId.has(to) && !depth.has(to)) depth.set(to, steps + 1);
    }
  }
  return depth;
}
