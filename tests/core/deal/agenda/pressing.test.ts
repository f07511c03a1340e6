// The lines of the home page: what cannot wait, over all deals.
import { expect, test } from 'vitest';
import { agendaOf } from '../../../../src/core/deal/agenda/agenda.ts';
import { allPressing, inWork, isUndated, upOf } from '../../../../src/core/deal/agenda/pressing.ts';
import type { Deal, DealState } from '../../../../src/core/deal/deal.ts';
import { dateOf, dayOf } from '../../../../src/core/time/day.ts';
import { days } from '../../../../src/words/deal/pages/days.ts';
import { deal } from '../given.ts';

const TODAY = dayOf('2026-12-01');
const withSteps = (...dates: readonly string[]) =>
  deal({}, { talks: dates.map((date) => ['2026-11-18', '', `Step of ${date}`, 'us', date]) });
const lost = deal({ explore: { 'worth-it': 'no' } }, { plan: [['Sign', 'them', '', '2026-11-20', '']] });

function presses(
  all: Readonly<Record<string, ReturnType<typeof deal>>>,
  { state = 'open', today = TODAY }: { state?: DealState; today?: number } = {},
) {
  const deals: readonly Deal[] = Object.keys(all).map((id) => ({ id, name: id, at: '', state }));
  const agenda = ({ id }: Deal) => agendaOf(all[id]!, today, days);
  const { lines, left } = upOf(allPressing(deals, agenda), today);
  return {
    worked: inWork(deals, agenda).map(({ id }) => id),
    lines: lines.map(({ deal, day, more, late }) =>
      [
        ...[deal.id, dateOf(day)],
        ...(more > 0 ? [`+${more}`] : []),
        ...(late > 0 ? [`${late} late`] : []),
      ].join(' '),
    ),
    left,
  };
}

test('what is set for today stands first, then what is overdue, from the last day back, then the week: one line for each deal', () => {
  const { lines } = presses({
    kranz: withSteps('2026-12-07', '2026-12-08'),
    mertens: withSteps('2026-11-24', '2026-11-26', '2026-12-04'),
    elmshorn: withSteps('2026-11-27', '2026-12-01'),
    late: withSteps('2026-11-30'),
    soon: withSteps('2026-12-04'),
    moewe: withSteps(''),
  });
  expect(lines).toEqual([
    'elmshorn 2026-12-01 +1 1 late',
    'late 2026-11-30',
    'mertens 2026-11-26 +2 1 late',
    'soon 2026-12-04',
    'kranz 2026-12-07',
  ]);
});

test('what is set for today stands in the order of its times', () => {
  const at = (what: string) => deal({}, { talks: [['2026-11-18', '', what, 'us', '2026-12-01']] });
  const { lines } = presses({ none: at('Call'), late: at('16:00 Ask'), early: at('11:00 Show two options') });
  expect(lines).toEqual(['early 2026-12-01', 'late 2026-12-01', 'none 2026-12-01']);
});

test('however much is overdue, all that is set for today has its line; of the rest three each, and the others are counted', () => {
  const all = (days: readonly string[]) => days.map((day, at) => [`${day} ${at}`, withSteps(day)] as const);
  const four = (day: string) => all([day, day, day, day]);
  const { lines, left } = presses(
    Object.fromEntries([...four('2026-11-30'), ...four('2026-12-01'), ...four('2026-12-02')]),
  );
  expect(lines.filter((line) => line.endsWith('2026-12-01'))).toHaveLength(4);
  expect(lines.slice(0, 4).every((line) => line.endsWith('2026-12-01'))).toBe(true);
  expect([lines.length, left]).toEqual([10, 2]);
});

test('a deal in which nothing is overdue and no day lies ahead is told from the others', () => {
  const undated = (given: ReturnType<typeof deal>) => isUndated(agendaOf(given, TODAY, days));
  expect([withSteps(), withSteps(''), withSteps('2025-12-01')].map(undated)).toEqual([true, true, true]);
  expect([withSteps('2026-11-30'), withSteps('2027-06-01')].map(undated)).toEqual([false, false]);
});

test('what was ahead is overdue two days later, and nothing of it has to be written anew', () => {
  const all = { kranz: withSteps('2026-12-02'), elmshorn: withSteps('2026-12-08') };
  expect(presses(all).lines).toEqual(['kranz 2026-12-02']);
  expect(presses(all, { today: TODAY + 2 }).lines).toEqual(['kranz 2026-12-02', 'elmshorn 2026-12-08']);
});

test('where nothing is due within a week, the next day of any deal is told alone', () => {
  expect(
    presses({ later: withSteps('2027-01-20'), next: withSteps('2026-12-09', '2026-12-10') }).lines,
  ).toEqual(['next 2026-12-09']);
});

test('that no date lies ahead is said only where it is true of every deal', () => {
  expect(presses({ a: withSteps(), b: withSteps('') }).lines).toEqual([]);
  expect(presses({}).lines).toEqual([]);
});

test('what was due a year ago is not called for', () => {
  expect(presses({ old: withSteps('2025-12-01'), next: withSteps('2026-12-03') }).lines).toEqual([
    'next 2026-12-03',
  ]);
});

test('a deal that is archived, deleted or ended with a no is not what cannot wait', () => {
  const late = withSteps('2026-11-24');
  expect(presses({ late }, { state: 'archived' })).toMatchObject({ worked: [], lines: [] });
  expect(presses({ late }, { state: 'deleted' })).toMatchObject({ worked: [], lines: [] });
  expect(presses({ lost, next: withSteps('2026-12-08') })).toMatchObject({
    ...{ worked: ['next'], lines: ['next 2026-12-08'] },
  });
});
