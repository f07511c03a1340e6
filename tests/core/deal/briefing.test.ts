// What stands on the page before a talk: what the customer said and what is open, not what a sheet still wants.
import { expect, test } from 'vitest';
import { briefing as briefingOn } from '../../../src/core/deal/briefing.ts';
import { onePage } from '../../../src/core/deal/one-page/one-page.ts';
import { resultsOf } from '../../../src/core/deal/agreed/results.ts';
import { overview } from '../../../src/core/deal/overview.ts';
import { exampleDossier } from '../../../src/core/worksheet/filling/example.ts';
import { dayOf } from '../../../src/core/time/day.ts';
import type { Dossier } from '../../../src/core/worksheet/dossier.ts';
import { sectionsOf } from '../../../src/files/deal/sections.ts';
import { conditional } from '../../../src/words/deal/shown/conditions.ts';
import { corrected } from '../../../src/words/deal/shown/corrected.ts';
import { onePage as page } from '../../../src/words/deal/pages/one-page.ts';
import { steps } from '../../../src/words/deal/pages/steps.ts';
import { reading } from '../../../src/words/worksheet/reading.ts';
import { course } from '../../site/authored.ts';
import { deal } from './given.ts';

const today = dayOf('2026-11-29');
const briefing = (dossier: Dossier) => briefingOn(dossier, today);
const pageWords = {
  ...reading,
  ...corrected,
  ...page,
  conditional,
  owner: steps.owner,
  gateOf: ({ title }: { title: string }) => title,
};

test('an empty deal has nothing in it: what is empty on a sheet is the sheet’s business', () => {
  expect(briefing(deal({}))).toEqual({
    agreed: null,
    said: null,
    talks: [],
    corrections: [],
    concerns: [],
    path: 'nothing',
    unheard: [],
    unwritten: [],
    secondHand: [],
    decision: null,
    prepared: { questions: [], ifThens: [] },
    earlier: { questions: [], ifThens: [] },
  });
});

test('their corrections, the doubts that stand, the people nobody has asked and the questions without an answer', () => {
  const known = briefing(
    deal(
      { explore: { corrected: 'It is 29, not 31.' } },
      {
        doubts: [
          ['Who gets up?', 'open'],
          ['Too dear', 'settled'],
        ],
        people: [
          ['Operations manager', 'for'],
          ['Finance director', 'unknown'],
        ],
        asked: [
          ['Since when?', 'Since spring.'],
          ['What does it cost?', ''],
        ],
      },
    ),
  );
  expect(known).toMatchObject({
    corrections: ['It is 29, not 31.'],
    concerns: ['Who gets up?'],
    unheard: ['Finance director'],
    prepared: { questions: ['What does it cost?'] },
  });
});

test('what is not known of how they decide: what a begun sheet lacks, and the stations we know from others', () => {
  const rows = { way: [['Jo'], ['Lawyer'], ['Owners']] };
  const heard = { 'heard-of.0.from': 'self', 'heard-of.1.from': 'other' };
  expect(briefing(deal({ confirm: heard }, rows))).toMatchObject({
    unwritten: ['The inside'],
    secondHand: ['Lawyer', 'Owners'],
  });
  expect(briefing(deal({ explore: { inside: 'Jo asked for it.' } }))).toMatchObject({
    unwritten: ['The way'],
    secondHand: [],
  });
  const all = { ...heard, 'heard-of.1.from': 'self', 'heard-of.2.from': 'self' };
  expect(briefing(deal({ explore: { inside: 'Jo asked for it.' }, confirm: all }, rows))).toMatchObject({
    unwritten: [],
    secondHand: [],
  });
});

test('nobody is told that all is known of how they decide where nobody was asked', () => {
  const path = (...given: Parameters<typeof deal>) => briefing(deal(...given)).path;
  expect(path({})).toBe('nothing');
  expect(path({ explore: { summary: 'You lose 31 hours.' } })).toBe('nothing');
  expect(path({}, { talks: [['2026-12-01', '', '', '', '', 'Ring Jo.']] })).toBe('nothing');
  expect(path({}, { people: [['Jo', 'for']] })).toBe('some');
  const inside = { explore: { inside: 'Jo asked for it.' }, confirm: { 'heard-of.0.from': 'self' } };
  expect(path(inside, { way: [['Jo']] })).toBe('some');
  expect(path(inside, { way: [['Jo']], people: [['Jo', 'unknown']] })).toBe('some');
  const all = { way: [['Jo']], people: [['Jo', 'for']], elsewhere: [['Nothing']] };
  expect(path(inside, all)).toBe('all');
  expect(path({ explore: inside.explore }, all)).toBe('some');
});

test('the talks stand with their day and their words, the newest first', () => {
  const talks = [
    ['2026-11-12', '', '', '', '', 'Come back in spring.'],
    ['2026-12-01', 'A trial week', 'Send the offer', 'us', '', 'ATEX or don’t bother.'],
    ['2026-11-18', '', 'Ring Jo', 'us', '', ''],
    ['2026-11-20', '', '', '', '2026-11-25', ''],
    ['2026-12-01', '', '', '', '', 'And the noise?'],
  ];
  expect(briefing(deal({}, { talks })).talks).toEqual([
    { day: '2026-12-01', said: 'And the noise?', agreed: '', next: '' },
    { day: '2026-12-01', said: 'ATEX or don’t bother.', agreed: 'A trial week', next: 'Send the offer' },
    { day: '2026-11-18', said: '', agreed: '', next: 'Ring Jo' },
    { day: '2026-11-12', said: 'Come back in spring.', agreed: '', next: '' },
  ]);
});

