// A kit to rehearse a talk about a deal of the learner's own.
import { expect, test } from 'vitest';
import { rehearsalOf } from '../../../src/core/deal/rehearsal.ts';
import { dayOf } from '../../../src/core/time/day.ts';
import type { Worksheet } from '../../../src/core/worksheet/worksheet.ts';
import { corrected } from '../../../src/words/deal/shown/corrected.ts';
import { reading } from '../../../src/words/worksheet/reading.ts';
import { column, listOf } from './given.ts';
import { dossier, signed, story } from '../worksheet/given-deal.ts';

const explore: Worksheet = {
  id: 'explore',
  title: 'Explore',
  summary: '',
  fields: [
    listOf('asked', 'questions', column('question', 'question'), column('heard', 'heard')),
    listOf('people', 'people', column('who', 'who'), column('stake', null)),
    { ...story, id: 'summary', label: 'The summary', role: 'summary' },
    { ...story, id: 'corrected', label: 'The corrections', role: 'corrections' },
    { ...signed, id: 'explored', ask: 'Is it worth it?' },
  ],
};
const confirm: Worksheet = {
  id: 'confirm',
  title: 'Confirm',
  summary: '',
  fields: [
    listOf('doubts', 'concerns', column('concern', 'concern'), column('state', 'state')),
    { ...signed, ask: 'Do we go on?' },
  ],
};
const about = (explored: Record<string, string>, confirmed: Record<string, string> = {}) =>
  rehearsalOf(dossier({ explore: explored, confirm: confirmed }, [explore, confirm]), dayOf('2026-11-29'), {
    ...reading,
    ...corrected,
  });

test('the brief has what is written, in the customer’s words, and names what nobody wrote down', () => {
  const kit = about({
    people: '0',
    asked: '0 1',
    'people.0.who': 'Priya',
    'people.0.stake': 'Fourteen shops',
    'asked.0.question': 'Since when?',
    'asked.0.heard': 'Since spring.',
    'asked.1.question': 'What does it cost?',
  });
  expect(kit.known.map(({ label }) => label)).toEqual(['The people']);
  expect(kit.known[0]?.shown).toMatchObject({ rows: [['Priya', 'Fourteen shops']] });
  expect(kit.heard).toEqual([{ question: 'Since when?', heard: 'Since spring.' }]);
  expect(kit.unknown).toEqual(['The corrections', 'The summary']);
});

test('what they put right stands beside the summary that it puts right, each headed so', () => {
  const [first, ...rest] = about({ summary: 'You lose 31 hours.', corrected: 'It is 29.' }).known;
  expect(rest).toEqual([]);
  expect(first).toMatchObject({
    label: 'What they put right, in “The summary” or in a talk',
    shown: { text: 'It is 29.' },
    beside: {
      label: 'The summary (what they put right stands above)',
      shown: { text: 'You lose 31 hours.' },
    },
  });
  expect(about({ summary: 'You lose 31 hours.' }).known).toMatchObject([
    { label: 'The summary', beside: null },
  ]);
  expect(about({ corrected: 'It is 29.' }).known).toMatchObject([{ label: 'The corrections', beside: null }]);
});

test('only doubts that stand open are the customer’s to have', () => {
  const kit = about(
    {},
    {
      doubts: '0 1',
      'doubts.0.concern': 'Who looks at night?',
      'doubts.0.state': 'open',
      'doubts.1.concern': 'The lease',
      'doubts.1.state': 'answered',
    },
  );
  expect(kit.doubts).toEqual(['Who looks at night?']);
});

test('the gate to be reached is the one that a customer’s copy asks for: where the deal stands, else the first', () => {
  expect(about({}).next).toBe('explore');
  // A doubt that a note put on a later sheet does not bring the deal there.
  expect(about({}, { doubts: '0', 'doubts.0.concern': 'Who?' }).next).toBe('explore');
  expect(about({ explored: 'yes' }).next).toBe('confirm');
  expect(about({ explored: 'yes' }, { signed: 'yes' }).next).toBeNull();
});

test('of a deal about which nothing is written nothing is known, and nothing throws', () => {
  expect(about({})).toMatchObject({ known: [], heard: [], doubts: [] });
});
