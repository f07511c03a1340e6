import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fill } from '../../../../src/core/question/kinds/fill.ts';
import type { FillQuestion, Forgiving } from '../../../../src/core/question/question.ts';
import { fill as tradeOff } from '../given-kinds.ts';

const STRICT: Forgiving = { case: false, accents: false, spaces: false, typos: 0 };

const asking = (accepted: readonly string[], forgive: Partial<Forgiving> = {}): FillQuestion => ({
  ...tradeOff,
  accepted,
  wrong: [],
  forgive: { ...STRICT, ...forgive },
});
const judged = (accepted: string, given: string, forgive?: Partial<Forgiving>) =>
  fill.judge(asking([accepted], forgive), [given]).verdict;

/** What is said to a right text: the spelling it stands for, where that is another. */
const spelling = (question: FillQuestion, given: string) => {
  const { verdict, remarks } = fill.judge(question, [given]);
  return verdict === 'right' ? remarks.map(({ part }) => part) : verdict;
};

test('an accepted text is right as it stands, and nothing is to be added', () => {
  for (const text of tradeOff.accepted) expect(spelling(tradeOff, text)).toEqual([]);
  // One is a slip away from the other.
  expect(spelling(asking(['trade-off', 'tradeoff'], { typos: 1 }), 'tradeoff')).toEqual([]);
});

test('what is forgiven is answered with the accepted spelling', () => {
  expect(fill.judge(tradeOff, ['Tarde Fof'])).toMatchObject({ verdict: 'wrong' });
  expect(fill.judge(tradeOff, ['Compromize'])).toEqual({
    verdict: 'right',
    got: 1,
    of: 1,
    missing: 0,
    remarks: [{ item: null, fits: true, part: 'compromise', feedback: null }],
  });
  expect(spelling(tradeOff, 'TRADE - OFF')).toEqual(['trade-off']);
});

test('the space around a text is no part of it', () => {
  expect(fill.judge(asking(['trade-off']), [' \ttrade-off\u00a0\n']).remarks).toEqual([]);
  expect(fill.known(tradeOff, [' trade-off '])).toEqual(['trade-off']);
});

const forgiven = [
  ['case', 'Polish', 'polish'],
  ['case', 'trade-off', 'TRADE-OFF'],
  ['accents', 'résumé', 'resume'],
  ['accents', 'naive', 'naïve'],
  ['accents', 'שלום', 'שָׁלוֹם'],
  ['spaces', 'trade off', 'tradeoff'],
  ['spaces', 'thirtysix', 'thirty six'],
] as const;

test.each(forgiven)('%s: “%s” may be written “%s” where that is forgiven', (name, accepted, given) => {
  expect(judged(accepted, given, { [name]: true })).toBe('right');
});

test.each(forgiven)('%s: “%s” is not “%s” where that is not forgiven', (name, accepted, given) => {
  expect(judged(accepted, given)).toBe('wrong');
  expect(judged(accepted, given, { case: true, accents: true, spaces: true, [name]: false })).toBe('wrong');
});

test.each(forgiven)('%s: what is not forgiven is no slip of the finger either', (name, accepted, given) => {
  const others = { case: true, accents: true, spaces: true, typos: 2 };
  expect(judged(accepted, given, { ...others, [name]: false })).toBe('wrong');
});

test.each([
  ['it’s', "it's"],
  ['‘yes’', "'yes'"],
  ['“yes”', '"yes"'],
  ['trade‑off', 'trade-off'],
  ['2019–2024', '2019-2024'],
  ['yes — no', 'yes - no'],
  ['caf\u00e9', 'cafe\u0301'],
  ['ｆｉｔ', 'fit'],
  ['ﬁt', 'fit'],
  ['an  advance', 'an\u00a0advance'],
])('“%s” and “%s” are the same even to the strictest author', (one, other) => {
  expect(judged(one, other)).toBe('right');
  expect(judged(other, one)).toBe('right');
});

