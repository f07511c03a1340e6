import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agendaOf } from '../../../../src/core/deal/agenda/agenda.ts';
import { isAbout, isNamed } from '../../../../src/core/deal/agenda/by-name.ts';
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

test('of two with the same day, the one with the earlier time in front stands first, and one without a time last', () => {
  const at = (what: string) => deal({}, { plan: [[what, 'us', '', '2025-06-18', '']] });
  const all = { none: at('Call'), late: at('15:00 Walk the cold store'), early: at('09:30 Send terms') };
  expect(listed(all)).toEqual(['early', 'late', 'none']);
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

test('a deal is found however its name is spelled in a hurry', () => {
  for (const [name, words] of [
    ['O’Brien & Söhne <Metallbau>', 'obrien'],
    ["O'Brien & Söhne <Metallbau>", "o'brien soehne"],
    ['Hotel Möwe', 'MOEWE'],
    ['Hotel Moewe', 'moewe'],
    ['Hotel Möwe', 'mowe'],
    ['Schulze-Delitzsch', 'schulze delitz'],
    ['Großbäckerei', 'grossbaeckerei'],
  ] as const) {
    expect([words, isNamed(name, words)]).toEqual([words, true]);
  }
});

test('a deal is found by who is named in it, and not by a part of any word or by a choice', () => {
  const one = deal(
    { explore: { summary: 'Frau Müller-Behn counts.', 'worth-it': 'not-yet' } },
    { talks: [['2026-12-01', '', '', 'them', '', 'Lindner asks for noise figures.']] },
  );
  const finds = (words: string) => isAbout('Rehaklinik', one, words);
  expect(['lindner', 'mueller', 'behn', 'noise figures', 'lind klinik'].filter(finds)).toHaveLength(5);
  expect(['indner', 'not-yet', 'Behn Kranz'].filter(finds)).toEqual([]);
});
