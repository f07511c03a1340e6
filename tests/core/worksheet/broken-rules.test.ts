import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../../../src/core/time/day.ts';
import type { Field } from '../../../src/core/worksheet/field.ts';
import { lengthOf, brokenRules, type Rule } from '../../../src/core/worksheet/filling/broken-rules.ts';
import { cell, rowsOf } from '../../../src/core/worksheet/worksheet.ts';
import {
  account,
  agreed,
  amount,
  assure,
  cells,
  check,
  decision,
  dossier,
  exampleWith,
  contacts,
  long,
  nasty,
  ruled,
  sent,
  signed,
  type Written,
} from './given-deal.ts';

const TODAY = dayOf('2025-06-10');
const say = 'Look at this again.';

/** Where a field with this rule is odd: the names of the cells, or null for the field as a whole. */
function oddAt(field: Field, rule: Rule, texts: Written[string], others: Written = {}, today = TODAY) {
  const found = brokenRules(dossier({ ...others, assure: texts }), assure, ruled(field, rule), today);
  for (const oddity of found) expect(oddity).toMatchObject({ field: field.id, say });
  return found.map((oddity) => oddity.cell);
}

/** The same for the text of one field. */
const odd = (rule: Rule, text: string, field: Field = account) =>
  oddAt(field, rule, { [field.id]: text }).length > 0;

/** The rows of the contacts, in their order. */
function calls(...rows: readonly Readonly<Record<string, string>>[]): Written[string] {
  const texts = rows.flatMap((row, i) =>
    Object.entries(row).map(([id, text]) => [cell('calendar', i, id), text] as const),
  );
  return { calendar: [...rows.keys()].join(' '), ...Object.fromEntries(texts) };
}

const length = (
  of: 'words' | 'characters',
  from: number | null,
  to: number | null,
  column: string | null = null,
): Rule => ({
  rule: 'length',
  of,
  from,
  to,
  column,
  say,
});
const avoid: Rule = { rule: 'avoid', words: ['best', 'Leading', 'win-win', 'no brainer'], column: null, say };
const ends: Rule = { rule: 'ends', with: '?', column: null, say };
const when = (date: 'past' | 'future', column: string | null = null): Rule => ({
  rule: 'when',
  date,
  column,
  say,
});
const measured: Rule = { rule: 'number', column: null, say };
const rising: Rule = { rule: 'rising', column: 'date', say };
const uses = (values: readonly string[] | null): Rule => ({ rule: 'uses', column: 'who', values, say });
const differ: Rule = { rule: 'differ', columns: ['purpose', 'note'], say };
const unless: Rule = { rule: 'unless', column: 'met', is: 'met', then: 'missing', say };
const within: Rule = {
  rule: 'within',
  days: 7,
  of: { worksheet: 'assure', field: 'sent' },
  column: 'date',
  say,
};
const needs: Rule = {
  rule: 'needs',
  is: ['yes'],
  field: { worksheet: 'collaborate', field: 'options' },
  say,
};

test.each([
  ['Failures cost us 28 h…', 5],
  ['28 h a week', 4],
  ['follow-up', 1],
  ['a state-of-the-art follow‑up', 3],
  ['twenty-eight hours — a week', 4],
  ['don’t, doesn’t; can’t', 3],
  ['€2,000.50 on 2025-05-30', 3],
  ['- one\n- two\n\n- three', 3],
  ['… — ?! 🤝 👩‍👩‍👧', 0],
  ['', 0],
])('“%s” has as many words as people count: %i', (text, count) => {
  expect(lengthOf(text, 'words')).toBe(count);
});

test('characters are counted as a reader sees them, without the space around', () => {
  expect(lengthOf('  Priya \n', 'characters')).toBe(5);
  expect(lengthOf('👩‍👩‍👧🤝', 'characters')).toBe(2);
  expect(lengthOf('e\u0301e', 'characters')).toBe(2);
  expect(lengthOf('follow-up', 'characters')).toBe(9);
});

test('words that stand apart are counted, whatever stands between them', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}(-[a-z]{1,4}){0,2}$/);
  const between = fc.constantFrom(' ', '\n', ', ', ' – ', '… ', ' (', '! ');
  fc.assert(
    fc.property(fc.array(fc.tuple(word, between), { maxLength: 30 }), (words) => {
      expect(lengthOf(words.flat().join(''), 'words')).toBe(words.length);
    }),
  );
});

