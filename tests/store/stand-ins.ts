// What the tests of the store put in the browser's place.
import { vi } from 'vitest';
import { PRACTICE, type Draft, type Edit } from '../../src/core/learner/draft.ts';
import type { Entry } from '../../src/core/learner/journal.ts';
import { keyedStore } from '../../src/store/adapters/seldom/keyed.ts';
import { localShelf } from '../../src/store/adapters/shelf.ts';
import { Learner } from '../../src/store/learner.svelte.ts';
import type { LearnerOptions } from '../../src/store/learner/options.ts';
import type { Saved, Store } from '../../src/store/port.ts';
import type { Word } from '../../src/store/tabs.ts';
import { outlineOf } from '../../src/core/course/outline.ts';
import { at, course, marked } from '../core/given.ts';

export const BASE = '/course/';
export const SHEET = 'quiz/several-options-check';
export const outline = outlineOf(course);

/** An edit of `field`, typed at moment `n` in `tab` by somebody who saw the draft with the number `seen`. */
export function edit(
  value: string,
  { field = 'note', sheet = SHEET, seen = 0, tab = 'a', n = 0 } = {},
): Edit {
  return { sheet, field, value, seen, tab, at: at(n) };
}

export function entry(id: string, n = 0): Entry {
  return { ...marked(n, 'criteria', true), id };
}

export const valuesOf = (drafts: readonly Draft[]): readonly string[] =>
  drafts.map(({ value }) => value).sort();

/** What was loaded, with every sheet read. */
export function readIn({ journal, sheets, unreadable }: Saved) {
  const read = [...sheets.values()];
  return {
    journal,
    drafts: read.flatMap(({ drafts }) => [...drafts.values()]),
    unreadable: [...unreadable, ...read.flatMap((sheet) => sheet.unreadable)],
  };
}

/** All drafts that were loaded. */
export const draftsIn = (saved: Saved): readonly Draft[] => readIn(saved).drafts;

/** A localStorage of our own, put in the browser's place; `strings` is what it holds. */
export function stubLocalStorage(strings = new Map<string, string>()): Map<string, string> {
  vi.stubGlobal('localStorage', {
    get length() {
      return strings.size;
    },
    key: (place: number) => [...strings.keys()][place] ?? null,
    getItem: (key: string) => strings.get(key) ?? null,
    setItem: (key: string, text: string) => void strings.set(key, text),
    removeItem: (key: string) => void strings.delete(key),
  });
  return strings;
}

/** A browser that refuses localStorage at the first touch. */
export function refuseLocalStorage(): void {
  vi.stubGlobal(
    'localStorage',
    new Proxy(
      {},
      {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      },
    ),
  );
}

/** A window that hears events; gives how often the marks were said to have changed. */
export function stubWindow(): () => number {
  const window = new EventTarget();
  let count = 0;
  window.addEventListener('course:marks', () => (count += 1));
  vi.stubGlobal('window', window);
  return () => count;
}

/** Tabs in one process: what one says, the others hear. */
export function tabsOfOneBrowser(): LearnerOptions['tabs'] {
  const ears: ((word: Word) => void)[] = [];
  return (hear) => {
    ears.push(hear);
    return (word) => ears.filter((ear) => ear !== hear).forEach((ear) => ear(word));
  };
}

/** The store in localStorage. */
export function smallStore(): Store {
  return keyedStore('localstorage', localShelf(BASE));
}

/** Instead of a browser's stores a store, which is read as it is opened. */
type Options = Omit<LearnerOptions, 'open'> & { open: (closed: () => void) => Promise<Store> };

/** A learner whose page is open, on localStorage unless told otherwise. */
export async function openLearner(options: Partial<Options> = {}): Promise<Learner> {
  const learner = learnerWith(options);
  await learner.open();
  return learner;
}

/** A learner whose page is not open yet. */
export function learnerWith({ open = async () => smallStore(), ...others }: Partial<Options> = {}): Learner {
  return new Learner({
    base: BASE,
    async open(first, closed) {
      const store = await open(closed);
      return { store, saved: await store.load(first) };
    },
    current: () => PRACTICE,
    outline: async () => outline,
    tabs: tabsOfOneBrowser(),
    ...others,
  });
}

type Method = 'load' | 'read' | 'append' | 'write' | 'forget' | 'history' | 'erase';

/** The store, but each of its methods first waits for `gate`, which may also refuse. */
export function behind(gate: (method: Method) => unknown, store: Store): Store {
  const pass = async <T>(method: Method, call: () => Promise<T>): Promise<T> => {
    await gate(method);
    return call();
  };
  return {
    ...store,
    load: (first) => pass('load', () => store.load(first)),
    read: (sheets) => pass('read', () => store.read(sheets)),
    append: (entries) => pass('append', () => store.append(entries)),
    write: (edits, rule) => pass('write', () => store.write(edits, rule)),
    forget: (deal) => pass('forget', () => store.forget(deal)),
    history: () => pass('history', () => store.history()),
    erase: () => pass('erase', () => store.erase()),
  };
}
