import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DrillLine } from '../../../src/core/course/course.ts';
import { dateOf } from '../../../src/core/time/day.ts';
import { DRILL, heardOf, judgeLine, lineOrder, movesOf, triedOf } from '../../../src/core/question/drill.ts';
import type { Answered } from '../../../src/core/learner/journal.ts';
import { answered } from '../given.ts';

const today = 20_000;
const phases = ['contact', 'explore', 'confirm'];
const move = (id: string, right: boolean) => ({ id, text: id, right, feedback: `Why ${id}`, stays: false });
const line = (id: string, phase: string): DrillLine => ({
  id,
  scene: 'Two minutes in.',
  says: '‘So what does it cost?’',
  phase,
  why: 'Nothing is described yet.',
  near: [{ phase: 'confirm', feedback: 'No criterion has been named.' }],
  moves: [move('range', true), move('dodge', false), move('discount', false)],
});
const lines = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, i) => line(id, phases[i % 3] ?? ''));

/** An answer to a line, so many days before today. */
const said = (
  n: number,
  id: string,
  phase: string,
  verdict: 'right' | 'wrong',
  daysAgo: number,
): Answered => ({
  ...answered(n, id, verdict, [phase, 'range']),
  quiz: DRILL,
  during: 'drill',
  date: dateOf(today - daysAgo),
});
const asked = (...journal: readonly Answered[]) => lineOrder(lines, journal, today).map(({ id }) => id);

test('a line is judged once both the phase and the move are chosen', () => {
  expect(judgeLine(lines[0]!, [])).toBeNull();
  expect(judgeLine(lines[0]!, ['contact', ''])).toBeNull();
  expect(judgeLine(lines[0]!, ['', 'range'])).toBeNull();
  expect(judgeLine(lines[0]!, ['contact', 'gone'])).toBeNull();
});

test('phase and move are judged apart', () => {
  expect(judgeLine(lines[0]!, ['contact', 'range'])).toMatchObject({ phase: true, move: true });
  expect(judgeLine(lines[0]!, ['explore', 'range'])).toMatchObject({ phase: false, move: true, near: null });
  expect(judgeLine(lines[0]!, ['contact', 'dodge'])).toMatchObject({ phase: true, move: false });
});

test('a phase the author foresaw is met with its own reason', () => {
  expect(judgeLine(lines[0]!, ['confirm', 'dodge'])?.near).toBe('No criterion has been named.');
});

test('the moves of a line keep one order, and none is lost', () => {
  expect(movesOf(lines[0]!)).toEqual(movesOf(lines[0]!));
  expect(
    movesOf(lines[0]!)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['discount', 'dodge', 'range']);
});

test('lines never met come first, then those that went wrong, then the right ones, then today’s', () => {
  const order = asked(
    said(1, 'a', 'contact', 'right', 3),
    said(2, 'b', 'confirm', 'wrong', 3),
    said(3, 'c', 'confirm', 'right', 0),
  );
  expect(order.slice(0, 3).toSorted()).toEqual(['d', 'e', 'f']);
  expect(order.slice(3)).toEqual(['b', 'a', 'c']);
});

test('the last answer to a line counts, not the first', () => {
  const order = asked(
    said(1, 'a', 'confirm', 'wrong', 3),
    said(2, 'a', 'contact', 'right', 2),
    said(3, 'b', 'confirm', 'wrong', 2),
  );
  expect(order.slice(-2)).toEqual(['b', 'a']);
});

test('every line comes once, in one order all day, and in another on other days', () => {
  const days = new Set(
    Array.from({ length: 20 }, (_, after) =>
      lineOrder(lines, [], today + after)
        .map(({ id }) => id)
        .join(),
    ),
  );
  expect(days.size).toBeGreaterThan(1);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...'abcdef'), fc.boolean(), fc.nat(5))), (facts) => {
      const journal = facts.map(([id, right, ago], n) =>
        said(n, id, 'contact', right ? 'right' : 'wrong', ago),
      );
      expect(asked(...journal).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
      expect(asked(...journal)).toEqual(asked(...journal));
    }),
  );
});

test('whoever answers what stands first meets every line once before one comes again', () => {
  const journal: Answered[] = [];
  const met: string[] = [];
  for (const n of lines.keys()) {
    const [next] = lineOrder(lines, journal, today);
    met.push(next!.id);
    journal.push(said(n, next!.id, 'explore', n % 2 === 0 ? 'right' : 'wrong', 0));
  }
  expect(met.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

test('how a phase is heard counts all its answers, and names what it is taken for most', () => {
  const journal = [
    said(1, 'a', 'contact', 'right', 4),
    said(2, 'a', 'confirm', 'wrong', 3),
    said(3, 'd', 'confirm', 'wrong', 3),
    said(4, 'd', 'explore', 'wrong', 2),
  ];
  expect(heardOf(lines, phases, journal)).toEqual([
    { phase: 'contact', times: 4, right: 1, tookFor: 'confirm' },
    { phase: 'explore', times: 0, right: 0, tookFor: null },
    { phase: 'confirm', times: 0, right: 0, tookFor: null },
  ]);
});

test('each line that was answered counts as tried once, and the last of all is not one more than all', () => {
  const journal = [...lines, ...lines].map(({ id }, n) => said(n, id, 'contact', 'wrong', 1));
  for (const n of lines.keys()) expect(triedOf(lines, journal.slice(0, n))).toBe(n);
  expect(triedOf(lines, journal)).toBe(lines.length);
  expect(triedOf(lines, [...journal, said(99, 'gone', 'contact', 'right', 1)])).toBe(lines.length);
});

test('answers to lines that left the drill, and to questions of lessons, count for nothing', () => {
  const journal = [said(1, 'gone', 'contact', 'right', 1), answered(2, 'a', 'right', ['contact', 'range'])];
  expect(heardOf(lines, phases, journal).every(({ times }) => times === 0)).toBe(true);
  expect(triedOf(lines, journal)).toBe(0);
  expect(asked(...journal)).toEqual(asked());
});
