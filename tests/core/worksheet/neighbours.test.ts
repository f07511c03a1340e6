// What of the worksheets is sent to a page that shows one of them, or some of its fields.
import { expect, test } from 'vitest';
import { excerpt, neighbours } from '../../../src/core/worksheet/filling/neighbours.ts';
import type { Worksheet } from '../../../src/core/worksheet/worksheet.ts';
import { assure, sheets } from './given-deal.ts';
import { worksheet as collaborate } from '../given.ts';

const told = (some: readonly Worksheet[]) =>
  some.map(({ id, fields }) => [id, ...fields.map((field) => field.id)].join(' '));
const cut = (id: string, ...fields: string[]) => {
  const { worksheet, others } = excerpt(sheets, id, fields);
  return { worksheet: told([worksheet])[0], others: told(others) };
};

test('a worksheet is sent with what it shows of the others, and nothing else of theirs', () => {
  expect(told(neighbours(sheets, assure))).toEqual(['collaborate options criteria']);
  expect(neighbours(sheets, collaborate)).toEqual([]);
});

test('a field that stands on its own is sent alone', () => {
  expect(cut('collaborate', 'options')).toEqual({ worksheet: 'collaborate options', others: [] });
  expect(cut('assure', 'account', 'calendar')).toEqual({ worksheet: 'assure account calendar', others: [] });
});

test('a table of ratings is sent with both of its lists, and a sum with what is added up', () => {
  expect(cut('collaborate', 'ratings').worksheet).toBe('collaborate options criteria ratings');
  expect(cut('assure', 'total').worksheet).toBe('assure fit value timing access total');
});

test('what is carried from another worksheet, or tied to it, is sent with that field', () => {
  expect(cut('assure', 'options-again')).toEqual({
    worksheet: 'assure options-again',
    others: ['collaborate options'],
  });
  expect(cut('assure', 'check')).toEqual({ worksheet: 'assure check', others: ['collaborate criteria'] });
});

test('fields that nobody has are our mistake', () => {
  expect(() => excerpt(sheets, 'collaborate', ['nothing'])).toThrow('nothing');
  expect(() => excerpt(sheets, 'nowhere', ['options'])).toThrow('nowhere');
});
