import { afterEach, expect, test, vi } from 'vitest';
import { dateOf } from '../../../src/core/time/day.ts';
import { parseEntry } from '../../../src/store/adapters/parse.ts';
import { today } from '../../../src/store/time/local-day.ts';
import { Notebook } from '../../../src/store/learner/notebook.svelte.ts';
import { marked } from '../../core/given.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const datesIn = (zone: string, ...moments: readonly string[]) => {
  vi.stubEnv('TZ', zone);
  return moments.map((moment) => {
    vi.useFakeTimers({ now: new Date(moment) });
    return dateOf(today());
  });
};

test('today is the day that the calendar on the wall shows', () => {
  const moments = ['2026-06-30T09:59:59.999Z', '2026-06-30T10:00:00.000Z', '2026-06-30T23:00:00.000Z'];
  expect(datesIn('UTC', ...moments)).toEqual(['2026-06-30', '2026-06-30', '2026-06-30']);
  expect(datesIn('Pacific/Honolulu', ...moments)).toEqual(['2026-06-29', '2026-06-30', '2026-06-30']);
  expect(datesIn('Europe/Berlin', ...moments)).toEqual(['2026-06-30', '2026-06-30', '2026-07-01']);
});

test('the days on which the clocks change are one day each', () => {
  expect(
    datesIn(
      'Europe/Berlin',
      '2026-03-28T22:59:59.999Z',
      '2026-03-28T23:00:00.000Z',
      '2026-03-29T21:59:59.999Z',
      '2026-03-29T22:00:00.000Z',
      '2026-10-24T22:00:00.000Z',
      '2026-10-25T22:59:59.999Z',
      '2026-10-25T23:00:00.000Z',
    ),
  ).toEqual([
    '2026-03-28',
    '2026-03-29',
    '2026-03-29',
    '2026-03-30',
    '2026-10-25',
    '2026-10-25',
    '2026-10-26',
  ]);
});

const mark = { kind: 'marked', lesson: 'criteria', done: true } as const;

/** The dates of what is recorded at these times of the clock, one after the other. */
function recordedAt(...moments: readonly string[]) {
  const notebook = new Notebook();
  for (const moment of moments) {
    vi.useFakeTimers({ now: new Date(moment) });
    notebook.record(mark);
  }
  return notebook.journal.map(({ date }) => date);
}

test('an entry has the learner’s own date, and keeps it wherever they travel', () => {
  vi.stubEnv('TZ', 'Pacific/Auckland');
  expect(recordedAt('2026-01-01T11:00:00.000Z')).toEqual(['2026-01-02']);
  vi.stubEnv('TZ', 'Pacific/Honolulu');
  expect(recordedAt('2026-01-01T09:00:00.000Z')).toEqual(['2025-12-31']);
});

test('when the clock ran ahead and was put right, the dates after that are right', () => {
  vi.stubEnv('TZ', 'UTC');
  const moments = ['2026-05-27T10:00:00.000Z', '2031-01-01T10:00:00.000Z', '2026-05-28T10:00:00.000Z'];
  expect(recordedAt(...moments)).toEqual(['2026-05-27', '2031-01-01', '2026-05-28']);
});

test('an entry without a date, or with one that no calendar has, gets that of its time in UTC', () => {
  vi.stubEnv('TZ', 'Pacific/Auckland');
  const entry = { ...marked(1, 'criteria', true), at: '2026-05-27T23:59:59.999Z' };
  for (const date of [undefined, 'yesterday', '2026-02-30', '2026-13-01', '99999-01-01', '2026-5-27', 7]) {
    expect(parseEntry({ ...entry, date }), String(date)).toEqual({ ...entry, date: '2026-05-27' });
  }
  expect(parseEntry({ ...entry, date: '2026-05-28' })).toEqual({ ...entry, date: '2026-05-28' });
});
