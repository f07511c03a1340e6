// What an island sees: each change of the learner arrives in what was derived from it.
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { learnerWith, openLearner, SHEET, stubLocalStorage, stubWindow } from './stand-ins.ts';

beforeEach(() => {
  stubLocalStorage();
  stubWindow();
});
afterEach(() => vi.unstubAllGlobals());

function watch<T>(read: () => T): { seen: T[]; stop: () => void } {
  const seen: T[] = [];
  const stop = $effect.root(() => {
    const now = $derived(read());
    $effect(() => void seen.push(now));
  });
  flushSync();
  return { seen, stop };
}

test('a text that is typed is shown, and a field nobody touched is not shown again', async () => {
  const learner = await openLearner();
  const note = watch(() => learner.text(SHEET, 'note'));
  const other = watch(() => learner.text(SHEET, 'other'));
  const sheet = watch(() => learner.texts('quiz/another'));
  for (const text of ['H', 'Ha']) {
    learner.write(SHEET, 'note', text);
    flushSync();
  }
  await learner.settled();
  flushSync();
  expect(note.seen).toEqual([undefined, 'H', 'Ha']);
  expect([other.seen.length, sheet.seen.length]).toEqual([1, 1]);
  for (const { stop } of [note, other, sheet]) stop();
});

test('opening, saving and recording are seen as they happen', async () => {
  const learner = learnerWith();
  const state = watch(() =>
    [learner.phase, learner.keeping, learner.saving, learner.journal.length].join(' '),
  );
  await learner.open();
  flushSync();
  learner.record({ kind: 'marked', lesson: 'criteria', done: true });
  flushSync();
  await learner.settled();
  flushSync();
  expect(state.seen[0]).toBe('opening indexeddb nothing 0');
  expect(state.seen).toContain('open localstorage nothing 0');
  expect(state.seen).toContain('open localstorage saving 1');
  expect(state.seen.at(-1)).toBe('open localstorage saved 1');
  state.stop();
});
