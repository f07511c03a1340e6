// What is promised in a deal and not done yet.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agendaOf } from '../../../src/core/deal/agenda/agenda.ts';
import { appointments } from '../../../src/core/deal/appointments.ts';
import { openSteps } from '../../../src/core/deal/steps.ts';
import { dayOf } from '../../../src/core/time/day.ts';
import { days } from '../../../src/words/deal/pages/days.ts';
import { deal } from './given.ts';

const sign = ['Sign', 'them', 'Marcus', '2025-06-09', ''];
const fit = ['Fit three shops', 'us', 'Mara', '2025-06-18', ''];
const what = (steps: ReturnType<typeof openSteps>) => steps.map((step) => step.what);

test('each step says whose it is, who does it and by when, and the earliest comes first', () => {
  expect(openSteps(deal({}, { plan: [fit, sign] }))).toMatchObject([
    { what: 'Sign', who: 'Marcus', by: '2025-06-09', theirs: true },
    { what: 'Fit three shops', who: 'Mara', by: '2025-06-18', theirs: false },
  ]);
});

test('what was done is not owed, and is in no calendar', () => {
  const done = [...sign.slice(0, 4), '2025-06-06'];
  const one = deal({}, { plan: [done, fit] });
  expect(what(openSteps(one))).toEqual(['Fit three shops']);
  expect(appointments(one, days).map(({ about }) => about)).toEqual(['Fit three shops']);
  expect(agendaOf(one, dayOf('2025-06-01'), days).next).toMatchObject({
    about: 'Fit three shops',
    theirs: false,
  });
});

test('a step that was promised for a day that is over is still owed', () => {
  const one = deal({}, { plan: [sign] });
  expect(agendaOf(one, dayOf('2030-01-01'), days).next).toBeNull();
  expect(what(openSteps(one))).toEqual(['Sign']);
});

test('a repair is owed until the day on which it is closed', () => {
  const fixes = [
    ['The threshold', 'Mara', '2025-07-18', ''],
    ['The door', 'Mara', '2025-07-18', '2025-07-17'],
  ];
  expect(openSteps(deal({}, { fixes }))).toMatchObject([
    { what: 'The threshold', who: 'Mara', theirs: false },
  ]);
});

test('what was promised at a talk stands until it is done, however many talks there are since', () => {
  const talks = [
    ['2025-05-22', 'A pilot', 'Show Marcus the draft', 'us', '2025-05-28'],
    ['2025-05-12', 'She reads it', 'Send the page', 'them', '2025-05-14'],
    ['2025-05-23', 'Nothing', '', '', ''],
  ];
  const one = deal({}, { talks });
  expect(openSteps(one)).toMatchObject([
    { what: 'Send the page', theirs: true, closed: 'talks.1.closed', due: 'talks.1.due' },
    { what: 'Show Marcus the draft', theirs: false, closed: 'talks.0.closed', due: 'talks.0.due' },
  ]);
  expect(appointments(one, days).map(({ about }) => about)).toEqual([
    'Send the page',
    'Show Marcus the draft',
  ]);
  const done = deal({ debrief: { 'talks.1.closed': '2025-05-14' } }, { talks });
  expect(what(openSteps(done))).toEqual(['Show Marcus the draft']);
});

test('a step that is noted after a talk and planned too stands once, with both its rows', () => {
  const talks = [['2025-06-02', '', ' show marcus  the draft', 'us', '2025-06-18']];
  const plan = [['Show Marcus the draft', 'us', 'Mara', '2025-06-18', '']];
  const one = deal({}, { plan, talks });
  expect(openSteps(one)).toMatchObject([
    { name: 'confirm.plan.0', who: 'Mara', also: [{ sheet: 'debrief', closed: 'talks.0.closed' }] },
  ]);
  expect(appointments(one, days)).toMatchObject([{ about: 'Show Marcus the draft', who: 'Mara' }]);
});

test('another day, another side or another person makes another step of the same words', () => {
  const talks = [
    ['2025-06-02', '', 'Sign', 'them', '2025-06-10'],
    ['2025-06-02', '', 'Sign', 'us', '2025-06-09'],
  ];
  const plan = [sign, ['Sign', 'them', 'Priya', '2025-06-09', '']];
  expect(openSteps(deal({}, { plan, talks }))).toHaveLength(4);
});

test('a contact that was planned is in the calendar, and nobody owes it', () => {
  const one = deal({}, { touches: [['A checklist by email', '2025-04-29']] });
  expect(openSteps(one)).toEqual([]);
  expect(appointments(one, days)).toHaveLength(1);
});

test('a step without a day comes last and is not lost', () => {
  const someday = ['Ask about the rota', 'them', 'Priya', '', ''];
  expect(what(openSteps(deal({}, { plan: [someday, fit, sign] })))).toEqual([
    'Sign',
    'Fit three shops',
    'Ask about the rota',
  ]);
});

test('in any plan, what is written and not done is owed, and nothing else', () => {
  const row = fc.tuple(
    fc.constantFrom('Sign', 'Fit', 'Ask', ''),
    fc.constantFrom('us', 'them', ''),
    fc.constantFrom('Mara', ''),
    fc.constantFrom('2025-06-09', '2025-01-01', 'soon', ''),
    fc.constantFrom('', '', '2025-06-10'),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 9 }), (plan) => {
      const open = plan.filter(([step, , , , closed]) => step !== '' && closed === '');
      const owed = openSteps(deal({}, { plan })).flatMap((step) => [step, ...step.also]);
      expect(what(owed).toSorted()).toEqual(open.map(([step]) => step).toSorted());
    }),
  );
});
