// What is chosen from in role-plays: the lines that are offered together, with nothing of what the customer said.
import type { Reach } from '../../../core/role-play/reach.ts';
import type { Line, Scene } from '../../../core/role-play/role-play.ts';
import { bestLines } from '../../../core/role-play/score.ts';
import type { Content, RolePlayContent } from '../../content.ts';
import { spotIn } from '../../reading/authored-file.ts';
import { playable } from '../../rules/role-play/playable.ts';
import type { Asked } from '../guessing/asked.ts';

/**
 * The forks of all talks; the line that does most for all meters together is the right one. Lines that no learner ever
 * sees beside each other, because their conditions exclude each other, are forks of their own, and so is the same scene
 * with a line that is offered only then.
 */
export function forksIn({ parts }: Pick<Content, 'parts'>): readonly Asked[] {
  return parts.flatMap(({ rolePlays }) => rolePlays.flatMap(forksOf));
}

function forksOf(file: RolePlayContent): readonly Asked[] {
  const found = playable(file);
  if (!found) return [];
  const offered = offeredTogether(found.all);
  return found.talk.scenes.flatMap((scene, n) =>
    (offered.get(scene) ?? []).flatMap((lines): readonly Asked[] => {
      const best = bestLines(lines);
      if (best.length === lines.length) return [];
      const options = lines.map((line) => ({ text: line.say, right: best.includes(line) }));
      const spot = spotIn(file, ['scenes', n, 'choices']);
      return [{ id: scene.id, lesson: file.id, kind: 'talk', options, spot }];
    }),
  );
}

/** Of each scene, every list of lines that some learner sees there. */
function offeredTogether({ stands }: Reach): ReadonlyMap<Scene, readonly (readonly Line[])[]> {
  const lists = new Map<Scene, Map<string, readonly Line[]>>();
  for (const { scene, ways } of stands.values()) {
    const lines = ways.map(({ line }) => line);
    const known = lists.get(scene) ?? new Map<string, readonly Line[]>();
    lists.set(scene, known.set(lines.map(({ id }) => id).join(' '), lines));
  }
  return new Map([...lists].map(([scene, known]) => [scene, [...known.values()]]));
}
