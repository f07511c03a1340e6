import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agendaOf } from '../../../src/core/deal/agenda/agenda.ts';
import { appointments as appointmentsOf } from '../../../src/core/deal/appointments.ts';
import { dateOf, dayOf } from '../../../src/core/time/day.ts';
import type { Dossier } from '../../../src/core/worksheet/dossier.ts';
import { isDate } from '../../../src/core/worksheet/read-cell.ts';
import { days } from '../../../src/words/deal/pages/days.ts';
import { assure, contacts, dossier, exampleWith, nastyCells, sent } from '../../core/worksheet/given-deal.ts';

const appointments = (deal: Dossier) => appointmentsOf(deal, days);
const names = (deal: Dossier) => appointments(deal).map(({ name }) => name);

test('every day on which a step of a list is due is an appointment, with the words of its row', () => {
  expect(appointments(exampleWith())).toEqual([
    {
      name: 'assure.calendar.0.date',
      day: dayOf('2025-06-06'),
      about: 'Rota, and who has the telephone',
      owed: false,
      theirs: false,
      who: '',
      sheet: 'Assure',
      list: 'Contacts',
      row: [
        { label: 'On', text: '6 June 2025' },
        { label: 'Purpose', text: 'Rota, and who has the telephone' },
        { label: 'Whose', text: 'Theirs' },
        { label: 'Takes', text: '1.50 h' },
      ],
    },
    {
      name: 'assure.calendar.1.date',
      day: dayOf('2025-08-29'),
      about: 'Decide in week twelve',
      owed: false,
      theirs: false,
      who: '',
      sheet: 'Assure',
      list: 'Contacts',
      row: [
        { label: 'On', text: '29 August 2025' },
        { label: 'Purpose', text: 'Decide in week twelve' },
        { label: 'Whose', text: 'Ours' },
        { label: 'Note', text: 'Priya first.\nThen Jo.' },
      ],
    },
  ]);
});

test('a date that says when something was is none', () => {
  expect(names(dossier({ assure: { sent: '2025-05-30' } }))).toEqual([]);
  const seen = { id: 'seen', label: 'Seen', kind: 'date', optional: true, role: null } as const;
  const other = { ...assure, fields: [{ ...contacts, columns: [...contacts.columns, seen] }] };
  expect(names(dossier({ assure: { 'calendar.0.seen': '2025-06-06' } }, [other]))).toEqual([]);
});

test('a list whose columns have no roles, or that is no list any more, has no days', () => {
  const { columns, rows: _, ...rest } = contacts;
  const plain = { ...contacts, columns: columns.map((column) => ({ ...column, role: null })) };
  const text = { ...rest, kind: 'text', example: null } as const;
  for (const field of [plain, text]) {
    const sheet = { ...assure, fields: [field] };
    expect(names(dossier({ assure: { calendar: '0', 'calendar.0.date': '2025-06-06' } }, [sheet]))).toEqual(
      [],
    );
  }
  expect(names(dossier({ assure: { 'calendar.0.date': '2025-06-06' } }, []))).toEqual([]);
});

test('the day of the meeting is one, named as what it is and not as its field', () => {
  const met = { ...assure, fields: [{ ...sent, role: 'meeting' } as const] };
  expect(appointments(dossier({ assure: { sent: '2025-05-30' } }, [met]))).toEqual([
    {
      name: 'assure.sent',
      day: dayOf('2025-05-30'),
      about: 'Next talk with the customer',
      owed: false,
      theirs: false,
      who: '',
      sheet: 'Assure',
      list: sent.label,
      row: [],
    },
  ]);
});

test('the next is the first that is not over, today included', () => {
  const next = (today: string) => agendaOf(exampleWith(), dayOf(today), days).next?.name ?? null;
  expect(next('2025-01-01')).toBe('assure.calendar.0.date');
  expect(next('2025-06-06')).toBe('assure.calendar.0.date');
  expect(next('2025-06-07')).toBe('assure.calendar.1.date');
  expect(next('2025-08-30')).toBeNull();
});

test('they come in the order of their days, and keep their names wherever their rows are moved', () => {
  const moved = exampleWith({ assure: { calendar: '1 0' } });
  expect(appointments(moved)).toEqual(appointments(exampleWith()));
  const later = exampleWith({ assure: { 'calendar.0.date': '2026-01-05' } });
  expect(names(later)).toEqual(['assure.calendar.1.date', 'assure.calendar.0.date']);
});

test('what is no date, or was taken off the list, is no appointment', () => {
  for (const date of ['', 'soon', '2026-02-30', '99999-01-01', '0002-05-30', '1969-12-31', '9999-12-31']) {
    expect(names(exampleWith({ assure: { 'calendar.0.date': date } }))).toEqual(['assure.calendar.1.date']);
  }
  expect(names(exampleWith({ assure: { calendar: '1' } }))).toEqual(['assure.calendar.1.date']);
  expect(names(exampleWith({ assure: { 'calendar.0.date': '9999-12-30' } }))).toHaveLength(2);
});

test('a row that does not say what is to be done says so, with the name of its list', () => {
  const [only] = appointments(
    dossier({ assure: { 'calendar.0.date': '2025-06-06', 'calendar.0.who': 'us' } }),
  );
  expect(only).toMatchObject({
    about: 'A day under “Contacts” that says no step',
    row: [{ text: '6 June 2025' }, { text: 'Ours' }],
  });
});

test('in any deal, each real date of a list is there once', () => {
  const day = fc.oneof(
    fc.integer({ min: 0, max: 30_000 }).map(dateOf),
    fc.constantFrom('2026-02-30', '99999-01-01', 'soon', ''),
  );
  fc.assert(
    fc.property(nastyCells, day, day, (cells, first, second) => {
      const days = { 'calendar.0.date': first, 'calendar.1.date': second };
      const found = appointments(exampleWith({ ...cells, assure: { ...cells['assure'], ...days } }));
      expect(found.map((each) => dateOf(each.day))).toEqual([first, second].filter(isDate).sort());
      expect(new Set(found.map(({ name }) => name)).size).toBe(found.length);
      for (const { about } of found) expect(about).not.toBe('');
    }),
  );
});
