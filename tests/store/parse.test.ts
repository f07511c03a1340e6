import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDeal, parseDraft, parseEdit, parseEntry, savedFrom } from '../../src/store/adapters/parse.ts';
import { answered, at, marked } from '../core/given.ts';
import { edit } from './stand-ins.ts';

const { seen: _, ...typed } = edit('text', { field: 'options.0.name', sheet: 'deal/d1/collaborate' });
const parsers = [
  ['an answer', parseEntry, answered(1, 'best-sign', 'right')],
  ['a mark', parseEntry, marked(2, 'criteria', false)],
  ['a deal', parseDeal, { id: 'd1', at: at(1) }],
  ['a draft', parseDraft, { ...typed, lamport: 3 }],
  ['an edit', parseEdit, edit('text')],
] as const;

test.each(parsers)('%s that was saved is read back as it was', (_, parse, record) => {
  expect(parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
});

test.each(parsers)('%s with a part missing or of another type is refused', (_, parse, record) => {
  for (const name of Object.keys(record)) {
    for (const wrong of [undefined, null, -1, 0.5, NaN, {}, [7]]) {
      expect(parse({ ...record, [name]: wrong }), `${name}: ${JSON.stringify(wrong)}`).toBeNull();
    }
  }
});

test.each(parsers)('%s gives away nothing that its type does not name', (_, parse, record) => {
  expect(parse({ ...record, more: 'text', toString: 'x' })).toEqual(record);
});

test('ids, sheets and fields that no course can have are refused', () => {
  for (const bad of ['', '__proto__', 'constructor.__proto__', 'A', 'a b', '../a', 'a//b', 'a'.repeat(65)]) {
    expect(parseEntry(marked(1, bad, true)), bad).toBeNull();
    expect(parseEdit(edit('x', { sheet: bad })), bad).toBeNull();
    expect(parseEdit(edit('x', { field: bad })), bad).toBeNull();
  }
});

test('a time that is none is refused', () => {
  for (const bad of [
    '',
    'yesterday',
    '2026-13-01T00:00:00.000Z',
    '2026-01-01',
    '+010000-01-01T00:00:00.000Z',
  ]) {
    expect(parseDeal({ id: 'd1', at: bad }), bad).toBeNull();
  }
});

test('whatever is saved, nothing throws, nothing good is lost, and the rest is kept as it was', () => {
  const records = {
    journal: [parsers[0][2], parsers[1][2]],
    deals: [parsers[2][2]],
    drafts: [parsers[3][2]],
  };
  const junk = fc.array(
    fc.oneof(
      fc.anything({ withNullPrototype: true }),
      fc.json().map((text): unknown => JSON.parse(text)),
      fc
        .tuple(fc.constantFrom(...parsers.map(([, , record]) => record)), fc.string(), fc.anything())
        .map(([record, name, value]) => ({ ...record, id: 'UPPER', at: 7, [name]: value })),
    ),
  );
  fc.assert(
    fc.property(fc.record({ journal: junk, deals: junk, drafts: junk, quarantine: junk }), (bad) => {
      const saved = savedFrom({
        journal: [...bad.journal, ...records.journal],
        deals: [...bad.deals, ...records.deals],
        drafts: [...bad.drafts, ...records.drafts],
        quarantine: bad.quarantine,
      });
      expect(saved).toEqual({
        ...records,
        unreadable: [bad.journal, bad.deals, bad.drafts, bad.quarantine].flat(),
      });
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('a record changed in one place is read or kept aside, never dropped', () => {
  const changed = fc
    .tuple(fc.constantFrom(...parsers.slice(0, 2).map(([, , record]) => record)), fc.nat(), fc.anything())
    .map(([record, place, value]): unknown => ({ ...record, [Object.keys(record)[place % 5] ?? '']: value }));
  fc.assert(
    fc.property(changed, (record) => {
      const { journal, unreadable } = savedFrom({ journal: [record], deals: [], drafts: [], quarantine: [] });
      expect(journal.length + unreadable.length).toBe(1);
    }),
    { numRuns: 300 },
  );
});

test('deals stand in the order in which they were made', () => {
  const deals = [
    { id: 'b', at: at(2) },
    { id: 'c', at: at(1) },
    { id: 'a', at: at(2) },
  ];
  const { deals: sorted } = savedFrom({ journal: [], deals, drafts: [], quarantine: [] });
  expect(sorted.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});
