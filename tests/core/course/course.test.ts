import { expect, test } from 'vitest';
import { address } from '../../../src/core/course/address.ts';
import { lessonOf, phases, lessonPlaces } from '../../../src/core/course/course.ts';
import { ID } from '../../../src/core/id.ts';
import { course } from '../given.ts';

test('lessons follow each other across parts, and the ends lead nowhere', () => {
  const walk = lessonPlaces(course).map(({ part, lesson, previous, next }) => [
    part.id,
    previous?.id,
    lesson.id,
    next?.id,
  ]);
  expect(walk).toEqual([
    ['orientation', undefined, 'how-to-study', 'several-options'],
    ['collaborate', 'how-to-study', 'several-options', 'criteria'],
    ['collaborate', 'several-options', 'criteria', undefined],
  ]);
});

test('a course without lessons has no places', () => {
  expect(lessonPlaces({ ...course, parts: [] })).toEqual([]);
});

test('phases are the parts with a phase', () => {
  expect(phases(course).map(({ id, phase }) => [id, phase.number])).toEqual([['collaborate', 4]]);
});

test('an objective leads to its lesson, an unknown one to none', () => {
  expect(lessonOf(course, 'criteria-objective')?.id).toBe('criteria');
  expect(lessonOf(course, 'gone')).toBeNull();
});

test('addresses hold ids and no position', () => {
  expect([
    address.part('collaborate'),
    address.lesson('several-options'),
    address.worksheet('canvas'),
  ]).toEqual(['/parts/collaborate/', '/lessons/several-options/', '/worksheets/canvas/']);
});

test('an id is lower-case words and hyphens, at most 64 long; anything else is none', () => {
  const good = ['a', '0', 'several-options', 'a'.repeat(64)];
  const bad = ['', '-a', 'A', 'ä', 'a b', 'a/b', 'a.b', '__proto__', 'a'.repeat(65), 'a\n'];
  expect(good.filter((id) => !ID.test(id))).toEqual([]);
  expect(bad.filter((id) => ID.test(id))).toEqual([]);
});
