import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unitOfResult } from '../../../src/core/worksheet/computed.ts';
import { rowsIn } from '../../../src/core/worksheet/dossier.ts';
import type { Field } from '../../../src/core/worksheet/field.ts';
import { dateInWords, numberInWords } from '../../../src/core/worksheet/reading.ts';
import { isBlank, shown, type Style } from '../../../src/core/worksheet/shown.ts';
import { isDate, plainNumber } from '../../../src/core/worksheet/read-cell.ts';
import { cell, written } from '../../../src/core/worksheet/worksheet.ts';
import {
  agreed,
  amount,
  assure,
  carried,
  check,
  decision,
  dossier,
  exampleWith,
  contacts,
  lifetime,
  long,
  nasty,
  nastyCells,
  points,
  sent,
  sheets,
  signed,
  story,
  total,
  type Written,
} from './given-deal.ts';
import { ratings, worksheet } from '../given.ts';
import { reading } from '../../../src/words/worksheet/reading.ts';

const inAssure = (field: Field, texts: Written[string], style?: Style) =>
  shown(dossier({ assure: texts }), assure, field, reading, style);
const textOf = (field: Field, text: string, style?: Style) => inAssure(field, { [field.id]: text }, style);
const text = (words: string) => ({ kind: 'text', text: words });

test('a text is shown as it was written, but for the space around it', () => {
  fc.assert(
    fc.property(nasty, (words) => {
      expect(textOf(story, words)).toEqual(text(words.trim()));
    }),
  );
  expect(textOf(story, long('🤝 x\n'))).toEqual(text(long('🤝 x\n').trim()));
});

test('a date is shown in words, and what is no date as it was written', () => {
  expect(textOf(sent, '2025-05-30')).toEqual(text('30 May 2025'));
  expect(textOf(sent, '2026-02-30')).toEqual(text('2026-02-30'));
  expect(textOf(sent, 'soon')).toEqual(text('soon'));
  expect(dateInWords('9999-12-31', reading)).toBe('31 December 9999');
});

test('a number is shown with its unit and every digit that was written, and what is no number as it was written', () => {
  const margin = amount('margin', 'Margin', '€ a year', '1');
  expect(textOf(margin, '1417.50')).toEqual(text('€1,417.50 a year'));
  expect(textOf(margin, '-1417,5')).toEqual(text('-€1,417.5 a year'));
  expect(textOf(margin, '0.905')).toEqual(text('€0.905 a year'));
  expect(textOf(margin, 'about 20')).toEqual(text('about 20'));
  expect(textOf(amount('stop-after', '', 'contacts', '4'), '4')).toEqual(text('4 contacts'));
  expect(textOf(amount('stop-after', '', '', '4'), '12 000')).toEqual(text('12,000'));
});

test('a sum of money is shown in the currency that was written with it, a result in that of what it is reckoned from', () => {
  const margin = amount('margin', 'Margin', '€ a year', '1');
  expect(textOf(margin, '$64,000')).toEqual(text('$64,000 a year'));
  expect(textOf(margin, '64000 USD')).toEqual(text('USD 64,000 a year'));
  expect(textOf(margin, '-CHF 1’400.50')).toEqual(text('-CHF 1,400.50 a year'));
  expect(textOf(margin, '€64000')).toEqual(text('€64,000 a year'));
  expect(textOf(amount('stop-after', '', 'contacts', '4'), '$4')).toEqual(text('4 contacts'));
  expect(unitOfResult(lifetime, new Map([['margin', '£2,000']]))).toBe('£');
  expect(unitOfResult(total, new Map([['fit', '$5']]))).toBe('');
});

test('a number that is shown is read as the number that was written', () => {
  const number = fc
    .stringMatching(/^-?[1-9]?\d{0,7}(\.\d{1,6})?$/)
    .filter((each) => plainNumber(each) !== null);
  fc.assert(
    fc.property(number, fc.constantFrom('', '€', '$'), (written, unit) => {
      const field = amount('margin', 'Margin', unit, '1');
      const words = textOf(field, written);
      const [before, after] = [plainNumber(written)!, plainNumber(words.kind === 'text' ? words.text : '')!];
      expect(Number(after)).toBe(Number(before));
      expect(after.split('.')[1]).toBe(before.split('.')[1]);
    }),
  );
});

test('what was computed is rounded to cents, with its currency before it', () => {
  expect(numberInWords(5333.333_333, '€', reading)).toBe('€5,333.33');
  expect(numberInWords(-5333.3, '€', reading)).toBe('-€5,333.3');
  expect(numberInWords(8999.999_999_999_998, '€', reading)).toBe('€9,000');
  expect(numberInWords(28, 'hours a week', reading)).toBe('28 hours a week');
});

test('a choice is shown by its label, and one that the course has no more not at all', () => {
  expect(textOf(decision, 'not-yet')).toEqual(text('Not yet decided'));
  expect(textOf(decision, 'gone')).toEqual(text(''));
  expect(textOf(points('fit', 'Fit', '5'), '4')).toEqual(text('4'));
});

test('a box is shown when it is ticked, a gate as what was answered', () => {
  expect([textOf(agreed, 'yes'), textOf(agreed, '')]).toEqual([text('✓'), text('')]);
  expect(inAssure(signed, { signed: 'yes' })).toEqual(text('Yes, in writing'));
});

