import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dealSheet, quizSheet, settle, type Draft, type Edit } from '../../../src/core/learner/draft.ts';
import { newer } from '../../../src/core/copy/joined.ts';
import { at } from '../given.ts';

const place = { sheet: 'deal/d/collaborate', field: 'note' };
const stored: Draft = { ...place, value: 'Harrow', lamport: 3, tab: 'a', at: at(3) };
const edit: Edit = { ...place, value: 'Harrow Lane', seen: 3, tab: 'b', at: at(4) };

const drafts: fc.Arbitrary<Draft> = fc.record({
  sheet: fc.constant(place.sheet),
  field: fc.constant(place.field),
  value: fc.constantFrom('x', 'y', 'z'),
  lamport: fc.integer({ min: 1, max: 3 }),
  tab: fc.constantFrom('a', 'b'),
  at: fc.nat(3).map(at),
});

test('what is typed first on a field stands', () => {
  expect(settle({ ...edit, seen: 0 }, undefined)).toEqual({
    stands: { ...place, value: 'Harrow Lane', lamport: 1, tab: 'b', at: at(4) },
    lost: null,
  });
});

test('an edit of what is stored replaces it, and nothing is lost', () => {
  expect(settle(edit, stored)).toMatchObject({ stands: { value: 'Harrow Lane', lamport: 4 }, lost: null });
});

test('an edit that had not seen what is stored stands, and what was stored is kept as lost', () => {
  expect(settle({ ...edit, seen: 2 }, stored)).toMatchObject({
    stands: { value: 'Harrow Lane', lamport: 4 },
    lost: stored,
  });
});

test('the same text again changes nothing', () => {
  expect(settle({ ...edit, seen: 0, value: stored.value }, stored)).toEqual({ stands: stored, lost: null });
});

test('a clock that goes back changes nothing in who stands', () => {
  expect(settle({ ...edit, at: at(0) }, stored).stands.value).toBe('Harrow Lane');
});

test('each edit that stands is newer than all before it', () => {
  fc.assert(
    fc.property(fc.option(drafts, { nil: undefined }), fc.nat(9), fc.string(), (before, seen, value) => {
      const { stands } = settle({ ...edit, seen, value }, before);
      if (before) expect(newer(before, stands)).toEqual(stands);
      expect(stands.value).toBe(value);
    }),
  );
});

test('of two drafts the same one is newer, whichever is named first', () => {
  fc.assert(
    fc.property(drafts, drafts, (a, b) => {
      expect(newer(a, b)).toEqual(newer(b, a));
    }),
  );
});

test('the newest of three does not depend on where one begins', () => {
  fc.assert(
    fc.property(drafts, drafts, drafts, (a, b, c) => {
      expect(newer(newer(a, b), c)).toEqual(newer(a, newer(b, c)));
    }),
  );
});

test('the count of edits decides before the clock does', () => {
  const later = { ...stored, lamport: 2, at: at(99) };
  expect(newer(stored, later)).toBe(stored);
});

test('sheets have the names that are stored for ever', () => {
  expect([dealSheet('d1'), dealSheet('d1', 'collaborate'), quizSheet('several-options-check')]).toEqual([
    'deal/d1',
    'deal/d1/collaborate',
    'quiz/several-options-check',
  ]);
});
