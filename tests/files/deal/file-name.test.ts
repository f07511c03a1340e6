import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../../src/files/deal/file-name.ts';
import { nasty } from '../../core/worksheet/given-deal.ts';

test('a file names the day and no customer', () => {
  expect(fileName('2026-11-23', 'md')).toBe('common-ground-deal-2026-11-23.md');
});

test('where it is asked for, the deal is in the name', () => {
  const names = [
    'Harrow Lane Bakery Group',
    ' A/B: “C” (copy) ',
    'Ünïcödé & Söhne',
    '株式会社 山田',
    '../../..',
    '🤝',
    'CON',
  ];
  expect(names.map((name) => fileName('2026-11-23', 'csv', name))).toEqual([
    'common-ground-harrow-lane-bakery-group-2026-11-23.csv',
    'common-ground-a-b-c-copy-2026-11-23.csv',
    'common-ground-ünïcödé-söhne-2026-11-23.csv',
    'common-ground-株式会社-山田-2026-11-23.csv',
    'common-ground-deal-2026-11-23.csv',
    'common-ground-deal-2026-11-23.csv',
    'common-ground-con-2026-11-23.csv',
  ]);
});

test('any name of a deal gives a name that every system takes', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        nasty,
        fc.string({ unit: fc.constantFrom('a', '日', '𠀀', ' '), minLength: 99, maxLength: 300 }),
      ),
      (name) => {
        const file = fileName('2026-11-23', 'docx', name);
        expect(file).toMatch(/^common-ground-[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*-2026-11-23\.docx$/u);
        expect(new TextEncoder().encode(file).length).toBeLessThan(255);
      },
    ),
  );
});
