// What chance makes of a talk: the share of random walks that come to each scene and ending, and what lines do in them.
import type { Id } from '../../../core/id.ts';
import { byChance, played } from '../../../core/role-play/players.ts';
import { METERS, type Meter, type RolePlay } from '../../../core/role-play/role-play.ts';

/** A scene that fewer walks reach is written for nobody. */
export const SCENE_LEAST = 0.01;

export const WALKS = 2000;

/** A line said less often may have met a full meter by chance. */
const SAID_LEAST = 20;

export interface Walks {
  /** The share of walks that reach each scene and each ending, from 0 to 1. */
  readonly shares: ReadonlyMap<Id, number>;
  /** Lines said often that never changed a meter which they are to change: it was full or empty every time. */
  readonly swallowed: readonly { readonly line: Id; readonly meter: Meter }[];
}

/** So many walks through a talk. The same talk gives the same walks. */
export function walksThrough(talk: RolePlay): Walks {
  const reached = new Map<Id, number>();
  const said = new Map<Id, number>();
  const felt = new Set<string>();
  for (let n = 0; n < WALKS; n += 1) {
    const { steps, scene, ending } = played(talk, byChance(`${talk.id}:${n}`));
    const met = new Set([...steps.map((step) => step.scene.id), scene?.id, ending?.id]);
    for (const id of met) if (id !== undefined) reached.set(id, (reached.get(id) ?? 0) + 1);
    for (const { choice, before, after } of steps) {
      said.set(choice.id, (said.get(choice.id) ?? 0) + 1);
      for (const meter of METERS) if (before[meter] !== after[meter]) felt.add(`${choice.id} ${meter}`);
    }
  }
  const lines = talk.scenes.flatMap(({ choices }) => choices);
  return {
    shares: new Map([...reached].map(([id, count]) => [id, count / WALKS])),
    swallowed: lines
      .filter(({ id }) => (said.get(id) ?? 0) >= SAID_LEAST)
      .flatMap(({ id, effect }) =>
        METERS.filter((meter) => effect[meter] !== 0 && !felt.has(`${id} ${meter}`)).map((meter) => ({
          line: id,
          meter,
        })),
      ),
  };
}
