// Which copies were made of a deal: a line each in the deal's own sheet, with a digest of what the seller put in.
import { sortedText } from '../../copy/record-text.ts';
import { ANSWERED } from '../../deal/agenda/copy-back.ts';
import type { Id } from '../../id.ts';
import type { Moment } from '../../time/moment.ts';
import type { Values } from '../../worksheet/worksheet.ts';
import { now, REPLY, type Copy } from '../copy.ts';

const [LINE, LEFT, STOOD, TAKEN] = ['copy.', 'left.', 'stood.', 'taken.'];

/** What stands in the line where the browser could make no digest. */
export const NO_DIGEST = 'made';

/** The field of a deal's own sheet that keeps the line of a copy made at this moment: no two copies share one. */
export function lineOf(madeAt: Moment): string {
  return LINE + named(madeAt);
}

/** The field of a deal's own sheet that says which change of a copy its seller has left as it was: what the customer said. */
export function leftOf({ madeAt }: Pick<Copy, 'madeAt'>, at: string): string {
  return `${LEFT}${named(madeAt)}.${at}`;
}

/** The field of a deal's own sheet that keeps what was taken over from an answer at one place of a copy. */
export function takenOf({ madeAt }: Pick<Copy, 'madeAt'>, at: string): string {
  return `${TAKEN}${named(madeAt)}.${at}`;
}

/** All that a deal's own sheet keeps of what was taken over from the answers to a copy, as it is kept. */
export function allTaken(copy: Pick<Copy, 'madeAt'>, own: Values): readonly string[] {
  return [...own].flatMap(([field, text]) => (field.startsWith(takenOf(copy, '')) ? [text] : []));
}

/** Where records of before say what the answer at a gate was before that of a copy was taken over. */
export function stoodOf({ madeAt }: Pick<Copy, 'madeAt'>): string {
  return `${STOOD}${named(madeAt)}`;
}

/** The field of a deal's own sheet with the name that its seller has put into a copy last. */
export const FROM = 'from';

/** The fields of it with what is chosen for a copy: the parts that are in it, and the line that goes with it. */
export const CHOSEN = { parts: 'copy-parts', note: 'copy-note' } as const;

/** When an answer was saved ("2026-11-30 14:05:09"): without the time in copies of before, and empty in a mail. */
export function answeredAt(copy: Copy): string {
  return [now(copy, REPLY.day), now(copy, REPLY.time)].filter((part) => part !== '').join(' ');
}

/** Whether an answer is older than the latest that was read; where only the day is known, of the same day none is. */
export function isOvertaken(copy: Copy, own: Values): boolean {
  const [at, latest] = [answeredAt(copy), own.get(ANSWERED) ?? ''];
  return at !== '' && at < latest && !latest.startsWith(at);
}

function named(madeAt: Moment): string {
  return madeAt.toLowerCase().replace(/[:.]/g, '-');
}

/** What the seller put into a copy, as one text. The customer's changes are not in it. */
export function sellersPart({ deal, madeAt, chosen, fields }: Copy): string {
  return sortedText({ deal, madeAt, chosen, fields });
}

/** What is to be said of a copy that came back, before anything is taken from it. */
export type Standing =
  /** It is what was made here, and the last that was. */
  | 'last'
  /** There is a later one. */
  | 'older'
  /** What the seller had put in is not what is in it now. */
  | 'altered'
  /** No copy of this moment is known here: it was made on another device, or by somebody else. */
  | 'unknown'
  /** Of another deal that is here. */
  | 'other-deal'
  /** Of a deal that is not here. */
  | 'no-deal';

/** How a copy stands to what is known here: of the deal that is worked on, and of the others. */
export function standing(
  copy: Copy,
  digest: string,
  here: { readonly deal: Id; readonly others: readonly Id[]; readonly own: Values },
): Standing {
  if (copy.deal !== here.deal) return here.others.includes(copy.deal) ? 'other-deal' : 'no-deal';
  const line = lineOf(copy.madeAt);
  const known = here.own.get(line);
  if (!known) return 'unknown';
  if (digest !== '' && known !== NO_DIGEST && known !== digest) return 'altered';
  const later = [...here.own].some(([field, text]) => field.startsWith(LINE) && text !== '' && field > line);
  return later ? 'older' : 'last';
}
