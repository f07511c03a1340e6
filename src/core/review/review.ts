// What the learner probably still knows, and when to ask again: a fold over the journal. The door to ts-fsrs.
import { createEmptyCard, fsrs, Rating, State, type Grade } from 'ts-fsrs';
import { DAY_LENGTH, dayOf, type Day } from '../time/day.ts';
import type { Id } from '../id.ts';
import type { Answered, Entry, Journal, Picked, Recall, Revealed, Sure } from '../learner/journal.ts';

/** What is known of the learner's memory of one question. */
export interface Card {
  /** The question, or the scene of a role-play. */
  readonly question: Id;
  /** The quiz in which it was last asked, or the role-play. */
  readonly quiz: Id;
  /** Whether it is a scene of a role-play in which the wrong thing was said once. */
  readonly talk: boolean;
  /** The day from which it is to be asked again; always after `last`. */
  readonly due: Day;
  /** The last day on which an answer counted. */
  readonly last: Day;
  /** How many days after `last` the chance to remember falls to nine in ten. */
  readonly stability: number;
  /** From 1 for the easiest to 10. */
  readonly difficulty: number;
  /** On how many days it was answered, and on how many of those after the first it was not known. */
  readonly times: number;
  readonly lapses: number;
}

// No question rests for longer than a year: longer gaps would rest on a handful of answers. The limit is kept here and
// not by ts-fsrs, which sets its four grades a day apart even where that leads beyond its own.
const LONGEST = 365;

const scheduler = fsrs({
  // The first gaps are days. To be asked again within minutes helps with vocabulary; here it would only test
  // whether the feedback, which gives the answer away, is still in the ear.
  enable_short_term: false,
  // No chance: the same journal gives the same dates on every device.
  enable_fuzz: false,
  // Asked when one in ten would be forgotten. Stability is measured at this very point, so that it is also the gap.
  // That spacing helps is well tested; that one exact gap is best is not (Cepeda and others 2006, Latimier and others 2021).
  request_retention: 0.9,
});

type Evidence = Answered | Revealed | Picked;

/** Whether an entry says something about what is remembered. The drill asks for its own lines, not for questions. */
export function isEvidence(entry: Entry): entry is Evidence {
  if (entry.kind === 'picked') return true;
  return (entry.kind === 'answered' || entry.kind === 'revealed') && entry.during !== 'drill';
}

/** What comes back: a question, or a scene of a role-play. */
export type Subject = Pick<Card, 'question' | 'quiz' | 'talk'>;

/** What an entry is evidence of. */
export function subjectOf(entry: Evidence): Subject {
  return entry.kind === 'picked'
    ? { question: entry.scene, quiz: entry.rolePlay, talk: true }
    : { question: entry.question, quiz: entry.quiz, talk: false };
}

/** The name of its card among all: scenes of two talks may have one id. */
export function cardName({ question, quiz, talk }: Subject): string {
  return talk ? `${quiz}/${question}` : question;
}

/**
 * The day as of which each entry counts, never after `today`. A later date was given by a clock that ran ahead: it
 * counts as of the last entry before it that has no later date, else of the first one after it.
 */
export function daysOf(journal: Journal, today: Day): readonly Day[] {
  const days = journal.map(({ date }) => dayOf(date));
  // Where all dates are later, nothing tells when it was. So long ago that it is due: to be asked too soon costs a
  // minute, and as of today it would not be due on any day until that clock was right.
  let day = days.find((each) => each <= today) ?? today - LONGEST;
  return days.map((each) => {
    if (each <= today) day = each;
    return day;
  });
}

/**
 * By name, a card for each question that was ever answered or given up, and for each scene of a role-play in which the
 * wrong thing was said. Of the answers on one day only the first counts: to be right after the feedback has been read is
 * no evidence of memory.
 */
export function cardsOf(journal: Journal, today: Day): ReadonlyMap<Id, Card> {
  const cards = new Map<Id, Card>();
  for (const [n, day] of daysOf(journal, today).entries()) {
    const entry = journal[n];
    if (!entry || !isEvidence(entry)) continue;
    const name = cardName(subjectOf(entry));
    const card = cards.get(name);
    // Who said the right thing at once has nothing to learn there.
    if (card === undefined && entry.kind === 'picked' && entry.verdict === 'right') continue;
    if (card === undefined || day > card.last) cards.set(name, cardAfter(card, entry, day));
  }
  return cards;
}

/** The chance that a question is remembered on this day, from 0 to 1. */
export function strengthOf(card: Card, today: Day): number {
  return scheduler.forgetting_curve(Math.max(0, today - card.last), card.stability);
}

/** The card after one more answer. */
function cardAfter(card: Card | undefined, entry: Evidence, day: Day): Card {
  const fresh = createEmptyCard(dateOn(day));
  const before = card && {
    ...fresh,
    state: State.Review,
    last_review: dateOn(card.last),
    stability: card.stability,
    difficulty: card.difficulty,
    reps: card.times,
    lapses: card.lapses,
  };
  const { card: after } = scheduler.next(before ?? fresh, dateOn(day), gradeOf(entry));
  return {
    ...subjectOf(entry),
    due: day + Math.min(after.scheduled_days, LONGEST),
    last: day,
    stability: after.stability,
    difficulty: after.difficulty,
    times: after.reps,
    lapses: after.lapses,
  };
}

const BY_RECALL: Readonly<Record<Recall, Grade>> = {
  not: Rating.Again,
  partly: Rating.Hard,
  well: Rating.Good,
};

const BY_SURENESS: Readonly<Record<Sure, Grade>> = {
  guess: Rating.Hard,
  fairly: Rating.Good,
  sure: Rating.Easy,
};

/** How well it was known. Where the learners themselves have said so, their word counts. */
function gradeOf(entry: Evidence): Grade {
  if (entry.kind === 'revealed') return Rating.Again;
  if (entry.kind === 'picked') return entry.verdict === 'right' ? Rating.Good : Rating.Again;
  if (entry.recall !== null) return BY_RECALL[entry.recall];
  // Half right is not `Hard`, which means known after an effort and lengthens the gap: the part that was wrong is
  // what should come back soon.
  if (entry.verdict === 'wrong') return Rating.Again;
  return BY_SURENESS[entry.sure ?? 'fairly'];
}

/** ts-fsrs takes dates, and counts the days between them in UTC. */
function dateOn(day: Day): Date {
  return new Date(day * DAY_LENGTH);
}