test('length: shorter or longer is odd, and a length that was left open is not', () => {
  const two = length('words', 2, 3);
  expect(['one', 'one two', 'one two three', 'one two three four'].map((text) => odd(two, text))).toEqual([
    true,
    false,
    false,
    true,
  ]);
  expect(odd(length('characters', null, 5), 'Priya')).toBe(false);
  expect(odd(length('characters', null, 5), 'Priyas')).toBe(true);
  expect(odd(length('characters', 5, null), 'Jo')).toBe(true);
  expect(odd(length('characters', 5, null), long('x'))).toBe(false);
});

test('length: of a list, each cell of its column is looked at by itself', () => {
  const rows = calls(
    { purpose: 'Rota' },
    { purpose: 'Rota, and who has the telephone' },
    { purpose: '', note: 'x' },
  );
  expect(oddAt(contacts, length('words', 2, null, 'purpose'), rows)).toEqual(['calendar.0.purpose']);
});

test('avoid: a word counts wherever and however it is written, a part of a word does not', () => {
  for (const text of [
    'Best',
    'the BEST, surely',
    '‘best’',
    'best-in-class',
    'a leading one',
    'Win-win',
    'win win.',
    'a no‑brainer',
  ]) {
    expect(odd(avoid, text), text).toBe(true);
  }
  for (const text of ['bestow', 'asbestos', 'misleading', 'winwin', 'no such brainer', 'b est']) {
    expect(odd(avoid, text), text).toBe(false);
  }
});

test('ends: quotation marks and brackets may close after it', () => {
  for (const text of ['Why?', ' Why? ', '‘Why?’', '“Why?”', '"Why?" ', '(Why?)', '«Why?»'])
    expect(odd(ends, text), text).toBe(false);
  for (const text of ['Why', 'Why? Because', 'Why?!', '?.']) expect(odd(ends, text), text).toBe(true);
  expect(odd({ ...ends, with: '”' }, 'He said “yes”')).toBe(false);
});

test('when: today decides, and today itself is fine', () => {
  const past = ['2025-06-09', '2025-06-10', '2025-06-11'].map((date) => odd(when('past'), date, sent));
  expect(past).toEqual([false, false, true]);
  const future = ['2025-06-09', '2025-06-10', '2025-06-11'].map((date) => odd(when('future'), date, sent));
  expect(future).toEqual([true, false, false]);
  expect(
    oddAt(contacts, when('future', 'date'), calls({ date: '2025-06-11' }, { date: '2025-01-01' })),
  ).toEqual(['calendar.1.date']);
});

test('when: a date is odd for one of past and future at most, on any day', () => {
  const day = fc.integer({ min: 0, max: 40_000 });
  fc.assert(
    fc.property(day, day, (date, today) => {
      const text = new Date(date * 86_400_000).toISOString().slice(0, 10);
      const isOdd = (which: 'past' | 'future') =>
        oddAt(sent, when(which), { sent: text }, {}, today).length > 0;
      expect([isOdd('past'), isOdd('future')]).toEqual([date > today, date < today]);
    }),
  );
});

test('what is no date breaks no rule about dates', () => {
  for (const text of ['99999-01-01', '2026-02-30', '2025-13-01', 'tomorrow', '9', '-1']) {
    expect(odd(when('past'), text, sent)).toBe(false);
    expect(odd(when('future'), text, sent)).toBe(false);
    expect(
      oddAt(contacts, rising, calls({ date: '2025-06-09' }, { date: text }, { date: '2025-06-09' })),
    ).toEqual([]);
    expect(oddAt(contacts, within, { ...calls({ date: text }), sent: '2025-01-01' })).toEqual([]);
    expect(oddAt(contacts, within, { ...calls({ date: '2025-06-09' }), sent: text })).toEqual([]);
  }
});

test('number: a figure, yes or no is enough', () => {
  for (const text of ['28 hours', 'Yes, weekly', 'no', 'Signed: NO', '٢٨'])
    expect(odd(measured, text), text).toBe(false);
  for (const text of ['many hours', 'nobody knows', 'yesterday', '—'])
    expect(odd(measured, text), text).toBe(true);
});

test('rising: a date before the one above is odd, the same day is not', () => {
  const days = (...dates: readonly string[]) =>
    oddAt(contacts, rising, calls(...dates.map((date) => ({ date }))));
  expect(days('2025-06-06', '2025-06-06', '2025-06-09')).toEqual([]);
  expect(days('2025-06-09', '2025-06-06', '2025-06-07')).toEqual(['calendar.1.date']);
  expect(days('2025-06-09', '', '2025-06-06')).toEqual(['calendar.2.date']);
});

