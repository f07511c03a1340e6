import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byChance, played } from '../../../src/core/role-play/players.ts';
import { pick, undo, walk } from '../../../src/core/role-play/walk.ts';
import { anyTalk, gears, inRange } from './given.ts';

const BEST = ['since-when', 'where', 'matters', 'say-back', 'two-ways', 'stand-by-it'];
const seeds = fc.string();

test('a talk without picks stands in its first scene, with the meters as its author set them', () => {
  const begin = walk(gears, []);
  expect(begin.scene?.id).toBe('comes-in');
  expect(begin.meters).toEqual(gears.start);
  expect([begin.steps, begin.ending, begin.cut]).toEqual([[], null, []]);
});

test('who listens in the bicycle shop gets its best ending in six choices', () => {
  const { ending, meters, offered, scene } = walk(gears, BEST);
  expect(ending?.id).toBe('on-the-card');
  expect(meters).toEqual({ trust: 9, insight: 7, agreement: 6 });
  expect([offered, scene]).toEqual([[], null]);
});

test('the same last line leads elsewhere where too little was heard before', () => {
  const deaf = ['say-noon', 'nothing', 'from-to', 'what-needs', 'say-back', 'two-ways', 'stand-by-it'];
  const at = walk(gears, deaf);
  expect([at.meters.insight, at.ending?.id]).toEqual([3, 'a-try']);
});

test('a line whose condition does not hold cannot be picked', () => {
  const at = walk(gears, ['busy-day', 'tonight-then', 'nice-chain', 'yes-where', 'new-wheel', 'from-to']);
  expect(pick(gears, at, 'what-needs')).toBeNull();
  expect(pick(gears, at, 'no-such-line')).toBeNull();
});

test('a stored talk that fits no more stands before the change and keeps what came after', () => {
  const changed = {
    ...gears,
    scenes: gears.scenes.map((scene) => ({
      ...scene,
      choices: scene.choices.filter(({ id }) => id !== 'matters'),
    })),
  };
  const { scene, steps, cut } = walk(changed, BEST);
  expect(scene?.id).toBe('on-the-hill');
  expect(steps.map(({ choice }) => choice.id)).toEqual(['since-when', 'where']);
  expect(cut).toEqual(['matters', 'say-back', 'two-ways', 'stand-by-it']);
});

test('what stands behind an ending is cut, too', () => {
  expect(walk(gears, [...BEST, 'since-when']).cut).toEqual(['since-when']);
});

test('no list of picks, however strange, makes a talk throw or leave a meter out of its range', () => {
  const ids = gears.scenes.flatMap(({ choices }) => choices.map(({ id }) => id));
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...ids), fc.string())), (picks) => {
      const at = walk(gears, picks);
      expect([...at.picks, ...at.cut]).toEqual(picks);
      expect(at.scene === null).toBe(at.ending !== null);
      expect(inRange(at.meters)).toBe(true);
    }),
  );
});

test('undo takes back exactly what pick did', () => {
  fc.assert(
    fc.property(anyTalk, seeds, fc.nat(12), fc.nat(), (talk, seed, length, choice) => {
      const at = played(talk, byChance(seed), length);
      const line = at.offered[choice % Math.max(1, at.offered.length)];
      fc.pre(line !== undefined);
      const after = pick(talk, at, line.id);
      expect(undo(after!.picks)).toEqual(at.picks);
      expect(walk(talk, undo(after!.picks))).toEqual(at);
    }),
  );
});

test('a talk is nothing but its picks: to walk them again gives the same talk', () => {
  fc.assert(
    fc.property(anyTalk, seeds, (talk, seed) => {
      const at = played(talk, byChance(seed), 30);
      expect(walk(talk, at.picks)).toEqual(at);
    }),
  );
});

test('random walks of 10,000 steps all end long before, in any talk that has a way out', () => {
  fc.assert(
    fc.property(anyTalk, seeds, (talk, seed) => {
      const at = played(talk, byChance(seed), 10_000);
      expect(at.ending).not.toBeNull();
    }),
    { numRuns: 300 },
  );
});

test('a seed gives the same walk every time, and another seed mostly another one', () => {
  const walks = Array.from({ length: 50 }, (_, n) => played(gears, byChance(`seed-${n}`)).picks.join(' '));
  const again = Array.from({ length: 50 }, (_, n) => played(gears, byChance(`seed-${n}`)).picks.join(' '));
  expect(again).toEqual(walks);
  expect(new Set(walks).size).toBeGreaterThan(25);
  expect(walks[0]).toMatchInlineSnapshot(`"since-when nice-chain perhaps let-go"`);
});
