// What of a note is offered to other fields, word for word, and never twice.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayIn } from '../../../../src/core/deal/note/days.ts';
import { figureIn } from '../../../../src/core/deal/note/figures.ts';
import { landed } from '../../../../src/core/deal/note/landed.ts';
import { isDoubt, peopleIn, sentencesIn } from '../../../../src/core/deal/note/heard.ts';
import {
  keyOf,
  leftWith,
  notesIn,
  offers,
  placeOf,
  put,
  sheetsForNotes,
} from '../../../../src/core/deal/note/offers.ts';
import { dateOf, dayOf } from '../../../../src/core/time/day.ts';
import { heard } from '../../../../src/words/deal/note/heard/heard.ts';
import { reading } from '../../../../src/words/worksheet/reading.ts';
import { deal, sheets } from '../given.ts';

/** A Sunday. */
const HELD = '2026-11-29';
const offersOf = (said: string, dossier = deal({}), { due = '', step = '' } = {}) =>
  offers([{ said, held: HELD, step, due }], dossier, heard, reading, { today: dayOf(HELD), left: new Set() });
const offered = (...about: Parameters<typeof offersOf>) =>
  offersOf(...about).map(({ role, found }) => [role, found]);

test('each kind of thing is offered to the field that it belongs to, five at most, the surest first', () => {
  const said =
    'Marcus rings by 4 December. She is worried about the night. Our lawyer reads it first. Let’s meet on Thursday. It costs us 28 hours a week. The owners sign it. It’s 14 shops, not 15.';
  expect(offered(said)).toEqual([
    ['corrections', 'It’s 14 shops, not 15.'],
    ['gap', '28 hours a week'],
    ['path', 'The owners sign it.'],
    ['concerns', 'She is worried about the night.'],
    ['meeting', '2026-12-03'],
  ]);
  expect(offered('Our lawyer reads it first. Marcus rings by 4 December.')).toEqual([
    ['people', 'lawyer'],
    ['plan', '2026-12-04'],
  ]);
});

test('what no sheet has yet of all talks is offered later on, of what was said twice the latest', () => {
  const talks = [
    ['2026-11-20', '', 'Ring', 'us', '2026-12-04', 'We lose 28 hours a week. Marcus rings by 4 December.'],
    ['2026-11-29', '', '', '', '', 'Our lawyer reads it first. It is still 28 hours a week.'],
    ['', '', '', '', '', 'It’s 14 shops, not 15.'],
  ];
  const known = deal({}, { talks });
  const later = (dossier: typeof known, today: string, ...left: readonly string[]) =>
    offers(notesIn(dossier), dossier, heard, reading, { today: dayOf(today), left: new Set(left) });
  expect(later(known, '2026-12-01').map(({ role, words }) => [role, words])).toEqual([
    ['corrections', 'It’s 14 shops, not 15.'],
    ['gap', 'It is still 28 hours a week.'],
    ['people', 'Our lawyer reads it first.'],
  ]);
  const [correction, figure] = later(known, '2026-12-01');
  expect(correction!.put).toBe('It’s 14 shops, not 15.');
  const found = later(known, '2026-12-01', keyOf(correction!), keyOf(figure!));
  expect(found.map(({ role }) => role)).toEqual(['people']);
});

test('of a talk without a day, as a CRM has it, nobody knows which day they meant', () => {
  const note = { said: 'Our lawyer rings by 4 December. Back on the 3rd.', held: '', step: '', due: '' };
  const found = offers([note], deal({}), heard, reading, { today: dayOf(HELD), left: new Set() });
  expect(found.map(({ role }) => role)).toEqual(['people']);
});

