import fc from 'fast-check';
import { createEmptyCard, fsrs, Rating, State, type Card as Memory, type Grade } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { lessonsByQuestion } from '../../../src/core/question/lessons-by-question.ts';
import { DAY_LENGTH, dateOf, type Day } from '../../../src/core/time/day.ts';
import { merge, type Answered, type Entry, type Journal } from '../../../src/core/learner/journal.ts';
import {
  cardName,
  cardsOf,
  daysOf,
  isEvidence,
  strengthOf,
  subjectOf,
} from '../../../src/core/review/review.ts';
import { sessionOf } from '../../../src/core/review/session.ts';
import { answered, marked } from '../given.ts';
import { TODAY, answer, cardOf, journals, outline, revealed, wrong } from './weeks.ts';

/** What is said of an answer by each grade of ts-fsrs. */
const GRADED: Readonly<Record<Grade, Partial<Answered>>> = {
  [Rating.Again]: wrong,
  [Rating.Hard]: { sure: 'guess' },
  [Rating.Good]: {},
  [Rating.Easy]: { sure: 'sure' },
};

const grades = fc.constantFrom<Grade>(Rating.Again, Rating.Hard, Rating.Good, Rating.Easy);

/** In how many days the question is asked again after its first answer. */
const firstGap = (entry: Entry) => cardOf([entry]).due - TODAY;

/** The gaps in days after each of these answers, when every one is given on the day it is due. */
function gaps(...history: readonly Grade[]): readonly number[] {
  const journal: Entry[] = [];
  let day = TODAY - 1000;
  return history.map((grade) => {
    journal.push(answer(day, 1, 'q', GRADED[grade]));
    const { due, last } = cardOf(journal);
    day = due;
    return due - last;
  });
}

test('a question is asked again the later, the better it was known', () => {
  expect(firstGap(answer(TODAY, 1, 'q', wrong))).toBe(1);
  expect(firstGap(answer(TODAY, 1, 'q', { sure: 'guess' }))).toBe(2);
  expect(firstGap(answer(TODAY, 1, 'q', { sure: 'fairly' }))).toBe(3);
  expect(firstGap(answer(TODAY, 1, 'q', { sure: null }))).toBe(3);
  expect(firstGap(answer(TODAY, 1, 'q', { sure: 'sure' }))).toBe(8);
});

test('to be sure of what is wrong, or half right, is not to know it', () => {
  expect(firstGap(answer(TODAY, 1, 'q', { ...wrong, sure: 'sure' }))).toBe(1);
  expect(firstGap(answer(TODAY, 1, 'q', { ...wrong, share: 0.9 }))).toBe(1);
});

test('the learners’ own word on how well they remembered outweighs what was computed', () => {
  expect(firstGap(answer(TODAY, 1, 'q', { recall: 'not', sure: 'sure' }))).toBe(1);
  expect(firstGap(answer(TODAY, 1, 'q', { recall: 'partly', ...wrong }))).toBe(2);
  expect(firstGap(answer(TODAY, 1, 'q', { recall: 'well', ...wrong }))).toBe(3);
});

test('whoever gives up is asked again the next day', () => {
  expect(firstGap(revealed(TODAY, 1, 'q'))).toBe(1);
});

test('neither the drill nor a mark nor a new attempt makes a card', () => {
  const retried: Entry = {
    id: 'r',
    at: '2026-01-01T00:00:00.000Z',
    date: '2026-01-01',
    kind: 'retried',
    quiz: 'c',
    questions: ['q'],
  };
  const drilled = answer(TODAY, 1, 'line', { during: 'drill' });
  const shown = revealed(TODAY, 2, 'line', 'drill');
  expect(cardsOf([drilled, shown, retried, marked(1, 'q', true)], TODAY).size).toBe(0);
});

test('of one day only the first answer counts, right or wrong', () => {
  const first = cardOf([answer(TODAY, 1, 'q', wrong)]);
  expect(cardOf([answer(TODAY, 1, 'q', wrong), answer(TODAY, 2, 'q')])).toEqual(first);
  expect(cardOf([answer(TODAY, 1, 'q', wrong), revealed(TODAY, 2, 'q'), answer(TODAY, 3, 'q')])).toEqual(
    first,
  );
  const known = cardOf([answer(TODAY, 1, 'q')]);
  expect(cardOf([answer(TODAY, 1, 'q'), revealed(TODAY, 2, 'q')])).toEqual(known);
});

test('a card tells how often it was answered and forgotten, and where last', () => {
  const journal = [
    answer(TODAY - 9, 1, 'q', wrong),
    answer(TODAY - 5, 1, 'q'),
    answer(TODAY - 2, 1, 'q', { ...wrong, quiz: 'moved' }),
    answer(TODAY - 2, 2, 'q'),
  ];
  expect(cardOf(journal)).toMatchObject({ quiz: 'moved', last: TODAY - 2, times: 3, lapses: 1 });
});

