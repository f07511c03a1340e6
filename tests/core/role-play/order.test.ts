import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mixed, turned } from '../../../src/core/role-play/order.ts';
import { walk } from '../../../src/core/role-play/walk.ts';
import { anyTalk, gears } from './given.ts';

const ids = ({ choices }: (typeof gears)['scenes'][number]) => choices.map(({ id }) => id);

test('lines stand in an order that is not the author’s, and is the same every time', () => {
  const again = mixed(gears);
  expect(mixed(gears)).toEqual(again);
  const moved = gears.scenes.filter((scene, n) => ids(scene).join() !== ids(again.scenes[n]!).join());
  expect(moved.length).toBeGreaterThan(gears.scenes.length / 2);
});

test('whatever order lines stand in, the same picks lead to the same place', () => {
  fc.assert(
    fc.property(anyTalk, fc.array(fc.nat(3), { maxLength: 12 }), (talk, choices) => {
      const other = mixed(talk);
      const picks = choices.reduce<readonly string[]>((picks, choice) => {
        const { offered } = walk(talk, picks);
        const line = offered[choice % Math.max(1, offered.length)];
        return line ? [...picks, line.id] : picks;
      }, []);
      const [a, b] = [walk(talk, picks), walk(other, picks)];
      expect([b.scene?.id, b.ending?.id, b.meters]).toEqual([a.scene?.id, a.ending?.id, a.meters]);
    }),
  );
});

test('turned on, no line is lost, and each stands first in one run of as many as there are lines', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 4 }), fc.nat(20), (lines, places) => {
      expect(turned(lines, places).toSorted()).toEqual(lines.toSorted());
      const first = new Set(lines.map((_, n) => turned(lines, places + n)[0]));
      expect(first).toEqual(new Set(lines));
    }),
  );
});
