// Facts about the learner. The journal only grows; everything said about progress is computed from it.
import type { Id } from './id.ts';
import type { Moment } from './moment.ts';
import type { Reply, Verdict } from './question.ts';

interface Happened {
  /** Made on the learner's device and unique, so that two journals merge by union. */
  readonly id: string;
  readonly at: Moment;
}

/** A question was checked. */
export interface Answered extends Happened {
  readonly kind: 'answered';
  readonly quiz: Id;
  readonly question: Id;
  readonly reply: Reply;
  /** As it was said then: a question that changes later does not rewrite what happened. */
  readonly verdict: Exclude<Verdict, 'open'>;
}

/** The learner said of a lesson that it is done, or that it is not. */
export interface Marked extends Happened {
  readonly kind: 'marked';
  readonly lesson: Id;
  readonly done: boolean;
}

export type Entry = Answered | Marked;
export type Journal = readonly Entry[];

/** Both journals as one: every entry once, oldest first; entries of one moment in the order of their ids. */
export function merge(a: Journal, b: Journal): Journal {
  const entries = new Map([...a, ...b].map((entry) => [entry.id, entry]));
  return [...entries.values()].sort((x, y) => (x.at + x.id < y.at + y.id ? -1 : 1));
}

/** The reply to `question` that was checked last, or null. */
export function lastReply(journal: Journal, question: Id): Reply | null {
  return lastAnswer(journal, question)?.reply ?? null;
}

/** The last time `question` was checked, or null. */
export function lastAnswer(journal: Journal, question: Id): Answered | null {
  const found = journal.findLast((entry) => entry.kind === 'answered' && entry.question === question);
  return found?.kind === 'answered' ? found : null;
}
