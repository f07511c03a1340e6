// What can be had from the options alone is measured, and a bank that gives nothing away is let through.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shuffled } from '../../../src/core/question/shuffle.ts';
import { contentIn } from '../../../src/schema/check.ts';
import { askedIn, singles, type Asked } from '../../../src/schema/quality/guessing/asked.ts';
import { asFar, atLeast } from '../../../src/schema/quality/guessing/chance.ts';
import { guess, guesses, tally } from '../../../src/schema/quality/guessing/guesses.ts';
import { seen } from '../../../src/schema/quality/guessing/learner.ts';
import { guessingProblems, tooFew } from '../../../src/schema/quality/guessing/problems.ts';
import { followed } from '../../../src/schema/quality/guessing/rules.ts';
import { tellsIn } from '../../../src/schema/quality/guessing/tells.ts';
import { traitsOf } from '../../../src/schema/quality/guessing/traits.ts';
import { measures } from '../../../src/schema/quality/measures.ts';
import { changed, check, LESSON, LESSON_2, smallCourse, type Files } from '../course/small-course.ts';
import { fairBank, planted, redrawn } from './banks.ts';

const found = (bank: readonly Asked[]) => guessingProblems(bank).map((problem) => problem.found);
const seeds = (count: number) => Array.from({ length: count }, (_, seed) => seed);

describe('a bank fails in which', () => {
  const bank = fairBank(1, 64);
  const limits = [
    /^Of all questions with one right option, who never reads/,
    /of all pairs, the right option looks/,
  ];

  test.for([
    [
      'right options hold a word of their own',
      (text: string) => text.replace(' ', ' gladly '),
      /“gladly”, \d+ are right/,
    ],
    ['right options ask', (text: string) => text.replace('.', '?'), /Who always chooses the one that asks/],
    [
      'right options are quoted',
      (text: string) => `‘${text}’`,
      /Who always chooses the one in quotation marks/,
    ],
    [
      'right options give a reason',
      (text: string) => text.replace('.', ', because it pays.'),
      /with a reason/,
    ],
    ['right options are modest', (text: string) => `Perhaps ${text}`, /Who always chooses the most modest/],
  ] as const)('%s', ([, change, told]) => {
    const problems = found(planted(bank, change)).join('\n');
    for (const limit of [...limits, told]) expect(problems).toMatch(new RegExp(limit, 'm'));
  });

  test('right options are the longest', () => {
    expect(
      found(planted(bank, (text) => text.replace('.', ' into the small hours of Sunday.'))).join('\n'),
    ).toMatch(/Who always chooses the longest is right in \d\d % of 64 questions/);
  });

  test('wrong options have a mark of their own', () => {
    const turned = bank.map((each) => ({
      ...each,
      options: each.options.map((o) => ({ ...o, right: !o.right })),
    }));
    const marked = planted(turned, (text) => `Always ${text}`).map((each) => ({
      ...each,
      options: each.options.map((o) => ({ ...o, right: !o.right })),
    }));
    expect(found(marked).join('\n')).toMatch(/options with an absolute, \d+ are right/);
  });

  test('one kind gives itself away and another makes up for it', () => {
    const asking = planted(fairBank(2, 32), (text) => text.replace('.', '?'), 100);
    const drill = fairBank(3, 32).map((each): Asked => ({
      ...each,
      kind: 'drill',
      lesson: `drill: ${each.lesson}`,
      id: `drill-${each.id}`,
    }));
    const wrongAsks = drill.map((each, i) => ({
      ...each,
      options: each.options.map(({ text, right }) => ({
        right,
        text: right || i < 4 ? text : text.replace('.', '?'),
      })),
    }));
    const first = asking.map((each, i) => ({ ...each, lesson: `lesson-${i % 4}` }));
    expect(found([...first, ...wrongAsks]).join('\n')).toMatch(
      /^Of the questions of `kind: one`, who never reads/m,
    );
  });
});

