import fc from 'fast-check';
import { expect, test } from 'vitest';
import { order } from '../../../../src/core/question/kinds/order.ts';
import type { OrderQuestion, Reply } from '../../../../src/core/question/question.ts';
import { order as session } from '../given-kinds.ts';
import * as all from './any-question.ts';

const idsOf = ({ steps }: OrderQuestion) => steps.map(({ id }) => id);
const arranged = all.order.chain((question) =>
  fc.tuple(fc.constant(question), fc.shuffledSubarray(idsOf(question), { minLength: question.steps.length })),
);

/** Whether these steps follow each other as they do in the question. */
const rises = (question: OrderQuestion, ids: Reply): boolean =>
  ids.join() ===
  idsOf(question)
    .filter((id) => ids.includes(id))
    .join();

/** The most steps that can be left where they are, by trying every choice of them. */
function most(question: OrderQuestion, reply: Reply): number {
  const choices = Array.from({ length: 2 ** reply.length }, (_, bits) =>
    reply.filter((_, place) => bits & (1 << place)),
  );
  return Math.max(...choices.filter((ids) => rises(question, ids)).map((ids) => ids.length));
}

test('one step in the wrong place costs one step, wherever it was put', () => {
  fc.assert(
    fc.property(all.order, fc.nat(6), fc.nat(6), (question, from, to) => {
      const ids = idsOf(question);
      const step = ids[from % ids.length]!;
      const others = ids.filter((id) => id !== step);
      const place = to % ids.length;
      const moved = [...others.slice(0, place), step, ...others.slice(place)];
      const { verdict, got, of, remarks } = order.judge(question, moved);
      if (moved.join() === ids.join()) {
        expect([verdict, got]).toEqual(['right', of]);
      } else {
        expect([verdict, got, remarks.length]).toEqual(['wrong', of - 1, 1]);
      }
    }),
    { numRuns: 300 },
  );
});

test('the reverse order is worth nothing', () => {
  fc.assert(
    fc.property(all.order, (question) => {
      expect(order.judge(question, idsOf(question).toReversed())).toMatchObject({ verdict: 'wrong', got: 0 });
    }),
  );
});

test('what counts is the most steps that follow each other as they should', () => {
  fc.assert(
    fc.property(arranged, ([question, reply]) => {
      const left = most(question, reply);
      expect(order.judge(question, reply).got).toBe(left > 1 ? left : 0);
    }),
    { numRuns: 200 },
  );
});

test('of each step that is out of place it is told that it comes too early or too late, in the learner’s order; the others follow each other as they should', () => {
  fc.assert(
    fc.property(arranged, ([question, reply]) => {
      const { verdict, remarks } = order.judge(question, reply);
      if (verdict === 'right') return;
      const out = remarks.map(({ item }) => item ?? '');
      expect(out).toEqual(reply.filter((id) => out.includes(id)));
      expect(remarks.every(({ fits, feedback, comes }) => !fits && feedback === null && comes)).toBe(true);
      const kept = reply.filter((id) => !out.includes(id));
      expect(rises(question, kept)).toBe(true);
      const left = most(question, reply);
      expect(kept.length, 'a lone step is marked like the others').toBe(left > 1 ? left : 0);
      for (const { item, comes } of remarks) {
        // Moved that way alone, it finds a place among those that are left; the other way, it does not.
        const without = reply.filter((id) => kept.includes(id));
        const at = reply.slice(0, reply.indexOf(item ?? '')).filter((id) => kept.includes(id)).length;
        const places = without.map((_, place) => place).concat(without.length);
        const fits = places.filter((place) => rises(question, without.toSpliced(place, 0, item ?? '')));
        if (kept.length > 0) expect(comes === 'early' ? fits[0]! > at : fits[0]! < at).toBe(true);
      }
    }),
  );
});

test('a wrong order tells neither the right one nor the reasons, which would', () => {
  const { remarks } = order.judge(session, ['rate', 'criteria', 'options', 'summary']);
  expect(remarks.map(({ item, comes }) => [item, comes])).toEqual([
    ['rate', 'early'],
    ['criteria', 'late'],
    ['options', 'late'],
    ['summary', 'late'],
  ]);
  const told = JSON.stringify(order.judge(session, ['options', 'summary', 'criteria', 'rate']));
  for (const { feedback } of session.steps) expect(told).not.toContain(feedback);
});

test('where either of two steps could be the one out of place, it is the one that comes too late', () => {
  const out = (...reply: string[]) => order.judge(session, reply).remarks.map(({ part }) => part);
  expect(out('options', 'summary', 'criteria', 'rate')).toEqual(['Read the summary back.']);
  expect(out('criteria', 'rate', 'summary', 'options')).toEqual([
    'Read the summary back.',
    'Write the options.',
  ]);
});

test('the right order is told the reason of every step', () => {
  expect(order.judge(session, idsOf(session)).remarks).toEqual(
    session.steps.map(({ id, text, feedback }) => ({ item: id, fits: true, part: text, feedback })),
  );
});

test('a step that an old reply has and the question lost is ignored', () => {
  const reply = ['summary', 'gone', 'options', 'criteria', 'rate'];
  expect(order.judge(session, reply).verdict).toBe('right');
  expect(order.told(session, reply)).toEqual(session.steps.map(({ text }) => text));
});

test('a step that the question gained leaves an old reply open', () => {
  const more = { ...session, steps: [...session.steps, { id: 'new', text: 'New', feedback: 'Why new' }] };
  expect(order.judge(more, idsOf(session))).toEqual({
    verdict: 'open',
    got: 0,
    of: 5,
    missing: 1,
    remarks: [],
  });
});

test('a step that is named twice stands where it was named first', () => {
  const reply = ['options', 'summary', 'options', 'criteria', 'rate', 'summary'];
  expect(order.known(session, reply)).toEqual(['options', 'summary', 'criteria', 'rate']);
  expect(order.judge(session, reply)).toEqual(order.judge(session, order.known(session, reply)));
  expect(order.told(session, ['rate', 'summary', 'rate'])).toEqual([
    'Rate together.',
    'Read the summary back.',
  ]);
});

test('the answer is every step in its order, with its reason', () => {
  expect(order.answer(session)).toEqual(order.judge(session, idsOf(session)).remarks);
});
