import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../../../src/core/role-play/after/compare.ts';
import { saidIn } from '../../../../src/core/role-play/after/said.ts';
import { byChance, played } from '../../../../src/core/role-play/players.ts';
import { walk } from '../../../../src/core/role-play/walk.ts';
import { anyTalk, gears } from '../given.ts';

const ids = (said: readonly { readonly id: string }[]) => said.map(({ id }) => id);

test('a talk is told from the first word to the customer’s last', () => {
  const ended = saidIn(walk(gears, ['busy-day', 'full', 'let-go']));
  expect(ids(ended)).toEqual([
    'comes-in',
    'busy-day',
    'not-monday',
    'full',
    'looks-at-door',
    'let-go',
    'next-door',
  ]);
  expect(ended.at(-1)).toMatchObject({ by: 'customer', text: gears.endings[2]!.says });
  expect(ids(saidIn(walk(gears, [])))).toEqual(['comes-in']);
});

test('side by side, each column tells its own talk whole, and what is the same in both stands once', () => {
  const seeds = fc.tuple(fc.string(), fc.string());
  fc.assert(
    fc.property(anyTalk, seeds, (talk, [one, other]) => {
      const [a, b] = [played(talk, byChance(one), 30), played(talk, byChance(other), 30)];
      const stretches = compare(a, b);
      expect(stretches.flatMap((each) => [...each.both, ...each.a])).toEqual(saidIn(a));
      expect(stretches.flatMap((each) => [...each.both, ...each.b])).toEqual(saidIn(b));
      const same = (all: typeof stretches) => all.flatMap(({ both }) => both).length;
      expect(same(compare(b, a))).toBe(same(stretches));
      // The first word is the same in every talk, so that there is no talk without a line that both have.
      expect(stretches[0]?.both[0]?.id).toBe(talk.scenes[0]!.id);
    }),
  );
});

test('a talk beside itself is one stretch', () => {
  const talk = walk(gears, ['busy-day', 'full']);
  expect(compare(talk, talk)).toEqual([{ both: saidIn(talk), a: [], b: [] }]);
});

test('two talks that part and meet again have the scene where they meet once, though one came there later', () => {
  const soon = walk(gears, ['since-when', 'where']);
  const late = walk(gears, ['since-when', 'blame', 'yes-where']);
  expect(compare(soon, late).map(({ both, a, b }) => [ids(both), ids(a), ids(b)])).toEqual([
    [['comes-in', 'since-when', 'since-spring'], [], []],
    [[], ['where'], ['blame', 'shrugs', 'yes-where']],
    [['on-the-hill'], [], []],
  ]);
});
