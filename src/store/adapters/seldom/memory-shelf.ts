// A stand-in for localStorage that lasts as long as the page.
import type { Shelf } from '../shelf.ts';

/** An empty shelf in memory. */
export function memoryShelf(): Shelf {
  const strings = new Map<string, string>();
  return {
    keys: () => [...strings.keys()],
    get: (key) => strings.get(key) ?? null,
    set: (key, value) => void strings.set(key, value),
    remove: (key) => void strings.delete(key),
  };
}
