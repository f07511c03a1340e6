// Two drafts of one field, from two devices: which one stands, and under which name the other is kept.
import type { Draft } from '../learner/draft.ts';

/** The draft that stands when two are known of one field: the higher Lamport number, then the later, then by tab. */
export function newer(a: Draft, b: Draft): Draft {
  const order =
    a.lamport - b.lamport || compare(a.at, b.at) || compare(a.tab, b.tab) || compare(a.value, b.value);
  return order >= 0 ? a : b;
}

/**
 * What becomes of a draft from another device when `stored` is in the store: the newer of the two stands. The other is
 * lost where it says something else, and kept. In whatever order drafts of a field are joined, the same one stands.
 */
export function joined(draft: Draft, stored: Draft | undefined): { stands: Draft; lost: Draft | null } {
  if (!stored) return { stands: draft, lost: null };
  const stands = newer(stored, draft);
  const other = stands === stored ? draft : stored;
  return { stands, lost: other.value === stands.value ? null : other };
}

/** The name under which a lost draft is kept: the same one is kept once. */
export function nameOf({ sheet, field, lamport, tab, at }: Draft): string {
  return [sheet, field, lamport, tab, at].join('|');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