test('what was put somewhere and tidied there by hand is not offered again, unless it was taken out', () => {
  const said = 'It costs us $18k per day of downtime. The board meets on Jan 20.';
  const [figure, path] = offersOf(said);
  const tidied = deal({}, { numbers: [['outage', '3 per year']], way: [['board', 'Its meeting']] });
  const again = (left: string) =>
    offers([{ said, held: HELD, step: '', due: '' }], tidied, heard, reading, {
      ...{ today: dayOf(HELD), left: new Set(left.split('\n')) },
    }).map(keyOf);
  const taken = leftWith('people lawyer', [figure!, path!], true);
  expect(again('')).toEqual(expect.arrayContaining([keyOf(figure!), keyOf(path!)]));
  expect(again(taken)).not.toContain(keyOf(figure!));
  expect(again(taken)).not.toContain(keyOf(path!));
  expect(leftWith(taken, [figure!, path!], false)).toBe('people lawyer');
  // What was once left with the sentence after it.
  expect(again(`path ${said.toLowerCase()}`)).not.toContain(keyOf(path!));
});

test('a day that is over is offered no more', () => {
  const at = (today: string) =>
    offers(
      [{ said: 'Marcus rings by 4 December.', held: HELD, step: '', due: '' }],
      deal({}),
      heard,
      reading,
      {
        today: dayOf(today),
        left: new Set(),
      },
    ).length;
  expect([at('2026-12-04'), at('2026-12-05')]).toEqual([1, 0]);
});

test('a correction is put below those that stand there, with its day, and is not offered twice', () => {
  const known = deal({ explore: { corrected: 'Before.' } });
  const [offer] = offersOf('It’s 14 shops, not 15.', known);
  const text = 'Before.\n29 November 2026: It’s 14 shops, not 15.';
  expect(offer && placeOf(known, offer)?.rows).toBe(1);
  expect(offer && put(known, offer)).toEqual([
    { sheet: 'explore', name: 'corrected', before: 'Before.', text },
  ]);
  expect(offered('It’s 14 shops, not 15.', deal({ explore: { corrected: text } }))).toEqual([]);
});

test('a day that they named is no step of anybody’s until somebody says what happens then, and whose step it is', () => {
  const [offer] = offersOf('CFO not in yet. board mtg Jan 20', deal({}, { people: [['CFO']] }));
  expect(offer).toMatchObject({ role: 'plan', found: '2027-01-20' });
  expect(put(deal({}), offer!)).toEqual([]);
  expect(put(deal({}), offer!, { step: ' ', side: 'them' })).toEqual([]);
  expect(put(deal({}), offer!, { step: 'The board meets', side: '' })).toEqual([]);
  const changes = put(deal({}), offer!, { step: 'The board meets ', side: 'them' });
  expect(changes.map(({ text }) => text)).toEqual(['2027-01-20', 'The board meets', 'them', '0']);
});

test('of what the seller’s own side says, nothing is offered', () => {
  expect(offered('need approval from my boss on the discount')).toEqual([]);
  expect(offered('has to go past our legal first, our finance signs by 4 December.')).toEqual([]);
  expect(offered('“My boss has to sign it.”').map(([role]) => role)).toEqual(['path']);
});

test('the facts of a CRM are no words of a customer, and what is written below them is without its heading', () => {
  const facts = 'Deal Stage: Contract Sent · Deal owner: Dana · Amount: 64000';
  const sentences = 'Deal Description: Our lawyer reads it.';
  const notes = (said: string) =>
    offers([{ said, held: '', step: '', due: '' }], deal({}), heard, reading, {
      today: dayOf(HELD),
      left: new Set(),
    }).map(({ words }) => words);
  expect(notes(facts)).toEqual([]);
  expect(notes('Deal owner: Dana')).toEqual([]);
  expect(notes(`${facts}\n${sentences}`)).toEqual(['Our lawyer reads it.']);
  expect(notes('Marcus: the lawyer reads it.')).toEqual(['Marcus: the lawyer reads it.']);
  // A column of another name may have been ticked beside those that every CRM has.
  expect(notes('Nights: 28 hours a week lost · Amount: 64000')).toEqual([]);
  const two = 'Priya: yes, we go · Jo: the board has to sign.';
  expect(notes(two)).toEqual([two]);
});

