// The one file in which the clock ticks and chance falls.
import type { Moment } from '../../core/time/moment.ts';

/** The time now; just after `last` where the clock went back, so that what happens later also stands later. */
export function now(last: Moment = ''): Moment {
  const moment = new Date().toISOString();
  return moment > last ? moment : new Date(Date.parse(last) + 1).toISOString();
}

/** An id nobody else has: 128 random bits. Works on insecure origins too, unlike `crypto.randomUUID`. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
