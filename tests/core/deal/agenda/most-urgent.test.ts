// The one line of the home page: what cannot wait, over all deals.
import { expect, test } from 'vitest';
import { agendaOf } from '../../../../src/core/deal/agenda/agenda.ts';
import { inWork, mostUrgent } from '../../../../src/core/deal/agenda/most-urgent.ts';
import type { Deal, DealState } from '../../../../src/core/deal/deal.ts';
import { dayOf } from '../../../../src/core/time/day.ts';
import { days } from '../../../../src/words/deal/pages/days.ts';
import { deal } from '../given.ts';

const TODAY = dayOf('2026-12-01');
const withSteps = (...dates: readonly string[]) =>
  deal({}, { talks: dates.map((date) => ['2026-11-18', '', `Step of ${date}`, 'us', date]) });
const lost = deal({ explore: { 'worth-it': 'no' } }, { plan: [['Sign', 'them', '', '2026-11-20', '']] });

function urgent(all: Readonly<Record<string, ReturnType<typeof deal>>>, state: DealState = 'open') {
  const deals: readonly Deal[] = Object.keys(all).map((id) => ({ id, name: id, at: '', state }));
  const agenda = ({ id }: Deal) => agendaOf(all[id]!, TODAY, days);
  return { worked: inWork(deals, agenda).map(({ id }) => id), first: mostUrgent(deals, agenda) };
}

test('what is overdue for longest stands first, with how many others are overdue or due today', () => {
  const { first } = urgent({
    kranz: withSteps('2026-12-08'),
    mertens: withSteps('2026-11-24', '2026-12-04'),
    elmshorn: withSteps('2026-11-27', '2026-12-01'),
    moewe: withSteps(''),
  });
  expect(first).toMatchObject({
    deal: { id: 'mertens' },
    overdue: { by: '2026-11-24' },
    next: null,
    others: 2,
  });
});

test('where nothing is overdue, today comes first, then the next day of any deal', () => {
  expect(urgent({ later: withSteps('2026-12-08'), now: withSteps('2026-12-01') }).first).toMatchObject({
    ...{ deal: { id: 'now' }, overdue: null, others: 0 },
    next: { day: TODAY },
  });
  expect(urgent({ none: withSteps(), later: withSteps('2026-12-08') }).first).toMatchObject({
    ...{ deal: { id: 'later' }, overdue: null, others: 0 },
    next: { day: TODAY + 7 },
  });
});

test('that no date lies ahead is said only where it is true of every deal', () => {
  expect(urgent({ a: withSteps(), b: withSteps('') }).first).toBeNull();
  expect(urgent({}).first).toBeNull();
});

test('a deal that is archived, deleted or ended with a no is not what cannot wait', () => {
  const late = withSteps('2026-11-24');
  expect(urgent({ late }, 'archived')).toEqual({ worked: [], first: null });
  expect(urgent({ late }, 'deleted')).toEqual({ worked: [], first: null });
  expect(urgent({ lost, next: withSteps('2026-12-08') })).toMatchObject({
    ...{ worked: ['next'], first: { deal: { id: 'next' }, others: 0 } },
  });
});
