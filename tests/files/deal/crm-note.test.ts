import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../../../src/core/time/day.ts';
import { crmNote } from '../../../src/files/deal/crm-note.ts';
import { deal } from '../../core/deal/given.ts';
import { nasty } from '../../core/worksheet/given-deal.ts';

const TODAY = dayOf('2025-06-10');
const plan = [
  ['Sign', 'them', 'Marcus', '2025-06-09', ''],
  ['Fit three shops', 'us', 'Mara', '2025-06-18', ''],
];

test('the last talk, what is overdue and next with whose it is, and what is not known, in short lines', () => {
  const dossier = deal(
    {},
    {
      plan,
      talks: [
        ['2025-05-28', 'The price stays', '', '', ''],
        ['2025-05-12', 'She reads it', '', '', ''],
      ],
      doubts: [
        ['Who gets up\nat five?', 'open'],
        ['Too dear', 'settled'],
      ],
      people: [['Owners', 'unknown']],
      asked: [['Since when?', '']],
    },
  );
  const note = crmNote({ name: 'Harrow Lane', dossier }, TODAY);
  expect(note).toMatchInlineSnapshot(`
    "Harrow Lane

    Last talk, 28 May 2025
    agreed: The price stays

    Overdue since 9 June 2025: Sign · theirs (Marcus)
    Next, 18 June 2025: Fit three shops · yours (Mara)

    Open doubts:
    - Who gets up at five?

    Not known yet:
    - Not complete on the sheet: The way
    - Not complete on the sheet: The inside
    - Owners: nobody has asked for their view.

    Still to ask:
    - Since when?"
  `);
});

test('what is empty has no line, and a deal without a name says so', () => {
  expect(crmNote({ name: '', dossier: deal({}) }, TODAY)).toBe('A deal without a name');
});

test('any text stays text on one line, and no line is blank but between two parts', () => {
  fc.assert(
    fc.property(nasty, nasty, (name, step) => {
      const dossier = deal({}, { plan: [[`.${step}.`, 'us', '', '2025-06-18', '']] });
      const lines = crmNote({ name: `.${name}.`, dossier }, TODAY).split('\n');
      expect(lines).toHaveLength(3);
      expect(lines[1]).toBe('');
    }),
  );
});
