// A talk can be played: every scene comes, every path ends, nothing runs dry, and only who listens gets the best of it.
import { played, RULES } from '../../../core/role-play/players.ts';
import { stuckIn, untakenOf, type Reach } from '../../../core/role-play/reach.ts';
import type { Line, RolePlay } from '../../../core/role-play/role-play.ts';
import { BEST, scoreOf } from '../../../core/role-play/score.ts';
import type { Picks } from '../../../core/role-play/walk.ts';
import type { RolePlayContent } from '../../content.ts';
import { counted, listed, quoted } from '../../problems/nearest.ts';
import type { Finding, Path, Problem } from '../../problems/problem.ts';
import { problemsIn } from '../../reading/authored-file.ts';
import { SCENE_LEAST, WALKS, walksThrough } from '../../quality/role-play/walks.ts';
import { aboutIdle } from './idle.ts';
import { talkNameProblems } from './names.ts';
import { playable, type Playable } from './playable.ts';
import { aboutTime } from './time.ts';

/** A best path is no shorter and no longer than this, in choices. */
const BEST_PATH = { from: 6, to: 14 };

/** Fewer scenes are a question, more are a novel. */
const SCENES = { from: 14, to: 24 };

const ENDINGS = { from: 3, to: 5 };

/** The problems of a talk. What can happen in it is looked at once its names are right. */
export function rolePlayProblems(talk: RolePlayContent): readonly Problem[] {
  const found = playable(talk);
  return found ? problemsIn(talk, aboutTalk(found)) : talkNameProblems(talk);
}

function aboutTalk({ talk, all }: Playable): readonly Finding[] {
  const size = [...aboutSize(talk), ...aboutTime(talk)];
  if (all.tooMany) {
    const next = 'Let fewer choices change meters and flags, or let fewer ways lead back.';
    return [...size, [['scenes'], 'There are too many ways through this talk to look at each.', next]];
  }
  const remarks = [
    ...aboutScenes(talk, all),
    ...aboutLines(talk, all),
    ...aboutEndings(talk, all),
    ...aboutStuck(talk, all),
  ];
  // What never comes is told once, and not again for want of walks that reach it.
  return [
    ...size,
    ...(remarks.length > 0
      ? remarks
      : [...aboutIdle(talk, all), ...aboutWalks(talk), ...aboutBest(talk, all)]),
  ];
}

function aboutSize({ scenes, endings }: RolePlay): readonly Finding[] {
  const remarks: Finding[] = [];
  if (scenes.length < SCENES.from || scenes.length > SCENES.to) {
    const found = `The talk has ${counted(scenes.length, 'scene')}; it needs ${SCENES.from} to ${SCENES.to}.`;
    remarks.push([['scenes'], found, scenes.length < SCENES.from ? 'Write more.' : 'Take some out.']);
  }
  if (endings.length < ENDINGS.from || endings.length > ENDINGS.to) {
    const found = `The talk has ${counted(endings.length, 'ending')}; it needs ${ENDINGS.from} to ${ENDINGS.to}.`;
    remarks.push([['endings'], found, 'Write another, or join two that say the same.']);
  }
  return remarks;
}

function aboutScenes({ scenes }: RolePlay, { stands }: Reach): readonly Finding[] {
  const met = [...stands.values()];
  return scenes.flatMap(({ id, choices }, n): readonly Finding[] => {
    const here = met.filter(({ scene }) => scene.id === id);
    if (here.length === 0) {
      const found = `Nothing leads to the scene ${quoted(id)}.`;
      return [[['scenes', n], found, 'Let a choice lead there that can be picked, or take the scene out.']];
    }
    const dry = here.find(({ ways }) => ways.length === 0);
    if (dry) {
      const found = `Nothing can be said in ${quoted(id)} ${after(dry.picks)}.`;
      return [[['scenes', n, 'choices'], found, 'Let at least one choice have no `when`.']];
    }
    return choices.flatMap((line, m): readonly Finding[] => {
      if (here.some(({ ways }) => ways.some((way) => way.line.id === line.id))) return [];
      const found = `The choice ${quoted(line.id)} is never offered.`;
      return [[['scenes', n, 'choices', m], found, 'Change its `when`, or take it out.']];
    });
  });
}

function aboutLines({ scenes }: RolePlay, all: Reach): readonly Finding[] {
  return scenes.flatMap(({ choices }, n) =>
    choices.flatMap((line, m) => aboutLine(line, ['scenes', n, 'choices', m], all)),
  );
}

function aboutLine(line: Line, path: Path, all: Reach): readonly Finding[] {
  const remarks: Finding[] = [];
  const open = line.next.findIndex(({ when }) => when === null);
  if (open < 0) {
    const next = 'Let the last entry have no `when`: that is where it leads if nothing else holds.';
    remarks.push([[...path, 'next'], `${quoted(line.id)} may lead nowhere.`, next]);
  } else if (open < line.next.length - 1) {
    const found = `What stands after ${quoted(line.next[open]?.to ?? '')} is never looked at, because that always holds.`;
    remarks.push([[...path, 'next', open + 1], found, 'Move the entry without `when` to the end.']);
  } else if ([...all.stands.values()].some(({ ways }) => ways.some((way) => way.line === line))) {
    for (const place of untakenOf(all, line)) {
      const found = `${quoted(line.id)} never leads to ${quoted(line.next[place]?.to ?? '')}.`;
      remarks.push([
        [...path, 'next', place],
        found,
        'Change its `when` or those before it, or take it out.',
      ]);
    }
  }
  return remarks;
}

function aboutEndings({ endings }: RolePlay, all: Reach): readonly Finding[] {
  return endings.flatMap(({ id }, n): readonly Finding[] =>
    all.endings.has(id)
      ? []
      : [
          [
            ['endings', n],
            `Nothing leads to the ending ${quoted(id)}.`,
            'Let a choice lead there that can be picked, or take the ending out.',
          ],
        ],
  );
}

function aboutStuck({ scenes }: RolePlay, all: Reach): readonly Finding[] {
  const stuck = stuckIn(all).filter(({ ways }) => ways.length > 0);
  const [first] = stuck;
  if (!first) return [];
  const ids = [...new Set(stuck.map(({ scene }) => scene.id))];
  const found = `The talk never ends once it is in ${listed(ids, 'or')} ${after(first.picks)}.`;
  const n = scenes.findIndex(({ id }) => id === first.scene.id);
  return [[['scenes', n], found, 'Let a choice of one of them lead to an ending, always.']];
}

function aboutWalks(talk: RolePlay): readonly Finding[] {
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

function aboutBest(talk: RolePlay, all: Reach): readonly Finding[] {
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

/** How a standing comes about, so that an author can play it. */
function after(picks: Picks): string {
  return picks.length === 0 ? 'at the start' : `after ${listed(picks, 'and')}`;
}
