import { expect, test } from 'vitest';
import type { Watched } from '../../../src/core/learner/journal.ts';
import { observedOver } from '../../../src/core/role-play/observed.ts';
import { at } from '../given.ts';

const watched = (n: number, seen: string[], unseen: string[], rolePlay = 'gears-slip'): Watched => ({
  ...{ id: `w${n}`, at: at(n), date: at(n).slice(0, 10), kind: 'watched' },
  ...{ rolePlay, seen, unseen },
});

test('each talk is held against the one before it in the same role-play, and the first against none', () => {
  const all = [
    watched(1, ['Asked since when.'], ['Said it back.', 'Wrote it down.']),
    watched(2, [], ['Asked her name.'], 'another'),
    watched(3, ['Said it back.'], ['Asked since when.', 'Wrote it down.']),
  ];
  expect(observedOver(all).map(({ seen, of, gained, lost }) => [seen, of, gained, lost])).toEqual([
    [1, 3, [], []],
    [0, 1, [], []],
    [1, 3, ['Said it back.'], ['Asked since when.']],
  ]);
});

test('a sentence that the observer’s card did not have before is neither gained nor lost', () => {
  const [, second] = observedOver([watched(1, [], ['Old.']), watched(2, ['New.'], ['Newer.'])]);
  expect([second?.gained, second?.lost]).toEqual([[], []]);
});
