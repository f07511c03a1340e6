// Days as CRMs write them, and which of two figures is the day.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateIn, exampleOfBoth, hourIn, orderIn } from '../../../../src/core/deal/crm/days.ts';
import { dateOf, dayOf } from '../../../../src/core/time/day.ts';

test('a day is read however HubSpot, Salesforce, Pipedrive and people write it', () => {
  const third = ['2026-04-03', '2026/4/3', '2026-04-03 09:30', '2026-04-03T23:59:59.000Z', '3.4.2026'];
  const more = [
    '03.04.26',
    '3. 4. 2026',
    '3 April 2026',
    '3rd of April 2026',
    'April 3, 2026',
    'Apr 3, 2026',
  ];
  const named = ['3-Apr-2026', '03-Apr-26', '3. April 2026', 'Fri, 3 Apr 2026', 'Fr., 3. April 2026 10:00'];
  for (const text of [...third, ...more, ...named]) {
    expect([text, dateIn(text, 'day')]).toEqual([text, '2026-04-03']);
    expect([text, dateIn(text, 'month')]).toEqual([text, '2026-04-03']);
  }
  expect(dateIn('1. März 2026', 'day')).toBe('2026-03-01');
  expect(dateIn('1 Dez 2026', 'day')).toBe('2026-12-01');
});

test('a day that a spreadsheet counted is read, with a time behind it too', () => {
  expect(['45990', '46355', '46355.4167', '46355,25'].map((text) => dateIn(text, 'day'))).toEqual([
    '2025-11-29',
    ...['2026-11-29', '2026-11-29', '2026-11-29'],
  ]);
  // A program that counts in fractions misses midnight by a second.
  expect([dateIn('46355.99999', 'day'), hourIn('46355.99999')]).toEqual(['2026-11-30', '']);
  for (const text of ['4599', '459900', '12000', '45990 EUR']) expect(dateIn(text, 'day')).toBeNull();
});

test('the time behind a day is kept as it was written, but for seconds, and midnight is none', () => {
  const times = {
    '2026-12-01 16:30': '16:30',
    '12/1/2026 4:30 PM': '4:30 PM',
    '12/1/2026, 4:30:00 PM': '4:30 PM',
    '2026-12-01T16:30:00.000Z': '16:30 UTC',
    '2026-12-01T16:30:00+01:00': '16:30+01:00',
    '01.12.2026 16:30 Uhr': '16:30 Uhr',
    '12/1/2026 4 PM': '4 PM',
    '01/12/2026 16h30': '16h30',
    '46357.6875': '16:30',
    ...{ '2026-12-01': '', '12/1/2026 12:00 AM': '', '2026-12-01T00:00:00Z': '', '2026-12-01 0:00': '' },
    ...{ '12/1/2026 12am': '', '12/1/2026 12 a.m.': '', '12/1/2026 12 PM': '12 PM' },
    ...{ '': '', 'in May': '', '46357': '' },
  };
  for (const [text, hour] of Object.entries(times)) expect([text, hourIn(text)]).toEqual([text, hour]);
  for (const text of Object.keys(times).slice(0, 9)) {
    expect([text, dateIn(text, text.startsWith('01') ? 'day' : 'month')]).toEqual([text, '2026-12-01']);
  }
});

test('of two figures the order says which is the day', () => {
  for (const text of ['03/04/2026', '3/4/26', '3-4-2026', '03/04/2026, 10:00 AM']) {
    expect([dateIn(text, 'day'), dateIn(text, 'month')]).toEqual(['2026-04-03', '2026-03-04']);
  }
});

test('what can only be one day is that, whichever order its column has', () => {
  expect([dateIn('04/13/2026', 'day'), dateIn('13/04/2026', 'month')]).toEqual(['2026-04-13', '2026-04-13']);
  expect(orderIn(['13/04/2026', '04/13/2026'])).toBe('either');
});

test('what names no day of the calendar is no day, and nothing is nothing', () => {
  for (const text of ['31/04/2026', '2026-02-30', '30.2.2026', 'soon', '3 Avocado 2026', '1/1/1912']) {
    expect([text, dateIn(text, 'day')]).toEqual([text, null]);
  }
  for (const text of ['', ' ', '-', '--', '–', 'n/a', '(No value)']) expect(dateIn(text, 'day')).toBe('');
});

test('a row decides for its column, and who is to say is asked only where days differ', () => {
  expect(orderIn(['03/04/2026', '25/04/2026'])).toBe('day');
  expect(orderIn(['03/04/2026', '04/25/2026', ''])).toBe('month');
  expect(orderIn(['03/04/2026', '04/04/2026'])).toBe('unclear');
  expect(orderIn(['03/04/2026', '25/04/2026', '04/25/2026'])).toBe('unclear');
  expect(orderIn(['04/04/2026', '2026-04-03', '3.4.2026', 'soon', ''])).toBe('either');
  expect(exampleOfBoth(['', '25/04/2026', '4/4/2026', '03/04/2026 10:00'])).toBe('03/04/2026');
});

test('any day is read as it was written, in every order', () => {
  fc.assert(
    fc.property(fc.integer({ min: dayOf('2000-01-01'), max: dayOf('2099-12-31') }), (day) => {
      const date = dateOf(day);
      const [year, month, on] = date.split('-') as [string, string, string];
      const read = [
        dateIn(`${on}/${month}/${year}`, 'day'),
        dateIn(`${month}/${on}/${year}`, 'month'),
        dateIn(`${Number(on)}.${Number(month)}.${year.slice(2)}`, 'month'),
        dateIn(`${date} 23:59`, 'day'),
      ];
      expect(read).toEqual(read.map(() => date));
    }),
  );
});

test('any text is a day, nothing, or no day', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('day' as const, 'month' as const), (text, order) => {
      const date = dateIn(text, order);
      expect(date === null || date === '' || dateOf(dayOf(date)) === date).toBe(true);
    }),
  );
});
