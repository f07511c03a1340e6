// What every kind of question promises.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindOf } from '../../../src/core/question/kinds.ts';
import type { Judgement, Question, Reply } from '../../../src/core/question/question.ts';
import { ofEveryKind } from './given-kinds.ts';
import { many, match, one, order, own, questions, sort, STRANGE, withReply } from './kinds/any-question.ts';

const judged = (question: Question, reply: Reply): Judgement => kindOf(question).judge(question, reply);
const known = (question: Question, reply: Reply): Reply => kindOf(question).known(question, reply);
const asking = withReply(questions);

/** Every reason that a question has, as its author wrote it. */
function reasonsOf(question: Question): readonly string[] {
  const found: string[] = [];
  JSON.stringify(question, (key, value: unknown) => {
    if (key === 'feedback' && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
}

test.each(ofEveryKind)('$question.kind: a right reply is right, whole and without a fault', (given) => {
  const { verdict, got, of, missing, remarks } = judged(given.question, given.right);
  expect([verdict, got, missing]).toEqual(['right', of, 0]);
  expect(remarks.filter(({ fits }) => !fits)).toEqual([]);
});

test.each(ofEveryKind)('$question.kind: a wrong reply is worth nothing and is told why', (given) => {
  const { verdict, got, remarks } = judged(given.question, given.wrong);
  expect([verdict, got]).toEqual(['wrong', 0]);
  expect(remarks.some(({ fits, feedback, comes }) => !fits && (feedback ?? comes))).toBe(true);
});

test.each(ofEveryKind.filter(({ partly }) => partly))(
  '$question.kind: a partly right reply is wrong, and worth its part',
  (given) => {
    const { verdict, got, of } = judged(given.question, given.partly!);
    expect(verdict).toBe('wrong');
    expect(got).toBeGreaterThan(0);
    expect(got).toBeLessThan(of);
  },
);

test.each(ofEveryKind.filter(({ open }) => open))(
  '$question.kind: a reply that is not whole is open, and says how much is missing',
  (given) => {
    const { verdict, missing, remarks } = judged(given.question, given.open!);
    expect([verdict, remarks]).toEqual(['open', []]);
    expect(missing).toBeGreaterThan(0);
  },
);

test.each(ofEveryKind)('$question.kind: the answer gives each reason once', ({ question }) => {
  const said = kindOf(question)
    .answer(question)
    .flatMap(({ feedback }) => feedback ?? []);
  // What is said to any other wrong text is about none that could be named.
  const general = question.kind === 'fill' ? [question.feedback] : [];
  expect([...said, ...general].sort()).toEqual([...reasonsOf(question)].sort());
});

test('a question without a reply is open, not wrong', () => {
  fc.assert(
    fc.property(questions, (question) => {
      const { of, ...rest } = judged(question, []);
      expect(of).toBeGreaterThan(0);
      expect(rest).toEqual({ verdict: 'open', got: 0, missing: of, remarks: [] });
    }),
  );
});

test('blank words are no reply', () => {
  for (const { question } of ofEveryKind) {
    for (const blank of ['', ' ', '\n\t\u00a0']) expect(judged(question, [blank]).verdict).toBe('open');
  }
});

test('a reply of only unknown names is open, because the question may have changed since', () => {
  fc.assert(
    fc.property(
      fc.oneof(one, many, order, match, sort),
      fc.array(fc.constantFrom(...STRANGE)),
      (question, reply) => {
        expect(judged(question, reply)).toEqual(judged(question, []));
        expect(known(question, reply)).toEqual([]);
      },
    ),
  );
});

test('what is got lies between nothing and all, is all exactly where right, and nothing where open', () => {
  fc.assert(
    fc.property(asking, ([question, reply]) => {
      const { verdict, got, of, missing, remarks } = judged(question, reply);
      expect(of).toBe(judged(question, []).of);
      expect(got).toBeGreaterThanOrEqual(0);
      expect(got).toBeLessThanOrEqual(of);
      expect(got === of).toBe(verdict === 'right');
      if (verdict === 'open') expect([got, remarks]).toEqual([0, []]);
      if (verdict === 'right') expect(missing).toBe(0);
      expect(missing).toBeGreaterThanOrEqual(0);
      expect(missing).toBeLessThanOrEqual(of);
    }),
    { numRuns: 500 },
  );
});

test('every wrong reply is told at least one reason, or which of its steps is out of place', () => {
  fc.assert(
    fc.property(asking, ([question, reply]) => {
      const { verdict, remarks } = judged(question, reply);
      const reasons = remarks.flatMap(({ feedback }) => feedback ?? []);
      const places = remarks.flatMap(({ comes }) => comes ?? []);
      if (verdict === 'wrong') expect([...reasons, ...places]).not.toEqual([]);
      expect(reasonsOf(question)).toEqual(expect.arrayContaining(reasons));
    }),
    { numRuns: 500 },
  );
});

test('judging says the same each time, and leaves question and reply as they were', () => {
  fc.assert(
    fc.property(asking, ([question, reply]) => {
      const before = JSON.stringify([question, reply]);
      expect(judged(question, reply)).toEqual(judged(structuredClone(question), [...reply]));
      expect(JSON.stringify([question, reply])).toBe(before);
    }),
  );
});

test('where no order is asked for, neither the order of the picks nor saying one twice changes anything', () => {
  const picks = fc.oneof(withReply(fc.oneof(one, many)), withReply(fc.oneof(match, sort)));
  fc.assert(
    fc.property(picks, fc.integer(), ([question, reply], turn) => {
      // A piece that was placed twice is where it was placed last; then the order does count.
      const once = known(question, reply);
      const turned = [...once.slice(turn % 7), ...once.slice(0, turn % 7)].reverse();
      expect(judged(question, [...turned, ...turned])).toEqual(judged(question, once));
      expect(known(question, [...turned, ...once])).toEqual(once);
    }),
  );
});

test('the order of the ticks counts as little as ticking twice', () => {
  fc.assert(
    fc.property(withReply(own), ([question, [text = '', ...ticks]]) => {
      const turned = [text, ...ticks.toReversed(), ...ticks];
      expect(judged(question, turned)).toEqual(judged(question, [text, ...ticks]));
      expect(known(question, turned)).toEqual(known(question, [text, ...ticks]));
    }),
  );
});

test('names that a question does not have change nothing', () => {
  const choosing = withReply(fc.oneof(one, many, order, own));
  fc.assert(
    fc.property(choosing, fc.array(fc.constantFrom('gone', '__proto__', '')), ([question, reply], more) => {
      const [first = '', ...rest] = reply;
      const among = [first, ...more, ...rest, ...more];
      expect(judged(question, among)).toEqual(judged(question, reply));
    }),
  );
});

test('what is known of a reply is known of it again, and is judged as the reply', () => {
  fc.assert(
    fc.property(asking, ([question, reply]) => {
      const once = known(question, reply);
      expect(known(question, once)).toEqual(once);
      expect(judged(question, once)).toEqual(judged(question, reply));
    }),
    { numRuns: 500 },
  );
});

test('a reply that was written is read back as what is known of it', () => {
  fc.assert(
    fc.property(asking, ([question, reply]) => {
      const { read, write } = kindOf(question);
      const values = new Map([...write(question, reply), ['sure.a', 'guess'], ['other', 'a b c']]);
      expect(known(question, read(question, values) ?? ['nothing was read'])).toEqual(known(question, reply));
    }),
    { numRuns: 500 },
  );
});

test('a question on which nothing was written has no reply, one that was emptied has an empty one', () => {
  fc.assert(
    fc.property(questions, (question) => {
      const { read, write } = kindOf(question);
      expect(read(question, new Map([['other', 'a']]))).toBeNull();
      expect(read(question, write(question, []))).toEqual([]);
    }),
  );
});

test('an empty reply leaves nothing behind of any reply', () => {
  fc.assert(
    fc.property(asking, ([question, reply]) => {
      const { write } = kindOf(question);
      const emptied = new Map([...write(question, reply), ...write(question, [])]);
      expect(new Set(emptied.values())).toEqual(new Set(['']));
    }),
  );
});

test('what is said of an item stands with it, in the order in which the question lists its items', () => {
  fc.assert(
    fc.property(asking, ([question, reply]) => {
      const listed = itemsOf(question, reply);
      const told = judged(question, reply).remarks.flatMap(({ item }) => item ?? []);
      expect(told).toEqual(listed.filter((id) => told.includes(id)));
      if (question.kind !== 'fill') expect(told).toHaveLength(judged(question, reply).remarks.length);
    }),
  );
});

/** The items of a question in the order in which a learner sees them. */
function itemsOf(question: Question, reply: Reply): readonly string[] {
  switch (question.kind) {
    case 'one':
    case 'many':
      return question.choices.map(({ id }) => id);
    case 'order':
      return known(question, reply);
    case 'match':
    case 'sort':
    case 'judge':
      return question.pieces.map(({ id }) => id);
    case 'written':
      return question.checklist.map(({ id }) => id);
    case 'fill':
      return [];
  }
}
