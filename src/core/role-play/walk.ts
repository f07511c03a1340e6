// A talk as far as it has gone: a fold over what was picked. Back, again and another way are shorter lists.
import type { Id } from '../id.ts';
import {
  endingOf,
  FULL,
  METERS,
  sceneOf,
  type Condition,
  type Ending,
  type Line,
  type Meters,
  type RolePlay,
  type Scene,
} from './role-play.ts';

/** What was picked, in order, by the ids of the choices. The whole state of a talk. */
export type Picks = readonly Id[];

/** All that the next conditions look at. */
export interface Standing {
  readonly meters: Meters;
  readonly flags: ReadonlySet<Id>;
  readonly picks: Picks;
}

/** One exchange: what the customer said, what could be answered, and what was. */
export interface Step {
  readonly scene: Scene;
  readonly offered: readonly Line[];
  readonly choice: Line;
  readonly before: Meters;
  readonly after: Meters;
}

export interface Walk extends Standing {
  readonly steps: readonly Step[];
  /** The scene that is open, or null where the talk has ended. */
  readonly scene: Scene | null;
  readonly offered: readonly Line[];
  readonly ending: Ending | null;
  /** What was picked and fits no more, because the talk was written anew since. */
  readonly cut: Picks;
}

/** The talk after these picks. Where one does not fit, the talk stands before it, and the rest is `cut`. */
export function walk(rolePlay: RolePlay, picks: Picks): Walk {
  let at = beginning(rolePlay);
  for (const [n, id] of picks.entries()) {
    const next = pick(rolePlay, at, id);
    if (!next) return { ...at, cut: picks.slice(n) };
    at = next;
  }
  return at;
}

/** The talk one choice further, or null where this choice is not offered. */
export function pick(rolePlay: RolePlay, at: Walk, id: Id): Walk | null {
  const choice = at.offered.find((each) => each.id === id);
  if (!at.scene || !choice) return null;
  const standing = afterLine(at, choice);
  const step = { scene: at.scene, offered: at.offered, choice, before: at.meters, after: standing.meters };
  const place = placeAt(rolePlay, routeOf(choice, standing), standing);
  return place && { ...standing, ...place, steps: [...at.steps, step], cut: [] };
}

/** The picks without the last one. */
export function undo(picks: Picks): Picks {
  return picks.slice(0, -1);
}

/** What a line does to a standing. */
export function afterLine({ meters, flags, picks }: Standing, { id, effect, sets }: Line): Standing {
  return {
    meters: {
      trust: within(meters.trust + effect.trust),
      insight: within(meters.insight + effect.insight),
      agreement: within(meters.agreement + effect.agreement),
    },
    flags: sets.length > 0 ? new Set([...flags, ...sets]) : flags,
    picks: [...picks, id],
  };
}

/** Where a line leads once it is said: the id of a scene or an ending. */
export function routeOf({ next }: Line, standing: Standing): Id {
  return (next.find(({ when }) => holds(when, standing)) ?? next.at(-1))?.to ?? '';
}

/** What can be said in a scene. */
export function offeredIn({ choices }: Scene, standing: Standing): readonly Line[] {
  return choices.filter(({ when }) => holds(when, standing));
}

/** Whether a condition holds; none always does. */
export function holds(when: Condition | null, { meters, flags, picks }: Standing): boolean {
  return (
    when === null ||
    (when.has.every((flag) => flags.has(flag)) &&
      !when.lacks.some((flag) => flags.has(flag)) &&
      when.picked.every((id) => picks.includes(id)) &&
      METERS.every((meter) => {
        const range = when[meter];
        return range === null || (meters[meter] >= range.from && meters[meter] <= range.to);
      }))
  );
}

function beginning(rolePlay: RolePlay): Walk {
  const standing = { meters: rolePlay.start, flags: new Set<Id>(), picks: [] };
  const place = placeAt(rolePlay, rolePlay.scenes[0]?.id ?? '', standing);
  return { ...standing, scene: null, offered: [], ending: null, ...place, steps: [], cut: [] };
}

function placeAt(
  rolePlay: RolePlay,
  id: Id,
  standing: Standing,
): Pick<Walk, 'scene' | 'offered' | 'ending'> | null {
  const scene = sceneOf(rolePlay, id);
  if (scene) return { scene, offered: offeredIn(scene, standing), ending: null };
  const ending = endingOf(rolePlay, id);
  return ending && { scene: null, offered: [], ending };
}

function within(level: number): number {
  return Math.min(FULL, Math.max(0, level));
}