/** The small course with as many more questions in its second lesson, and half as many in its first. */
function courseWith(bank: readonly Asked[]) {
  const quiz = (id: string, asked: readonly Asked[], base: string) =>
    `id: ${id}\nquestions:\n${asked
      .map(
        (each, i) =>
          `  - id: ${base}-${i}\n    kind: one\n    objective: ${base}\n    look: ${base === 'begin-well' ? 'A talk' : 'Ask first'}\n    prompt: Which is right?\n    choices:\n${each.options
            .map(
              ({ text, right }, o) =>
                `      - { id: option-${o}, text: ${JSON.stringify(text)}, right: ${right}, feedback: It is number ${o}. }`,
            )
            .join('\n')}`,
      )
      .join('\n')}\n`;
  const half = Math.floor(bank.length / 2);
  const first = changed(smallCourse, LESSON, '<IfThen', '<Quiz id="more-first" />\n\n<IfThen');
  return {
    ...changed(first, LESSON_2, '<IfThen', '<Quiz id="more-second" />\n\n<IfThen'),
    [LESSON.replace('lesson.mdx', 'more.quiz.yml')]: quiz('more-first', bank.slice(0, half), 'begin-well'),
    [LESSON_2.replace('lesson.mdx', 'more.quiz.yml')]: quiz('more-second', bank.slice(half), 'ask-openly'),
  };
}

describe('the check of a course', () => {
  const asking = (count: number) => planted(fairBank(1, count), (text) => text.replace('.', '?'), 100);
  const about = (files: Files) =>
    check(files)
      .problems.map((problem) => problem.found)
      .filter((text) => !/place \d|longest/.test(text));

  test('fails where the options of enough questions give themselves away', () => {
    expect(about(courseWith(asking(64))).join('\n')).toMatch(
      /^Of all questions with one right option, who never reads/m,
    );
  });

  test('lets ten such questions pass with a remark', () => {
    const files = courseWith(asking(10));
    expect(about(files)).toEqual([]);
    const content = contentIn(Object.entries(files).map(([path, text]) => ({ path, text })));
    expect(measures(content).join('\n')).toMatch(
      /These are no problems yet: 18 questions .*\n {2}Of all questions/,
    );
  });
});

describe('a bank passes in which', () => {
  test('right options are drawn at random, from whatever seed', () => {
    const failing = seeds(15).filter((seed) => found(fairBank(seed, 400)).length > 0);
    expect(failing).toEqual([]);
  });

  test('the right ones of the same options are drawn anew', () => {
    const confessing = planted(fairBank(1, 400), (text) => text.replace('.', '?'));
    expect(found(confessing)).not.toEqual([]);
    expect(seeds(5).filter((seed) => found(redrawn(confessing, seed)).length > 0)).toEqual([]);
  });
});

test('of sixty fair questions chance alone breaks each limit in at most one bank of eight, and any in one of four', () => {
  const told = seeds(100).map((seed) => found(fairBank(seed, 60)));
  const broken = (limit: RegExp) =>
    told.filter((problems) => problems.some((problem) => limit.test(problem)));
  const limits = [/^Of all questions/, /pairs/, /longest/, /shortest/, /absolutes/, /options with/];
  expect(limits.filter((limit) => broken(limit).length > 12)).toEqual([]);
  expect(broken(/./).length).toBeLessThanOrEqual(25);
});

test('fewer than fifty questions with one right option are too few, and fifty are enough', () => {
  expect(tooFew(fairBank(1, 49))).toBe(true);
  expect(tooFew(fairBank(1, 50))).toBe(false);
});

describe('the learner', () => {
  const bank = planted(fairBank(5, 64), (text) => text.replace('.', '?'), 2);

  test('finds in the other lessons what it is not shown in this one', () => {
    const { found, chance, above } = tally(guesses(seen(bank)));
    expect(chance).toBe(0.25);
    expect(found).toBeGreaterThan(0.5);
    expect(above).toBeGreaterThan(0.65);
  });

  test('knows nothing of the lesson that is left out', () => {
    const alone = bank.map((each) => ({ ...each, lesson: 'the only one' }));
    expect(tally(guesses(seen(alone)))).toMatchObject({ found: 0.25, above: 0.5 });
  });

  test('guesses alike in whatever order questions and options stand', () => {
    const results = (asked: readonly Asked[]) =>
      new Map(guesses(seen(asked)).map(({ asked, found, above }) => [asked.id, `${found} ${above}`]));
    const told = results(bank);
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const mixed = shuffled(bank, seed).map((each) => ({
          ...each,
          options: shuffled(each.options, seed),
        }));
        const again = results(mixed);
        expect(bank.filter(({ id }) => again.get(id) !== told.get(id))).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });

  test('is moved by one question more or less by less than three points', () => {
    const all = tally(guesses(seen(bank)));
    for (const left of bank.slice(0, 16)) {
      const others = tally(guesses(seen(bank.filter((each) => each !== left))));
      expect(Math.abs(others.found - all.found)).toBeLessThan(0.03);
      expect(Math.abs(others.above - all.above)).toBeLessThan(0.03);
    }
  });
});

