import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { dateOf, dayOf } from '../../../src/core/time/day.ts';
import { allDealsIcs, dealIcs } from '../../../src/files/deal/deal-ics.ts';
import { legible, onOneLine } from '../../../src/core/legible.ts';
import { deal } from '../../core/deal/given.ts';
import {
  dossier,
  exampleWith,
  long,
  nasty,
  nastyCells,
  signed,
  type Written,
} from '../../core/worksheet/given-deal.ts';
import { eventsIn } from './read-calendar.ts';

afterEach(() => vi.unstubAllEnvs());

const STAMP = '2025-05-27T10:11:12.345Z';
const TODAY = dayOf('2025-05-27');
const taken = (cells: Written = {}, name = 'Harrow Lane') => ({
  id: 'd1',
  name,
  dossier: exampleWith(cells),
});
const read = (cells: Written = {}, name?: string) => eventsIn(dealIcs(taken(cells, name), TODAY, STAMP));

/** RFC 5545, 3.1: each line ends with CRLF and has at most 75 octets. */
function expectLines(file: string): void {
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of file.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
}

test('the days of a deal as a file for a calendar', () => {
  expect(dealIcs(taken(), TODAY, STAMP).replaceAll('\r', '')).toMatchInlineSnapshot(`
    "BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Common Ground//Course//EN
    BEGIN:VEVENT
    UID:d1.assure.calendar.0.date@common-ground
    SEQUENCE:29139011
    DTSTAMP:20250527T101112Z
    DTSTART;VALUE=DATE:20250606
    DTEND;VALUE=DATE:20250607
    X-MICROSOFT-CDO-ALLDAYEVENT:TRUE
    X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE
    SUMMARY:Rota\\, and who has the telephone (Harrow Lane)
    TRANSP:TRANSPARENT
    DESCRIPTION:Assure: Contacts\\nOn: 6 June 2025\\nPurpose: Rota\\, and who has
      the telephone\\nWhose: Theirs\\nTakes: 1.50 h
    END:VEVENT
    BEGIN:VEVENT
    UID:d1.assure.calendar.1.date@common-ground
    SEQUENCE:29139011
    DTSTAMP:20250527T101112Z
    DTSTART;VALUE=DATE:20250829
    DTEND;VALUE=DATE:20250830
    X-MICROSOFT-CDO-ALLDAYEVENT:TRUE
    X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE
    SUMMARY:Decide in week twelve (Harrow Lane)
    TRANSP:TRANSPARENT
    DESCRIPTION:Assure: Contacts\\nOn: 29 August 2025\\nPurpose: Decide in week 
     twelve\\nWhose: Ours\\nNote: Priya first.\\nThen Jo.
    END:VEVENT
    END:VCALENDAR
    "
  `);
});

test('another program finds each day, whole and no longer', () => {
  expect(read().map(({ title, start, end, allDay }) => [title, start, end, allDay])).toEqual([
    ['Rota, and who has the telephone (Harrow Lane)', '2025-06-06', '2025-06-07', true],
    ['Decide in week twelve (Harrow Lane)', '2025-08-29', '2025-08-30', true],
  ]);
});

test('an event says where it stands and what else its row says', () => {
  expect(read()[1]?.text).toBe(
    'Assure: Contacts\nOn: 29 August 2025\nPurpose: Decide in week twelve\nWhose: Ours\nNote: Priya first.\nThen Jo.',
  );
});

test('a deal without a name has events without one', () => {
  expect(read({}, ' ').map(({ title }) => title)).toEqual([
    'Rota, and who has the telephone',
    'Decide in week twelve',
  ]);
});

test('a deal without dates is a calendar all the same', () => {
  expect(eventsIn(dealIcs({ id: 'd1', name: '', dossier: dossier({}) }, TODAY, STAMP))).toEqual([]);
});

test('a later file moves an event to its new day, and doubles none', () => {
  const [before] = read();
  const changes = {
    assure: { 'calendar.0.date': '2025-06-13', 'calendar.0.purpose': 'Rota', calendar: '1 0' },
  };
  const after = eventsIn(dealIcs(taken(changes), TODAY, '2025-06-01T08:00:00.000Z')).find(
    ({ uid }) => uid === before!.uid,
  );
  expect(after).toMatchObject({ start: '2025-06-13', title: 'Rota (Harrow Lane)' });
  expect(after!.sequence).toBeGreaterThan(before!.sequence);
  expect(read()).toEqual(read());
});

