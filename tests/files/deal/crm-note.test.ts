import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../../../src/core/time/day.ts';
import { crmNote } from '../../../src/files/deal/crm-note.ts';
import { exampleDossier } from '../../../src/core/worksheet/filling/example.ts';
import { deal } from '../../core/deal/given.ts';
import { nasty } from '../../core/worksheet/given-deal.ts';
import { course } from '../../site/authored.ts';

const TODAY = dayOf('2025-06-10');
const gates = {
  gateOf: ({ id }: { id: string }) => id.charAt(0).toUpperCase() + id.slice(1),
  notedOn: ({ id }: { id: string }) => (id === 'explore' ? '2025-05-16' : ''),
};
const plan = [
  ['Sign', 'them', 'Marcus', '2025-06-09', ''],
  ['Fit three shops', 'us', 'Mara', '2025-06-18', ''],
];

test('what they said last, their answer and correction since, what is promised, the last yes and who decides, the figures and the doubts, in short lines', () => {
  const dossier = deal(
    {
      explore: {
        'worth-it': 'yes',
        answer: 'It is worth it.',
        corrected:
          'Priya, 16 May 2025: ‘Seven is leased.’\nPriya, 2 June 2025: ‘27’ instead of ‘28’\nPriya, 2 June 2025: ‘Jo’ instead of ‘Joe’',
      },
      confirm: {
        'said-yes': 'not-yet',
        decision: 'Not before the owners have seen it.',
        decided: '2025-06-02',
      },
    },
    {
      plan,
      talks: [
        ['2025-05-28', 'The price stays', '', '', ''],
        ['2025-05-12', 'She reads it', 'Send the page', 'us', '2025-06-20', 'Long ago'],
        ['2025-06-01', '', 'Ring Jo', 'us', '', ''],
      ],
      numbers: [['Hours of logging', '28']],
      doubts: [
        ['Who gets up\nat five?', 'open'],
        ['Too dear', 'settled'],
      ],
      people: [['Owners', 'unknown']],
      asked: [['Since when?', '']],
    },
  );
  const note = crmNote({ name: 'Harrow Lane', dossier }, TODAY, gates);
  expect(note).toMatchInlineSnapshot(`
    "10 June 2025 · Harrow Lane

    Last talk, 28 May 2025
    agreed: The price stays

    Their answer at Confirm, 2 June 2025: Not so far. Not before the owners have seen it.
    They put right: Priya, 2 June 2025: ‘Jo’ instead of ‘Joe’
    They put right: Priya, 2 June 2025: ‘27’ instead of ‘28’

    Overdue since 9 June 2025: Sign · theirs (Marcus)
    By 18 June 2025: Fit three shops · yours (Mara)
    By 20 June 2025: Send the page · yours
    Next: Ring Jo · yours

    They said yes at Explore, noted on 16 May 2025: It is worth it.
    The people: Owners

    Their figures:
    - Hours of logging · today: 28

    Open doubts:
    - Who gets up at five?"
  `);
});

test('an answer or a correction that is older than the last talk is not told again', () => {
  const dossier = deal(
    {
      explore: { corrected: 'Priya, 16 May 2025: ‘Seven is leased.’' },
      confirm: { 'said-yes': 'yes', decision: 'Yes.', decided: '2025-05-20' },
    },
    { talks: [['2025-05-28', 'The price stays', '', '', '']] },
  );
  const note = crmNote({ name: 'Harrow Lane', dossier }, TODAY, gates);
  expect(note).not.toContain('leased');
  expect(note).not.toContain('Their answer');
});

test('a correction of the 16th is none of the 6th', () => {
  const corrected = (text: string) =>
    crmNote(
      {
        name: 'Harrow Lane',
        dossier: deal(
          { explore: { corrected: text } },
          { talks: [['2025-06-05', 'The price stays', '', '', '']] },
        ),
      },
      TODAY,
      gates,
    );
  expect(corrected('6 June 2025, Priya: ‘44 units.’')).toContain('44 units');
  expect(corrected('16 June 2025, Priya: ‘44 units.’\n2 June 2025, Jo: ‘Seven is leased.’')).not.toContain(
    '44',
  );
  expect(corrected('Priya (6 June 2025): ‘44 units.’')).toContain('44 units');
});

test('the last yes stands there with its gate, its day and their words, and once', () => {
  const yes = (decided: string) =>
    crmNote(
      {
        name: '',
        dossier: deal(
          {
            explore: { 'worth-it': 'yes', answer: 'It is worth it.' },
            confirm: { 'said-yes': 'yes', decision: 'We go ahead.', decided },
          },
          { talks: [['2025-05-28', 'The price stays', '', '', '']] },
        ),
      },
      TODAY,
      gates,
    );
  expect(yes('2025-05-20')).toMatch(/^They said yes at Confirm, 20 May 2025: We go ahead\.$/m);
  // It is news, and told as such.
  expect(yes('2025-06-02').match(/We go ahead/g)).toHaveLength(1);
  const noted = deal({ explore: { 'worth-it': 'yes', answer: 'It is worth it.' } });
  expect(crmNote({ name: '', dossier: noted }, TODAY, gates)).toMatch(
    /^They said yes at Explore, noted on 16 May 2025: It is worth it\.$/m,
  );
});

test('who decides stands there in their order, else the people, and who speaks for it', () => {
  const people = [['Finance director', 'for']];
  const told = (rows: Parameters<typeof deal>[1]) =>
    crmNote({ name: '', dossier: deal({ explore: { inside: 'Jo asked for it.' } }, rows) }, TODAY, gates);
  expect(told({ people, way: [['Jo'], ['Owners']] })).toMatch(
    /^The way: Jo · Owners\nThe inside: Jo asked for it\.$/m,
  );
  expect(told({ people })).toMatch(/^The people: Finance director\nThe inside: Jo asked for it\.$/m);
});

test('what is empty has no line, and a deal without a name says so', () => {
  expect(crmNote({ name: '', dossier: deal({}) }, TODAY, gates)).toBe('10 June 2025 · A deal without a name');
});

test('a CRM is told what it costs and nothing of our worksheets, in the whole example', () => {
  const dossier = exampleDossier(course.parts.flatMap(({ worksheets }) => worksheets));
  const note = crmNote({ name: 'Harrow Lane', dossier }, TODAY, gates);
  expect(note).toMatch(/^Price: €1,417$/m);
  expect(note).toContain('Marcus, finance director (signs)');
  // It is read in a small window.
  expect(note.length).toBeLessThan(1_900);
  expect(note).not.toMatch(/worksheet|sheet:/i);
});

test('any text stays text on one line, and no line is blank but between two parts', () => {
  fc.assert(
    fc.property(nasty, nasty, (name, step) => {
      const dossier = deal({}, { plan: [[`.${step}.`, 'us', '', '2025-06-18', '']] });
      const lines = crmNote({ name: `.${name}.`, dossier }, TODAY, gates).split('\n');
      expect(lines).toHaveLength(3);
      expect(lines[1]).toBe('');
    }),
  );
});
