// What else could have been said, and where the best was lost.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forksOf } from '../../../../src/core/role-play/after/forks.ts';
import { byChance, played } from '../../../../src/core/role-play/players.ts';
import { reach } from '../../../../src/core/role-play/reach.ts';
import type { RolePlay } from '../../../../src/core/role-play/role-play.ts';
import { BEST, scoreOf } from '../../../../src/core/role-play/score.ts';
import type { Picks } from '../../../../src/core/role-play/walk.ts';
import { anyTalk, gears } from '../given.ts';

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

test('where a talk ends below the best, the last line that would have left it open is named', () => {
  const { turn } = forksOf(gears, ['busy-day', 'full', 'let-go']);
  expect([turn?.n, turn?.step.choice.id, turn?.line.id]).toEqual([1, 'full', 'tonight-then']);
  fc.assert(
    fc.property(anyTalk, fc.string(), (talk, seed) => {
      const { picks, ending } = played(talk, byChance(seed), 30);
      const { turn } = forksOf(talk, picks);
      const lost = ending !== null && scoreOf(talk, ending) < BEST && bestIn(talk, []);
      expect(turn !== null).toBe(lost);
      if (!turn) return;
      expect(bestIn(talk, [...picks.slice(0, turn.n), turn.line.id])).toBe(true);
      expect(bestIn(talk, picks.slice(0, turn.n + 1))).toBe(false);
    }),
  );
});
