import fc from 'fast-check';
import { expect, test } from 'vitest';
import { settle } from '../../../src/core/learner/draft.ts';
import { parseDraft, parseEdit, parseEntry, recordsFrom } from '../../../src/store/adapters/parse.ts';
import { entries, ofEachKind, retried, revealed } from '../../core/learner/any-entry.ts';
import { answered, marked } from '../../core/given.ts';
import { edit } from '../stand-ins.ts';

const { seen: _, ...typed } = edit('text', { field: 'options.0.name', sheet: 'deal/d1/collaborate' });
const parsers = [
  ['an answer', parseEntry, answered(1, 'best-sign', 'right')],
  ['a mark', parseEntry, marked(2, 'criteria', false)],
  ['a draft', parseDraft, { ...typed, lamport: 3 }],
  ['an edit', parseEdit, edit('text')],
  ['a shown answer', parseEntry, revealed(3, 'best-sign', 'review')],
  ['a new attempt', parseEntry, retried(4, 'best-sign', 'all-signs')],
] as const;

/** What a record of an earlier version may lack; the promises about it are further down. */
const LATER = ['date', 'revision', 'share', 'sure', 'recall', 'during'];
const answer = answered(1, 'best-sign', 'right');

test.each(parsers)('%s that was saved is read back as it was', (_, parse, record) => {
  expect(parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
});

test.each(parsers)('%s with a part missing or of another type is refused', (_, parse, record) => {
  for (const name of Object.keys(record).filter((name) => !LATER.includes(name))) {
    for (const wrong of [undefined, null, -1, 0.5, NaN, {}, [7]]) {
      expect(parse({ ...record, [name]: wrong }), `${name}: ${JSON.stringify(wrong)}`).toBeNull();
    }
  }
});

test.each(parsers)('%s gives away nothing that its type does not name', (_, parse, record) => {
  expect(parse({ ...record, more: 'text', toString: 'x' })).toEqual(record);
});

test('every entry there can be is read back as it was', () => {
  fc.assert(
    fc.property(entries, (entry) => {
      expect(parseEntry(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
    }),
    { numRuns: 500 },
  );
});

test('an answer from before there was more to tell than reply and verdict is as good as any', () => {
  for (const verdict of ['right', 'wrong'] as const) {
    const {
      revision: _1,
      share: _2,
      sure: _3,
      recall: _4,
      during: _5,
      ...before
    } = answered(1, 'q', verdict);
    expect(parseEntry(before)).toEqual({
      ...before,
      date: '2026-01-01',
      revision: 1,
      share: verdict === 'right' ? 1 : 0,
      sure: null,
      recall: null,
      during: 'quiz',
    });
  }
});

test('an answer shown before there was a review was shown in the lesson', () => {
  const { during: _, ...before } = revealed(1, 'best-sign');
  expect(parseEntry(before)).toEqual({ ...before, during: 'quiz' });
});

test('the date is the one the learner’s calendar showed, whatever the clock says', () => {
  for (const date of ['2025-12-31', '2026-01-02', '2024-02-29']) {
    for (const entry of ofEachKind) expect(parseEntry({ ...entry, date })).toEqual({ ...entry, date });
  }
});

test('without a date, or with one that is none, it was the date of the moment', () => {
  for (const date of [
    undefined,
    null,
    '',
    'yesterday',
    '2026-13-01',
    '2026-1-1',
    '2026-02-30',
    '2026-01-01T00',
    7,
    ['2026-01-02'],
  ]) {
    for (const entry of ofEachKind) {
      expect(parseEntry({ ...entry, at: '2026-07-04T23:30:00.000Z', date })).toMatchObject({
        date: '2026-07-04',
      });
    }
  }
});

test('a revision counts from 1', () => {
  for (const revision of [0.5, 0, -1, '1', null, NaN, Infinity, 2 ** 53, [1]]) {
    expect(parseEntry({ ...answer, revision }), String(revision)).toBeNull();
  }
  expect(parseEntry({ ...answer, revision: 7 })).toEqual({ ...answer, revision: 7 });
});

test('a share lies between nothing and all', () => {
  for (const share of [NaN, 2, 1.01, -0.01, '1', null, Infinity, [1], true]) {
    expect(parseEntry({ ...answer, share }), String(share)).toBeNull();
  }
  for (const share of [0, 0.5, 1]) expect(parseEntry({ ...answer, share })).toEqual({ ...answer, share });
});

test('how sure and how well remembered, in a word that we do not know, is not known', () => {
  for (const word of ['very', '', 'Sure', 1, true, {}, ['sure'], ['well'], 'toString']) {
    expect(parseEntry({ ...answer, sure: word, recall: word })).toEqual(answer);
  }
  expect(parseEntry({ ...answer, sure: 'well', recall: 'sure' })).toEqual(answer);
});

test('what was asked in a place that we do not know was asked in the lesson', () => {
  for (const during of ['exam', '', 7, null, ['review']]) {
    expect(parseEntry({ ...answer, during })).toEqual(answer);
    expect(parseEntry({ ...revealed(2, 'q', 'drill'), during })).toEqual(revealed(2, 'q'));
  }
});

test('an answer has a verdict and a list of texts as its reply', () => {
  for (const verdict of ['open', 'RIGHT', true]) expect(parseEntry({ ...answer, verdict })).toBeNull();
  for (const reply of ['explains', [1], ['a', null], { 0: 'a', length: 1 }]) {
    expect(parseEntry({ ...answer, reply })).toBeNull();
  }
  expect(parseEntry({ ...answer, reply: [] })).toEqual({ ...answer, reply: [] });
});

test('a new attempt names its questions in a list of ids', () => {
  for (const questions of ['best-sign', ['a b'], ['best-sign', 7], { 0: 'best-sign', length: 1 }]) {
    expect(parseEntry({ ...retried(1), questions })).toBeNull();
  }
  expect(parseEntry(retried(1))).toEqual(retried(1));
});

test('an entry of a kind that we do not know is refused', () => {
  for (const kind of ['guessed', '', null, 'toString']) expect(parseEntry({ ...answer, kind })).toBeNull();
});

test('ids, sheets and fields that no course can have are refused', () => {
  for (const bad of ['', '__proto__', 'constructor.__proto__', 'A', 'a b', '../a', 'a//b', 'a'.repeat(65)]) {
    expect(parseEntry(marked(1, bad, true)), bad).toBeNull();
    expect(parseEdit(edit('x', { sheet: bad })), bad).toBeNull();
    expect(parseEdit(edit('x', { field: bad })), bad).toBeNull();
  }
});

test('a time or a count that nothing could come after is refused: what follows would be as unreadable', () => {
  const { seen: _, ...typed } = edit('x');
  expect(parseEntry({ ...marked(1, 'criteria', true), at: '9999-12-31T23:59:59.999Z' })).toBeNull();
  expect(parseEntry({ ...marked(1, 'criteria', true), at: '8999-12-31T23:59:59.999Z' })).not.toBeNull();
  expect(parseDraft({ ...typed, lamport: 2 ** 53 })).toBeNull();
  expect(parseEdit({ ...typed, seen: 2 ** 53 })).toBeNull();
  // Not even the last number there is leads to one that is none.
  const last = parseEdit({ ...typed, seen: 2 ** 53 - 1 })!;
  expect(parseDraft(settle(last, undefined).stands)).not.toBeNull();
});

test('a time that is none is refused', () => {
  for (const bad of [
    '',
    'yesterday',
    '2026-13-01T00:00:00.000Z',
    '2026-01-01',
    '+010000-01-01T00:00:00.000Z',
  ]) {
    expect(parseEntry({ ...marked(1, 'criteria', true), at: bad }), bad).toBeNull();
  }
});

test('whatever is saved, nothing throws, nothing good is lost, and the rest is kept as it was', () => {
  const records = {
    journal: [parsers[0][2], parsers[1][2]],
    drafts: [parsers[2][2]],
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
    fc.property(fc.record({ journal: junk, drafts: junk, quarantine: junk }), (bad) => {
      const saved = recordsFrom({
        journal: [...bad.journal, ...records.journal],
        drafts: [...bad.drafts, ...records.drafts],
        quarantine: bad.quarantine,
      });
      expect(saved).toEqual({
        ...records,
        unreadable: [bad.journal, bad.drafts, bad.quarantine].flat(),
      });
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('a record changed in one place is read or kept aside, never dropped', () => {
  const changed = fc
    .tuple(fc.constantFrom(...ofEachKind), fc.nat(), fc.anything())
    .map(([record, place, value]): unknown => {
      const names = Object.keys(record);
      return { ...record, [names[place % names.length] ?? '']: value };
    });
  fc.assert(
    fc.property(changed, (record) => {
      const { journal, unreadable } = recordsFrom({ journal: [record], drafts: [], quarantine: [] });
      expect(journal.length + unreadable.length).toBe(1);
    }),
    { numRuns: 300 },
  );
});
