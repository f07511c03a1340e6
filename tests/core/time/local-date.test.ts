import { afterEach, expect, test, vi } from 'vitest';
import { localDate } from '../../../src/core/time/local-date.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('what is made in the evening has the day of the evening, wherever that is', () => {
  const inZone = (zone: string) => {
    vi.stubEnv('TZ', zone);
    return ['2026-12-05T02:36:00.000Z', '2026-12-05T15:30:00.000Z'].map(localDate);
  };
  expect(inZone('America/Chicago')).toEqual(['2026-12-04', '2026-12-05']);
  expect(inZone('UTC')).toEqual(['2026-12-05', '2026-12-05']);
  expect(inZone('Asia/Tokyo')).toEqual(['2026-12-05', '2026-12-06']);
});
