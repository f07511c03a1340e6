import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { late, readTail, removeTail, writeTail } from '../../../src/store/learner/tail.ts';
import { at } from '../../core/given.ts';
import { BASE, edit, entry, refuseLocalStorage, stubLocalStorage } from '../stand-ins.ts';

let strings: Map<string, string>;
beforeEach(() => (strings = stubLocalStorage()));
afterEach(() => vi.unstubAllGlobals());

const stored = { ...edit('stored'), seen: undefined, lamport: 3, at: at(5) };

test('what a page leaves is found by the next, one key a field', () => {
  writeTail(BASE, [entry('e1')], [edit('x'), edit('y', { field: 'options.0.name' })]);
  expect([...strings.keys()]).toMatchInlineSnapshot(`
    [
      "cg1:/course/:tail:e1",
      "cg1:/course/:tail:quiz/several-options-check|note",
      "cg1:/course/:tail:quiz/several-options-check|options.0.name",
    ]
  `);
  const { entries, edits } = readTail(BASE);
  expect([entries, edits]).toEqual([[entry('e1')], [edit('x'), edit('y', { field: 'options.0.name' })]]);
});

test('a field left twice holds its last text', () => {
  writeTail(BASE, [], [edit('x')]);
  writeTail(BASE, [], [edit('xy')]);
  expect(readTail(BASE).edits).toEqual([edit('xy')]);
});

test('once it is in the store, what was left is removed', () => {
  writeTail(BASE, [entry('e1')], [edit('x')]);
  removeTail(BASE, readTail(BASE));
  expect([...strings]).toEqual([]);
});

test('what another tab has left meanwhile is not removed', () => {
  const mine = writeTail(BASE, [], [edit('mine')]);
  writeTail(BASE, [], [edit('theirs', { tab: 'b' })]);
  removeTail(BASE, mine);
  expect(readTail(BASE).edits).toEqual([edit('theirs', { tab: 'b' })]);
});

test('a string that cannot be read is passed over and stays', () => {
  const broken = [
    [`cg1:${BASE}:tail:quiz/a|b`, '{"value":'],
    [`cg1:${BASE}:tail:x`, '{}'],
  ] as const;
  for (const [key, text] of broken) strings.set(key, text);
  const tail = readTail(BASE);
  removeTail(BASE, tail);
  expect([tail.entries, tail.edits, [...strings]]).toEqual([[], [], broken]);
});

test('a browser that refuses localStorage has no tail and breaks nothing', () => {
  refuseLocalStorage();
  expect(writeTail(BASE, [], [edit('x')]).edits).toEqual([edit('x')]);
  expect(readTail(BASE)).toEqual({ entries: [], edits: [], strings: new Map() });
  removeTail(BASE, { entries: [], edits: [], strings: new Map([['tail:x', 'x']]) });
});

test('full storage takes what it takes', () => {
  const put = vi.spyOn(localStorage, 'setItem');
  put.mockImplementationOnce(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  writeTail(BASE, [], [edit('long', { field: 'a' }), edit('short', { field: 'b' })]);
  expect(readTail(BASE).edits.map(({ value }) => value)).toEqual(['short']);
});

test('late text loses only against a text written since, at a later time, that says something else', () => {
  const { seen: _, ...draft } = { ...stored, tab: 'b' };
  const lost = (edits: Parameters<typeof edit>[1], value = 'late') =>
    late(edit(value, edits), draft).lost?.value;
  expect(lost({ seen: 2, n: 4 })).toBe('late');
  expect(lost({ seen: 2, n: 5 })).toBe('stored');
  expect(lost({ seen: 3, n: 4 })).toBeUndefined();
  expect(lost({ seen: 2, n: 4 }, 'stored')).toBeUndefined();
  expect(late(edit('late'), undefined).stands.value).toBe('late');
});
