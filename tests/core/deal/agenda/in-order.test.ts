import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agendaOf } from '../../../../src/core/deal/agenda/agenda.ts';
import { isNamed } from '../../../../src/core/deal/agenda/by-name.ts';
import { inOrder } from '../../../../src/core/deal/agenda/in-order.ts';
import { dateOf, dayOf } from '../../../../src/core/time/day.ts';
import { days } from '../../../../src/words/deal/pages/days.ts';
import { deal } from '../given.ts';

const TODAY = dayOf('2025-06-10');
const withSteps = (...dates: readonly string[]) =>
  deal({}, { plan: dates.map((date) => ['Sign', 'them', 'Marcus', date, '']) });
const listed = (deals: Readonly<Record<string, ReturnType<typeof deal>>>) =>
  inOrder(Object.keys(deals), (name) => agendaOf(deals[name]!, TODAY, days));

test('what is overdue for longest stands first, then the next day that is set, then the newest without a day', () => {
  expect(
    listed({
      older: withSteps(),
      june: withSteps('2025-06-18'),
      late: withSteps('2025-06-09', '2025-06-11'),
      today: withSteps('2025-06-10'),
      later: withSteps('2025-06-02'),
      newer: withSteps(''),
    }),
  ).toEqual(['later', 'late', 'today', 'june', 'newer', 'older']);
});

test('of two with the same day, the older stands first', () => {
  expect(listed({ a: withSteps('2025-06-18'), b: withSteps('2025-06-18') })).toEqual(['a', 'b']);
});

test('however they are dated, each deal is listed once', () => {
  const dates = fc.array(fc.integer({ min: TODAY - 3, max: TODAY + 3 }).map(dateOf), { maxLength: 3 });
  fc.assert(
    fc.property(fc.array(dates, { maxLength: 9 }), (all) => {
      const deals = Object.fromEntries(all.map((some, n) => [`deal ${n}`, withSteps(...some)]));
      expect([...listed(deals)].sort()).toEqual(Object.keys(deals).sort());
    }),
  );
});

test('a deal is found by a part of its name, whatever the capitals, the accents and the order of the words', () => {
  const name = 'Süddeutsche Großhandelsgesellschaft für Kältetechnik mbH & Co. KG';
  for (const words of ['', ' ', 'sud', 'GROSSHANDEL', 'großhandel', 'kg kalte', 'Kältetechnik  mbh']) {
    expect([words, isNamed(name, words)]).toEqual([words, true]);
  }
  for (const words of ['nord', 'kg nord', 'kältetechnikmbh']) {
    expect([words, isNamed(name, words)]).toEqual([words, false]);
  }
  expect(isNamed('شركة الخليج للتبريد', 'الخليج')).toBe(true);
});