test('a day that the customer named is there once, with their words, and moves or goes with what they say', () => {
  const at = (written: Written, rows?: Parameters<typeof deal>[1], today = TODAY) =>
    eventsIn(dealIcs({ id: 'd1', name: 'Kranz', dossier: deal(written, rows) }, today, STAMP)).map(
      ({ uid, title, start, text }) => ({ uid, title, start, text }),
    );
  const uid = 'd1.explore.worth-it@common-ground';
  const answer = 'Not yet.\nWe decide on 14 June.\nK. Behn rings us.';
  const notYet = { explore: { answer, 'worth-it': 'later' } };
  expect(at(notYet)).toEqual([
    {
      ...{ uid, title: 'We decide on 14 June. (Kranz)', start: '2025-06-14' },
      text: `explore: ${signed.label}\n${answer}`,
    },
  ]);
  expect(at({ explore: { answer: 'We decide on 21 June.', 'worth-it': 'later' } })).toMatchObject([
    { uid, start: '2025-06-21' },
  ]);
  for (const gone of ['yes', 'no']) expect(at({ explore: { answer, 'worth-it': gone } })).toEqual([]);
  expect(at({ ...notYet, confirm: { 'said-yes': 'no' } })).toEqual([]);
  expect(at(notYet, {}, dayOf('2025-06-15'))).toEqual([]);
});

test('a day that they named and that was put on a list stands once, as it stands there', () => {
  const titles = (...plan: readonly string[]) =>
    eventsIn(
      dealIcs(
        {
          ...{ id: 'd1', name: '' },
          dossier: deal(
            { explore: { answer: 'We decide on 14 June.', 'worth-it': 'later' } },
            { plan: [plan] },
          ),
        },
        TODAY,
        STAMP,
      ),
    ).map(({ title }) => title);
  expect(titles('We decide on 14 June.', '', '', '2025-06-14', '')).toEqual(['We decide on 14 June.']);
  expect(titles('Decide', 'them', 'Marcus', '2025-06-14', '')).toEqual(['Decide']);
  expect(titles('Send the bill', 'us', '', '2025-06-14', '')).toEqual([
    'Send the bill',
    'We decide on 14 June.',
  ]);
});

test('a day that is given for an answer without words is called by what it is', () => {
  const dossier = deal({ confirm: { decided: '2025-06-14', 'said-yes': 'not-yet' } });
  expect(eventsIn(dealIcs({ id: 'd1', name: '', dossier }, TODAY, STAMP))).toMatchObject([
    { title: 'The day they named for their answer', start: '2025-06-14' },
  ]);
});

test('no two deals, fields or rows share an event', () => {
  const other = eventsIn(dealIcs({ ...taken(), id: 'd2' }, TODAY, STAMP));
  expect(new Set([...read(), ...other].map(({ uid }) => uid)).size).toBe(4);
});

test('all deals in one file have the events that each has in its own, and one that has ended has none', () => {
  const other = { ...taken({}, 'Kranz'), id: 'd2' };
  const plan = { plan: [['Sign', 'them', 'Marcus', '2025-06-14', '']] };
  const ended = { id: 'd3', name: 'Lost', dossier: deal({ confirm: { outcome: 'no' } }, plan) };
  const all = eventsIn(allDealsIcs([taken(), other, ended], TODAY, STAMP));
  const each = [taken(), other].flatMap((one) => eventsIn(dealIcs(one, TODAY, STAMP)));
  const inOrder = each.toSorted((a, b) => a.start.localeCompare(b.start));
  expect(all.map(({ uid, start, title }) => [uid, start, title])).toEqual(
    inOrder.map(({ uid, start, title }) => [uid, start, title]),
  );
});

test('days are the same wherever the file is made', () => {
  const files = ['Pacific/Kiritimati', 'Pacific/Honolulu', 'UTC'].map((zone) => {
    vi.stubEnv('TZ', zone);
    return dealIcs(taken(), TODAY, STAMP);
  });
  expect(new Set(files).size).toBe(1);
});

test('every day is that day, in summer and winter, over months and years', () => {
  const day = fc.integer({ min: 0, max: dayOf('9999-12-30') });
  fc.assert(
    fc.property(day, (first) => {
      const [event] = read({ assure: { calendar: '0', 'calendar.0.date': dateOf(first) } });
      expect([event?.start, event?.end]).toEqual([dateOf(first), dateOf(first + 1)]);
    }),
  );
});

test('any text comes through whole, in lines as the standard has them', () => {
  fc.assert(
    fc.property(nastyCells, nasty, nasty, (cells, purpose, name) => {
      const days = {
        'calendar.0.date': '2025-06-06',
        'calendar.1.date': '2025-08-29',
        'calendar.0.purpose': `.${purpose}.`,
      };
      const deal = taken({ ...cells, assure: { ...cells['assure'], ...days } }, name);
      const file = dealIcs(deal, TODAY, STAMP);
      expectLines(file);
      const [first, second, ...others] = eventsIn(file);
      expect([first?.start, second?.start, others]).toEqual(['2025-06-06', '2025-08-29', []]);
      const about = onOneLine(`.${purpose}.`);
      const deals = onOneLine(name);
      expect(first?.title).toBe(deals === '' ? about : `${about} (${deals})`);
      expect(first?.text).toContain(`Purpose: ${legible(`.${purpose}.`)}`);
    }),
  );
});

test('a hundred thousand characters come through whole', () => {
  for (const piece of ['x', ',', '\\n', '🤝', 'é,', 'a\n']) {
    const file = dealIcs(taken({ assure: { 'calendar.0.note': long(piece) } }), TODAY, STAMP);
    expectLines(file);
    expect(eventsIn(file)[0]?.text).toContain(`Note: ${long(piece).trim()}`);
  }
});