test('who chooses as many as are right finds their share, and equal scores share what is left', () => {
  const [each] = fairBank(1, 1);
  const asked = {
    ...each!,
    options: [true, true, false, false].map((right, i) => ({ text: `${i}`, right })),
  };
  expect(guess(asked, [4, 1, 3, 2])).toMatchObject({
    best: '0',
    lead: 1,
    found: 0.5,
    chance: 0.5,
    above: 2,
    pairs: 4,
  });
  expect(guess(asked, [0, 0, 0, 0])).toMatchObject({ lead: 0, found: 0.5, above: 2 });
  expect(guess(asked, [2, 1, 1, 0])).toMatchObject({ found: 0.75, above: 3.5 });
});

test('a rule is followed where it chooses between options, and nowhere else', () => {
  const [a, b] = fairBank(1, 2);
  const asks = {
    ...a!,
    options: [
      { text: 'Why?', right: true },
      { text: 'Go.', right: false },
    ],
  };
  const silent = {
    ...b!,
    options: [
      { text: 'Stay.', right: true },
      { text: 'Go.', right: false },
    ],
  };
  expect(followed([asks, silent]).find(({ rule }) => rule === 'the one that asks')).toMatchObject({
    questions: 1,
    found: 1,
    chance: 0.5,
    luck: 0.5,
  });
});

test('a trait is counted where it tells options apart', () => {
  const bank = fairBank(1, 16).map((each) => ({
    ...each,
    options: each.options.map(({ text, right }) => ({
      text: `Never ${right ? 'gladly ' : ''}${text}`,
      right,
    })),
  }));
  const tells = tellsIn(seen(bank));
  expect(tells.find(({ trait }) => trait === '“never”')).toBeUndefined();
  expect(tells[0]).toMatchObject({ trait: '“gladly”', options: 16, right: 16, even: 4 });
});

test('what can be seen of an option are its words, its pairs of words and its shape', () => {
  const options = [
    { text: '‘Ask him, since he’s never sure?’', right: true },
    { text: 'Go.', right: false },
  ];
  const [first, second] = traitsOf(options);
  expect([...first!]).toEqual(
    expect.arrayContaining([
      '“ask”',
      '“ask him”',
      "“he's”",
      'begins with “ask”',
      'ends with “sure”',
      'asks',
      'in quotation marks',
      'a reason',
      'an absolute',
      'the longest',
    ]),
  );
  expect([...second!]).toEqual(['“go”', 'begins with “go”', 'ends with “go”', 'the shortest']);
});

test('what is measured are `one`, `many`, `judge` and the moves of the drill', () => {
  const files = Object.entries(smallCourse).map(([path, text]) => ({ path, text }));
  const asked = askedIn(contentIn(files));
  expect([...new Set(asked.map(({ kind }) => kind))].sort()).toEqual(['drill', 'judge', 'many', 'one']);
  expect(singles(asked).every(({ options }) => options.filter(({ right }) => right).length === 1)).toBe(true);
  expect(asked.find(({ kind }) => kind === 'judge')?.options.filter(({ right }) => right)).toHaveLength(1);
});

describe('chance', () => {
  /** Every outcome of the tries, one by one. */
  function byHand(hits: number, tries: number, chance: number): number {
    return seeds(2 ** tries)
      .map((outcome) => seeds(tries).filter((bit) => outcome & (1 << bit)).length)
      .filter((count) => count >= hits)
      .reduce((sum, count) => sum + chance ** count * (1 - chance) ** (tries - count), 0);
  }

  test('is the sum over all outcomes that have as many hits', () => {
    fc.assert(
      fc.property(
        fc.nat(8),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 9 }),
        (hits, tries, tenths) => {
          const chances = seeds(tries).map(() => tenths / 10);
          expect(atLeast(hits, chances)).toBeCloseTo(byHand(hits, tries, tenths / 10), 9);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is small and still a number in thousands of tries', () => {
    const coins = seeds(4000).map(() => 0.5);
    expect(atLeast(2000, coins)).toBeCloseTo(0.506, 2);
    expect(atLeast(2200, coins)).toBeLessThan(1e-9);
    expect(asFar(1800, coins)).toBeLessThan(1e-9);
    expect(asFar(2000, coins)).toBe(1);
  });
});
