import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOf } from '../../../src/core/time/day.ts';
import type { Journal } from '../../../src/core/learner/journal.ts';
import { cardsOf, strengthOf } from '../../../src/core/review/review.ts';
import { leftOf, sessionOf } from '../../../src/core/review/session.ts';
import { TODAY, answer, journals, outline, outlineWith, revealed, wrong } from './weeks.ts';

const session = (journal: Journal, of = outline) => sessionOf(journal, of, TODAY);
const open = (journal: Journal, of = outline) => session(journal, of).open.map(({ question }) => question);
const lessonOf = (question: string) => question.split('-q')[0];

/** Every question of the small course answered wrongly a while ago, so that it is due. */
const allDue = outline.quizzes.flatMap(({ questions }, quiz) =>
  questions.map(({ id }, n) => answer(TODAY - 10, quiz * 10 + n, id, wrong)),
);

/** Some weeks in which something was answered and much is due, up to yesterday. */
const weeks = journals(TODAY - 60, TODAY - 1, 60);

test('only what was due when the day began is asked', () => {
  const journal = [
    answer(TODAY - 4, 1, 'p0-l0-q0', wrong),
    answer(TODAY - 3, 1, 'p0-l0-q1'),
    answer(TODAY - 2, 1, 'p0-l0-q2'),
    answer(TODAY - 2, 2, 'p1-l0-q0', { sure: 'guess' }),
    answer(TODAY, 1, 'p2-l0-q0', wrong),
  ];
  expect(open(journal).toSorted()).toEqual(['p0-l0-q0', 'p0-l0-q1', 'p1-l0-q0']);
});

test('a question that left the course is not asked', () => {
  expect(open([answer(TODAY - 9, 1, 'gone', wrong)])).toEqual([]);
});

test('an answer in the review or in the lesson, right or wrong, and giving up all settle a question for today', () => {
  const due = ['p0-l0-q0', 'p0-l1-q0', 'p1-l0-q0', 'p2-l0-q0'];
  const { answered, open } = session([
    ...due.map((question, n) => answer(TODAY - 5, n, question, wrong)),
    answer(TODAY, 1, 'p0-l0-q0', { during: 'review', ...wrong }),
    answer(TODAY, 2, 'p0-l1-q0', { during: 'quiz' }),
    revealed(TODAY, 3, 'p1-l0-q0'),
    answer(TODAY, 4, 'p2-l0-q0', { during: 'drill' }),
  ]);
  expect(answered.map(({ question }) => question).toSorted()).toEqual(due.slice(0, 3));
  expect(open.map(({ question }) => question)).toEqual(['p2-l0-q0']);
});

test('what is answered after midnight on a page that stayed open is settled there', () => {
  const { answered, open } = session([...allDue, answer(TODAY + 1, 1, 'p2-l0-q0')]);
  expect(answered.map(({ question }) => question)).toEqual(['p2-l0-q0']);
  expect(open).toHaveLength(allDue.length - 1);
});

test('an answer that a clock dated years ahead settles its question on no other day', () => {
  const ahead = answer(TODAY + 2000, 1, 'p2-l0-q0', wrong);
  expect(open([...allDue, ahead])).toContain('p2-l0-q0');
  expect(open([ahead])).toEqual(['p2-l0-q0']);
  expect(open([...allDue, ahead, answer(TODAY, 1, 'p2-l0-q0')])).not.toContain('p2-l0-q0');
});

test('where all was dated years ahead, whoever answers what stands first finds the rest in its order', () => {
  const ahead = allDue.map((entry) => ({ ...entry, date: dateOf(TODAY + 2000) }));
  const [first, ...rest] = open(ahead);
  expect(rest).toHaveLength(allDue.length - 1);
  expect(open([...ahead, answer(TODAY, 1, first!)])).toEqual(rest);
});

test('the weakest of a lesson is asked first', () => {
  const journal = [
    answer(TODAY - 30, 1, 'p2-l0-q0', { sure: 'sure' }),
    answer(TODAY - 30, 2, 'p2-l0-q1', wrong),
    answer(TODAY - 30, 3, 'p2-l0-q2'),
    answer(TODAY - 9, 1, 'p2-l0-q3', wrong),
  ];
  expect(open(journal)).toEqual(['p2-l0-q1', 'p2-l0-q3', 'p2-l0-q2', 'p2-l0-q0']);
});

