// How a file is handed to the browser to be saved.
import { afterEach, expect, test, vi } from 'vitest';
import { download } from '../../../src/store/copy/download.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a file can still be fetched while a browser asks where it goes, and is let go afterwards', () => {
  vi.useFakeTimers();
  const gone: string[] = [];
  const link = { href: '', download: '', click: vi.fn() };
  vi.stubGlobal('document', { createElement: () => link });
  const made: (Blob | MediaSource)[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    made.push(blob);
    return 'blob:one';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => gone.push(url));
  download('deal.md', 'text/markdown', '# Deal');
  expect(link).toMatchObject({ href: 'blob:one', download: 'deal.md' });
  expect(link.click).toHaveBeenCalledOnce();
  expect(made).toEqual([new Blob(['# Deal'], { type: 'text/markdown' })]);
  vi.advanceTimersByTime(30_000);
  expect(gone).toEqual([]);
  vi.advanceTimersByTime(60_000);
  expect(gone).toEqual(['blob:one']);
});