test('what follows from other fields is shown once it is known', () => {
  expect(shown(exampleWith(), assure, total, reading)).toEqual(text('14'));
  expect(shown(exampleWith(), assure, lifetime, reading)).toEqual(text('€9,000'));
  expect(shown(exampleWith({ assure: { fit: '' } }), assure, total, reading)).toEqual(text(''));
});

test('a list is shown as a table of its filled rows, in their order', () => {
  expect(shown(exampleWith(), assure, contacts, reading)).toEqual({
    kind: 'table',
    head: ['On', 'Purpose', 'Whose', 'Takes', 'Mood', 'Note'],
    rows: [
      ['6 June 2025', 'Rota, and who has the telephone', 'Theirs', '1.50 h', '', ''],
      ['29 August 2025', 'Decide in week twelve', 'Ours', '', '', 'Priya first.\nThen Jo.'],
    ],
  });
  const turned = shown(exampleWith({ assure: { calendar: '1 9 0' } }), assure, contacts, reading);
  expect(turned.kind === 'table' && turned.rows.map(([day]) => day)).toEqual([
    '29 August 2025',
    '6 June 2025',
  ]);
});

test('a program gets dates and numbers that it can read, and units at the head', () => {
  expect(shown(exampleWith(), assure, contacts, reading, 'plain')).toEqual({
    kind: 'table',
    head: ['On', 'Purpose', 'Whose', 'Takes (h)', 'Mood', 'Note'],
    rows: [
      ['2025-06-06', 'Rota, and who has the telephone', 'Theirs', '1.50', '', ''],
      ['2025-08-29', 'Decide in week twelve', 'Ours', '', '', 'Priya first.\nThen Jo.'],
    ],
  });
  expect(textOf(amount('margin', 'Margin', '€', '1'), '€2,000', 'plain')).toEqual(text('2000'));
});

test('a tied field shows the cells of the other list that it asks for, as they are now, before its own', () => {
  expect(shown(exampleWith(), assure, check, reading)).toEqual({
    kind: 'table',
    head: ['Criterion', 'Met?', 'What is missing'],
    rows: [
      ['Speed', 'Met', ''],
      ['Cost', 'Partly met', 'The night rota'],
    ],
  });
  const changed = exampleWith({ collaborate: { criteria: '1 0', 'criteria.0.text': 'Pace' } });
  expect(shown(changed, assure, check, reading)).toMatchObject({
    rows: [
      ['Cost', 'Partly met', 'The night rota'],
      ['Pace', 'Met', ''],
    ],
  });
});

test('a tied field shows the other list whatever is written there', () => {
  fc.assert(
    fc.property(nasty, (words) => {
      const changed = shown(
        exampleWith({ collaborate: { 'criteria.0.text': words } }),
        assure,
        check,
        reading,
      );
      expect(changed.kind === 'table' && changed.rows[0]).toEqual([words.trim(), 'Met', '']);
    }),
  );
});

test('a carried field shows what stands at its source, and nothing once that is gone', () => {
  expect(shown(exampleWith(), assure, carried, reading)).toEqual(
    shown(exampleWith(), worksheet, worksheet.fields[1]!, reading),
  );
  expect(shown(dossier({ assure: {} }, [assure]), assure, carried, reading)).toEqual(text(''));
});

test('a matrix shows weights and totals', () => {
  expect(shown(exampleWith(), worksheet, ratings, reading)).toEqual({
    kind: 'table',
    head: ['', 'Speed × 5', 'Cost × 2', 'Total'],
    rows: [
      ['Pilot', '4', '3', '26'],
      ['Nothing', '0', '5', '10'],
    ],
  });
});

test('of a blank deal nothing is shown', () => {
  for (const sheet of sheets) {
    for (const field of sheet.fields)
      expect(isBlank(shown(dossier({}), sheet, field, reading)), field.id).toBe(true);
  }
});

test('every text in a cell is in what is shown, whole, and each row is as long as the head', () => {
  fc.assert(
    fc.property(nastyCells, fc.constantFrom<Style>('words', 'plain'), (cells, style) => {
      const deal = exampleWith(cells);
      for (const sheet of sheets) {
        for (const field of sheet.fields) {
          const table = shown(deal, sheet, field, reading, style);
          if (table.kind === 'text') continue;
          for (const row of table.rows) expect(row).toHaveLength(table.head.length);
          if (field.kind !== 'list' && field.kind !== 'tied') continue;
          const rows = rowsIn(deal, sheet.id, field);
          expect(table.rows).toHaveLength(rows.length);
          for (const [place, row] of rows.entries()) {
            for (const column of field.columns) {
              const typed = written(deal.values(sheet.id), cell(field.id, row, column.id));
              const otherwise =
                column.kind === 'choice' ||
                (column.kind === 'date' && isDate(typed)) ||
                (column.kind === 'number' && plainNumber(typed) !== null);
              if (!otherwise) expect(table.rows[place]).toContain(typed);
            }
          }
        }
      }
    }),
  );
});

test('a thousand rows are shown, each in its place', () => {
  const texts = Array.from({ length: 1000 }, (_, row) => [`calendar.${row}.purpose`, `Call ${row}`] as const);
  const many = { ...Object.fromEntries(texts), calendar: [...texts.keys()].join(' ') };
  const table = inAssure(contacts, many);
  expect(table.kind === 'table' && table.rows.map((row) => row[1])).toEqual(texts.map(([, words]) => words));
});
