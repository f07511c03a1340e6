import { afterEach, expect, test, vi } from 'vitest';
import { ID } from '../../../src/core/id.ts';
import { newId, now } from '../../../src/store/time/moment.ts';

afterEach(() => vi.useRealTimers());

test('now is the time on the clock, as text that sorts by time', () => {
  vi.useFakeTimers({ now: new Date('2026-09-24T10:00:00.005Z') });
  expect(now()).toBe('2026-09-24T10:00:00.005Z');
  expect(now('2026-09-24T10:00:00.004Z')).toBe('2026-09-24T10:00:00.005Z');
});

test('when the clock went back, what happens later still stands later', () => {
  vi.useFakeTimers({ now: new Date('1990-01-01T00:00:00.000Z') });
  expect(now('2026-12-31T23:59:59.999Z')).toBe('2027-01-01T00:00:00.000Z');
  expect(now(now())).toBe('1990-01-01T00:00:00.001Z');
});

test('ids are ids, and no two are the same', () => {
  const ids = Array.from({ length: 1000 }, newId);
  expect(ids.filter((id) => !ID.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
