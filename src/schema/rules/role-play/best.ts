// Only who listens gets the best of a talk, and whoever picks by chance still sees all of it.
import { played, RULES } from '../../../core/role-play/players.ts';
import type { Reach } from '../../../core/role-play/reach.ts';
import type { RolePlay } from '../../../core/role-play/role-play.ts';
import { BEST, scoreOf } from '../../../core/role-play/score.ts';
import { counted, quoted } from '../../problems/nearest.ts';
import type { Finding } from '../../problems/problem.ts';
import { SCENE_LEAST, WALKS, walksThrough } from '../../quality/role-play/walks.ts';

/** A best path is no shorter and no longer than this, in choices. */
const BEST_PATH = { from: 6, to: 14 };

/** Scenes that hardly anybody meets, and effects that never show. */
export function aboutWalks(talk: RolePlay): readonly Finding[] {
  const { shares, swallowed } = walksThrough(talk);
  return talk.scenes.flatMap(({ id, choices }, n): readonly Finding[] => {
    const share = shares.get(id) ?? 0;
    const rare: readonly Finding[] =
      share >= SCENE_LEAST
        ? []
        : [
            [
              ['scenes', n],
              `Of ${WALKS} walks by chance, ${Math.round(share * WALKS)} come to ${quoted(id)}; ${SCENE_LEAST * WALKS} would do.`,
              'Let more ways lead there, or give their conditions more room.',
            ],
          ];
    const idle = choices.flatMap((line, m) =>
      swallowed
        .filter((each) => each.line === line.id)
        .map(({ meter }): Finding => [
          ['scenes', n, 'choices', m, 'effect', meter],
          `${quoted(line.id)} never changes ${meter}, which is full or empty whenever it is said.`,
          'Leave this effect out, or let less happen to it before.',
        ]),
    );
    return [...rare, ...idle];
  });
}

/** How far the best ending is, and who gets there without listening. */
export function aboutBest(talk: RolePlay, all: Reach): readonly Finding[] {
  const best = talk.endings.filter((ending) => scoreOf(talk, ending) === BEST).map(({ id }) => id);
  if (best.length === 0) {
    const wanted = talk.fit === 'poor' ? '`kind: gate` or `kind: no`' : '`kind: gate`';
    return [[['endings'], 'No ending is the best that can be had.', `Write one of ${wanted}.`]];
  }
  const lengths = best.map((id) => all.endings.get(id)?.length ?? Infinity);
  const length = Math.min(...lengths);
  const remarks: Finding[] = [];
  if (length < BEST_PATH.from || length > BEST_PATH.to) {
    const found = `The best ending is ${counted(length, 'choice')} away at least; ${BEST_PATH.from} to ${BEST_PATH.to} are a talk.`;
    remarks.push([['endings', talk.endings.findIndex(({ id }) => id === best[0])], found, nextOf(length)]);
  }
  for (const [rule, player] of Object.entries(RULES)) {
    const ending = played(talk, player).ending;
    if (!ending || !best.includes(ending.id)) continue;
    const found = `Who always picks ${rule} comes to ${quoted(ending.id)}, the best there is, without listening.`;
    remarks.push([['scenes'], found, 'Change the lines at one of the forks that decide, or their order.']);
  }
  return remarks;
}

function nextOf(length: number): string {
  return length < BEST_PATH.from
    ? 'Let its way lead through more scenes.'
    : 'Let a shorter way lead there, too.';
}
