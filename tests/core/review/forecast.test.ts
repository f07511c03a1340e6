import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Journal } from '../../../src/core/learner/journal.ts';
import { DAYS_AHEAD, forecastOf, strengthsOf } from '../../../src/core/review/forecast.ts';
import { cardsOf, strengthOf } from '../../../src/core/review/review.ts';
import { TODAY, answer, journals, outline, wrong } from './weeks.ts';

const forecast = (journal: Journal) => forecastOf(outline, cardsOf(journal, TODAY), TODAY);
const strengths = (journal: Journal) => strengthsOf(outline, cardsOf(journal, TODAY), TODAY);

test('a day knows how much falls due on it, and what is overdue counts today', () => {
  const journal = [
    answer(TODAY - 20, 1, 'p0-l0-q0', wrong),
    answer(TODAY - 3, 1, 'p0-l0-q1'),
    answer(TODAY, 1, 'p0-l1-q0', wrong),
    answer(TODAY, 2, 'p1-l0-q0'),
    answer(TODAY, 3, 'p1-l0-q1'),
    answer(TODAY - 9, 1, 'gone', wrong),
  ];
  expect(forecast(journal).filter(({ due }) => due > 0)).toEqual([
    { day: TODAY, due: 2 },
    { day: TODAY + 1, due: 1 },
    { day: TODAY + 3, due: 2 },
  ]);
});

test('twenty-eight days are foreseen, and every card that falls due on them is counted once', () => {
  fc.assert(
    fc.property(journals(TODAY - 90, TODAY), (journal) => {
      const days = forecast(journal);
      expect(days.map(({ day }) => day)).toEqual(Array.from({ length: 28 }, (_, n) => TODAY + n));
      const due = [...cardsOf(journal, TODAY).values()].filter(
        (card) => card.question !== 'gone' && card.due < TODAY + DAYS_AHEAD,
      );
      expect(days.reduce((sum, day) => sum + day.due, 0)).toBe(due.length);
    }),
  );
});

test('a part is as strong as its answered questions are on average', () => {
  const journal = [
    answer(TODAY - 9, 1, 'p0-l0-q0'),
    answer(TODAY, 1, 'p0-l1-q0'),
    answer(TODAY, 2, 'p1-l1-q0', wrong),
    answer(TODAY, 3, 'gone'),
  ];
  const [old] = cardsOf(journal, TODAY).values();
  expect(strengths(journal)).toEqual([
    { part: 'p0', strength: (strengthOf(old!, TODAY) + 1) / 2, answered: 2, of: 6 },
    { part: 'p1', strength: 1, answered: 1, of: 9 },
    { part: 'p2', strength: null, answered: 0, of: 6 },
  ]);
});
