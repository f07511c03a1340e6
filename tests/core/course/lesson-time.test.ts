import { expect, test } from 'vitest';
import { castOf } from '../../../src/core/course/cast.ts';
import { minutesOf, questionMinutes, readingMinutes } from '../../../src/core/course/lesson-time.ts';

test('reading takes a minute for each 175 words that were begun', () => {
  expect([0, 1, 175, 176, 1400].map(readingMinutes)).toEqual([0, 1, 1, 2, 8]);
});

test('own words take longer than a choice, and the minutes of a quiz are those of all its questions', () => {
  expect(questionMinutes([{ kind: 'one' }])).toBe(1);
  expect(questionMinutes([{ kind: 'written' }])).toBe(3);
  expect(questionMinutes([{ kind: 'one' }, { kind: 'written' }, { kind: 'fill' }])).toBe(5);
});

test('the whole of a lesson is reading, questions and exercise', () => {
  expect(minutesOf({ reading: 8, questions: 10, exercise: 15 })).toBe(33);
});

test('who speaks and who is named occurs; part of another word is no name', () => {
  const person = (name: string) => ({ id: name.toLowerCase(), name, side: 'seller', about: '' }) as const;
  const people = ['Mara', 'Priya', 'Jo'].map(person);
  expect(castOf(people, ['priya'], 'Jobs are what Mara’s boss wants.')).toEqual(['mara', 'priya']);
  expect(castOf(people, [], 'It is Jo, says Mara.')).toEqual(['mara', 'jo']);
});
