import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BASE, outline as course } from './stand-ins.ts';

let outline: (base: string) => Promise<unknown>;
beforeEach(async () => {
  vi.resetModules(); // each test is a page
  ({ outline } = await import('../../src/store/site-files.ts'));
});
afterEach(() => vi.unstubAllGlobals());

test('the outline is fetched once a page, from below the base', async () => {
  const fetch = vi.fn(async () => Response.json(course));
  vi.stubGlobal('fetch', fetch);
  expect(await Promise.all([outline(BASE), outline(BASE)])).toEqual([course, course]);
  expect(fetch.mock.calls).toEqual([['/course/course.json']]);
});

test('an outline that cannot be had is asked for again the next time', async () => {
  const fetch = vi.fn(async () => Response.json(course));
  fetch.mockRejectedValueOnce(new TypeError('offline'));
  fetch.mockResolvedValueOnce(new Response('<h1>Not found</h1>', { status: 404, statusText: 'Not Found' }));
  vi.stubGlobal('fetch', fetch);
  await expect(outline(BASE)).rejects.toThrow('offline');
  await expect(outline(BASE)).rejects.toThrow('Not Found');
  expect(await outline(BASE)).toEqual(course);
});
