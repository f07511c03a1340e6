// A talk of a bicycle shop, from its author's file, and arbitrary talks that know no author.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { METERS, type Line, type RolePlay } from '../../../src/core/role-play/role-play.ts';
import { rolePlayForm } from '../../../src/schema/role-play/role-play.ts';

const FILE = 'tests/fixtures/second-course/content/01-asking/gears-slip.role-play.yml';

/** The talk in the bicycle shop: its best ending is six choices away. */
export const gears: RolePlay = {
  id: 'gears-slip',
  ...rolePlayForm.parse(parse(readFileSync(FILE, 'utf8'))),
};

const SCENES = 6;
const FLAGS = ['a', 'b'];
const range = fc.option(
  fc.tuple(fc.nat(10), fc.nat(10)).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
);
const condition = fc.record({
  has: fc.subarray(FLAGS),
  lacks: fc.subarray(FLAGS),
  picked: fc.constantFrom([], ['s0-c0']),
  trust: range,
  insight: range,
  agreement: range,
});
const effect = fc.integer({ min: -3, max: 3 });
const place = fc.constantFrom(...Array.from({ length: SCENES }, (_, n) => `s${n}`), 'e0', 'e1', 'e2');
const line = fc.record({
  effect: fc.record({ trust: effect, insight: effect, agreement: effect }),
  sets: fc.subarray(FLAGS),
  when: fc.option(condition),
  next: fc
    .tuple(fc.array(fc.record({ when: condition, to: place }), { maxLength: 2 }), place)
    .map(([routes, to]) => [...routes, { when: null, to }]),
});

/** A talk in which anything may lead anywhere. In each scene the first choice is always offered and ends the talk. */
export const anyTalk: fc.Arbitrary<RolePlay> = fc
  .array(fc.array(line, { minLength: 2, maxLength: 4 }), { minLength: SCENES, maxLength: SCENES })
  .map((scenes) => ({
    ...gears,
    scenes: scenes.map((choices, n) => ({
      id: `s${n}`,
      time: null,
      seen: null,
      says: `Scene ${n}.`,
      thinks: 'Hm.',
      choices: choices.map((each, m): Line => ({
        id: `s${n}-c${m}`,
        say: `Line ${m} of scene ${n}.`,
        why: 'Because.',
        ...each,
        ...(m === 0 ? { when: null, next: [{ when: null, to: `e${n % 3}` }] } : {}),
      })),
    })),
    endings: ['e0', 'e1', 'e2'].map((id, n) => ({
      ...gears.endings[n]!,
      id,
      kind: (['gate', 'partial', 'no'] as const)[n]!,
    })),
  }));

/** Whether all meters are where they may be. */
export const inRange = (meters: RolePlay['start']): boolean =>
  METERS.every((meter) => meters[meter] >= 0 && meters[meter] <= 10);
