// A call that is noted may have done what was due: it is asked, nothing is marked by itself, and it can be taken back.
import { expect, test } from 'vitest';
import { agendaOf } from '../../../../src/core/deal/agenda/agenda.ts';
import { closedWith, closing } from '../../../../src/core/deal/note/closing.ts';
import { noted } from '../../../../src/core/deal/note/note.ts';
import { takenBack, type Change } from '../../../../src/core/deal/note/take-back.ts';
import { dayOf } from '../../../../src/core/time/day.ts';
import { dossierOf, type Dossier } from '../../../../src/core/worksheet/dossier.ts';
import { heard } from '../../../../src/words/deal/note/heard/heard.ts';
import { days } from '../../../../src/words/deal/pages/days.ts';
import { deal, sheets } from '../given.ts';

const TODAY = '2026-12-02';

function after(dossier: Dossier, changes: readonly Change[]): Dossier {
  const values = new Map(sheets.map(({ id }) => [id, new Map(dossier.values(id))]));
  for (const { sheet, name, text } of changes) values.get(sheet)?.set(name, text);
  return dossierOf(sheets, values);
}

const dueOf = (dossier: Dossier, made: readonly Change[] = [], said = '') =>
  closing(agendaOf(dossier, dayOf(TODAY), days), made, TODAY, { said }, heard);

const known = deal(
  {},
  {
    talks: [
      ['', '', 'Next activity', 'us', TODAY, 'Amount: 4'],
      ['2026-11-20', '', 'Send the sheet', 'us', '2026-11-27', ''],
      ['2026-11-20', '', 'They send the list', 'them', '2026-12-01', ''],
      ['2026-11-20', '', 'Someday', 'us', '', ''],
      ['2026-11-20', '', 'Later', 'us', '2026-12-03', ''],
      ['2026-08-01', '', 'Long ago', 'us', '2026-08-20', ''],
    ],
    plan: [['Send the sheet', 'us', '', '2026-11-27', '']],
    touches: [['Ring', TODAY]],
  },
);

test('what the seller owed or had planned up to today may be done with a call, what is due today first', () => {
  expect(dueOf(known).map(({ what }) => what)).toEqual(['Next activity', 'Ring', 'Send the sheet']);
});

test('what comes next by the note itself is not done with it', () => {
  const note = { held: TODAY, said: 'Yes.', step: 'Mail it', side: 'us', due: TODAY };
  const made = noted(known, note);
  expect(dueOf(after(known, made), made).map(({ what }) => what)).not.toContain('Mail it');
});

test('what is done with a call is done on its day, wherever it is written, and is open again when that is taken back', () => {
  const [, ring, sheet] = dueOf(known);
  const changes = [
    ...closedWith(known, sheet!, '2026-12-01', TODAY),
    ...closedWith(known, ring!, '2027-01-01', TODAY),
  ];
  expect(changes.map(({ text }) => text)).toEqual(['2026-12-01', '2026-12-01', TODAY]);
  const now = after(known, changes);
  expect(dueOf(now).map(({ what }) => what)).toEqual(['Next activity']);
  expect(dueOf(after(now, takenBack(changes, now)))).toEqual(dueOf(known));
});

const promised = deal(
  {},
  {
    talks: [
      ['2026-11-20', '', 'Frau Appel sends last year’s repair bills', 'them', '2026-12-02', ''],
      ['2026-11-20', '', 'Appel sends the plan of the hall', 'them', '2026-12-10', ''],
      ['2026-11-20', '', 'Petra asks the works council', 'them', '', ''],
      ['2026-11-20', '', 'Hanno sends the electricity bill', 'them', '2026-12-04', ''],
      ['2026-11-20', '', 'Ask the grid operator about 63 A', 'us', '2026-12-04', ''],
      ['2026-11-20', '', 'Send both options with service costs', 'us', '2026-12-03', ''],
    ],
  },
);

test.each([
  ['Frau Appel sent the repair bills: 38,200 EUR last year.', ['Frau Appel sends last year’s repair bills']],
  ['She sent the repair bills.', ['Frau Appel sends last year’s repair bills']],
  ['Appel sent the plan.', ['Appel sends the plan of the hall']],
  ['Good call. Petra asked the works council, they meet on Friday.', ['Petra asks the works council']],
  ['She has asked the works council.', ['Petra asks the works council']],
  ['Hanno sent us the electricity bill yesterday.', ['Hanno sends the electricity bill']],
  ['I asked the grid operator, 63 A is possible.', ['Ask the grid operator about 63 A']],
  ['I sent both options.', ['Send both options with service costs']],
  ['I sent the plan.', []],
  ['Frau Appel sent photos.', []],
  ['Frau Appel has not sent the repair bills.', []],
  ['Frau Appel sends the repair bills tomorrow.', []],
  ['She said Appel will send the plan of the hall.', []],
  ['Has Hanno sent the electricity bill?', []],
  ['Hanno promised to send the electricity bill.', []],
  ['Hanno wanted the electricity bill from the landlord.', []],
  ['The works council met on Monday.', []],
  ['Petra was ill, the works council had no time.', []],
  ['The electricity bill was 4,000 last year.', []],
  ['I told Hanno about the grid operator.', []],
  ['She sent last year’s figures.', []],
])('by “%s” these steps may be done: %j', (said, steps) => {
  expect(dueOf(promised, [], said).map(({ what }) => what)).toEqual(expect.arrayContaining([...steps]));
  expect(dueOf(promised, [], said).map(({ what }) => what)).toHaveLength(steps.length);
});
