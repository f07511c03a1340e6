import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapOf } from '../../../src/core/role-play/map.ts';
import { bestLines, isWrong, scoreOf } from '../../../src/core/role-play/score.ts';
import { walk } from '../../../src/core/role-play/walk.ts';
import { anyTalk, gears } from './given.ts';

test('an honest no counts as much as the gate where the fit is poor, and less where it is good', () => {
  const kinds = ['gate', 'partial', 'stall', 'lost', 'no'] as const;
  expect(kinds.map((kind) => scoreOf({ fit: 'good' }, { kind }))).toEqual([3, 2, 1, 0, 1]);
  expect(kinds.map((kind) => scoreOf({ fit: 'poor' }, { kind }))).toEqual([3, 2, 1, 0, 3]);
});

test('a line is wrong where it does nothing for the talk and another would have', () => {
  const [comesIn] = gears.scenes;
  const offered = comesIn!.choices;
  expect(bestLines(offered).map(({ id }) => id)).toEqual(['since-when']);
  expect(offered.map((line) => isWrong(line, offered))).toEqual([true, false, true]);
  const [noon] = offered;
  expect(isWrong(noon!, [noon!])).toBe(false);
});

test('the map has each scene that can come and each ending once, and every way leads to one of them', () => {
  fc.assert(
    fc.property(anyTalk, (talk) => {
      const map = mapOf(talk);
      const ids = map.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { to, row, column, of } of map) {
        for (const id of to) expect(ids).toContain(id);
        expect(column).toBeLessThan(of);
        expect(row).toBeGreaterThanOrEqual(0);
      }
      for (const { id } of talk.endings) expect(ids).toContain(id);
    }),
  );
});

test('on the map a scene stands in the row of the fewest choices that lead to it, endings below all', () => {
  const map = mapOf(gears);
  for (const { id, row, number } of map) {
    if (number === null) expect(row).toBe(Math.max(...map.map((node) => node.row)));
    else if (id === 'on-the-hill') expect(row).toBe(2);
  }
  expect(map.filter(({ number }) => number !== null).map(({ number }) => number)).toEqual(
    gears.scenes.map((_, n) => n + 1),
  );
  expect(walk(gears, []).scene?.id).toBe(map[0]?.id);
});
