import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gaps, isBegun, type Gap } from '../../../src/core/worksheet/gaps.ts';
import { assure, cells, dossier, exampleWith, contacts, nasty, type Written } from './given-deal.ts';
import { deal, sheets } from '../deal/given.ts';
import { worksheet } from '../given.ts';

const COMPLETE = {
  note: 'Harrow Lane',
  'options.0.name': 'Pilot',
  'options.0.who': 'Priya',
  'options.1.name': 'Nothing',
  'options.1.who': 'Nobody',
  'criteria.0.text': 'Speed',
  'criteria.0.weight': '5',
  'ratings.0.0': '4',
  'ratings.1.0': '0',
  gate: 'not-yet',
};
const open = (collaborate: Written[string]) => gaps(dossier({ collaborate }), worksheet);
const names = (found: readonly Gap[]) => found.map((gap) => gap.field.id);
const openInAssure = (texts: Written[string]) => gaps(exampleWith({ assure: texts }), assure);

test('a blank sheet misses every required field, in their order', () => {
  expect(names(open({}))).toEqual(['note', 'options', 'criteria', 'ratings', 'gate']);
});

test('a blank sheet misses nothing that is computed, carried or not required', () => {
  expect(names(gaps(dossier({}), assure))).toEqual([
    ...[
      'account',
      'sent',
      'stop-after',
      'fit',
      'value',
      'timing',
      'access',
      'margin',
      'retention',
      'discount',
    ],
    ...['decision', 'agreed', 'calendar', 'check', 'signed'],
  ]);
});

test('a complete sheet misses nothing, also where the gate is not met', () => {
  expect(open(COMPLETE)).toEqual([]);
  expect(openInAssure({ signed: 'not-yet' })).toEqual([]);
});

test('a field that is not required is never missing', () => {
  const easy = { ...assure, fields: assure.fields.map((field) => ({ ...field, required: false })) };
  expect(gaps(dossier({}), easy)).toEqual([]);
});

test('too few rows are told before empty cells', () => {
  const rows = open({ ...COMPLETE, 'options.1.name': '', 'options.1.who': '' });
  expect(rows).toMatchObject([{ kind: 'rows', have: 1, field: { id: 'options' } }]);
  const missing = open({ ...COMPLETE, 'options.1.who': '' });
  expect(missing).toMatchObject([{ kind: 'cells', missing: 1, field: { id: 'options' } }]);
});

test('an optional cell is never missing, and every other one is', () => {
  const cell = (id: string) => `calendar.0.${id}`;
  for (const { id, optional } of contacts.columns) {
    const found = openInAssure({ [cell(id)]: ' ' });
    if (optional) expect(found).toEqual([]);
    else expect(found).toMatchObject([{ kind: 'cells', missing: 1, field: { id: 'calendar' } }]);
  }
});

test('one more step of a talk has no words by design, and misses nothing', () => {
  const sheet = sheets.find(({ id }) => id === 'debrief')!;
  const fields = sheet.fields.map((field) =>
    field.kind === 'list'
      ? {
          ...{ ...field, required: true },
          columns: field.columns.map((each) => ({
            ...each,
            optional: each.role !== 'held' && each.role !== 'said',
          })),
        }
      : field,
  );
  const missing = (...talks: readonly (readonly string[])[]) =>
    gaps(deal({}, { talks }), { ...sheet, fields }).map((gap) => gap.kind === 'cells' && gap.missing);
  const said = ['2026-12-01', '', 'Send it', 'us', '', 'Two hours.'];
  expect(missing(said, ['2026-12-01', '', 'Ask', 'us', '', ''])).toEqual([]);
  expect(missing(said, ['2026-12-02', '', 'Ask', 'us', '', ''])).toEqual([1]);
});

test('a tied field has a row for each filled row of its list, and misses what is not in it', () => {
  const third = exampleWith({ collaborate: { criteria: '0 1 2', 'criteria.2.text': 'Quiet' } });
  expect(gaps(third, assure)).toMatchObject([{ kind: 'cells', missing: 1, field: { id: 'check' } }]);
  const fewer = exampleWith({ collaborate: { criteria: '1' }, assure: { 'check.0.met': '' } });
  expect(gaps(fewer, assure)).toEqual([]);
  const none = exampleWith({ collaborate: { criteria: '' } });
  expect(gaps(none, assure)).toMatchObject([{ kind: 'empty', field: { id: 'check' } }]);
});

test('a tied field whose list the course has no more is empty, not broken', () => {
  expect(names(gaps(dossier({}, [assure]), assure))).toContain('check');
});

