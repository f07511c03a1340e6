// A talk can be played: every scene comes, every path ends, nothing runs dry, and only who listens gets the best of it.
import type { RolePlay } from '../../../core/role-play/role-play.ts';
import type { RolePlayContent } from '../../content.ts';
import { counted } from '../../problems/nearest.ts';
import type { Finding, Problem } from '../../problems/problem.ts';
import { problemsIn } from '../../reading/authored-file.ts';
import { aboutBest, aboutWalks } from './best.ts';
import { aboutIdle } from './idle.ts';
import { talkNameProblems } from './names.ts';
import { playable, type Playable } from './playable.ts';
import { aboutReach } from './reached.ts';
import { aboutTime } from './time.ts';

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
  const remarks = aboutReach(talk, all);
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
