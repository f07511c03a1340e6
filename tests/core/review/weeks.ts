// Weeks of answers that the tests of the review speak about.
import fc from 'fast-check';
import { DAY_LENGTH, dateOf, type Day } from '../../../src/core/time/day.ts';
import {
  merge,
  type Answered,
  type During,
  type Journal,
  type Revealed,
} from '../../../src/core/learner/journal.ts';
import { outlineOf, type Outline } from '../../../src/core/course/outline.ts';
import { cardsOf, type Card } from '../../../src/core/review/review.ts';
import { answered, course, lesson, one, part } from '../given.ts';

export const TODAY: Day = 20_600;

/** The moment so many minutes into a day. */
const on = (day: Day, minute: number) => new Date(day * DAY_LENGTH + minute * 60_000).toISOString();

/** A right answer at some minute of a day, but for these changes. */
export function answer(
  day: Day,
  minute: number,
  question: string,
  changes: Partial<Answered> = {},
): Answered {
  return {
    ...answered(0, question, 'right'),
    id: `${question}-${day}-${minute}`,
    at: on(day, minute),
    date: dateOf(day),
    ...changes,
  };
}

/** The learner gave up at some minute of a day. */
export function revealed(day: Day, minute: number, question: string, during: During = 'quiz'): Revealed {
  const { id, at, date, quiz } = answer(day, minute, question);
  return { id: `${id}-shown`, at, date, kind: 'revealed', quiz, question, during };
}

export const wrong = { verdict: 'wrong', share: 0 } as const;

/** The only card of these entries. */
export function cardOf(journal: Journal, today = TODAY): Card {
  const [card, ...others] = cardsOf(journal, today).values();
  if (!card || others.length > 0) throw new Error('These entries make no card, or several.');
  return card;
}

/** A course of parts named `p0`, `p1`… whose lessons have so many questions each: `p0-l0-q0`… */
export function outlineWith(parts: readonly (readonly number[])[]): Outline {
  return outlineOf({
    ...course,
    parts: parts.map((lessons, p) =>
      part(
        `p${p}`,
        null,
        lessons.map((questions, l) =>
          lesson(
            `p${p}-l${l}`,
            Array.from({ length: questions }, (_, q) => ({ ...one, id: `p${p}-l${l}-q${q}` })),
          ),
        ),
      ),
    ),
  });
}

/** Three parts with questions in six lessons. */
export const outline = outlineWith([[4, 2], [5, 1, 3], [6]]);

const questions = outline.quizzes.flatMap((quiz) => quiz.questions.map(({ id }) => id));

/** Journals of a few weeks, with entries of every kind that can make a card and some of one moment. */
export function journals(from: Day, to: Day, size = 80): fc.Arbitrary<Journal> {
  const entry = fc
    .record({
      id: fc.uuid(),
      day: fc.integer({ min: from, max: to }),
      minute: fc.constantFrom(1, 2, 700, 1439),
      question: fc.constantFrom(...questions, 'gone'),
      shown: fc.nat(9).map((n) => n === 0),
      changes: fc.record({
        verdict: fc.constantFrom('right' as const, 'wrong' as const),
        sure: fc.constantFrom('guess' as const, 'fairly' as const, 'sure' as const, null),
        recall: fc.constantFrom('not' as const, 'partly' as const, 'well' as const, null, null),
        during: fc.constantFrom('quiz' as const, 'review' as const, 'drill' as const),
      }),
    })
    .map(({ id, day, minute, question, shown, changes }) =>
      shown
        ? { ...revealed(day, minute, question, changes.during), id }
        : answer(day, minute, question, { ...changes, id }),
    );
  return fc.array(entry, { maxLength: size }).map((entries) => merge(entries, []));
}
