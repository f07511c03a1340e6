// What of a note is offered to other fields, word for word, and never twice.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayIn, figureIn, isDoubt, peopleIn, sentencesIn } from '../../../../src/core/deal/note/heard.ts';
import { offers, placeOf, put, sheetsForNotes } from '../../../../src/core/deal/note/offers.ts';
import { dateOf, dayOf } from '../../../../src/core/time/day.ts';
import { heard } from '../../../../src/words/deal/note/heard.ts';
import { deal, sheets } from '../given.ts';

/** A Sunday. */
const HELD = '2026-11-29';
const offered = (said: string, dossier = deal({}), due = '') =>
  offers({ said, held: HELD, due }, dossier, heard).map(({ role, found }) => [role, found]);

test('each kind of thing is offered to the field that it belongs to, in the order in which it was said', () => {
  const said =
    'It costs us 28 hours a week. She is worried about the night. Our lawyer reads it first. Let’s meet on Thursday. Marcus decides by 4 December.';
  expect(offered(said)).toEqual([
    ['gap', '28 hours a week'],
    ['concerns', 'She is worried about the night.'],
    ['people', 'lawyer'],
    ['meeting', '2026-12-03'],
    ['plan', '2026-12-04'],
  ]);
});

test('an offer keeps their sentence word for word, and names where it would stand and what stands there', () => {
  const known = deal({}, { numbers: [['Losses', '5 times a year']] });
  const [offer] = offers({ said: 'Well. “It’s €3,200 each time.”', held: HELD, due: '' }, known, heard);
  expect(offer).toMatchObject({ words: '“It’s €3,200 each time.”', found: '€3,200 each time' });
  expect(offer && placeOf(known, offer)).toMatchObject({
    sheet: { id: 'explore' },
    field: { id: 'numbers' },
    rows: 1,
  });
});

test('what is put beside other rows changes none of them', () => {
  const known = deal({}, { numbers: [['Losses', '5 times a year']] });
  const [offer] = offers({ said: '28 hours a week.', held: HELD, due: '' }, known, heard);
  expect(offer && put(known, offer)).toEqual([
    { sheet: 'explore', name: 'numbers.1.measure', before: '', text: '28 hours a week.' },
    { sheet: 'explore', name: 'numbers.1.today', before: '', text: '28 hours a week' },
    { sheet: 'explore', name: 'numbers', before: '0', text: '0 1' },
  ]);
});

test('what stands there already is not offered', () => {
  const rows = {
    numbers: [['Hours of logging', 'about 28 hours a week']],
    doubts: [['She is worried.', 'open']],
    people: [['Their lawyers', 'unknown']],
    plan: [['Sign', 'them', '', '2026-12-04', '']],
  };
  expect(offered('28 hours a week. She is worried. The lawyer signs by 4 December.', deal({}, rows))).toEqual(
    [],
  );
});

test('a day that is set is not set again: where the next meeting stands, another is offered to the plan', () => {
  const set = deal({ contact: { 'agreed-for': '2026-12-01' } });
  expect(offered('Let’s meet on Thursday.', set)).toEqual([['plan', '2026-12-03']]);
  expect(offered('Let’s meet on Thursday.', deal({}), '2026-12-03')).toEqual([]);
});

test('a list that is full takes nothing more', () => {
  const full = deal({}, { numbers: Array.from({ length: 9 }, (_, row) => [`${row}`, `${row} of them`]) });
  expect(offered('28 hours a week.', full)).toEqual([]);
});

test.each([
  ['That’s 28 hours a week, all in.', '28 hours a week'],
  ['We write off €16,000 a year.', '€16,000 a year'],
  ['About 3 200 € per year, he says', '3 200 € per year'],
  ['Roughly 12.5% of them', '12.5%'],
  ['We lose 5 freezers a year', '5 freezers a year'],
  ['Two or 3 bad nights a month', '3 bad nights a month'],
  ['$4k each month', '$4k each month'],
  ['Ring me in 20 minutes', null],
  ['We meet on 4 December at 9', null],
  ['There are 14 shops', null],
  ['Version 2.5 is out', null],
  ['Nobody knows', null],
])('“%s” has the figure %s', (said, figure) => {
  expect(figureIn(said, heard)).toBe(figure);
});

