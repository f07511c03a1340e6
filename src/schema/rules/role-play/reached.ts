// Every scene and every choice of a talk comes, every path ends, and nothing runs dry.
import { stuckIn, untakenOf, type Reach } from '../../../core/role-play/reach.ts';
import type { Line, RolePlay } from '../../../core/role-play/role-play.ts';
import type { Picks } from '../../../core/role-play/walk.ts';
import { listed, quoted } from '../../problems/nearest.ts';
import type { Finding, Path } from '../../problems/problem.ts';

/** What never comes, leads nowhere or never ends, of all that can happen in a talk. */
export function aboutReach(talk: RolePlay, all: Reach): readonly Finding[] {
  return [
    ...aboutScenes(talk, all),
    ...aboutLines(talk, all),
    ...aboutEndings(talk, all),
    ...aboutStuck(talk, all),
  ];
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

/** How a standing comes about, so that an author can play it. */
function after(picks: Picks): string {
  return picks.length === 0 ? 'at the start' : `after ${listed(picks, 'and')}`;
}
