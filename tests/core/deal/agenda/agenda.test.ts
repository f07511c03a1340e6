import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agendaOf } from '../../../../src/core/deal/agenda/agenda.ts';
import { appointments, nextIn } from '../../../../src/core/deal/appointments.ts';
import { openSteps } from '../../../../src/core/deal/steps.ts';
import { dateOf, dayOf } from '../../../../src/core/time/day.ts';
import { days } from '../../../../src/words/deal/pages/days.ts';
import { deal } from '../given.ts';

const sign = ['Sign', 'them', 'Marcus', '2025-06-09', ''];
const fit = ['Fit three shops', 'us', 'Mara', '2025-06-18', ''];
const ask = ['Ask about the rota', 'us', '', '', ''];
const allMet = {
  target: { chosen: 'yes' },
  contact: { invited: 'yes' },
  explore: { 'worth-it': 'yes' },
  confirm: { 'said-yes': 'yes' },
};
const on = (day: string, one: ReturnType<typeof deal>) => agendaOf(one, dayOf(day), days);
const lateness = (day: string, one: ReturnType<typeof deal>) =>
  on(day, one).steps.map(({ what, late }) => [what, late]);

test('a step is overdue from the day after the one it was promised for, and says who owes it', () => {
  const one = deal({}, { plan: [fit, sign, ask] });
  expect(on('2025-06-09', one)).toMatchObject({
    overdue: [],
    next: { about: 'Sign', owed: true, theirs: true, who: 'Marcus' },
  });
  expect(on('2025-06-10', one)).toMatchObject({
    overdue: [{ what: 'Sign', by: '2025-06-09', theirs: true, who: 'Marcus' }],
    next: { about: 'Fit three shops', owed: true, theirs: false, who: 'Mara' },
  });
});

test('the earliest is overdue for longest, and what has no day is never late', () => {
  const one = deal({}, { plan: [ask, fit, sign] });
  expect(lateness('2026-01-01', one)).toEqual([
    ['Sign', 'overdue'],
    ['Fit three shops', 'overdue'],
    ['Ask about the rota', 'open'],
  ]);
});

test('a contact that is planned and a meeting are next, and nobody owes them', () => {
  const one = deal({}, { touches: [['A checklist by email', '2025-04-29']] });
  expect(on('2025-04-29', one)).toMatchObject({ overdue: [], next: { owed: false } });
  expect(on('2025-04-30', one)).toMatchObject({ overdue: [], next: null });
});

test('a deal with all its gates met calls nothing overdue that was due more than a quarter ago', () => {
  const ended = deal(allMet, { plan: [sign] });
  expect(lateness('2025-09-07', ended)).toEqual([['Sign', 'overdue']]);
  expect(lateness('2025-09-08', ended)).toEqual([['Sign', 'lapsed']]);
  expect(on('2025-09-08', ended).overdue).toEqual([]);
});

test('as long as one gate is open, a step is overdue however old it is', () => {
  const { target: _, ...others } = allMet;
  expect(lateness('2035-01-01', deal(others, { plan: [sign] }))).toEqual([['Sign', 'overdue']]);
  expect([...on('2035-01-01', deal(others)).met]).toEqual(['contact', 'explore', 'confirm']);
});

test('a year of which only the first figures are typed makes nothing overdue', () => {
  expect(
    on('2025-06-10', deal({}, { plan: [['Sign', 'them', 'Marcus', '0002-06-09', '']] })).overdue,
  ).toEqual([]);
});

test('where a step can be closed is said with it, and where it cannot', () => {
  const one = deal(
    {},
    {
      plan: [sign],
      fixes: [['The door', 'Mara', '2025-07-18', '']],
      talks: [['2025-05-22', 'A pilot', 'Show the draft', 'us', '2025-05-28']],
    },
  );
  expect(openSteps(one).map(({ name, sheet, closed }) => ({ name, sheet, closed }))).toEqual([
    { name: 'debrief.talks.0', sheet: 'debrief', closed: null },
    { name: 'confirm.plan.0', sheet: 'confirm', closed: 'plan.0.closed' },
    { name: 'assure.fixes.0', sheet: 'assure', closed: 'fixes.0.closed' },
  ]);
});

const step = fc.tuple(
  fc.constantFrom('Sign', 'Fit', ''),
  fc.constantFrom('us', 'them', ''),
  fc.constantFrom('Mara', ''),
  fc.constantFrom('2025-06-09', '2025-06-10', '2025-06-11', '2024-01-01', '0002-06-09', 'soon', ''),
  fc.constantFrom('', '', '2025-06-10'),
);
const touch = fc.tuple(fc.constantFrom('A checklist', ''), fc.constantFrom('2025-06-09', '2025-06-10', ''));

test('in any deal, what is next or overdue is in the calendar on that day, and no step is both', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 6 }),
      fc.array(touch, { maxLength: 3 }),
      fc.constantFrom({}, allMet),
      fc.integer({ min: dayOf('2025-06-08'), max: dayOf('2025-06-12') }),
      (plan, touches, written, today) => {
        const one = deal(written, { plan, touches });
        const { steps, overdue, next } = agendaOf(one, today, days);
        const calendar = appointments(one, days);
        expect(next).toEqual(nextIn(one, today, days));
        if (next) expect(calendar).toContainEqual(next);
        expect(steps.map(({ late: _, ...each }) => each)).toEqual(openSteps(one));
        for (const { name, by } of overdue) {
          const there = calendar.filter((each) => each.name.startsWith(`${name}.`));
          expect(there.map(({ day }) => dateOf(day))).toEqual([by]);
          expect(there[0]!.day).toBeLessThan(today);
          expect(there[0]).not.toEqual(next);
        }
      },
    ),
  );
});
