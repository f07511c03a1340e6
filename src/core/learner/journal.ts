// Facts about the learner. The journal only grows; everything said about progress is computed from it.
import type { Id } from '../id.ts';
import type { Moment } from '../time/moment.ts';
import type { Reply, Verdict } from '../question/question.ts';

interface Happened {
  /** Made on the learner's device and unique, so that two journals merge by union. */
  readonly id: string;
  /** Later than that of what happened before, even where the clock went back: it gives the journal its order. */
  readonly at: Moment;
  /** The date as YYYY-MM-DD that the learner's own calendar showed then, right or wrong. */
  readonly date: string;
}

/** How sure the learner was before anything was judged. */
export type Sure = 'guess' | 'fairly' | 'sure';

/** Where a question was asked: in its lesson, again in the review, or in the drill of customer lines. */
export type During = 'quiz' | 'review' | 'drill';

/** How well the learner remembered, by their own word: where a kind of question gives no verdict of its own. */
export type Recall = 'not' | 'partly' | 'well';

/** A question was checked. */
export interface Answered extends Happened {
  readonly kind: 'answered';
  readonly quiz: Id;
  readonly question: Id;
  /** The revision of the question that was answered, from 1. */
  readonly revision: number;
  readonly reply: Reply;
  /** As it was said then: a question that changes later does not rewrite what happened. */
  readonly verdict: Exclude<Verdict, 'open'>;
  /** The right parts of all parts, from 0 to 1. */
  readonly share: number;
  readonly sure: Sure | null;
  readonly recall: Recall | null;
  readonly during: During;
}

/** The learner gave up and was shown the answer. */
export interface Revealed extends Happened {
  readonly kind: 'revealed';
  readonly quiz: Id;
  readonly question: Id;
  readonly during: During;
}

/** The learner began these questions of a quiz anew. */
export interface Retried extends Happened {
  readonly kind: 'retried';
  readonly quiz: Id;
  readonly questions: readonly Id[];
}

/** The learner said of a lesson that it is done, or that it is not. */
export interface Marked extends Happened {
  readonly kind: 'marked';
  readonly lesson: Id;
  readonly done: boolean;
}

/** The learner said something in a role-play. The talk as it stood then is in it, so that no other entry is needed. */
export interface Picked extends Happened {
  readonly kind: 'picked';
  readonly rolePlay: Id;
  readonly scene: Id;
  /** Everything picked in this talk up to now; the last one is what was said in this scene. In a review, that alone. */
  readonly picks: readonly Id[];
  /** Whether it did anything for the talk, as the script was then. */
  readonly verdict: Exclude<Verdict, 'open'>;
  /** The ending that it led to, or null. */
  readonly ending: Id | null;
  readonly during: 'talk' | 'review';
}

/** The learner went back in a role-play, to where these picks lead; to its beginning without any. */
export interface Returned extends Happened {
  readonly kind: 'returned';
  readonly rolePlay: Id;
  readonly picks: readonly Id[];
}

/** Somebody watched three people have the talk of a role-play, and ticked what was done. */
export interface Watched extends Happened {
  readonly kind: 'watched';
  readonly rolePlay: Id;
  /** The observer's sentences as they were read then: those that were so, and those that were not. */
  readonly seen: readonly string[];
  readonly unseen: readonly string[];
}

export type Entry = Answered | Revealed | Retried | Marked | Picked | Returned | Watched;
export type Journal = readonly Entry[];

/** Both journals as one: every entry once, oldest first; entries of one moment in the order of their ids. */
export function merge(a: Journal, b: Journal): Journal {
  const entries = new Map([...a, ...b].map((entry) => [entry.id, entry]));
  return [...entries.values()].sort((x, y) => (x.at + x.id < y.at + y.id ? -1 : 1));
}

/** Every time `question` was checked there, oldest first. */
export function answersTo(journal: Journal, question: Id, during: During = 'quiz'): readonly Answered[] {
  return journal.filter(
    (entry): entry is Answered =>
      entry.kind === 'answered' && entry.question === question && entry.during === during,
  );
}

/** What happened last with `question` in its lesson: it was checked, its answer was shown, or it was begun anew. */
export function lastEvent(journal: Journal, question: Id): Answered | Revealed | Retried | null {
  return (
    journal.findLast((entry): entry is Answered | Revealed | Retried =>
      entry.kind === 'retried'
        ? entry.questions.includes(question)
        : 'question' in entry && entry.question === question && entry.during === 'quiz',
    ) ?? null
  );
}

/** Whether the learner was shown the answer in its lesson, and has not answered or begun anew there since. */
export function isRevealed(journal: Journal, question: Id): boolean {
  return lastEvent(journal, question)?.kind === 'revealed';
}

/** How often the learner began this question anew. */
export function attemptsAt(journal: Journal, question: Id): number {
  return journal.filter((entry) => entry.kind === 'retried' && entry.questions.includes(question)).length;
}