test.each([
  ['I’m not sure about the nights', true],
  ["I'm not sure about the nights", true],
  ['It’s too expensive', true],
  ['My WORRY is the managers', true],
  ['I am not worried', false],
  ['She isn’t really worried any more', false],
  ['There is no risk in that', false],
  ['The asterisk says so', false],
])('“%s” is a doubt: %s', (said, doubt) => {
  expect(isDoubt(said, heard)).toBe(doubt);
});

test.each([
  ['Our CFO and the Works Council have a say', ['CFO', 'Works Council']],
  ['IT has to look at it', ['IT']],
  ['It has to work', []],
  ['We are on board, the board is not', ['the board']],
  ['The finance director signs', ['finance director']],
])('“%s” names %j', (said, people) => {
  expect(peopleIn(said, heard)).toEqual(people);
});

test.each([
  ['on Thursday', '2026-12-03'],
  ['by Sunday', '2026-12-06'],
  ['tomorrow then', '2026-11-30'],
  ['on 4 December', '2026-12-04'],
  ['on the 4th of December', '2026-12-04'],
  ['December 4th', '2026-12-04'],
  ['on 4 September', '2027-09-04'],
  ['4 December 2027', '2027-12-04'],
  ['2027-01-05', '2027-01-05'],
  ['on 29 February', null],
  ['last Thursday', null],
  ['every Thursday', null],
  ['next Thursday', null],
  ['on Thursdays', null],
  ['on 4 December 2025', null],
  ['31 November', null],
  ['it may 4 times', null],
])('said on a Sunday, “%s” is the day %s', (said, date) => {
  const day = dayIn(said, dayOf(HELD), heard);
  expect(day === null ? null : dateOf(day)).toBe(date);
});

test('a weekday is the next one after the talk, whichever day that was on', () => {
  for (let held = dayOf(HELD); held < dayOf(HELD) + 7; held++) {
    heard.weekdays.forEach((name, place) => {
      const day = dayIn(name, held, heard) ?? 0;
      expect(day - held).toBeGreaterThan(0);
      expect(day - held).toBeLessThanOrEqual(7);
      expect(new Date(`${dateOf(day)}T00:00:00Z`).getUTCDay()).toBe((place + 1) % 7);
    });
  }
});

describe('whatever was said', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...['€3,200', '28 hours a week', 'worried', 'not', 'lawyer', 'Thursday', '4 December', 'meet'],
      ...['.', '!', '?\n', '…', '’', '”', ' ', ', ', 'and', '12.5', '%', '\u202e', '🤝', 'IT'],
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const said = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' '));

  test('no letter is lost between its sentences, and what is offered stands in it word for word', () => {
    fc.assert(
      fc.property(said, (said) => {
        const bare = (text: string) => text.replace(/\s+/g, '');
        expect(bare(sentencesIn(said).join(''))).toBe(bare(said));
        for (const offer of offers({ said, held: HELD, due: '' }, deal({}), heard)) {
          expect(said).toContain(offer.words);
          if (offer.role !== 'meeting' && offer.role !== 'plan') expect(offer.words).toContain(offer.found);
        }
      }),
    );
  });

  test('put where it is offered, it replaces nothing, and is not offered again', () => {
    fc.assert(
      fc.property(said, (said) => {
        const note = { said, held: HELD, due: '' };
        for (const offer of offers(note, deal({}), heard)) {
          const changes = put(deal({}), offer);
          expect(changes.filter(({ name, before }) => name.includes('.') && before !== '')).toEqual([]);
          const written = Object.groupBy(changes, ({ sheet }) => sheet);
          const now = deal(
            Object.fromEntries(
              Object.entries(written).map(([sheet, all = []]) => [
                sheet,
                Object.fromEntries(all.map(({ name, text }) => [name, text])),
              ]),
            ),
          );
          expect(offers(note, now, heard)).not.toContainEqual(offer);
        }
      }),
    );
  });
});

test('a page for notes is sent the fields that a note has to do with, and no other', () => {
  const sent = sheetsForNotes(sheets).flatMap(({ fields }) => fields.map(({ role }) => role));
  expect(sent.toSorted()).toEqual(['concerns', 'gap', 'meeting', 'people', 'plan', 'talks']);
});