test('what two people said on one line of a talk is looked at, and the facts of a CRM with its day are not', () => {
  const two = 'Priya: yes, we go · Jo: the board has to sign.';
  expect(offered(two)).toEqual([['path', two]]);
  expect(offered('Deal stage: Board has to sign · Amount: 64000')).toEqual([]);
});

test('who decides stands in the path by their role, with the sentence beside it', () => {
  const [offer] = offersOf('The works council and the owners must agree.');
  expect(offer?.put).toEqual({
    who: 'works council, owners',
    words: 'The works council and the owners must agree.',
  });
});

test('what the seller does is offered nowhere, but what they quote may be', () => {
  expect(offered('I told the lawyer all of it on Friday.')).toEqual([]);
  expect(offered('“I sent it to the lawyer.”')).toEqual([['people', 'lawyer']]);
  expect(offered('Send the page by Friday, please.', deal({}), { step: 'Send the page' })).toEqual([]);
  const short = offered('The lawyer has a look and rings by 4 December.', deal({}), { step: 'Ring' });
  expect(short.map(([role]) => role)).toEqual(['people', 'plan']);
});

test('what the seller promised is offered as a step of theirs after its talk, and not where that day has one already', () => {
  const talks = [
    ['2026-11-20', '', '', '', '', 'Go on.'],
    ['2026-11-30', '', '', '', '', 'Later.'],
  ];
  const known = deal({}, { talks });
  const said = 'I send the sheet by Wednesday, she sends photos by Friday.';
  const [promise, day] = offersOf(said, known);
  expect(promise).toMatchObject({ role: 'talks', words: said, found: 'I send the sheet by Wednesday' });
  expect(day).toMatchObject({ role: 'plan', words: said, found: '2026-12-04' });
  const changes = put(known, promise!);
  expect(changes.map(({ name, text }) => [name, text])).toEqual([
    ['talks.2.held', HELD],
    ['talks.2.step', 'I send the sheet by Wednesday'],
    ['talks.2.due', '2026-12-02'],
    ['talks', '0 2 1'],
  ]);
  const plan = [['Take the sheet', 'us', '', '2026-12-02', '']];
  expect(offered(said, deal({}, { plan })).map(([role]) => role)).toEqual(['plan']);
  expect(offered('I send it by Wednesday.', deal({}), { due: '2026-12-02' })).toEqual([]);
});

test('“next” is the week after, and no other weekday is', () => {
  const on = (held: string, said: string) => dateOf(dayIn(said, dayOf(held), heard) ?? 0);
  expect(on('2026-12-01', 'by next Wednesday')).toBe('2026-12-09');
  expect(on('2026-12-04', 'by next Wednesday')).toBe('2026-12-09');
  expect(on('2026-12-01', 'by Wednesday')).toBe('2026-12-02');
});

test('whoever stands among the other ways is known when they name another price', () => {
  const known = deal({}, { elsewhere: [['Linde at 1,310']] });
  for (const said of [
    'Linde went down to 1,270.',
    'Linde wants 1,290 a month per truck.',
    'Linde was there last week with 1,240 per truck and month.',
  ]) {
    expect(offered(said, known)).toEqual([['other-ways', said]]);
  }
  expect(offered('Linde waits 3 hours for us.', known)).toEqual([['gap', '3 hours']]);
  expect(offered('Toyota went down to 1,270.', known)).toEqual([]);
});

test.each([
  ['a mail that was answered', 'On Mon, 23 Nov 2026 at 10:12, Mara wrote:\n> We lose 99 hours a week.'],
  ['a line that is quoted', '> We lose 99 hours a week.'],
  ['a quoted line that is set in', ' > We lose 99 hours a week.'],
  ['an original under its line', '-----Original Message-----\nWe lose 99 hours a week.'],
  ['an original under its head', 'From: Mara\nSubject: Ramp\n\nWe lose 99 hours a week.'],
])('of %s nothing is offered', (_, old) => {
  expect(offered(`Our lawyer reads it.\n\n${old}`)).toEqual([['people', 'lawyer']]);
});