test('what they agreed last is that of the last talk, else their words at the last gate that is met', () => {
  const gates = {
    explore: { answer: 'It is worth doing.', 'worth-it': 'yes' },
    confirm: { decision: 'We go ahead.', decided: '2025-05-29', 'said-yes': 'yes' },
  };
  expect(briefing(deal(gates)).agreed).toEqual({ words: 'We go ahead.', day: '2025-05-29' });
  const talks = [
    ['2025-06-09', 'The rota has its names', '', '', ''],
    ['2025-05-12', 'She reads it', '', '', ''],
  ];
  expect(briefing(deal(gates, { talks })).agreed).toEqual({
    words: 'The rota has its names',
    day: '2025-06-09',
  });
});

test('what they said last is there as long as nothing was agreed at that talk', () => {
  const met = ['2026-11-23', 'She reads it', '', '', '', 'Nearly us.'];
  const rang = ['2026-11-29', '', '', '', '', 'Who gets up at night?'];
  expect(briefing(deal({}, { talks: [rang, met] }))).toMatchObject({
    agreed: { words: 'She reads it', day: '2026-11-23' },
    said: { words: 'Who gets up at night?', day: '2026-11-29' },
  });
  expect(briefing(deal({}, { talks: [met] })).said).toBeNull();
});

test('what was prepared for a phase that the deal is past stands apart from what belongs to where it is', () => {
  const rows = {
    asked: [['What does it cost?', '']],
    plans: [['She asks the price', 'I ask about the shops']],
  };
  const at = (gates: Parameters<typeof deal>[0]) => {
    const { prepared, earlier } = briefing(deal(gates, rows));
    return [prepared, earlier].map(({ questions, ifThens }) => [questions.length, ifThens.length]);
  };
  const [both, none] = [
    [1, 1],
    [0, 0],
  ];
  expect(at({})).toEqual([both, none]);
  expect(at({ contact: { invited: 'yes' } })).toEqual([
    [1, 0],
    [0, 1],
  ]);
  // Nobody ticked the gate of Contact, and it is behind them all the same.
  expect(at({ explore: { 'worth-it': 'yes' } })).toEqual([none, both]);
  const ahead = { confirm: { decision: 'Yes.', decided: '2026-12-14', 'said-yes': 'yes' } };
  expect(at(ahead)).toEqual([both, none]);
});

test('the decision is there with its day, and says where that is still to come', () => {
  const decided = (day: string) =>
    briefing(deal({ confirm: { decision: 'We go ahead.', decided: day, 'said-yes': 'yes' } })).decision;
  expect(decided('2026-11-20')).toEqual({ words: 'We go ahead.', day: '2026-11-20', isAhead: false });
  expect(decided('2026-12-14')).toEqual({ words: 'We go ahead.', day: '2026-12-14', isAhead: true });
});

test('the results are there once somebody has counted, beside the figures from the start', () => {
  const example = exampleDossier(course.parts.flatMap(({ worksheets }) => worksheets));
  expect(resultsOf(example, reading)?.shown).toMatchObject({
    head: ['What is counted', 'Today', 'Wanted', 'Now', 'Counted on'],
  });
  const uncounted = (id: string) => (id === 'assure' ? new Map<string, string>() : example.values(id));
  expect(resultsOf({ ...example, values: uncounted }, reading)).toBeNull();
});

test('a gate tells the customer’s words from the seller’s own answer, and has the day they said it', () => {
  const stands = overview(
    deal({
      target: { chosen: 'yes' },
      confirm: { decision: 'We go ahead.', decided: '2025-05-29', 'said-yes': 'yes' },
    }),
    today,
  );
  expect(stands.find(({ sheet }) => sheet.id === 'target')).toMatchObject({
    said: '',
    answer: 'Yes, in writing',
    day: '',
  });
  expect(stands.find(({ sheet }) => sheet.id === 'confirm')).toMatchObject({
    said: 'We go ahead.',
    day: '2025-05-29',
  });
});

test('what the customer put right stands before the summary and says so, as the summary says that it was put right', () => {
  const one = deal({ explore: { summary: 'You lose 31 hours.', corrected: 'It is 29, not 31.' } });
  const texts = (sections: readonly { shown: { kind: string; text?: string } }[]) =>
    sections.map(({ shown }) => shown.text);
  expect(
    texts(
      onePage(one, today, { name: '', next: '' }, pageWords).sections.filter(
        ({ shown }) => shown.kind === 'text',
      ),
    ),
  ).toEqual(['It is 29, not 31.', 'You lose 31 hours.']);
  const explored = sectionsOf({ name: '', dossier: one }).find(({ title }) => title === 'explore');
  expect(texts(explored?.fields ?? [])).toEqual(['It is 29, not 31.', 'You lose 31 hours.']);
  expect(explored?.fields.map(({ label }) => label)).toEqual([
    'What they put right, in “The summary” or in a talk',
    'The summary (what they put right stands above)',
  ]);
  const [alone] = sectionsOf({ name: '', dossier: deal({ explore: { summary: 'You lose 31 hours.' } }) });
  expect(alone?.fields.map(({ label }) => label)).toEqual(['The summary']);
});
