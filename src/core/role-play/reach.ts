// Everything that can happen in a talk: every standing that any picks lead to, found once each. Standings that differ
// only in what nothing asks for any more are one.
import type { Id } from '../id.ts';
import { keysOf } from './matters.ts';
import type { Line, RolePlay, Scene } from './role-play.ts';
import { afterLine, holds, offeredIn, routeOf, walk, type Picks, type Standing } from './walk.ts';

/** A standing in a scene, with what can be said there and where it leads. */
export interface Stand extends Standing {
  readonly scene: Scene;
  readonly ways: readonly { readonly line: Line; readonly to: string }[];
}

export interface Reach {
  /** By key, in the order in which a search by breadth meets them: the picks of each are a shortest way to it. */
  readonly stands: ReadonlyMap<string, Stand>;
  /** The endings that can be reached, each with a shortest way to it. */
  readonly endings: ReadonlyMap<Id, Picks>;
  /** Whether the search was given up because there are too many standings. */
  readonly tooMany: boolean;
}

/** So many standings are far beyond what two dozen scenes need. */
const MOST = 200_000;

/** All that can happen from the start, or after these picks. */
export function reach(rolePlay: RolePlay, from: Picks = []): Reach {
  const keyOf = keysOf(rolePlay);
  const begin = walk(rolePlay, from);
  const stands = new Map<string, Stand>();
  const endings = new Map<Id, Picks>();
  if (begin.ending) endings.set(begin.ending.id, begin.picks);
  const waiting = new Map<string, { scene: Scene; standing: Standing }>();
  if (begin.scene) waiting.set(keyOf(begin.scene.id, begin), { scene: begin.scene, standing: begin });
  const scenes = new Map(rolePlay.scenes.map((scene) => [scene.id, scene]));
  // A map is walked through in the order in which it was filled, also while it is being filled.
  for (const [key, { scene, standing }] of waiting) {
    if (stands.size >= MOST) return { stands, endings, tooMany: true };
    const ways = offeredIn(scene, standing).map((line) => {
      const after = afterLine(standing, line);
      const to = routeOf(line, after);
      const next = scenes.get(to);
      if (!next) {
        if (!endings.has(to)) endings.set(to, after.picks);
        return { line, to };
      }
      const nextKey = keyOf(to, after);
      if (!waiting.has(nextKey)) waiting.set(nextKey, { scene: next, standing: after });
      return { line, to: nextKey };
    });
    stands.set(key, { ...standing, scene, ways });
  }
  return { stands, endings, tooMany: false };
}

/** How many ways there are through a talk, and how long they are, in choices. Without end where it can go in circles. */
export interface Paths {
  readonly count: number;
  readonly shortest: number;
  readonly longest: number;
}

/** The paths through all that can happen. */
export function pathsOf({ stands, endings }: Reach): Paths {
  const known = new Map<string, Paths>();
  const open = new Set<string>();
  const ENDED = { count: 1, shortest: 0, longest: 0 };
  const from = (key: string): Paths => {
    const stand = stands.get(key);
    if (!stand) return ENDED;
    const before = known.get(key);
    if (before) return before;
    // Back at where it came from: there is a circle.
    if (open.has(key)) return { count: Infinity, shortest: Infinity, longest: Infinity };
    open.add(key);
    const ways = stand.ways.map(({ to }) => from(to));
    open.delete(key);
    const paths = {
      count: ways.reduce((sum, { count }) => sum + count, 0),
      shortest: 1 + Math.min(...ways.map(({ shortest }) => shortest)),
      longest: 1 + Math.max(...ways.map(({ longest }) => longest)),
    };
    known.set(key, paths);
    return paths;
  };
  const [first] = stands.keys();
  if (first === undefined) return ENDED;
  const { count, longest } = from(first);
  // What was met within a circle is not known to be the shortest; the search by breadth knows it.
  const shortest = Math.min(...[...endings.values()].map(({ length }) => length));
  return { count, shortest, longest };
}

/** The stands from which no ending can be reached. */
export function stuckIn({ stands, endings }: Reach): readonly Stand[] {
  const before = new Map<string, string[]>();
  for (const [key, { ways }] of stands) {
    for (const { to } of ways) before.set(to, [...(before.get(to) ?? []), key]);
  }
  const free = new Set<string>(endings.keys());
  // A set, too, is walked through while it is being filled.
  for (const key of free) for (const earlier of before.get(key) ?? []) free.add(earlier);
  return [...stands].flatMap(([key, stand]) => (free.has(key) ? [] : stand));
}

/** The routes of a line that are never taken, by their place in its list. */
export function untakenOf({ stands }: Pick<Reach, 'stands'>, line: Line): readonly number[] {
  const taken = new Set<number>();
  for (const stand of stands.values()) {
    if (!stand.ways.some((way) => way.line === line)) continue;
    const after = afterLine(stand, line);
    taken.add(line.next.findIndex(({ when }) => holds(when, after)));
  }
  return [...line.next.keys()].filter((place) => !taken.has(place));
}
