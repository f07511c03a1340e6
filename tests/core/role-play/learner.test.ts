// What a learner's talks come to: where they stand, which endings were found, and the lines that come back in the review.
import { expect, test } from 'vitest';
import { outlineOf } from '../../../src/core/course/outline.ts';
import type { Journal } from '../../../src/core/learner/journal.ts';
import { lastTimeIn, picksIn, runsOf, watchedIn } from '../../../src/core/role-play/in-journal.ts';
import { forecastOf } from '../../../src/core/review/forecast.ts';
import { foundIn } from '../../../src/core/role-play/found.ts';
import { cardName, cardsOf } from '../../../src/core/review/review.ts';
import { sessionOf } from '../../../src/core/review/session.ts';
import { dayOf } from '../../../src/core/time/day.ts';
import { at, course } from '../given.ts';
import { picked, returned } from '../learner/any-entry.ts';
import { gears } from './given.ts';

const [first, ...others] = course.parts;
const outline = outlineOf({ ...course, parts: [{ ...first!, rolePlays: [gears] }, ...others] });
const today = dayOf(at(0).slice(0, 10));

test('the learner stands where they last picked or went back to, and at the beginning before that', () => {
  expect(picksIn([], 'gears-slip')).toEqual([]);
  const journal = [picked(1, ['since-when']), picked(2, ['since-when', 'where'])];
  expect(picksIn(journal, 'gears-slip')).toEqual(['since-when', 'where']);
  expect(picksIn([...journal, returned(3, ['since-when'])], 'gears-slip')).toEqual(['since-when']);
  expect(picksIn(journal, 'another')).toEqual([]);
});

test('a line that was said in the review does not move the talk, and ends none', () => {
  const journal = [picked(1, ['since-when']), picked(2, ['blame'], { during: 'review' })];
  expect(picksIn(journal, 'gears-slip')).toEqual(['since-when']);
  expect(runsOf(journal, 'gears-slip')).toEqual([]);
});

test('each ending that was reached is found once, and the best of them is told', () => {
  const ended = (n: number, ending: string) => picked(n, ['since-when'], { ending });
  const journal = [ended(1, 'a-try'), ended(2, 'next-door'), ended(3, 'a-try'), ended(4, 'long-gone')];
  expect(foundIn(gears, journal)).toEqual({ endings: ['a-try', 'next-door'], best: 'partial' });
  expect(foundIn(gears, [...journal, ended(5, 'on-the-card')]).best).toBe('gate');
  expect(foundIn(gears, [picked(1, ['since-when'])])).toEqual({ endings: [], best: null });
});

test('where the fit is poor, an honest no is the best that was found', () => {
  const endings = gears.endings.map((ending, n) => ({
    ...ending,
    kind: n === 2 ? ('no' as const) : ending.kind,
  }));
  const journal = [
    picked(1, ['since-when'], { ending: 'a-try' }),
    picked(2, ['busy-day'], { ending: 'next-door' }),
  ];
  expect(foundIn({ ...gears, fit: 'poor', endings }, journal).best).toBe('no');
  expect(foundIn({ ...gears, fit: 'good', endings }, journal).best).toBe('partial');
});

test('a line that was wrong comes back on a later day, and one that was right at once does not', () => {
  const journal: Journal = [
    picked(1, ['say-noon']),
    picked(2, ['say-noon', 'when-then'], { scene: 'leaves-it', verdict: 'right' }),
  ];
  expect([...cardsOf(journal, today)].map(([name, { talk, due }]) => [name, talk, due > today])).toEqual([
    ['gears-slip/comes-in', true, true],
  ]);
  expect(sessionOf(journal, outline, today).open).toEqual([]);
  const later = sessionOf(journal, outline, today + 9);
  expect(later.open.map(cardName)).toEqual(['gears-slip/comes-in']);
  expect(forecastOf(outline, cardsOf(journal, today), today).some(({ due }) => due === 1)).toBe(true);
});

test('the right line in the review lets it rest for longer, and it is not asked again on that day', () => {
  const wrong = picked(1, ['say-noon']);
  const right = picked(2, ['since-when'], { verdict: 'right', during: 'review' });
  const day = today + 9;
  const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
  const journal = [wrong, { ...right, date, at: `${date}T10:00:00.000Z` }];
  const { open, answered } = sessionOf(journal, outline, day);
  expect([open.length, answered.map(cardName)]).toEqual([0, ['gears-slip/comes-in']]);
  expect(cardsOf(journal, day).get('gears-slip/comes-in')?.due).toBeGreaterThan(day + 1);
});

test('a scene of a talk that the course has no more does not come back', () => {
  expect(sessionOf([picked(1, ['say-noon'])], outlineOf(course), today + 9).open).toEqual([]);
});

test('what observers noted stands by itself, talk by talk', () => {
  const watched = {
    ...{ id: 'w1', at: at(1), date: '2026-01-01', kind: 'watched' as const, rolePlay: 'gears-slip' },
    ...{ seen: ['Asked since when.'], unseen: ['Said it back.'] },
  };
  expect(watchedIn([watched, picked(2, [])], 'gears-slip')).toEqual([watched]);
  expect(watchedIn([watched], 'another')).toEqual([]);
});

test('a scene comes back as it stood when the learner last spoke there: with what was said before, and only what could be said', () => {
  const journal = [
    picked(1, ['since-when']),
    picked(2, ['since-when', 'nice-chain'], { scene: 'since-spring' }),
  ];
  const then = lastTimeIn(journal, gears, 'since-spring');
  expect(then?.steps.map(({ choice }) => choice.id)).toEqual(['since-when']);
  expect(then?.offered.map(({ id }) => id)).toContain('nice-chain');
  // In a review nothing came before, and a script that was written anew may not lead there any more.
  expect(
    lastTimeIn([picked(1, ['blame'], { scene: 'since-spring', during: 'review' })], gears, 'since-spring'),
  ).toBeNull();
  expect(
    lastTimeIn([picked(1, ['gone', 'blame'], { scene: 'since-spring' })], gears, 'since-spring'),
  ).toBeNull();
});
