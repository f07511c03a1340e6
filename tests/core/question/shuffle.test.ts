import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Choice, ManyQuestion, Question } from '../../../src/core/question/question.ts';
import { inOrderOf, shuffled } from '../../../src/core/question/shuffle.ts';
import { fill, judge, many, match, one, order, sort, written } from './given-kinds.ts';
import * as all from './kinds/any-question.ts';

const SIX = ['a', 'b', 'c', 'd', 'e', 'f'];
const attempts = fc.nat(1000);

/** What is to choose from, by id, as it is listed. */
function listed(question: Question): readonly string[] {
  switch (question.kind) {
    case 'one':
    case 'many':
      return question.choices.map(({ id }) => id);
    case 'order':
      return question.steps.map(({ id }) => id);
    case 'match':
      return question.groups.map(({ id }) => id);
    case 'sort':
    case 'judge':
      return question.pieces.map(({ id }) => id);
    case 'fill':
    case 'written':
      return [];
  }
}

/** The orders of the first attempts. */
const orders = (question: Question): readonly string[] =>
  Array.from({ length: 60 }, (_, attempt) => listed(inOrderOf(question, attempt)).join(' '));

test('what is shuffled is the same list in an order that follows from the seed alone', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.string({ unit: 'binary' }), (list, seed) => {
      const before = [...list];
      const mixed = shuffled(list, seed);
      expect(mixed.toSorted()).toEqual(list.toSorted());
      expect(shuffled([...list], seed)).toEqual(mixed);
      expect(list).toEqual(before);
    }),
  );
});

test('over many seeds, each of six comes to each place about as often', () => {
  const seeds = Array.from({ length: 600 }, (_, n) => `question-${n}:0`);
  const mixed = seeds.map((seed) => shuffled(SIX, seed));
  for (const letter of SIX) {
    for (const place of SIX.keys()) {
      const count = mixed.filter((each) => each[place] === letter).length;
      expect(count, `${letter} at ${place}`).toBeGreaterThan(60);
      expect(count, `${letter} at ${place}`).toBeLessThan(140);
    }
  }
});

test('seeds that differ in one sign give other orders', () => {
  const mixed = Array.from({ length: 100 }, (_, attempt) => shuffled(SIX, `question:${attempt}`).join(''));
  expect(new Set(mixed).size).toBeGreaterThan(80);
});

test('the same attempt gives the same order, with everything in it that the question has', () => {
  fc.assert(
    fc.property(all.questions, attempts, (question, attempt) => {
      const mixed = inOrderOf(question, attempt);
      expect(inOrderOf(structuredClone(question), attempt)).toEqual(mixed);
      expect(listed(mixed).toSorted()).toEqual(listed(question).toSorted());
    }),
  );
});

test('but for the order of what is to choose from, the question is as it was', () => {
  const sorted = (question: Question) =>
    JSON.stringify(question, (key, value: unknown) =>
      Array.isArray(value) &&
      ['choices', 'steps', question.kind === 'match' ? 'groups' : 'pieces'].includes(key)
        ? value.map((each) => JSON.stringify(each)).sort()
        : value,
    );
  fc.assert(
    fc.property(all.questions, attempts, (question, attempt) => {
      const before = JSON.stringify(question);
      expect(sorted(inOrderOf(question, attempt))).toBe(sorted(question));
      expect(JSON.stringify(question)).toBe(before);
    }),
  );
});

test('an order never begins solved, even where its author wants it to stay', () => {
  fc.assert(
    fc.property(all.order, fc.boolean(), attempts, (question, fixed, attempt) => {
      expect(listed(inOrderOf({ ...question, fixed }, attempt))).not.toEqual(listed(question));
    }),
    { numRuns: 300 },
  );
});

test('the halves of a match are never in the order of their pairs, wherever the extra ones stand', () => {
  fc.assert(
    fc.property(all.match, attempts, (question, attempt) => {
      const pairs = question.pieces.map(({ group }) => group);
      const halves = listed(inOrderOf(question, attempt)).filter((id) => pairs.includes(id));
      expect(halves).not.toEqual(pairs);
    }),
    { numRuns: 500 },
  );
});

test('an extra half stands anywhere among the others', () => {
  const places = Array.from({ length: 60 }, (_, n) => listed(inOrderOf(match, n)).indexOf('stock'));
  expect(new Set(places)).toEqual(new Set([0, 1, 2, 3]));
});

test.each([one, many, order, match, sort, judge])(
  'another attempt at $kind gives another order',
  (question) => {
    expect(new Set(orders(question)).size).toBeGreaterThan(2);
  },
);

test.each([
  [one, 6],
  [many, 24],
  [sort, 6],
  [judge, 6],
  // All but the solved one; and all but the four in which the three pairs stand in their order.
  [order, 23],
  [match, 20],
] as const)('$0.kind comes in each of its $1 orders', (question, count) => {
  const seen = Array.from({ length: 600 }, (_, n) => listed(inOrderOf(question, n)).join(' '));
  expect(new Set(seen).size).toBe(count);
});

test('two questions with the same choices have orders of their own', () => {
  expect(orders({ ...many, id: 'other' })).not.toEqual(orders(many));
});

test('what stays keeps its place, and the others move around it', () => {
  fc.assert(
    fc.property(
      all.many,
      fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
      attempts,
      (question, stay, n) => {
        const choices = question.choices.map((choice, place) => ({ ...choice, stays: stay[place]! }));
        const mixed = inOrderOf({ ...question, choices }, n).choices;
        expect(mixed.toSorted(byId)).toEqual(choices.toSorted(byId));
        for (const [place, choice] of choices.entries()) {
          if (choice.stays) expect(mixed[place]).toBe(choice);
        }
      },
    ),
  );
  const stays = { ...many, choices: many.choices.map((choice, n) => ({ ...choice, stays: n === 1 })) };
  expect(new Set(orders(stays)).size).toBe(6);
});

const byId = (a: Choice, b: Choice) => (a.id < b.id ? -1 : 1);

const withText = (text: string): ManyQuestion => ({
  ...many,
  choices: many.choices.map((choice, place) => (place === 2 ? { ...choice, text } : choice)),
});
const placesOf = (question: ManyQuestion) =>
  new Set(Array.from({ length: 60 }, (_, n) => listed(inOrderOf(question, n)).indexOf('decoy')));

test.each(['All of the above.', 'None of these', 'both of them', 'Neither of the above, I think.'])(
  'a choice that speaks of those above it stays below them: “%s”',
  (text) => {
    expect(placesOf(withText(text))).toEqual(new Set([2]));
  },
);

test.each(['All of the shops.', 'We want all of the above.', 'None of thesedays'])(
  'a choice that only begins like one moves: “%s”',
  (text) => {
    expect(placesOf(withText(text)).size).toBe(4);
  },
);

test('what its author fixed keeps its order', () => {
  for (const question of [one, many, match, sort, judge]) {
    expect(new Set(orders({ ...question, fixed: true }))).toEqual(new Set([listed(question).join(' ')]));
  }
});

test('where there is nothing to choose from, there is nothing to shuffle', () => {
  for (const question of [fill, written]) expect(inOrderOf(question, 7)).toBe(question);
});