test.each([
  ['a final full stop', 'an advance', 'an advance.'],
  ['two spaces, of which a phone makes a full stop and a space', 'an advance', 'an advance. '],
  ['two spaces between words', 'an advance', 'an. advance'],
  ['a full stop of another script', 'advance', 'advance。'],
  ['a zero-width space', 'advance', 'adv\u200bance'],
  ['a byte order mark', 'advance', '\ufeffadvance'],
  ['a soft hyphen', 'advance', 'ad\u00advance'],
  ['a mark for the direction of writing', 'advance', 'advance\u200e'],
  ['a word joiner', '36 points', '36\u2060 points'],
  ['a minus sign', '-36', '\u221236'],
  ['a minus sign in a word', 'trade-off', 'trade\u2212off'],
  ['a figure dash', 'trade-off', 'trade\u2012off'],
  ['a small hyphen', 'trade-off', 'trade\ufe63off'],
  ['a superscript minus', '-1', '\u207b1'],
  ['a heavy minus', '-1', '\u27961'],
  ['a prime for an apostrophe', 'it’s', 'it′s'],
  ['an accent for an apostrophe', 'it’s', 'it´s'],
])('%s is how keyboards are: “%s” may be written “%s”, and nothing is to be added', (_, accepted, given) => {
  expect(judged(accepted, given)).toBe('right');
  expect(judged(given, accepted)).toBe('right');
  expect(fill.judge(asking([accepted]), [given]).remarks).toEqual([]);
});

test.each([
  ['trade-off', 'trade off'],
  ['trade-off', 'Trade  Off.'],
  ['trade off', 'trade-off'],
  ['three-year plan', 'three year plan'],
  ['3-year', '3 year'],
  ['a-b-c', 'a b c'],
])(
  '“%s” may be written “%s” where spaces and capitals are forgiven, and not where spaces are not',
  (accepted, given) => {
    expect(judged(accepted, given, { case: true, spaces: true })).toBe('right');
    expect(judged(accepted, given, { case: true, typos: 2 })).toBe('wrong');
  },
);

test.each([
  ['-36', '36'],
  ['10-20', '1020'],
  ['10-20', '10 20'],
  ['3.5', '35'],
])(
  '“%s” is not “%s”, whatever is forgiven: a sign between figures is more than a way to write',
  (one, other) => {
    expect(judged(one, other, { case: true, accents: true, spaces: true, typos: 0 })).toBe('wrong');
  },
);

test('what nobody can see is no reply', () => {
  for (const blank of ['\u200b', '\ufeff \u2060', '\u00ad']) {
    expect(fill.judge(tradeOff, [blank]).verdict).toBe('open');
    expect(fill.known(tradeOff, [blank])).toEqual([]);
    expect(fill.read(tradeOff, new Map([[tradeOff.id, blank]]))).toEqual([]);
  }
});

test('of any word, as many letters may be wrong as slips are forgiven, and no more', () => {
  const words = fc.constantFrom('compromise', 'trade-off', 'thirty-six', 'שלום רב', '😀😃😄😁😆');
  fc.assert(
    fc.property(words, fc.nat(2), fc.nat(3), fc.nat(), (word, typos, wrong, turn) => {
      const letters = [...word];
      const places = letters.map((_, place) => (place + turn) % letters.length).slice(0, wrong);
      const given = letters.map((letter, place) => (places.includes(place) ? '_' : letter)).join('');
      expect(judged(word, given, { typos })).toBe(wrong <= typos ? 'right' : 'wrong');
    }),
  );
});

test('a letter too many, too few or wrong, or two neighbours swapped, is one slip, wherever it is', () => {
  const letters = [...'compromise'];
  fc.assert(
    fc.property(fc.nat(8), (place) => {
      const slips = [
        letters.toSpliced(place, 0, 'x'),
        letters.toSpliced(place, 1),
        letters.toSpliced(place, 1, 'x'),
        letters.toSpliced(place, 2, letters[place + 1]!, letters[place]!),
      ].map((each) => each.join(''));
      for (const given of slips) {
        expect([judged('compromise', given), judged('compromise', given, { typos: 1 })]).toEqual([
          'wrong',
          'right',
        ]);
      }
    }),
  );
});