test('the chance to remember falls from one to nine in ten when a card is due, and on', () => {
  const card = cardOf([answer(TODAY, 1, 'q', { sure: 'sure' })]);
  expect(strengthOf(card, TODAY)).toBe(1);
  expect(strengthOf(card, card.due)).toBeCloseTo(0.9, 2);
  expect(strengthOf(card, card.due + 90)).toBeLessThan(0.8);
  expect(strengthOf(card, TODAY - 5)).toBe(1);
});

// Written down, so that a version of ts-fsrs that changes what learners were promised is noticed.
test('the gaps are those that ts-fsrs 5.4 gives', () => {
  const { Again, Good, Easy } = Rating;
  expect(gaps(Good, Good, Good)).toEqual([3, 14, 57]);
  expect(gaps(Again, Good, Good)).toEqual([1, 3, 8]);
  expect(gaps(Easy, Good)).toEqual([8, 39]);
});

test('no question rests for more than a year', () => {
  const { Good, Easy } = Rating;
  expect(gaps(Good, Good, Good, Good, Good, Good)).toEqual([3, 14, 57, 196, 365, 365]);
  expect(gaps(Easy, Easy, Easy, Easy)).toEqual([8, 66, 365, 365]);
});

test('a history gives the card that ts-fsrs itself gives', () => {
  const scheduler = fsrs({
    enable_short_term: false,
    enable_fuzz: false,
    request_retention: 0.9,
    maximum_interval: 365,
  });
  const step = fc.tuple(grades, fc.integer({ min: 1, max: 400 }));
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (history) => {
      let day = 10_000;
      let memory: Memory = createEmptyCard(new Date(day * DAY_LENGTH));
      const journal: Entry[] = [];
      for (const [grade, pause] of history) {
        day += pause;
        memory = scheduler.repeat(memory, new Date(day * DAY_LENGTH))[grade].card;
        journal.push(answer(day, 1, 'q', GRADED[grade]));
      }
      expect(memory.state).toBe(State.Review);
      expect(cardOf(journal)).toEqual({
        question: 'q',
        quiz: 'several-options-check',
        talk: false,
        last: day,
        due: day + Math.min(365, memory.scheduled_days),
        stability: memory.stability,
        difficulty: memory.difficulty,
        times: memory.reps,
        lapses: memory.lapses,
      });
    }),
  );
});

