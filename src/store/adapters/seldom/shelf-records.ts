// What is done to single records on a shelf.
import { newId } from '../../time/moment.ts';
import { DELETION, deletionOf, type Deleted } from '../deletion.ts';
import type { Shelf } from '../shelf.ts';

/** Leaves the mark of a deletion for the other pages. */
export function markDeletion(shelf: Shelf, what: Deleted): string {
  const deletion = deletionOf(what);
  shelf.set(DELETION, deletion);
  return deletion;
}

/** The record as it was saved; undefined where there is none, the text itself where it is not JSON. */
export function read(shelf: Shelf, key: string): unknown {
  const text = shelf.get(key);
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The record under this key. One that cannot be read is put aside, because its place is wanted. */
export function takeFrom<T>(shelf: Shelf, key: string, parse: (raw: unknown) => T | null): T | null {
  const raw = read(shelf, key);
  const record = parse(raw);
  if (raw !== undefined && record === null) shelf.set(`quarantine:${newId()}`, JSON.stringify(raw));
  return record;
}
