// A last scene is worth asking in only if something is decided there.
import type { Reach } from '../../../core/role-play/reach.ts';
import type { RolePlay } from '../../../core/role-play/role-play.ts';
import { quoted } from '../../problems/nearest.ts';
import type { Finding } from '../../problems/problem.ts';

/** Scenes that end the talk in one way, whatever is said there, for everybody who comes there. */
export function aboutIdle({ scenes, endings }: RolePlay, { stands }: Reach): readonly Finding[] {
  const ends = new Set(endings.map(({ id }) => id));
  const met = Map.groupBy(stands.values(), ({ scene }) => scene.id);
  return scenes.flatMap(({ id }, n): readonly Finding[] => {
    const ways = (met.get(id) ?? []).map((stand) => new Set(stand.ways.map(({ to }) => to)));
    const idle =
      ways.length > 0 && ways.every((to) => to.size === 1 && [...to].every((each) => ends.has(each)));
    if (!idle) return [];
    const found = `Nothing is decided in ${quoted(id)}: whatever is said there ends the talk in the same way.`;
    return [
      [['scenes', n, 'choices'], found, 'Let one of its choices lead elsewhere, or end the talk before it.'],
    ];
  });
}
