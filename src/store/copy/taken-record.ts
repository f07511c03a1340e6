// What the deal keeps of what was taken over from a customer's answer: one text for each place of a copy.
import type { Taken } from '../../core/customer-copy/back/taken.ts';
import { fieldsOf } from '../adapters/parse.ts';
import { parsed } from './parsed.ts';

/** What is kept. */
export function recordOf(taken: Taken): string {
  return JSON.stringify(taken);
}

/** What was kept; nothing of what nobody could have kept here. */
export function takenIn(record: string): readonly Taken[] {
  const { at, on, said, wrote } = fieldsOf(parsed(record));
  if (typeof at !== 'string' || typeof on !== 'string') return [];
  const [changes, writes] = [texts(said, ['at', 'now']), texts(wrote, ['sheet', 'name', 'before', 'text'])];
  return changes && writes ? [{ at, on, said: changes, wrote: writes }] : [];
}

/** A list of records that each have these texts; null where it is none. */
function texts<Name extends string>(
  raw: unknown,
  names: readonly Name[],
): readonly Readonly<Record<Name, string>>[] | null {
  if (!Array.isArray(raw)) return null;
  const found = raw.map(fieldsOf).filter((each) => names.every((name) => typeof each[name] === 'string'));
  return found.length === raw.length ? (found as Readonly<Record<Name, string>>[]) : null;
}
