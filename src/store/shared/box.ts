// Where a text waits that another app has shared with the site, until the page for notes takes it: between the two nothing
// but the worker of that page runs, and it has no other store. See components/note/share-worker.ts.
import { RECORDS } from '../../site.ts';
import { quietly } from '../adapters/shelf.ts';

/** The name of its cache for the course below this base path. */
export function boxOf(base: string): string {
  return `${RECORDS}:${base}:shared`;
}

/** The texts that wait, the oldest first, each with what takes it out of the box; none where nothing can be kept. */
export async function waiting(
  base: string,
): Promise<readonly { text: string; remove: () => Promise<unknown> }[]> {
  try {
    if (!(await caches.has(boxOf(base)))) return [];
    const box = await caches.open(boxOf(base));
    const requests = await box.keys();
    return await Promise.all(
      requests.map(async (request) => ({
        text: (await (await box.match(request))?.text()) ?? '',
        remove: () => box.delete(request),
      })),
    );
  } catch {
    return [];
  }
}

/** Throws away what waits. */
export async function emptyBox(base: string): Promise<void> {
  await quietly(() => caches.delete(boxOf(base)), Promise.resolve(false)).catch(() => false);
}
