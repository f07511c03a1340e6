import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../../../src/core/time/day.ts';
import { crmNote as made } from '../../../src/files/deal/crm-note.ts';
import { exampleDossier } from '../../../src/core/worksheet/filling/example.ts';
import { deal } from '../../core/deal/given.ts';
import { nasty } from '../../core/worksheet/given-deal.ts';
import { crm as words } from '../../../src/words/deal/pages/crm.ts';
import { course } from '../../site/authored.ts';

const TODAY = dayOf('2025-06-10');
const crmNote = (...of: Parameters<typeof made>) => made(...of).text;
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

    Their answer at Confirm, 2 June 2025: Not before the owners have seen it.
    They put right: Priya, 2 June 2025: ‘Jo’ instead of ‘Joe’
    They put right: Priya, 2 June 2025: ‘27’ instead of ‘28’

    Overdue since 9 June 2025: Sign · they (Marcus)
    By 18 June 2025: Fit three shops · we (Mara)
    By 20 June 2025: Send the page · we
    Next: Ring Jo · we

    They said yes at Explore, noted on 16 May 2025: It is worth it.

    The people:
    - Owners · unknown

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
    /^The way:\n- Jo\n- Owners\nThe inside: Jo asked for it\.$/m,
  );
  expect(told({ people })).toMatch(/^The people:\n- Finance director · for\nThe inside: Jo asked for it\.$/m);
});

test('who decides is told whichever column is filled, and how else they could go', () => {
  const { text, told } = made(
    {
      name: '',
      dossier: deal(
        {},
        { way: [['', 'Herr Brandt decides, and not before January.']], elsewhere: [['Toyota']] },
      ),
    },
    TODAY,
    gates,
  );
  expect(text).toMatch(
    /^The way:\n- Herr Brandt decides, and not before January\.\n\nThe elsewhere:\n- Toyota$/m,
  );
  expect(told).toEqual(['path', 'ways']);
});

test('what is told to be copied is what stands there, and of a name alone nothing is', () => {
  const told = (dossier: Parameters<typeof made>[0]['dossier']) =>
    words.copied(made({ name: 'A', dossier }, TODAY, gates).told.map((part) => words.parts[part]));
  expect(told(deal({}, { talks: [['2025-06-09', '', '', '', '', 'Ring me.']] }))).toMatch(
    /^Copied: what they said last\. Paste/,
  );
  expect(told(deal({}))).toMatch(/Nothing else of it is written yet\.$/);
});

test('what a seller chose at a gate is not told as a quote, and what they decided is told, however long ago', () => {
  const talks = [['2025-06-09', 'We wait.', '', '', '']];
  const chosen = deal({ explore: { 'worth-it': 'yes' } }, { talks });
  expect(crmNote({ name: '', dossier: chosen }, TODAY, gates)).toMatch(
    /^They said yes at Explore, noted on 16 May 2025$/m,
  );
  const notYet = { outcome: 'not-yet', 'said-yes': 'not-yet', decided: '2025-05-02' };
  expect(crmNote({ name: '', dossier: deal({ confirm: notYet }, { talks }) }, TODAY, gates)).toMatch(
    /^Their answer at Confirm, 2 May 2025: Not yet decided$/m,
  );
  const seen = { 'said-yes': 'not-yet', decided: '2025-06-09' };
  expect(crmNote({ name: '', dossier: deal({ confirm: seen }, { talks }) }, TODAY, gates)).not.toContain(
    'Their answer',
  );
});

test('all that was noted on the day of the last talk is told, and no sentence of it is left out', () => {
  const long = Array.from({ length: 12 }, (_, at) => `He would rather have 48 months than ${60 + at}.`).join(
    ' ',
  );
  const talks = [
    ['2025-06-02', '', '', '', '', 'Older.'],
    ['2025-06-09', '', '', '', '', long],
    ['2025-06-09', 'She reads it', '', '', '', 'A short mail.'],
  ];
  const note = crmNote({ name: '', dossier: deal({}, { talks }) }, TODAY, gates);
  expect(note).toContain(long);
  expect(note).toContain('A short mail.');
  expect(note).not.toContain('Older.');
});

test('what a CRM knew of a deal when it was taken over is not given back to it', () => {
  const facts = 'Deal Stage: Proposal · Amount: 92400\nDeal Description: Three trucks down.';
  const note = (said: string) =>
    crmNote({ name: '', dossier: deal({}, { talks: [['2025-06-09', '', '', '', '', said]] }) }, TODAY, gates);
  expect(note(facts)).toContain('said: Three trucks down.');
  expect(note(facts)).not.toMatch(/Stage|Amount|Description/);
  expect(note('Deal Stage: Proposal · Amount: 92400')).not.toContain('Last talk');
});

test('a criterion that is not met is named', () => {
  const dossier = exampleDossier(course.parts.flatMap(({ worksheets }) => worksheets));
  expect(crmNote({ name: '', dossier }, TODAY, gates)).toMatch(
    /^Still conditional: 1 criterion is met only in part: Fewer hours on paper\.$/m,
  );
});

test('the next meeting stands among what is promised, in the order of the days', () => {
  const dossier = deal(
    { contact: { 'agreed-for': '2025-06-18' } },
    { plan: [...plan, ['Ring', 'us', '', '2025-06-22', '']] },
  );
  const lines = crmNote({ name: '', dossier }, TODAY, gates).split('\n').slice(2);
  expect(lines.map((line) => line.replace(/:.*/, ''))).toEqual([
    ...['Overdue since 9 June 2025', 'On 18 June 2025', 'By 18 June 2025', 'By 22 June 2025'],
  ]);
});

test('what is empty has no line, and a deal without a name says so', () => {
  expect(crmNote({ name: '', dossier: deal({}) }, TODAY, gates)).toBe('10 June 2025 · A deal without a name');
});

test('a CRM is told what it costs and nothing of our worksheets, in the whole example', () => {
  const dossier = exampleDossier(course.parts.flatMap(({ worksheets }) => worksheets));
  const note = crmNote({ name: 'Harrow Lane', dossier }, TODAY, gates);
  expect(note).toMatch(/^Price: €1,417$/m);
  expect(note).toContain('- Marcus, finance director · Signs · Timesheets, a second price');
  // It is read in a small window, but the talk is told whole.
  expect(note.length).toBeLessThan(2_900);
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