test('a card is due after the day it was answered, within a year, and has a strength', () => {
  fc.assert(
    fc.property(journals(TODAY - 300, TODAY), (journal) => {
      for (const card of cardsOf(journal, TODAY).values()) {
        expect(card.due).toBeGreaterThan(card.last);
        expect(card.due).toBeLessThanOrEqual(card.last + 365);
        expect(strengthOf(card, TODAY)).toBeGreaterThan(0);
        expect(strengthOf(card, TODAY)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('two halves of a journal, merged either way and more than once, give the cards of the whole', () => {
  fc.assert(
    fc.property(journals(TODAY - 20, TODAY), fc.array(fc.nat(2)), (journal, where) => {
      const a = journal.filter((_, n) => where[n] !== 0).toReversed();
      const b = journal.filter((_, n) => where[n] !== 1);
      const whole = [...cardsOf(journal, TODAY)];
      expect([...cardsOf(merge(a, b), TODAY)]).toEqual(whole);
      expect([...cardsOf(merge(merge(b, a), b), TODAY)]).toEqual(whole);
    }),
  );
});

test('a right answer never makes a question due today, nor earlier than it was', () => {
  const sure = fc.constantFrom('guess' as const, 'fairly' as const, 'sure' as const);
  fc.assert(
    fc.property(journals(TODAY - 60, TODAY), sure, (journal, said) => {
      const before = cardsOf(journal, TODAY);
      for (const [question, card] of before) {
        const after = cardsOf([...journal, answer(TODAY, 1440, question, { sure: said })], TODAY);
        expect(after.get(question)?.due).toBeGreaterThan(TODAY);
        expect(after.get(question)?.due).toBeGreaterThanOrEqual(card.due);
      }
    }),
  );
});

/** Entries as they were written, one after the other, on these dates. */
const written = (days: readonly Day[]): Journal =>
  days.map((day, n) => ({ ...answered(n, 'q', 'right'), date: dateOf(day) }));

test('an entry dated after today counts as of the last one before it that is not, else of the first after it', () => {
  const [monday, tuesday, ahead] = [TODAY - 2, TODAY - 1, TODAY + 2000];
  expect(daysOf(written([monday, ahead, ahead + 1, tuesday, TODAY]), TODAY)).toEqual([
    monday,
    monday,
    monday,
    tuesday,
    TODAY,
  ]);
  expect(daysOf(written([ahead, TODAY + 1, monday, tuesday]), TODAY)).toEqual([
    monday,
    monday,
    monday,
    tuesday,
  ]);
});

test('a day that came after another in the journal stays what it was, though it is earlier', () => {
  expect(daysOf(written([TODAY, TODAY - 1, TODAY - 1]), TODAY)).toEqual([TODAY, TODAY - 1, TODAY - 1]);
});

test('what was only ever answered while the clock ran ahead is due at once', () => {
  const journal = written([TODAY + 2000, TODAY + 2001]);
  for (const day of [TODAY, TODAY + 1, TODAY + 99]) {
    expect(cardOf(journal, day).due).toBeLessThanOrEqual(day);
  }
});

/** As far as the clocks of these tests run ahead by a little, and from where on by years. */
const [SOON, FAR] = [TODAY + 30, TODAY + 1000];

const past = fc.integer({ min: TODAY - 800, max: TODAY });
const anyDay = fc.oneof(
  past,
  fc.integer({ min: TODAY + 1, max: SOON }),
  fc.integer({ min: FAR, max: FAR + 4000 }),
  fc.constantFrom(-719_528, 0, 2_932_896),
);

/** The same journal, its entries dated in turn on these days. */
const redated = (journal: Journal, days: readonly Day[]): Journal =>
  journal.map((entry, n) => ({ ...entry, date: dateOf(days[n % days.length] ?? TODAY) }));

const somehowDated = fc
  .tuple(journals(TODAY - 30, TODAY), fc.array(anyDay, { minLength: 1, maxLength: 40 }))
  .map(([journal, days]) => redated(journal, days));

test('whatever dates a journal carries, no card is lost, and none was last answered after today', () => {
  fc.assert(
    fc.property(somehowDated, (journal) => {
      const cards = cardsOf(journal, TODAY);
      const asked = journal.filter(isEvidence).map((entry) => cardName(subjectOf(entry)));
      expect(new Set(cards.keys())).toEqual(new Set(asked));
      for (const { last, due } of cards.values()) {
        expect(last).toBeLessThanOrEqual(TODAY);
        expect(due).toBeGreaterThan(last);
        expect(due).toBeLessThanOrEqual(TODAY + 365);
      }
    }),
  );
});

test('whatever dates a journal carries, each card falls due within a year, and is asked then', () => {
  const known = new Set(lessonsByQuestion(outline).keys());
  fc.assert(
    fc.property(somehowDated, (journal) => {
      // What is dated on one of the next days will count as of that day; the year begins after it.
      const days = Array.from({ length: SOON + 366 - TODAY }, (_, n) => TODAY + n);
      const open = new Set(cardsOf(journal, TODAY).keys());
      for (const day of days) {
        if (open.size === 0) break;
        const asked = new Set(sessionOf(journal, outline, day).open.map(({ question }) => question));
        for (const [question, { due }] of cardsOf(journal, day)) {
          if (due <= day && (asked.has(question) || !known.has(question))) open.delete(question);
        }
      }
      expect([...open]).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('an entry dated years ahead changes nothing but its own date: all else is as if it had the one before', () => {
  const ahead = fc.integer({ min: FAR, max: FAR + 4000 });
  fc.assert(
    fc.property(journals(TODAY - 60, TODAY), fc.nat(), ahead, (journal, pick, day) => {
      fc.pre(journal.length > 1);
      const place = 1 + (pick % (journal.length - 1));
      const dated = (date: string) => journal.with(place, { ...journal[place]!, date });
      const [wrongly, asBefore] = [dated(dateOf(day)), dated(journal[place - 1]!.date)];
      for (const today of [TODAY, TODAY + 1, TODAY + 365]) {
        expect([...cardsOf(wrongly, today)]).toEqual([...cardsOf(asBefore, today)]);
      }
    }),
  );
});

test('an entry dated in 2031 blocks none of the answers on the days after it', () => {
  const journal = [
    answer(TODAY - 9, 1, 'q', wrong),
    { ...answer(TODAY - 8, 1, 'q', wrong), date: '2031-01-01' },
    answer(TODAY - 8, 2, 'q'),
    answer(TODAY - 5, 1, 'q'),
  ];
  expect(cardOf(journal)).toEqual(cardOf(journal.filter(({ date }) => date !== '2031-01-01')));
  expect(cardOf(journal)).toMatchObject({ last: TODAY - 5, times: 3 });
});

test('days are the learner’s own then, not those of the moments in UTC', () => {
  const evening = { ...answer(TODAY - 4, 60, 'q', wrong), date: dateOf(TODAY - 5) };
  const morning = { ...answer(TODAY - 4, 600, 'q'), date: dateOf(TODAY - 4) };
  expect(cardOf([evening, morning])).toMatchObject({ last: TODAY - 4, times: 2 });
});
