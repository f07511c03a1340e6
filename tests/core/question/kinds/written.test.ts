import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NONE, written } from '../../../../src/core/question/kinds/written.ts';
import { written as question } from '../given-kinds.ts';
import * as all from './any-question.ts';

const text = 'You hear of it at night.';

test('words without a tick are open, not wrong', () => {
  expect(written.judge(question, [text])).toMatchObject({ verdict: 'open', got: 0, of: 2, missing: 2 });
});

test('ticks without words are open', () => {
  for (const blank of ['', ' \n']) {
    expect(written.judge(question, [blank, 'her-word', 'one-thing']).verdict).toBe('open');
    expect(written.judge(question, [blank, NONE]).verdict).toBe('open');
    expect(written.known(question, [blank, 'her-word'])).toEqual([]);
  }
});

test('a tick that the list lost is no tick', () => {
  expect(written.judge(question, [text, 'gone']).verdict).toBe('open');
  expect(written.known(question, [text, 'gone'])).toEqual([text]);
});

test('words that are spelt like a tick are words', () => {
  expect(written.judge(question, ['her-word']).verdict).toBe('open');
  expect(written.judge(question, [NONE]).verdict).toBe('open');
  expect(written.judge(question, ['her-word', 'one-thing']).got).toBe(1);
});

test('whoever ticks that they had none of it is wrong, with nothing', () => {
  expect(written.judge(question, [text, NONE])).toMatchObject({
    verdict: 'wrong',
    got: 0,
    of: 2,
    missing: 0,
  });
});

test('the ticks are the score', () => {
  fc.assert(
    fc.property(all.own, fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), (own, ticked) => {
      const ticks = own.checklist.map(({ id }) => id).filter((_, place) => ticked[place]);
      const { verdict, got, of, remarks } = written.judge(own, [text, ...ticks, NONE]);
      expect([got, of]).toEqual([ticks.length, own.checklist.length]);
      expect(verdict).toBe(got === of ? 'right' : 'wrong');
      expect(remarks).toEqual(
        own.checklist.map(({ id, text, feedback }) => ({
          item: id,
          fits: ticks.includes(id),
          part: text,
          feedback,
        })),
      );
    }),
  );
});

test('the words are kept letter for letter, and the ticks in the order of the list', () => {
  expect(written.known(question, [' a\nb ', NONE, 'one-thing', 'her-word'])).toEqual([
    ' a\nb ',
    'her-word',
    'one-thing',
    NONE,
  ]);
});

test('a reply in words is the words', () => {
  expect(written.told(question, [text, 'her-word'])).toEqual([text]);
});

test('words and ticks have a field each, and either makes a reply', () => {
  expect([...written.write(question, [text, 'her-word', NONE])]).toEqual([
    ['in-her-words', text],
    ['ticks.in-her-words', 'her-word none'],
  ]);
  expect(written.read(question, new Map([['in-her-words', text]]))).toEqual([text]);
  expect(written.read(question, new Map([['ticks.in-her-words', 'her-word']]))).toEqual([]);
  const read = (words: string, ticks: string) =>
    written.read(
      question,
      new Map([
        ['in-her-words', words],
        ['ticks.in-her-words', ticks],
      ]),
    );
  expect([read(text, ''), read(' ', 'her-word')]).toEqual([[text], []]);
});

test('the answer is every model and every point of the list', () => {
  expect(written.answer(question)).toEqual([
    { item: null, fits: true, part: 'You find out at night and not in the morning.', feedback: null },
    { item: null, fits: true, part: 'Somebody knows in time to move the stock.', feedback: null },
    {
      item: 'her-word',
      fits: true,
      part: 'It uses a word of hers.',
      feedback: 'Why “It uses a word of hers.” stands here.',
    },
    {
      item: 'one-thing',
      fits: true,
      part: 'It names one thing.',
      feedback: 'Why “It names one thing.” stands here.',
    },
  ]);
});
