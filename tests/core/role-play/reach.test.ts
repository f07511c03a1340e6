import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byChance, played, RULES } from '../../../src/core/role-play/players.ts';
import { pathsOf, reach, stuckIn, untakenOf } from '../../../src/core/role-play/reach.ts';
import type { Line, RolePlay } from '../../../src/core/role-play/role-play.ts';
import { walk } from '../../../src/core/role-play/walk.ts';
import { anyTalk, gears } from './given.ts';

const lineOf = (talk: RolePlay, id: string): Line =>
  talk.scenes.flatMap(({ choices }) => choices).find((line) => line.id === id)!;

/** The talk with another line in the place of this one. */
function rewritten(talk: RolePlay, id: string, change: Partial<Line>): RolePlay {
  return {
    ...talk,
    scenes: talk.scenes.map((scene) => ({
      ...scene,
      choices: scene.choices.map((line) => (line.id === id ? { ...line, ...change } : line)),
    })),
  };
}

test('all that a walk by chance meets has been found, and every way told leads where it says', () => {
  fc.assert(
    fc.property(anyTalk, fc.string(), (talk, seed) => {
      const found = reach(talk);
      const met = new Set([...found.stands.values()].map(({ scene }) => scene.id));
      const { steps, ending } = played(talk, byChance(seed), 50);
      for (const { scene } of steps) expect(met).toContain(scene.id);
      if (ending) expect([...found.endings.keys()]).toContain(ending.id);
      for (const [id, picks] of found.endings) expect(walk(talk, picks).ending?.id).toBe(id);
      for (const { scene, picks, meters } of found.stands.values()) {
        expect(walk(talk, picks)).toMatchObject({ scene: { id: scene.id }, meters });
      }
    }),
    { numRuns: 50 },
  );
});

test('what nothing asks for any more makes no second standing, and what is asked for does', () => {
  const { stands } = reach(gears);
  const at = (id: string) => [...stands.values()].filter(({ scene }) => scene.id === id);
  expect(at('stays')).toHaveLength(1);
  // Insight decides what the last line leads to.
  expect(new Set(at('which').map(({ meters }) => meters.insight)).size).toBeGreaterThan(1);
});

test('no walk by chance comes to an ending sooner than the shortest way to it', () => {
  const { endings } = reach(gears);
  for (let n = 0; n < 300; n += 1) {
    const { ending, picks } = played(gears, byChance(`${n}`));
    expect(picks.length).toBeGreaterThanOrEqual(endings.get(ending!.id)!.length);
  }
});

test('the paths of a talk without circles are as many and as long as the ways through it', () => {
  const straight = rewritten(gears, 'what-needs', { next: [{ when: null, to: 'a-card' }] });
  const lengths = (picks: readonly string[]): readonly number[] => {
    const at = walk(straight, picks);
    return at.ending ? [picks.length] : at.offered.flatMap(({ id }) => lengths([...picks, id]));
  };
  const all = lengths([]);
  expect(all.length).toBeGreaterThan(100);
  expect(pathsOf(reach(straight))).toEqual({
    count: all.length,
    shortest: Math.min(...all),
    longest: Math.max(...all),
  });
});

test('a talk that can go in circles has paths without end', () => {
  // From “What must work?” to “I am sorry” and back to “And by noon?”, for as long as the learner likes.
  expect(pathsOf(reach(gears))).toMatchObject({ count: Infinity, longest: Infinity, shortest: 3 });
});

test('scenes that never come to an end are found, and others are not', () => {
  expect(stuckIn(reach(gears))).toEqual([]);
  const back = { next: [{ when: null, to: 'stays' }] };
  const stuck = rewritten(rewritten(gears, 'card-now', back), 'as-you-like', back);
  const ids = new Set(stuckIn(reach(stuck)).map(({ scene }) => scene.id));
  expect([...ids]).toEqual(['stays']);
});

test('a way that is never taken is found', () => {
  expect(untakenOf(reach(gears), lineOf(gears, 'stand-by-it'))).toEqual([]);
  const talk = rewritten(gears, 'stand-by-it', {
    next: [
      { when: { ...NO_CONDITION, trust: { from: 0, to: 1 } }, to: 'next-door' },
      { when: null, to: 'on-the-card' },
    ],
  });
  expect(untakenOf(reach(talk), lineOf(talk, 'stand-by-it'))).toEqual([0]);
});

const NO_CONDITION = { has: [], lacks: [], picked: [], trust: null, insight: null, agreement: null };

test('each rule that needs no understanding picks by it', () => {
  const say = (id: string, text: string): Line => ({ ...lineOf(gears, 'full'), id, say: text });
  const offered = [
    say('plain', 'We are full today.'),
    say('asks', 'Since when is that so, and where is it worst?'),
    say('kind', 'Thank you, I am glad, of course.'),
    say('short', 'No.'),
  ];
  expect(Object.entries(RULES).map(([rule, player]) => [rule, player(offered, 0)?.id])).toEqual([
    ['the longest line', 'asks'],
    ['the shortest line', 'short'],
    ['the friendliest line', 'kind'],
    ['the first question', 'asks'],
    ['the first line listed', 'plain'],
  ]);
});

test('no rule gets the best of the talk in the bicycle shop', () => {
  for (const player of Object.values(RULES)) {
    expect(played(gears, player).ending?.kind).not.toBe('gate');
  }
});
