// What is written for practice becomes a deal once.
import { expect, test } from 'vitest';
import { dealsOf } from '../../../src/core/deal/deal.ts';
import { practisedOf } from '../../../src/core/deal/making/practised.ts';

type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What has become of the practice, where each of its texts was written on this day. */
function practised(texts: Texts, written = '2026-11-01'): string {
  const sheets = new Map(Object.entries(texts).map(([id, fields]) => [id, new Map(Object.entries(fields))]));
  return practisedOf(sheets, dealsOf(sheets), () => written);
}

const practice = { 'deal/practice/explore': { summary: 'They lose 31 hours.' } };
const made = { 'deal/d1': { name: 'Two Mills', made: '2026-11-02' } };

test('nothing on the practice sheets is nothing to make a deal of', () => {
  expect(practised({ ...made, 'deal/d1/explore': { summary: 'x' } })).toBe('none');
  expect(practised({ 'deal/practice/explore': { summary: ' ' } })).toBe('none');
});

test('what is written for practice waits for a deal, and no longer once it stands in one', () => {
  expect(practised(practice)).toBe('new');
  expect(practised({ ...practice, ...made })).toBe('new');
  expect(practised({ ...practice, ...made, 'deal/d1/explore': { summary: 'They lose 31 hours.' } })).toBe(
    'taken',
  );
});

test('it is in the deal also where the deal has put it otherwise since, or struck it out', () => {
  expect(practised({ ...practice, ...made, 'deal/d1/explore': { summary: 'They lose 29.' } })).toBe('taken');
  expect(practised({ ...practice, ...made, 'deal/d1/explore': { summary: '' } })).toBe('taken');
});

test('what is written for practice after the deal was made waits for a deal again', () => {
  const texts = { ...practice, ...made, 'deal/d1/explore': { summary: 'They lose 29.' } };
  expect(practised(texts, '2026-11-03')).toBe('new');
});

test('a deal that is deleted holds nothing any more; one that is archived does', () => {
  const texts = (state: string) => ({
    ...practice,
    'deal/d1': { ...made['deal/d1'], state },
    'deal/d1/explore': { summary: 'They lose 31 hours.' },
  });
  expect(practised(texts('deleted'))).toBe('new');
  expect(practised(texts('archived'))).toBe('taken');
});

test('two deals that have it only between them have not taken it over', () => {
  const both = { 'deal/practice/explore': { summary: 'They lose 31 hours.', answer: 'Worth it.' } };
  const first = { 'deal/d1': { made: '2026-11-02' }, 'deal/d1/explore': { summary: 'They lose 31 hours.' } };
  const second = { 'deal/d2': { made: '2026-11-02' }, 'deal/d2/explore': { answer: 'Worth it.' } };
  expect(practised({ ...both, ...first, ...second })).toBe('new');
});
