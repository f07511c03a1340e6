// Whether a deal is closed in a CRM.
import { expect, test } from 'vitest';
import { endingOf } from '../../../../src/core/deal/crm/ending.ts';

const WON = [
  'Closed Won',
  'won',
  'WON',
  'closedwon',
  'Closed_Won',
  '7 - Closed Won',
  '7. Closed-won (signed)',
];
const WON_TOO = [
  'We won it in May',
  'Abgeschlossen und gewonnen',
  'Gewonnen',
  'Gagné',
  'Closed won (Sales Pipeline)',
];
const LOST = [
  'Closed Lost',
  'lost',
  'closedlost',
  '8) LOST – no budget',
  'The deal was lost to Acme.',
  'Verloren',
];
const LOST_TOO = ['Perdue', 'Disqualified', 'No decision, cancelled'];
const OPEN = [
  '',
  'Open',
  'Proposal',
  '4 - Negotiation',
  'Not yet won',
  'To be won in Q1',
  'not closed',
  'Closing',
];
const OPEN_TOO = [
  "Won't decide before May",
  'Lost contact',
  'Wonder',
  'Nicht verloren',
  'Until closed',
  'Deadline set',
  'No longer lost',
  'Reopened after closed',
];

test('a stage tells that a deal is won, lost or closed: joined, numbered, in a sentence, in a few languages', () => {
  const all = (texts: readonly string[]) => texts.map((text) => [text, endingOf(text)]);
  expect(all([...WON, ...WON_TOO])).toEqual([...WON, ...WON_TOO].map((text) => [text, 'won']));
  expect(all([...LOST, ...LOST_TOO])).toEqual([...LOST, ...LOST_TOO].map((text) => [text, 'lost']));
  expect(all(['Closed', 'Abgeschlossen'])).toEqual([
    ['Closed', 'closed'],
    ['Abgeschlossen', 'closed'],
  ]);
  expect(endingOf('Lost, then won back')).toBe('closed');
});

test('what is not so, or not so yet, tells nothing', () => {
  const texts = [...OPEN, ...OPEN_TOO];
  expect(texts.map((text) => [text, endingOf(text)])).toEqual(texts.map((text) => [text, null]));
});

test('a yes is told by the head above it', () => {
  expect(endingOf('TRUE', 'Is Closed Won')).toBe('won');
  expect(endingOf('1', 'Closed')).toBe('closed');
  expect(endingOf('true', 'Lost')).toBe('lost');
  for (const text of ['FALSE', '0', '', 'no']) expect(endingOf(text, 'Won')).toBeNull();
  expect(endingOf('1', 'Stage')).toBeNull();
});
