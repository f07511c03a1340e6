// What customers really say, sentence by sentence, and where it is offered.
import { expect, test } from 'vitest';
import { offers } from '../../../../src/core/deal/note/offers.ts';
import { dayOf } from '../../../../src/core/time/day.ts';
import { heard } from '../../../../src/words/deal/note/heard.ts';
import { reading } from '../../../../src/words/worksheet/reading.ts';
import { deal } from '../given.ts';
import { said } from './said.ts';
import { unseen } from './unseen.ts';

/** A Sunday. */
const HELD = '2026-11-29';

/** What is offered, as the tables have it. */
const offered = (text: string): readonly string[] =>
  offers([{ said: text, held: HELD, step: '', due: '' }], deal({}), heard, reading, {
    today: dayOf(HELD),
    left: new Set(),
  }).map(({ role, words, found }) => (words === found ? role : `${role}: ${found}`));

test('what a customer says is offered to the field it belongs to, and nothing else is', () => {
  const wrong = said.flatMap(([text, ...wanted]) => {
    const found = offered(text);
    return found.toSorted().join() === wanted.toSorted().join() ? [] : [{ text, wanted, found }];
  });
  expect(said.length).toBeGreaterThanOrEqual(40);
  expect(wrong).toEqual([]);
});

test('of sentences that nothing was fitted to, nearly all that is offered is right, and most of what is right is offered', () => {
  let [right, all, wanted] = [0, 0, 0];
  for (const [text, ...wants] of unseen) {
    const found = offered(text);
    right += found.filter((each) => wants.includes(each)).length;
    all += found.length;
    wanted += wants.length;
  }
  expect(right / all, 'precision').toBeGreaterThanOrEqual(0.95);
  expect(right / wanted, 'recall').toBeGreaterThanOrEqual(0.8);
});