test('what stands under the head of a mail, or after “she wrote”, is looked at', () => {
  expect(offered('From: Priya\nSubject: Ramp\n\nOur lawyer reads it.')).toEqual([['people', 'lawyer']]);
  expect(offered('She wrote:\nOur lawyer reads it.')).toEqual([['people', 'lawyer']]);
});

test('what was put into a field is told as it stands there now, with the space it stands in', () => {
  const [offer] = offersOf('28 hours a week.');
  const changes = put(deal({}), offer!);
  const cells = Object.fromEntries(changes.map(({ name, text }) => [name, text]));
  const now = deal({ explore: { ...cells, 'numbers.0.today': '30 hours' } });
  expect(landed(now, placeOf(now, offer!)!, changes, reading)).toEqual({
    at: 'numbers-0-measure',
    texts: [
      { label: 'measure', text: '28 hours a week.' },
      { label: 'today', text: '30 hours' },
    ],
  });
});

test('an offer keeps their sentence word for word, and names where it would stand and what stands there', () => {
  const known = deal({}, { numbers: [['Losses', '5 times a year']] });
  const [offer] = offersOf('Well. “It’s €3,200 each time.”', known);
  expect(offer).toMatchObject({ words: '“It’s €3,200 each time.”', found: '€3,200 each time' });
  expect(offer && placeOf(known, offer)).toMatchObject({
    sheet: { id: 'explore' },
    field: { id: 'numbers' },
    rows: 1,
  });
});

test('what is put beside other rows changes none of them', () => {
  const known = deal({}, { numbers: [['Losses', '5 times a year']] });
  const [offer] = offersOf('28 hours a week.', known);
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
  expect(
    offered('28 hours a week. She is worried. The lawyer reads it by 4 December.', deal({}, rows)),
  ).toEqual([]);
});

test('a day that is set is not set again: where the next meeting stands, another is offered to the plan', () => {
  const set = deal({ contact: { 'agreed-for': '2026-12-01' } });
  expect(offered('Let’s meet on Thursday.', set)).toEqual([['plan', '2026-12-03']]);
  expect(offered('Let’s meet on Thursday.', deal({}), { due: '2026-12-03' })).toEqual([]);
});

test('a list that is full takes nothing more', () => {
  const full = deal({}, { numbers: Array.from({ length: 9 }, (_, row) => [`${row}`, `${row} of them`]) });
  expect(offered('28 hours a week.', full)).toEqual([]);
});