test('the order is another on another day', () => {
  const orders = [0, 1, 2, 3].map((later) =>
    sessionOf(allDue, outline, TODAY + later)
      .open.map(({ question }) => question)
      .join(' '),
  );
  expect(new Set(orders).size).toBe(4);
});

test('a session asks every due card once, whatever is answered first, and a reload changes nothing', () => {
  fc.assert(
    fc.property(weeks, fc.array(fc.nat(99)), (journal, picks) => {
      const known = new Set(outline.quizzes.flatMap((quiz) => quiz.questions.map(({ id }) => id)));
      const due = [...cardsOf(journal, TODAY).values()].filter(
        (card) => card.due <= TODAY && known.has(card.question),
      );
      const asked: string[] = [];
      let now = journal;
      for (let left = open(now); left.length > 0; left = open(now)) {
        expect(open([...now])).toEqual(left);
        const pick = picks[asked.length] ?? 0;
        const next = left[pick % left.length]!;
        asked.push(next);
        now = [...now, answer(TODAY, asked.length, next, pick % 2 === 0 ? {} : wrong)];
      }
      expect(asked.toSorted()).toEqual(due.map(({ question }) => question).toSorted());
      expect(session(now).answered).toHaveLength(due.length);
    }),
  );
});

test('whoever answers what stands first finds the rest in the order it had', () => {
  fc.assert(
    fc.property(weeks, (journal) => {
      let now = journal;
      let left = open(now);
      while (left.length > 0) {
        now = [...now, answer(TODAY, 100 - left.length, left[0]!)];
        expect(open(now)).toEqual(left.slice(1));
        left = left.slice(1);
      }
    }),
  );
});

test('two questions of a lesson follow each other only where nothing else is left, and as seldom as can be', () => {
  const lessons = fc.array(fc.nat(9), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(lessons, fc.nat(99), (sizes, last) => {
      const small = outlineWith([sizes]);
      const due = small.quizzes.flatMap(({ questions }) => questions.map(({ id }) => id));
      fc.pre(due.length > 0);
      const before = due[last % due.length]!;
      const journal = [
        ...due.map((question, n) => answer(TODAY - 9, n, question, wrong)),
        answer(TODAY - 9, 999, before, wrong),
      ];
      const order = open(journal, small);
      const way = [before, ...order].map(lessonOf);
      const repeats = order.filter((_, n) => way[n] === way[n + 1]);
      for (const question of repeats) {
        const rest = order.slice(order.indexOf(question)).map(lessonOf);
        expect(new Set(rest).size).toBe(1);
      }
      expect(repeats.length).toBeLessThanOrEqual(Math.max(0, 2 * Math.max(...sizes) - due.length));
    }),
  );
});

test('within a lesson the order is by strength', () => {
  fc.assert(
    fc.property(weeks, (journal) => {
      const byLesson = Object.values(
        Object.groupBy(session(journal).open, ({ question }) => lessonOf(question)!),
      ).map((cards) => cards!.map((card) => strengthOf(card, TODAY)));
      for (const strengths of byLesson) expect(strengths).toEqual(strengths.toSorted((a, b) => a - b));
    }),
  );
});

test('a round has ten questions, and is over until another is asked for', () => {
  expect(leftOf(session(allDue), 1)).toEqual(session(allDue).open.slice(0, 10));
  const answers = open(allDue).map((question, n) => answer(TODAY, n, question));
  const after = (n: number) => session([...allDue, ...answers.slice(0, n)]);
  expect(leftOf(after(4), 1)).toHaveLength(6);
  expect(leftOf(after(10), 1)).toEqual([]);
  expect(leftOf(after(10), 2)).toHaveLength(10);
  expect(leftOf(after(11), 1)).toEqual([]);
  expect(leftOf(after(21), 3)).toEqual([]);
});

test('no round is longer than it may be, and together they ask everything once', () => {
  fc.assert(
    fc.property(weeks, fc.integer({ min: 1, max: 5 }), (journal, size) => {
      const due = open(journal);
      const asked: string[] = [];
      let now = journal;
      for (let rounds = 1; asked.length < due.length; rounds += 1) {
        const begun = asked.length;
        for (let left = leftOf(session(now), rounds, size); left.length > 0;) {
          asked.push(left[0]!.question);
          now = [...now, answer(TODAY, asked.length, left[0]!.question)];
          left = leftOf(session(now), rounds, size);
        }
        expect(asked.length - begun).toBe(Math.min(size, due.length - begun));
      }
      expect(asked).toEqual(due);
    }),
  );
});
