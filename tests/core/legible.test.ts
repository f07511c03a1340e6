import fc from 'fast-check';
import { expect, test } from 'vitest';
import { legible, onOneLine } from '../../src/core/legible.ts';
import { nasty } from './worksheet/given-deal.ts';

test('what nobody can see and no file can carry is left out', () => {
  expect(legible('a\u0000b\u001bc\u007fd\u009fe\ufffef\uffff')).toBe('abcdef');
  expect(legible('half \ud83e, half \udd1d, whole \ud83e\udd1d')).toBe('half , half , whole 🤝');
});

test('every way to end a line is one way', () => {
  expect(legible('a\nb\r\nc\rd\u2028e\u2029f\u0085g\u000bh\u000ci')).toBe('a\nb\nc\nd\ne\nf\ng\nh\ni');
  expect(onOneLine(' a \r\n\r\n b\u2028c ')).toBe('a b c');
});

test('what people write stays as it is', () => {
  for (const text of [
    'a\tb',
    'שלום\u200f',
    '\u202eabc\u202c',
    '👩‍👩‍👧',
    'e\u0301',
    '\u00a0x'.trim(),
    '{<&>}',
    '\u{10ffff}',
  ]) {
    expect(legible(text)).toBe(text);
  }
});

test('what is legible stays as it is, and UTF-8 carries it', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const once = legible(text);
      expect(legible(once)).toBe(once);
      expect(new TextDecoder().decode(new TextEncoder().encode(`.${once}`))).toBe(`.${once}`);
    }),
  );
});
