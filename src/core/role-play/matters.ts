// What still matters in each scene: the meters, flags and picks that some condition may yet ask for. A talk that has
// forgotten everything else goes on in just the same way.
import type { Id } from '../id.ts';
import { leadsTo } from './map.ts';
import { METERS, type Condition, type RolePlay } from './role-play.ts';
import type { Standing } from './walk.ts';

/** What conditions ask for. */
interface Asked {
  readonly meters: ReadonlySet<string>;
  readonly flags: ReadonlySet<Id>;
  readonly picks: ReadonlySet<Id>;
}

/** Names a standing in a scene, so that two which go on in the same way have one name. */
export function keysOf(rolePlay: RolePlay): (scene: Id, standing: Standing) => string {
  const asked = new Map(
    [...mattersIn(rolePlay)].map(([scene, { meters, flags, picks }]) => [
      scene,
      { meters: METERS.filter((meter) => meters.has(meter)), flags: [...flags], picks: [...picks] },
    ]),
  );
  return (scene, standing) => {
    const { meters, flags, picks } = asked.get(scene) ?? { meters: [], flags: [], picks: [] };
    const levels = meters.map((meter) => standing.meters[meter]).join(',');
    const set = flags.map((flag) => Number(standing.flags.has(flag))).join('');
    const said = picks.map((id) => Number(standing.picks.includes(id))).join('');
    return `${scene} ${levels} ${set} ${said}`;
  };
}

/** What the conditions of each scene and of all that may follow ask for. */
function mattersIn({ scenes }: RolePlay): ReadonlyMap<Id, Asked> {
  const matters = new Map(
    scenes.map(({ id, choices }) => {
      const own = choices.flatMap(({ when, next }) => [when, ...next.map((route) => route.when)]);
      return [id, askedBy(own.filter((when) => when !== null))];
    }),
  );
  // What matters later matters already, until nothing is added any more.
  for (let grown = true; grown;) {
    grown = false;
    for (const scene of scenes) {
      const here = matters.get(scene.id);
      for (const to of leadsTo(scene)) {
        const there = matters.get(to);
        if (here && there) grown = added(here, there) || grown;
      }
    }
  }
  return matters;
}

type Growing = Readonly<Record<keyof Asked, Set<string>>>;

function askedBy(conditions: readonly Condition[]): Growing {
  return {
    meters: new Set(conditions.flatMap((when) => METERS.filter((meter) => when[meter] !== null))),
    flags: new Set(conditions.flatMap(({ has, lacks }) => [...has, ...lacks])),
    picks: new Set(conditions.flatMap(({ picked }) => picked)),
  };
}

/** Whether there was anything to add. */
function added(here: Growing, there: Growing): boolean {
  const sizeOf = ({ meters, flags, picks }: Growing) => meters.size + flags.size + picks.size;
  const before = sizeOf(here);
  for (const meter of there.meters) here.meters.add(meter);
  for (const flag of there.flags) here.flags.add(flag);
  for (const pick of there.picks) here.picks.add(pick);
  return sizeOf(here) > before;
}