test('a short word of four letters or fewer is forgiven no slip', () => {
  expect(judged('need', 'neef', { typos: 2 })).toBe('wrong');
  expect(judged('need', 'needs', { typos: 2 })).toBe('wrong');
  expect(judged('needs', 'need', { typos: 1 })).toBe('right');
  expect(judged('36', '35', { typos: 1 })).toBe('wrong');
});

test('spaces make no word longer', () => {
  expect(judged('a b c', 'a b d', { spaces: true, typos: 1 })).toBe('wrong');
});

test('a picture counts as one letter', () => {
  expect(judged('👍👍👍', '👍👍👎', { typos: 1 })).toBe('wrong');
  expect(judged('👍👍👍👍👍', '👍👍👍👍👎', { typos: 1 })).toBe('right');
  expect(judged('👩‍👩‍👧', '👩‍👩‍👧')).toBe('right');
  expect(judged('🙂', '🙃')).toBe('wrong');
});

test('a foreseen wrong text is told its own reason, any other the general one', () => {
  const said = (given: string) => fill.judge(tradeOff, [given]).remarks;
  expect(said(' DISCOUNT')).toEqual([
    { item: null, fits: false, part: null, feedback: 'A discount gives without getting.' },
  ]);
  expect(said('discout')).toEqual([
    { item: null, fits: false, part: null, feedback: 'Think of what is given and what is got.' },
  ]);
});

test('a foreseen wrong text is wrong, though it is a forgiven slip from an accepted one', () => {
  const wrong = [{ text: 'advanced', feedback: 'The word is a noun.' }];
  const question = { ...asking(['advance'], { case: true, typos: 1 }), wrong };
  expect(fill.judge(question, ['Advanced'])).toMatchObject({
    verdict: 'wrong',
    got: 0,
    remarks: [{ feedback: 'The word is a noun.' }],
  });
  expect(fill.judge(question, ['advancet']).verdict).toBe('right');
});

test('a foreseen wrong text is recognised with no more than is forgiven', () => {
  const wrong = [{ text: 'polish', feedback: 'Write the language with a capital.' }];
  const question = { ...asking(['Polish']), wrong };
  expect(fill.judge(question, ['polish']).remarks[0]?.feedback).toBe('Write the language with a capital.');
  expect(fill.judge(question, ['Polish']).verdict).toBe('right');
  expect(fill.judge(question, ['POLISH']).remarks[0]?.feedback).toBe(question.feedback);
});

test('a text of five thousand characters is judged like any other', () => {
  const long = 'trade-off '.repeat(500);
  expect(fill.judge(tradeOff, [long]).remarks[0]?.feedback).toBe(tradeOff.feedback);
  expect(fill.judge(tradeOff, [`trade-off${' '.repeat(5000)}`]).verdict).toBe('right');
  expect(judged(long, long)).toBe('right');
});

test('only the first text counts', () => {
  expect(fill.judge(tradeOff, ['discount', 'trade-off']).verdict).toBe('wrong');
  expect(fill.judge(tradeOff, ['', 'trade-off']).verdict).toBe('open');
  expect(fill.told(tradeOff, ['discount', 'trade-off'])).toEqual(['discount']);
});

test('a text that was written is read as it stands, and a blank one is none', () => {
  const read = (text: string) => fill.read(tradeOff, new Map([[tradeOff.id, text]]));
  expect([read(' a b '), read(' \n'), read('')]).toEqual([[' a b '], [], []]);
  expect([...fill.write(tradeOff, ['a b'])]).toEqual([[tradeOff.id, 'a b']]);
});

test('the answer is every accepted text, and then the foreseen wrong ones with their reasons', () => {
  expect(fill.answer(tradeOff)).toEqual([
    { item: null, fits: true, part: 'trade-off', feedback: null },
    { item: null, fits: true, part: 'compromise', feedback: null },
    { item: null, fits: false, part: 'discount', feedback: 'A discount gives without getting.' },
  ]);
});
