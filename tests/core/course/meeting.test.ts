import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineWith, linesFrom, nearestLine, type SpokenLine } from '../../../src/core/course/meeting.ts';

const line = (id: string, says: string): SpokenLine => ({ id, who: 'priya', says });
const lines = [
  line('clipboard', 'It’s paper. Somebody goes round with a clipboard and… can I ask you something first?'),
  line('nobody', 'Now? Nobody. Now somebody finds out at five in the morning.'),
];
const found = (words: string) => lineWith(words, lines)?.id;

test('words stand in a line however their quotation marks and white space are written', () => {
  expect(found("It's paper.\n  Somebody goes round")).toBe('clipboard');
  expect(found('Nobody.')).toBe('nobody');
});

test('an ellipsis stands for a gap, in the order in which things were said', () => {
  expect(found('It’s paper … can I ask you something first?')).toBe('clipboard');
  expect(found('It’s paper... something first')).toBe('clipboard');
  expect(found('can I ask … It’s paper')).toBeUndefined();
  expect(found('It’s paper … five in the morning')).toBeUndefined();
});

test('a comma at the end stands where the sentence around goes on', () => {
  expect(found('Somebody goes round with a clipboard,')).toBe('clipboard');
  expect(found('It’s paper,')).toBe('clipboard');
});

test('other words, parts of words, another case and no words at all stand nowhere', () => {
  for (const words of ['Someone goes round', 'body goes round', 'it’s paper', '…', '']) {
    expect(found(words), words).toBeUndefined();
  }
});

test('any run of words of a line stands in it, and signs that mean something in a pattern are only signs', () => {
  const says = fc.array(fc.stringMatching(/^[a-z]{1,6}[?.*+()[\]\\^$|{}-]{0,2}$/), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(says, fc.nat(), fc.nat(), (words, a, b) => {
      const from = a % words.length;
      const to = from + 1 + (b % (words.length - from));
      const spoken = [line('said', words.join(' '))];
      expect(lineWith(words.slice(from, to).join(' '), spoken)?.id).toBe('said');
    }),
  );
});

test('a run of lines is both its ends and what is between, one line without an end, and nothing backwards', () => {
  const meeting = { id: 'm', lines: ['a', 'b', 'c'].map((id) => line(id, id)) };
  const ids = (from: string, to?: string) => linesFrom(meeting, from, to).map(({ id }) => id);
  expect(ids('a', 'b')).toEqual(['a', 'b']);
  expect(ids('b')).toEqual(['b']);
  expect([ids('c', 'a'), ids('b', 'a'), ids('x'), ids('a', 'x')]).toEqual([[], [], [], []]);
});

test('the nearest line shares most words; words like nothing that was said have none', () => {
  expect(nearestLine('somebody finds it at five', lines)?.id).toBe('nobody');
  expect(nearestLine('blue', lines)).toBeNull();
});