test('rising: rows count in the order in which they stand, not in which they were added', () => {
  const texts = calls({ date: '2025-06-06' }, { date: '2025-06-09' });
  expect(oddAt(contacts, rising, { ...texts, calendar: '1 0' })).toEqual(['calendar.0.date']);
  expect(oddAt(contacts, rising, { ...texts, calendar: '1' })).toEqual([]);
});

test('rising: dates that were sorted are never odd, and each fall is said once', () => {
  const day = fc.integer({ min: 19_000, max: 22_000 });
  fc.assert(
    fc.property(fc.array(day, { maxLength: 12 }), (days) => {
      const at = (each: readonly number[]) =>
        oddAt(
          contacts,
          rising,
          calls(...each.map((n) => ({ date: new Date(n * 86_400_000).toISOString().slice(0, 10) }))),
        );
      expect(at(days.toSorted((a, b) => a - b))).toEqual([]);
      expect(at(days)).toHaveLength(days.filter((n, i) => i > 0 && n < days[i - 1]!).length);
    }),
  );
});

test('after: a date before the other one of its row is odd', () => {
  const due = {
    ...contacts,
    columns: [
      ...contacts.columns,
      { id: 'due', label: 'Due', kind: 'date', optional: false, role: null } as const,
    ],
  };
  const after: Rule = { rule: 'after', column: 'due', of: 'date', say };
  const rows = calls(
    { date: '2025-06-06', due: '2025-06-05' },
    { date: '2025-06-06', due: '2025-06-06' },
    { date: '', due: '2025-06-05' },
    { date: '2025-06-06', due: '' },
    { date: '2026-02-30', due: '2025-01-01' },
  );
  expect(oddAt(due, after, rows)).toEqual(['calendar.0.due']);
});

test('within: the earliest date counts, up to so many days and no longer', () => {
  const from = (...dates: readonly string[]) =>
    oddAt(contacts, within, { ...calls(...dates.map((date) => ({ date }))), sent: '2025-06-01' });
  expect(from('2025-06-08')).toEqual([]);
  expect(from('2025-06-09')).toEqual(['calendar.0.date']);
  expect(from('2025-07-01', '2025-06-02')).toEqual([]);
  expect(from('2025-05-01')).toEqual([]);
  expect(from()).toEqual([]);
  expect(oddAt(contacts, within, calls({ date: '2025-06-09' }))).toEqual([]);
  const single: Rule = { ...within, column: null, of: { worksheet: 'collaborate', field: 'decided' } };
  const since = (sent: string) =>
    oddAt(assure.fields[2]!, single, { sent }, { collaborate: { decided: '2025-06-01' } });
  expect([since('2025-06-08'), since('2025-06-09'), since('')]).toEqual([[], ['sent'], []]);
});

test('uses: each choice, or each that is named, is in one row at least', () => {
  const rows = (...whose: readonly string[]) => calls(...whose.map((who) => ({ who })));
  expect(oddAt(contacts, uses(null), rows('us', 'us'))).toEqual([null]);
  expect(oddAt(contacts, uses(null), rows('us', 'them'))).toEqual([]);
  expect(oddAt(contacts, uses(['us']), rows('us'))).toEqual([]);
  expect(oddAt(contacts, uses(['them']), rows('us'))).toEqual([null]);
  expect(oddAt(contacts, uses(null), rows())).toEqual([]);
  expect(oddAt(contacts, uses(null), calls({ purpose: 'Rota' }))).toEqual([]);
});

test('differ: the same text twice in a row is odd, the same number however it is written', () => {
  const rows = (purpose: string, note: string) =>
    oddAt(contacts, differ, calls({ purpose, note, who: 'us' }));
  expect(rows('Rota', ' rota ')).toEqual(['calendar.0.note']);
  expect(rows('2,000', '2000.0')).toEqual(['calendar.0.note']);
  expect(rows('2,000', '2')).toEqual([]);
  expect(rows('Rota', 'Sensors')).toEqual([]);
  expect(rows('', '')).toEqual([]);
  expect(rows('0', '')).toEqual([]);
});

