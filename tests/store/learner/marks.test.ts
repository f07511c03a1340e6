import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NOTHING_DONE } from '../../../src/core/learner/progress.ts';
import { Marks, readSeen, writeMarks } from '../../../src/store/learner/marks.ts';
import { BASE, outline, refuseLocalStorage, stubLocalStorage, stubWindow } from '../stand-ins.ts';

let strings: Map<string, string>;
let told: () => number;
beforeEach(() => {
  strings = stubLocalStorage();
  told = stubWindow();
});
afterEach(() => vi.unstubAllGlobals());

const progress = {
  ...NOTHING_DONE,
  lessons: new Set(['criteria']),
  read: new Set(['criteria']),
  answered: new Set(['criteria', 'several-options']),
  gates: new Set(['collaborate']),
};

test('marks have the names that the first paint reads', () => {
  writeMarks(BASE, progress, { entries: 2, drafts: 3 });
  expect([...strings]).toMatchInlineSnapshot(`
    [
      [
        "cg1:/course/:done:criteria",
        "read answered",
      ],
      [
        "cg1:/course/:gate:collaborate",
        "1",
      ],
      [
        "cg1:/course/:seen",
        "{"entries":2,"drafts":3}",
      ],
    ]
  `);
});

test('marks that no longer hold are removed, and nothing else is', () => {
  const others = [
    [`cg1:${BASE}:theme`, 'dark'],
    [`cg1:${BASE}:tail:x`, '{}'],
    ['cg1:/b/:done:criteria', '1'],
  ] as const;
  for (const [key, text] of others) strings.set(key, text);
  writeMarks(BASE, progress, { entries: 1, drafts: 0 });
  writeMarks(BASE, NOTHING_DONE, { entries: 0, drafts: 0 });
  expect([...strings]).toEqual(others);
});

test('the page is told when marks change, and left alone when they do not', () => {
  writeMarks(BASE, progress, { entries: 1, drafts: 0 });
  writeMarks(BASE, progress, { entries: 1, drafts: 0 });
  expect(told()).toBe(1);
  writeMarks(BASE, NOTHING_DONE, { entries: 1, drafts: 0 });
  expect(told()).toBe(2);
});

test('what the store held when last seen is read back', () => {
  expect(readSeen(BASE)).toBeNull();
  writeMarks(BASE, progress, { entries: 2, drafts: 3 });
  expect(readSeen(BASE)).toEqual({ entries: 2, drafts: 3 });
});

test('a spoilt mark of what was there says nothing', () => {
  for (const text of ['', 'x', 'null', '7', '[]', '{"entries":"many","drafts":-1}']) {
    strings.set(`cg1:${BASE}:seen`, text);
    expect(readSeen(BASE), text).toBeNull();
  }
});

test('erasing leaves the theme and other courses, and tells the page', () => {
  const others = [
    [`cg1:${BASE}:theme`, 'dark'],
    ['cg1:/b/:done:criteria', '1'],
  ] as const;
  for (const [key, text] of others) strings.set(key, text);
  strings.set(`cg1:${BASE}:tail:x`, '{}');
  strings.set(`cg1:${BASE}:last`, 'criteria');
  writeMarks(BASE, progress, { entries: 1, drafts: 0 });
  new Marks(BASE, async () => outline).erase();
  expect([...strings]).toEqual(others);
  expect(told()).toBe(2);
});

test('a browser that refuses localStorage has no marks and breaks nothing', () => {
  refuseLocalStorage();
  writeMarks(BASE, progress, { entries: 1, drafts: 0 });
  new Marks(BASE, async () => outline).erase();
  expect(readSeen(BASE)).toBeNull();
});
