// Players who do not listen: they pick by chance, or by a rule that anybody could follow without understanding a word.
import { shuffled } from '../question/shuffle.ts';
import type { Line, RolePlay } from './role-play.ts';
import { pick, walk, type Walk } from './walk.ts';

/** Picks one of what is offered; `step` counts what was picked before. */
type Player = (offered: readonly Line[], step: number) => Line | undefined;

/** The talk that a player has. Where it goes in circles, it is left after so many steps. */
export function played(rolePlay: RolePlay, player: Player, most = 200): Walk {
  let at = walk(rolePlay, []);
  for (let step = 0; step < most && at.scene; step += 1) {
    const choice = player(at.offered, step);
    const next = choice && pick(rolePlay, at, choice.id);
    if (!next) return at;
    at = next;
  }
  return at;
}

/** Picks by chance, as this seed says. */
export function byChance(seed: string): Player {
  return (offered, step) => shuffled(offered, `${seed}:${step}`)[0];
}

const FRIENDLY =
  /\b(thanks?|thank you|please|sorry|glad|happy|great|good|lovely|nice|wonderful|perfect|absolutely|of course|appreciate|love|delighted|pleasure|pleased|welcome|kind|fair|understand|hope|enjoy|sure)\b/gi;

const long = ({ say }: Line): number => say.length;
const friendly = ({ say }: Line): number => say.match(FRIENDLY)?.length ?? 0;
const asks = ({ say }: Line): number => Number(say.includes('?'));

/** The first of these for which the number is highest. */
function highest(number: (line: Line) => number): Player {
  return (offered) =>
    offered.reduce<Line | undefined>(
      (best, line) => (best === undefined || number(line) > number(best) ? line : best),
      undefined,
    );
}

/** The rules, by the words in which an author is told of them. */
export const RULES: Readonly<Record<string, Player>> = {
  'the longest line': highest(long),
  'the shortest line': highest((line) => -long(line)),
  'the friendliest line': highest(friendly),
  'the first question': highest(asks),
  'the first line listed': ([first]) => first,
};