test('unless: what is not met needs a word, in the row of the other list', () => {
  const lists = {
    collaborate: {
      criteria: '0 1 2',
      'criteria.0.text': 'A',
      'criteria.1.text': 'B',
      'criteria.2.text': 'C',
    },
  };
  const texts = { 'check.0.met': 'met', 'check.1.met': 'partly', 'check.9.met': 'partly' };
  expect(oddAt(check, unless, texts, lists)).toEqual(['check.1.missing']);
  expect(oddAt(check, unless, { ...texts, 'check.1.missing': 'The rota' }, lists)).toEqual([]);
});

test('needs: a choice is odd while the field that it rests on is empty', () => {
  const options = { collaborate: { 'options.0.name': 'Pilot' } };
  expect(oddAt(decision, needs, { decision: 'yes' })).toEqual(['decision']);
  expect(oddAt(decision, needs, { decision: 'yes' }, options)).toEqual([]);
  expect(oddAt(decision, needs, { decision: 'not-yet' })).toEqual([]);
  expect(oddAt(signed, needs, { signed: 'yes' })).toEqual(['signed']);
});

const every: readonly (readonly [string, Field, Rule])[] = [
  ['length', account, length('words', 2, 5)],
  ['length of a column', contacts, length('characters', 3, 9, 'purpose')],
  ['avoid', account, avoid],
  ['avoid in a column', contacts, { ...avoid, column: 'note' }],
  ['ends', account, ends],
  ['when', sent, when('past')],
  ['when in a column', contacts, when('future', 'date')],
  ['number', amount('stop-after', 'Stop after', '', '4'), measured],
  ['rising', contacts, rising],
  ['after', contacts, { rule: 'after', column: 'date', of: 'date', say }],
  ['within', contacts, within],
  ['uses', contacts, uses(null)],
  ['differ', contacts, differ],
  ['unless', check, unless],
  ['needs', agreed, needs],
];

test.each(every)('%s: an empty sheet is not odd, and neither is one of spaces', (_, field, rule) => {
  expect(oddAt(field, rule, {})).toEqual([]);
  const spaces = Object.fromEntries(cells.map(([, name]) => [name, ' \n\t ']));
  expect(oddAt(field, rule, { ...spaces, calendar: '0 1' })).toEqual([]);
});

test.each(every)('%s: no text breaks it, and it speaks only of cells of its own field', (_, field, rule) => {
  const own = cells.filter(([sheet]) => sheet === 'assure').map(([, name]) => name);
  const texts = fc.array(fc.tuple(fc.constantFrom(...own, field.id), nasty), { maxLength: 10 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 0, max: 40_000 }), (written, today) => {
      const deal = exampleWith({ assure: Object.fromEntries(written) });
      for (const oddity of brokenRules(deal, assure, ruled(field, rule), today)) {
        expect(oddity).toMatchObject({ field: field.id, say });
        expect(oddity.cell?.split('.')[0] ?? field.id).toBe(field.id);
      }
    }),
  );
});

test.each(every)('%s: a hundred thousand characters of anything are judged as well', (_, field, rule) => {
  for (const piece of ['”', 'x', '?', ' a-b', '9', '🤝', '\u202e', '‘ ', '2,000 ']) {
    const texts = Object.fromEntries(cells.map(([, name]) => [name, `${long(piece)}x`]));
    const written = { ...texts, calendar: '0 1' };
    expect(
      oddAt(field, rule, written, { collaborate: { 'criteria.0.text': 'A' } }).length,
    ).toBeLessThanOrEqual(2);
  }
});

test('a thousand rows are looked at, each once', () => {
  const rows = Array.from({ length: 1000 }, (_, n) => ({
    date: n % 2 === 0 ? '2025-06-09' : '2025-06-06',
    purpose: 'x',
  }));
  const texts = calls(...rows);
  expect(rowsOf(contacts, new Map(Object.entries(texts)))).toHaveLength(1000);
  expect(oddAt(contacts, rising, texts)).toHaveLength(500);
  expect(new Set(oddAt(contacts, length('words', 2, null, 'purpose'), texts)).size).toBe(1000);
});

test('every broken rule of a field is said, in the order of the rules', () => {
  const field = ruled(
    account,
    length('words', 3, null),
    { ...avoid, say: 'Avoid it.' },
    { ...ends, say: 'Ask.' },
  );
  const found = brokenRules(dossier({ assure: { account: 'best' } }), assure, field, TODAY);
  expect(found).toEqual([
    { field: 'account', cell: 'account', say },
    { field: 'account', cell: 'account', say: 'Avoid it.' },
    { field: 'account', cell: 'account', say: 'Ask.' },
  ]);
});