test('a matrix misses a cell for each filled row and criterion without a number on the scale', () => {
  const { 'ratings.1.0': _, ...rest } = COMPLETE;
  expect(open(rest)).toMatchObject([{ kind: 'cells', missing: 1, field: { id: 'ratings' } }]);
  expect(open({ ...COMPLETE, 'ratings.0.0': '9', 'ratings.1.0': 'good' })).toMatchObject([
    { kind: 'cells', missing: 2 },
  ]);
});

test('a matrix needs no rating for rows that are empty or were removed', () => {
  expect(open({ ...COMPLETE, options: '0 1 2' })).toEqual([]);
  expect(open({ ...COMPLETE, options: '0 1', 'options.4.name': 'Removed' })).toEqual([]);
});

test('a choice that the course no longer has is missing, since it cannot be seen', () => {
  expect(names(openInAssure({ decision: 'maybe' }))).toEqual(['decision']);
  expect(names(openInAssure({ 'check.0.met': 'gone', signed: 'gone' }))).toEqual(['check', 'signed']);
});

test('each text that is missing from a complete sheet is missed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(COMPLETE)), (name) => {
      expect(open({ ...COMPLETE, [name]: ' ' })).not.toEqual([]);
    }),
  );
});

test('text in an empty cell makes no gap, but where a list has grown a row by it', () => {
  const both = (written: Written) => [worksheet, assure].flatMap((sheet) => gaps(dossier(written), sheet));
  const texts = fc.array(fc.tuple(fc.constantFrom(...cells), nasty), { maxLength: 20 });
  fc.assert(
    fc.property(texts, fc.constantFrom(...cells), nasty, (before, [sheet, name], text) => {
      const written: Record<string, Record<string, string>> = { collaborate: {}, assure: {} };
      for (const [[id, cell], value] of before) if (/\D/.test(cell)) written[id]![cell] = value;
      for (const list of ['options', 'criteria', 'calendar'])
        for (const id in written) delete written[id]![list];
      fc.pre((written[sheet]![name] ?? '').trim() === '');
      fc.pre(!/^(options|criteria|calendar)/.test(name));
      const after = { ...written, [sheet]: { ...written[sheet], [name]: text } };
      const missing = (found: readonly Gap[]) =>
        found.reduce((sum, gap) => sum + ('missing' in gap ? gap.missing : 1), 0);
      expect(names(both(written))).toEqual(expect.arrayContaining(names(both(after))));
      expect(missing(both(after))).toBeLessThanOrEqual(missing(both(written)));
    }),
    { numRuns: 300 },
  );
});

test('no text typed anywhere breaks a sheet', () => {
  const anywhere = fc.constantFrom(...cells, ['assure', 'calendar'], ['collaborate', '__proto__']);
  fc.assert(
    fc.property(fc.array(fc.tuple(anywhere, nasty), { maxLength: 8 }), (texts) => {
      const on = (id: string) =>
        texts.flatMap(([[sheet, name], text]) => (sheet === id ? [[name, text] as const] : []));
      const deal = dossier({
        collaborate: Object.fromEntries(on('collaborate')),
        assure: Object.fromEntries(on('assure')),
      });
      for (const sheet of [worksheet, assure]) {
        expect(gaps(deal, sheet).length).toBeLessThanOrEqual(sheet.fields.length);
      }
    }),
  );
});

test('a sheet is begun once something can be read on it', () => {
  expect(isBegun(dossier({ assure: { account: 'Harrow Lane' } }), 'assure')).toBe(true);
  expect(isBegun(dossier({ assure: { 'check.0.met': 'met' }, collaborate: COMPLETE }), 'assure')).toBe(true);
  expect(isBegun(dossier({ assure: { signed: 'not-yet' } }), 'assure')).toBe(true);
  expect(
    isBegun(
      dossier({ collaborate: { 'options.0.name': 'A', 'criteria.0.text': 'B', 'ratings.0.0': '3' } }),
      'collaborate',
    ),
  ).toBe(true);
});

test('a sheet is not begun by space, by the order of empty rows, by what was taken off it or stands elsewhere', () => {
  const written = {
    account: ' \n',
    calendar: '1 0 2',
    'calendar.7.purpose': 'Removed',
    'check.5.met': 'met',
  };
  expect(isBegun(dossier({ assure: written, collaborate: COMPLETE }), 'assure')).toBe(false);
  expect(isBegun(dossier({ gone: { account: 'Harrow Lane' } }), 'gone')).toBe(false);
});
