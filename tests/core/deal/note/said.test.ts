// What customers really say, sentence by sentence, and where it is offered.
import { expect, test } from 'vitest';
import { offers } from '../../../../src/core/deal/note/offers.ts';
import { dayOf } from '../../../../src/core/time/day.ts';
import { heard } from '../../../../src/words/deal/note/heard/heard.ts';
import { reading } from '../../../../src/words/worksheet/reading.ts';
import { fragments } from './said/fragments.ts';
import { fragmentsUnseen } from './said/fragments-unseen.ts';
import { jotted } from './said/jotted.ts';
import { jottedUnseen } from './said/jotted-unseen.ts';
import { days } from './said/noted/days.ts';
import { ownSteps } from './said/noted/own-steps.ts';
import { notedUnseen } from './said/noted/unseen.ts';
import { sums } from './said/noted/sums.ts';
import { waiting } from './said/noted/waiting.ts';
import { yeses } from './said/noted/yeses.ts';
import { said, type Said } from './said/said.ts';
import { unseen } from './said/unseen.ts';
import { deal } from './with-noes.ts';

/** A Sunday. */
const HELD = '2026-11-29';

/** What is offered, as the tables have it. */
const offered = (text: string): readonly string[] =>
  offers([{ said: text, held: HELD, step: '', due: '' }], deal({}), heard, reading, {
    today: dayOf(HELD),
    left: new Set(),
  }).map(({ role, words, found, put }) => {
    // Of a step of the seller's, what is found is the promise; the day stands beside it.
    const what = role === 'talks' && typeof put !== 'string' ? put.due : found;
    return words === what ? role : `${role}: ${what}`;
  });

test('what a customer says is offered to the field it belongs to, and nothing else is', () => {
  const wrong = said.flatMap(([text, ...wanted]) => {
    const found = offered(text);
    return found.toSorted().join() === wanted.toSorted().join() ? [] : [{ text, wanted, found }];
  });
  expect(said.length).toBeGreaterThanOrEqual(40);
  expect(wrong).toEqual([]);
});

/** How much of what is offered is right, and how much of what is right is offered. */
function judged(lines: readonly Said[]): { readonly precision: number; readonly recall: number } {
  const all = lines.map(([text, ...wants]) => ({ wants, found: offered(text) }));
  const count = (some: (one: (typeof all)[number]) => number): number =>
    all.reduce((sum, one) => sum + some(one), 0);
  const right = count(({ wants, found }) => found.filter((each) => wants.includes(each)).length);
  return {
    precision: right / count(({ found }) => found.length),
    recall: right / count(({ wants }) => wants.length),
  };
}

test('of sentences that nothing was fitted to, nearly all that is offered is right, and most of what is right is offered', () => {
  const { precision, recall } = judged(unseen);
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(recall).toBeGreaterThanOrEqual(0.8);
});

test('of lines that are jotted down in a hurry, nearly all that is offered is right; of those that nothing was fitted to, most', () => {
  const [fitted, other] = [judged(jotted), judged(jottedUnseen)];
  expect(fitted.precision).toBeGreaterThanOrEqual(0.95);
  expect(fitted.recall).toBeGreaterThanOrEqual(0.9);
  expect(other.precision).toBeGreaterThanOrEqual(0.8);
  expect(other.recall).toBeGreaterThanOrEqual(0.7);
});

test('of fragments that go on in small letters, next to nothing that is offered is wrong, and most of what is right is offered', () => {
  for (const lines of [fragments, fragmentsUnseen]) {
    const { precision, recall } = judged(lines);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.75);
  }
});

test.each([
  ['days that were put right or called off', days, 0.95, 0.9],
  ['what the seller promises', ownSteps, 0.9, 0.8],
  ['sums and capacities', sums, 0.95, 0.75],
  ['until when nothing happens', waiting, 0.9, 0.9],
  ['a yes', yeses, 0.95, 0.9],
  ['all of these, to which nothing was fitted', notedUnseen, 0.9, 0.8],
] as const)('of sentences about %s, nearly all that is offered is right', (_, lines, precise, found) => {
  const { precision, recall } = judged(lines);
  expect(precision).toBeGreaterThanOrEqual(precise);
  expect(recall).toBeGreaterThanOrEqual(found);
});
