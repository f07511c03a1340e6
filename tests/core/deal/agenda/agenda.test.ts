import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agendaOf, phaseOf } from '../../../../src/core/deal/agenda/agenda.ts';
import { allDays } from '../../../../src/core/deal/agenda/all-days.ts';
import { ANSWERED, withCopyBack } from '../../../../src/core/deal/agenda/copy-back.ts';
import { placeOfNo } from '../../../../src/core/deal/agenda/said-no.ts';
import { shortDay } from '../../../../src/core/deal/agenda/short-day.ts';
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
  expect(lateness('2025-07-01', one)).toEqual([
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

/** What is planned and owed by nobody, with the cell that notes it as done. */
const planned = (day: string, one: ReturnType<typeof deal>) =>
  on(day, one).planned.map(({ what, by, late, due, closed }) => [what, by, late, due, closed]);
/** For which days they are set, and whether those are over. */
const setFor = (day: string, one: ReturnType<typeof deal>) =>
  on(day, one).planned.map(({ by, late }) => `${late}: ${by}`);
const meets = (day: string, written = {}) => deal({ contact: { 'agreed-for': day, ...written } });

test('a meeting and a contact that are set can be moved and noted as done, for the day they are set for', () => {
  const one = deal(
    { contact: { 'agreed-for': '2025-05-12' } },
    { touches: [['A checklist by email', '2025-04-29']] },
  );
  expect(planned('2025-04-29', one)).toEqual([
    ['A checklist by email', '2025-04-29', 'set', 'touches.0.due', 'touches.0.due.2025-04-29'],
    [days.talk, '2025-05-12', 'set', 'agreed-for', 'agreed-for.2025-05-12'],
  ]);
  const done = { 'agreed-for.2025-05-12': '2025-05-09' };
  expect(on('2025-05-09', meets('2025-05-12', done))).toMatchObject({ planned: [], next: null });
  expect(allDays(meets('2025-05-12', done), dayOf('2025-05-01'), days)).toEqual([]);
  // What was noted of one day says nothing of another.
  expect(setFor('2025-05-09', meets('2025-06-12', done))).toEqual(['set: 2025-06-12']);
});

test('of a meeting whose day is over it is asked whether it took place, until a talk since then is noted', () => {
  expect(setFor('2025-05-12', meets('2025-05-12'))).toEqual(['set: 2025-05-12']);
  expect(setFor('2025-05-13', meets('2025-05-12'))).toEqual(['over: 2025-05-12']);
  expect(on('2025-05-13', meets('2025-05-12'))).toMatchObject({ overdue: [], next: null });
  const talks = (held: string) => deal({ contact: { 'agreed-for': '2025-05-12' } }, { talks: [[held, '']] });
  expect(setFor('2025-05-14', talks('2025-05-11'))).toEqual(['over: 2025-05-12']);
  expect(setFor('2025-05-14', talks('2025-05-12'))).toEqual([]);
  // A talk that is noted on the day itself was the meeting.
  expect(on('2025-05-12', talks('2025-05-12'))).toMatchObject({ planned: [], next: null });
});

test('a day that the customer named is theirs, and not ours to move', () => {
  const notYet = deal({ explore: { answer: 'We meet on 16 December 2026', 'worth-it': 'not-yet' } });
  expect(on('2026-12-02', notYet)).toMatchObject({ planned: [], next: { theirs: true } });
});

test('a step is overdue for a quarter, at whatever gate the deal stands; after that it is asked about, and still stands', () => {
  for (const gates of [{}, { target: allMet.target }, allMet]) {
    const one = deal(gates, { plan: [sign, fit] });
    expect(lateness('2025-09-07', one)).toEqual([
      ['Sign', 'overdue'],
      ['Fit three shops', 'overdue'],
    ]);
    expect(lateness('2025-09-08', one)).toEqual([
      ['Sign', 'lapsed'],
      ['Fit three shops', 'overdue'],
    ]);
    expect(on('2025-09-08', one).overdue).toMatchObject([{ what: 'Fit three shops' }]);
    expect(on('2026-06-09', one)).toMatchObject({ overdue: [], next: null });
  }
});

test('a step that was due long ago is called for again once it has a new day', () => {
  const moved = [...sign.slice(0, 3), '2026-03-01', ''];
  expect(lateness('2026-02-28', deal({}, { plan: [moved] }))).toEqual([['Sign', 'open']]);
  expect(lateness('2026-03-02', deal({}, { plan: [moved] }))).toEqual([['Sign', 'overdue']]);
});

test('a gate that is met is one whose answer is yes', () => {
  const { target: _, ...others } = allMet;
  expect([...on('2035-01-01', deal(others)).met]).toEqual(['contact', 'explore', 'confirm']);
});

test('a year of which only the first figures are typed makes nothing overdue', () => {
  expect(
    on('2025-06-10', deal({}, { plan: [['Sign', 'them', 'Marcus', '0002-06-09', '']] })).overdue,
  ).toEqual([]);
});

test('where a step can be closed is said with it', () => {
  const one = deal(
    {},
    {
      plan: [sign],
      fixes: [['The door', 'Mara', '2025-07-18', '']],
      talks: [['2025-05-22', 'A pilot', 'Show the draft', 'us', '2025-05-28']],
    },
  );
  expect(openSteps(one).map(({ name, sheet, closed }) => ({ name, sheet, closed }))).toEqual([
    { name: 'debrief.talks.0', sheet: 'debrief', closed: 'talks.0.closed' },
    { name: 'confirm.plan.0', sheet: 'confirm', closed: 'plan.0.closed' },
    { name: 'assure.fixes.0', sheet: 'assure', closed: 'fixes.0.closed' },
  ]);
});

test('the last contact is the last talk or answer that is noted, and never a day to come', () => {
  const talks = [
    ['2025-05-28', 'A pilot'],
    ['2025-05-12', 'She reads it'],
    ['2025-07-01', ''],
  ];
  expect(on('2025-06-10', deal({})).contact).toBe('');
  expect(on('2025-06-10', deal({}, { talks })).contact).toBe('2025-05-28');
  const answered = deal({ confirm: { decided: '2025-05-29' } }, { talks });
  expect(on('2025-06-10', answered).contact).toBe('2025-05-29');
});

test('a customer’s copy that was read in is a contact, unless they spoke since, or its day is to come', () => {
  const last = (contact: string, back: string) =>
    withCopyBack(contact, new Map([[ANSWERED, back]]), dayOf('2025-06-10'));
  expect(last('2025-05-28', '2025-06-03')).toBe('2025-06-03');
  expect(last('', '2025-06-10')).toBe('2025-06-10');
  expect(last('2025-06-04', '2025-06-03')).toBe('2025-06-04');
  for (const none of ['2025-06-11', '2025', '']) expect(last('2025-05-28', none)).toBe('2025-05-28');
});

test('a deal stands in the phase after the last whose gate is met', () => {
  const phases = ['target', 'contact', 'explore'].map((worksheet) => ({ worksheet }));
  const phase = (...met: readonly string[]) => phaseOf(phases, { met: new Set(met) })?.worksheet ?? null;
  expect([phase(), phase('target'), phase('contact'), phase('target', 'contact', 'explore')]).toEqual([
    'target',
    'contact',
    'explore',
    null,
  ]);
});

test('a day that the customer names while they have not answered yet is a day ahead', () => {
  const words = 'K. Behn, 2 December: ‘Not yet. The works council meets on 16 December.’';
  const notYet = deal({ explore: { answer: words, 'worth-it': 'not-yet' } });
  // The day on which they said it is none that lies ahead, today neither.
  for (const today of ['2026-12-02', '2026-12-03']) {
    expect(on(today, notYet)).toMatchObject({
      next: { day: dayOf('2026-12-16'), about: words.replace(', 2 December', ''), owed: false },
    });
  }
  const vague = deal({ explore: { answer: '2 December 2026, Priya: ‘Not yet’', 'worth-it': 'not-yet' } });
  expect(on('2026-12-02', vague).next).toBeNull();
  expect(on('2026-12-01', vague).next).toMatchObject({ day: dayOf('2026-12-02') });
  expect(on('2026-12-17', notYet).next).toBeNull();
  const met = deal({ explore: { answer: words, 'worth-it': 'yes' } });
  expect(on('2026-12-03', met).next).toBeNull();
  const given = deal({ confirm: { decided: '2026-12-18', 'said-yes': 'later' } });
  expect(dateOf(on('2026-12-03', given).next!.day)).toBe('2026-12-18');
});

test('a day that they named without its year is the nearest one, and what is set before it comes first', () => {
  const answer = 'Not before 7th of January, perhaps 2027-02-01';
  const notYet = { explore: { answer, 'worth-it': 'later' } };
  expect(dateOf(on('2026-12-03', deal(notYet)).next!.day)).toBe('2027-01-07');
  expect(dateOf(on('2027-01-08', deal(notYet)).next!.day)).toBe('2027-02-01');
  const planned = deal(notYet, { plan: [['Ring', 'us', '', '2026-12-20', '']] });
  expect(on('2026-12-03', planned).next).toMatchObject({ about: 'Ring' });
});

test('the day on which they said it does not stand beside the day that they named', () => {
  const about = (line: string) =>
    on('2026-12-03', deal({ explore: { answer: line, 'worth-it': 'later' } })).next?.about;
  const said = '‘Not yet: ask me after 12 January.’';
  expect(about(`30 November 2026, Petra Lindner: ${said}`)).toBe(`Petra Lindner: ${said}`);
  expect(about(`30 November 2026: ${said}`)).toBe(said);
  expect(about(`Petra Lindner, 30 November: ${said}`)).toBe(`Petra Lindner: ${said}`);
  expect(about(`Petra: ${said}`)).toBe(`Petra: ${said}`);
  expect(about('16 December: the board meets')).toBe('16 December: the board meets');
});

test('a day at a gate is read as it is in a note, however they write it', () => {
  for (const answer of ['Back on December 16th', 'Wieder am 16.12.', 'On 2026-12-16']) {
    const notYet = deal({ explore: { answer, 'worth-it': 'later' } });
    expect(on('2026-12-03', notYet).next).toMatchObject({ day: dayOf('2026-12-16'), about: answer });
  }
});

test('a figure with which their sentence at a gate ends is no day', () => {
  const notYet = deal({ explore: { answer: 'Not yet: the rate must fall to 5.2.', 'worth-it': 'later' } });
  expect(on('2026-12-03', notYet).next).toBeNull();
});

test('a no at the last gate that is answered ends the deal, with its words and its day', () => {
  const no = (written: Parameters<typeof deal>[0]) => on('2025-06-10', deal(written)).no;
  expect(no({})).toBeNull();
  expect(no({ explore: { 'worth-it': 'no' } })).toEqual({
    ...{ sheet: 'explore', fields: ['worth-it'], day: '' },
    words: '',
  });
  const decided = { decision: 'Not this year.', decided: '2025-06-03' };
  expect(no({ explore: { 'worth-it': 'yes' }, confirm: { ...decided, 'said-yes': 'no' } })).toEqual({
    ...{ sheet: 'confirm', fields: ['said-yes'], day: '2025-06-03' },
    words: 'Not this year.',
  });
  expect(no({ explore: { 'worth-it': 'no' }, confirm: { 'said-yes': 'not-yet' } })).toBeNull();
});

test('a decision that is no ends the deal, whatever is said at the gate beside it', () => {
  const no = (written: Record<string, string>) => on('2025-06-10', deal({ confirm: written })).no?.fields;
  expect(no({ outcome: 'no' })).toEqual(['outcome']);
  expect(no({ outcome: 'no', 'said-yes': 'yes' })).toEqual(['outcome']);
  expect(no({ outcome: 'not-yet', 'said-yes': 'half' })).toBeUndefined();
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
      fc.constantFrom({}, allMet, { explore: { answer: 'Not yet: on 10 June.', 'worth-it': 'later' } }),
      fc.integer({ min: dayOf('2025-06-08'), max: dayOf('2025-06-12') }),
      (plan, touches, written, today) => {
        const one = deal(written, { plan, touches });
        const { steps, overdue, next } = agendaOf(one, today, days);
        const calendar = allDays(one, today, days);
        expect(next).toEqual(calendar.find(({ day }) => day >= today) ?? null);
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

test('a day is put shortly, with its year where that is not the one of today', () => {
  const short = (date: string) => shortDay(dayOf(date), dayOf('2026-12-29'), 'en-GB');
  expect(['2026-12-04', '2027-01-02', '2025-12-29'].map(short)).toEqual([
    '4 Dec',
    '2 Jan 2027',
    '29 Dec 2025',
  ]);
});

test('in a deal that has ended with a no nothing is promised, overdue or ahead, until it is taken up again', () => {
  const rows = { plan: [sign, fit] };
  expect(on('2025-06-10', deal({ confirm: { outcome: 'no' } }, rows))).toMatchObject({
    ...{ steps: [], overdue: [], planned: [], ahead: [], next: null },
  });
  const open = on('2025-06-10', deal({ confirm: { outcome: '' } }, rows));
  expect([open.steps.length, open.overdue.length, open.ahead.length]).toEqual([2, 1, 1]);
});

test('that it ended is noted as what they decided, and after a yes to that at the next gate that can be a no', () => {
  const place = (written: Parameters<typeof deal>[0]) => placeOfNo(deal(written));
  const decided = { sheet: 'confirm', field: 'outcome' };
  expect(place({})).toEqual(decided);
  expect(place({ explore: { 'worth-it': 'yes' } })).toEqual(decided);
  expect(place({ confirm: { 'said-yes': 'not-yet' } })).toEqual(decided);
  const none = on('2026-12-01', deal({ confirm: { outcome: 'no', 'said-yes': 'not-yet' } })).no;
  expect(none?.fields).toContain('outcome');
});