test.each([
  ['That’s 28 hours a week, all in.', '28 hours a week'],
  ['We write off €16,000 a year.', '€16,000 a year'],
  ['We lose about 3 200 € per year, he says', '3 200 € per year'],
  ['Water is about 3 200 € per year, he says', null],
  ['Roughly 12.5% of them', '12.5%'],
  ['They use 1,1 m³ a day', '1,1 m³ a day'],
  ['It is 2.400 m², or 12 000 litres', '2.400 m²'],
  ['We pay 7 % in penalties', '7 %'],
  ['Criteria: 60 % price', null],
  ['Delivery takes 6 weeks', null],
  ['The contract runs 24 months, and we lose 3 hours a day', '3 hours a day'],
  ['We lose 5 freezers a year', '5 freezers a year'],
  ['Two or 3 bad nights a month', '3 bad nights a month'],
  ['We lose $4k each month', '$4k each month'],
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
  ['Owner: “No, ask the CFO.”', ['CFO']],
  ['She comes with the owner’s son', []],
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
  ['he asked for it by Thursday', '2026-12-03'],
  ['am Donnerstag', '2026-12-03'],
  ['Tuesday or Thursday', null],
  ['Tuesday to Thursday', null],
  ['on Thursday of next week', null],
  ['until Thursday', null],
  ['it broke on Thursday', null],
  ['by 31.01.', '2027-01-31'],
  ['am 31. Januar', '2027-01-31'],
  ['from 14 to 28 December', null],
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
  ['next Thursday', '2026-12-03'],
  ['on Thursdays', null],
  ['on 4 December 2025', null],
  ['31 November', null],
  ['it may 4 times', null],
  ['back on the 3rd', '2026-12-03'],
  ['by the 31st.', '2026-12-31'],
  ['on the 3rd floor', null],
  ['on the 3rd or the 4th', null],
  ['it crashed on the 3rd', null],
  ['they meet on Friday 18 December', '2026-12-18'],
  ['they meet on Friday, 18 December 2026', '2026-12-18'],
  ['starting Monday 14 December', '2026-12-14'],
  ['by Monday in a week, 14.12.2026', '2026-12-14'],
  ['Friday the 18th', '2026-12-18'],
  ['call on Monday, the pilot ends on 18 December', '2026-11-30'],
  ['she moved our meeting from 8 December to 11 December', '2026-12-11'],
  ['it is postponed from Tuesday to Thursday', '2026-12-03'],
  ['they cannot make Tuesday; it is now Thursday', '2026-12-03'],
  ['not on Tuesday but on Thursday', '2026-12-03'],
  ['they moved the meeting from Tuesday to Thursday', '2026-12-03'],
  ['the start is pushed to 14 January', '2027-01-14'],
  ['meeting moved 3.12. to 10.12.', '2026-12-10'],
  // What is over is not in a year.
  ['the freezer failed on 20 November', null],
  ['we spoke yesterday, 28 November', null],
  ['the oven broke on 2 May and again on 3 June', null],
  ['down since 20 October', null],
  ['they moved to Berlin on 3 May', null],
  // What was said of a day that is near, or asked by one, is to come.
  ['she said the board meets on 9 December', '2026-12-09'],
  ['they asked for it by 31 March', '2027-03-31'],
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

test.each([
  ['Budget approx. 12 T€. He waits.', ['Budget approx. 12 T€.', 'He waits.']],
  ['Am 16. Dezember. Then we see.', ['Am 16. Dezember.', 'Then we see.']],
  ['It is 14. December is full.', ['It is 14. December is full.']],
  ['Well… maybe. “Yes.” No!', ['Well… maybe.', '“Yes.”', 'No!']],
])('“%s” has the sentences %j', (said, sentences) => {
  expect(sentencesIn(said, heard)).toEqual(sentences);
});

test.each([
  ['no bridge yet. wants it by june', ['no bridge yet.', 'wants it by june']],
  [
    '2 chairs now, 3rd in April. appts on paper. owner decides',
    ['2 chairs now, 3rd in April.', 'appts on paper.', 'owner decides'],
  ],
  ['ours is 623. match it', ['ours is 623.', 'match it']],
  ['abt. two weeks, est. at 3 p.m. or so, e.g. with approx. four and Tom B. from IT', null],
  ['see www.example.org/a.b for it, version 2.1 of the 3. floor', null],
  ['she said “no way.” and left', null],
  ['hmm... maybe', null],
])('“%s” is cut where its sentences end', (said, wanted) => {
  expect(sentencesIn(said, heard)).toEqual(wanted ?? [said]);
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
        expect(bare(sentencesIn(said, heard).join(''))).toBe(bare(said));
        for (const offer of offersOf(said)) {
          expect(said).toContain(offer.words);
          if (offer.role !== 'meeting' && offer.role !== 'plan') expect(offer.words).toContain(offer.found);
        }
      }),
    );
  });

  test('put where it is offered, it replaces nothing, and is not offered again', () => {
    fc.assert(
      fc.property(said, (said) => {
        for (const offer of offersOf(said)) {
          const changes = put(deal({}), offer, { step: 'Sign', side: 'them' });
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
          expect(offersOf(said, now)).not.toContainEqual(offer);
        }
      }),
    );
  });
});

test('a page for notes is sent the fields that a note has to do with, and no other', () => {
  const sent = sheetsForNotes(sheets).flatMap(({ fields }) => fields.map(({ role }) => role));
  expect(sent.toSorted()).toEqual([
    'concerns',
    'corrections',
    'criteria',
    'gap',
    'meeting',
    'other-ways',
    'path',
    'people',
    'plan',
    'talks',
  ]);
});
