import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backupName, backupText, type Backup } from '../../../src/core/copy/backup.ts';
import { answered, at, marked } from '../given.ts';

const backup = (value: string, quarantine: readonly unknown[] = []): Backup => ({
  format: 'collaborative-selling',
  version: 1,
  exportedAt: at(9),
  journal: [answered(1, 'best-sign', 'right'), marked(2, 'criteria', true)],
  deals: [{ id: 'd1', at: at(1) }],
  drafts: [{ sheet: 'deal/d1', field: 'name', value, lamport: 1, tab: 'a', at: at(1) }],
  history: [],
  quarantine,
});

test('a copy reads back as what went into it, letter for letter', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.array(fc.jsonValue(), { maxLength: 3 }),
      (value, quarantine) => {
        expect(JSON.parse(backupText(backup(value, quarantine)))).toEqual(
          JSON.parse(JSON.stringify(backup(value, quarantine))),
        );
      },
    ),
  );
});

test('equal records make equal files, whatever the order of their parts', () => {
  const turned = Object.fromEntries(Object.entries(backup('x')).reverse()) as unknown as Backup;
  expect(backupText(turned)).toBe(backupText(backup('x')));
});

test('keys are sorted at every level, and lists keep their order', () => {
  const text = backupText(backup('x', [{ b: [2, 1], a: { d: 0, c: 0 } }]));
  expect(Object.keys(JSON.parse(text) as object)).toEqual(Object.keys(backup('x')).sort());
  expect(text.replace(/\s/g, '')).toContain('{"a":{"c":0,"d":0},"b":[2,1]}');
});

test('the file is named by the day, and by nobody', () => {
  expect(backupName(at(0))).toMatchInlineSnapshot(`"common-ground-2026-01-01.json"`);
});
