// A shelf of strings with names: this course's part of localStorage.
import { RECORDS } from '../../site.ts';

/** Every one of these may throw where the browser refuses storage. */
export interface Shelf {
  readonly keys: () => readonly string[];
  readonly get: (key: string) => string | null;
  readonly set: (key: string, value: string) => void;
  readonly remove: (key: string) => void;
}

/** The keys of localStorage that begin with `<RECORDS>:<base>:`, without that beginning. */
export function localShelf(base: string): Shelf {
  const prefix = `${RECORDS}:${base}:`;
  return {
    keys: () =>
      Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place) ?? '')
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length)),
    get: (key) => localStorage.getItem(prefix + key),
    set: (key, value) => localStorage.setItem(prefix + key, value),
    remove: (key) => localStorage.removeItem(prefix + key),
  };
}

/** What `job` gives, or `otherwise` where storage is refused or full: for copies that may be lost. */
export function quietly<T>(job: () => T, otherwise: T): T {
  try {
    return job();
  } catch {
    return otherwise;
  }
}
