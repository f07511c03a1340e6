// What else could have been said, and where the best was lost.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forksOf } from '../../../../src/core/role-play/after/forks.ts';
import { byChance, played } from '../../../../src/core/role-play/players.ts';
import { reach } from '../../../../src/core/role-play/reach.ts';
import { METERS, type Line, type RolePlay } from '../../../../src/core/role-play/role-play.ts';
import { BEST, gainOf, scoreOf } from '../../../../src/core/role-play/score.ts';
import type { Picks } from '../../../../src/core/role-play/walk.ts';
import { checkContent } from '../../../../src/schema/check.ts';
import { readFiles } from '../../../../src/schema/reading/read-files.ts';
import { anyTalk, gears } from '../given.ts';

const { course } = checkContent(readFiles('content'));
const talks = course?.parts.flatMap(({ rolePlays }) => rolePlays) ?? [];

/** Whether a line sets the talk back in anything, or does nothing for it. */
const isBad = (line: Line): boolean => gainOf(line) <= 0 || METERS.some((meter) => line.effect[meter] < 0);

/** Whether the best can still be had, by looking at all that can happen. */
const bestIn = (talk: RolePlay, picks: Picks): boolean => {
  const { endings } = reach(talk, picks);
  return talk.endings.some((ending) => scoreOf(talk, ending) === BEST && endings.has(ending.id));
};

test('at a fork, the other ways are all that was offered but not said, with the answer to each', () => {
  const { others } = forksOf(gears, ['say-noon', 'when-then']);
  expect(others[1]?.map(({ line, scene }) => [line.id, scene?.id])).toEqual([
    ['nothing', 'how-much'],
    ['phone', 'how-much'],
  ]);
  const [since] = others[0]?.filter(({ worth }) => worth === 'most') ?? [];
  expect([since?.line.id, since?.answer]).toEqual([
    'since-when',
    'Oh, since spring. Since the chain was changed, come to think of it.',
  ]);
});

test('of two lines that do the same for the talk, neither is said to have done most', () => {
  const [opening, ...scenes] = gears.scenes;
  const choices = opening!.choices.map((line) => ({
    ...line,
    effect: { trust: 1, insight: 0, agreement: 0 },
  }));
  const alike = { ...gears, scenes: [{ ...opening!, choices }, ...scenes] };
  const worths = forksOf(alike, ['say-noon']).others[0]?.map(({ worth }) => worth);
  expect(worths).toEqual(['as-much', 'as-much']);
});

test('a line that gives the best ending away is never said to have done most', () => {
  const [opening, ...scenes] = gears.scenes;
  const choices = opening!.choices.map((line) =>
    line.id === 'busy-day'
      ? { ...line, effect: { trust: 3, insight: 3, agreement: 3 }, next: [{ when: null, to: 'stays' }] }
      : line,
  );
  const tempting = { ...gears, scenes: [{ ...opening!, choices }, ...scenes] };
  const worths = (said: string) =>
    forksOf(tempting, [said]).others[0]?.map(({ line, worth }) => [line.id, worth]);
  expect(worths('say-noon')).toEqual([
    ['since-when', 'most'],
    ['busy-day', null],
  ]);
  expect(worths('busy-day')).toEqual([
    ['say-noon', null],
    ['since-when', 'open'],
  ]);
});

test('no talk of the course advises a line that it marks badly, wherever the best ending was lost', () => {
  expect(talks.length).toBeGreaterThanOrEqual(8);
  for (const talk of talks) {
    for (let n = 0; n < 40; n += 1) {
      const { picks } = played(talk, byChance(`${talk.id}:${n}`));
      const { others, turn } = forksOf(talk, picks);
      const advised = others.flat().filter(({ worth }) => worth === 'open');
      const named = [...advised.map(({ line }) => line), ...(turn?.line ? [turn.line] : [])];
      expect(
        named.filter(isBad).map(({ id }) => id),
        `${talk.id}: ${picks.join(' ')}`,
      ).toEqual([]);
    }
  }
});

test('of the lines that leave the best open, the one that does most is named, and none where all do harm', () => {
  const ends = ['busy-day', 'full', 'let-go'];
  const withEffect = (effects: Readonly<Record<string, number>>): RolePlay => ({
    ...gears,
    scenes: gears.scenes.map((scene) => ({
      ...scene,
      choices: scene.choices.map((line) =>
        line.id in effects
          ? { ...line, effect: { trust: effects[line.id]!, insight: 0, agreement: 0 } }
          : line,
      ),
    })),
  });
  const { turn } = forksOf(withEffect({ 'tonight-then': -1 }), ends);
  expect([turn?.n, turn?.step.choice.id, turn?.line]).toEqual([1, 'full', null]);
  expect(forksOf(withEffect({ 'tonight-then': 2 }), ends).turn?.line?.id).toBe('tonight-then');
});

test('where a talk ends below the best, it is said up to where the best was open', () => {
  const { turn } = forksOf(gears, ['busy-day', 'full', 'let-go']);
  expect([turn?.n, turn?.step.choice.id, turn?.line?.id]).toEqual([1, 'full', 'tonight-then']);
  fc.assert(
    fc.property(anyTalk, fc.string(), (talk, seed) => {
      const { picks, ending } = played(talk, byChance(seed), 30);
      const { turn } = forksOf(talk, picks);
      const lost = ending !== null && scoreOf(talk, ending) < BEST && bestIn(talk, []);
      expect(turn !== null).toBe(lost);
      if (!turn) return;
      const { n, step, line } = turn;
      const open = step.offered.filter(({ id }) => bestIn(talk, [...picks.slice(0, n), id]));
      expect(open.length).toBeGreaterThan(0);
      const good = open.filter((each) => !isBad(each));
      expect(line ? good : [null]).toContain(line);
      expect(line === null).toBe(good.length === 0);
      expect(Math.max(...good.map(gainOf), 0)).toBe(line ? gainOf(line) : 0);
      expect(bestIn(talk, picks.slice(0, turn.n + 1))).toBe(false);
    }),
  );
});
