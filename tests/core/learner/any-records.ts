// Records of a learner on two devices, and what a store makes of an exchange, for the laws of bringing a copy in.
import fc from 'fast-check';
import type { Kept } from '../../../src/core/copy/backup.ts';
import { keyOf, type Draft } from '../../../src/core/learner/draft.ts';
import { nameOf } from '../../../src/core/copy/joined.ts';
import type { Exchange } from '../../../src/core/copy/exchange.ts';
import { merge } from '../../../src/core/learner/journal.ts';
import { recordText } from '../../../src/core/copy/record-text.ts';
import { ofEachKind } from './any-entry.ts';
import { at, marked } from '../given.ts';

export const NONE: Kept = { journal: [], drafts: [], history: [], quarantine: [] };

/** A draft about a deal; the same count, time and tab never stand for two texts. */
export const draft = (value: string, lamport = 1, field = 'note', sheet = 'deal/d1/collaborate'): Draft => ({
  sheet,
  field,
  value,
  lamport,
  tab: `tab-${value.length}`,
  at: at(lamport),
});

const drafts: fc.Arbitrary<Draft> = fc
  .record({
    sheet: fc.constantFrom(
      'deal/d1',
      'deal/d2/explore',
      'deal/practice/target',
      'quiz/several-options-check',
    ),
    field: fc.constantFrom('name', 'options.0.name'),
    value: fc.constantFrom('', 'x', 'שלום', '👩‍👩‍👧 two\nlines'),
    lamport: fc.integer({ min: 1, max: 3 }),
    when: fc.nat(2),
  })
  .map(({ when, ...typed }) => ({ ...typed, tab: `tab-${typed.value.length}`, at: at(when) }));

const facts = [...ofEachKind, marked(7, 'criteria', false), marked(8, 'several-options', true)];

/** What may be kept of a learner; any two may share some of it. */
export const records: fc.Arbitrary<Kept> = fc.record({
  journal: fc.subarray(facts),
  drafts: fc.uniqueArray(drafts, { selector: keyOf, maxLength: 6 }),
  history: fc.uniqueArray(drafts, { selector: nameOf, maxLength: 3 }),
  quarantine: fc.subarray<unknown>([{ half: true, b: [1] }, 'text', null, { b: 1, a: 2 }]),
});

/** What is kept after an exchange. */
export function after(kept: Kept, { remove, put }: Exchange): Kept {
  const changed = <T>(
    here: readonly T[],
    gone: readonly T[],
    comes: readonly T[],
    key: (one: T) => string,
  ) => {
    const left = new Map(here.map((one) => [key(one), one]));
    for (const one of gone) left.delete(key(one));
    for (const one of comes) left.set(key(one), one);
    return [...left].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  };
  const entries = changed(kept.journal, remove.journal, put.journal, ({ id }) => id);
  return {
    journal: merge(entries, []),
    drafts: changed(kept.drafts, remove.drafts, put.drafts, keyOf),
    history: changed(kept.history, remove.history, put.history, nameOf),
    quarantine: changed(kept.quarantine, remove.quarantine, put.quarantine, recordText),
  };
}

/** The same records in one order, to compare them. */
export const sorted = (kept: Kept): Kept => after(kept, { remove: NONE, put: NONE });

/** Every text that is to be found in these records, by its field. */
export function textsIn({ drafts, history }: Kept): ReadonlySet<string> {
  return new Set([...drafts, ...history].map((draft) => `${keyOf(draft)} ${draft.value}`));
}
