// A no of the customer: which sentences say it, and how it ends the deal.
import { expect, test } from 'vitest';
import { saidNo } from '../../../../src/core/deal/agenda/said-no.ts';
import { isNo } from '../../../../src/core/deal/note/heard.ts';
import { notesIn, offers, placeOf, put } from '../../../../src/core/deal/note/offers.ts';
import { takenBack, type Change } from '../../../../src/core/deal/note/take-back.ts';
import { dossierOf, type Dossier } from '../../../../src/core/worksheet/dossier.ts';
import { dayOf } from '../../../../src/core/time/day.ts';
import { heard } from '../../../../src/words/deal/note/heard/heard.ts';
import { reading } from '../../../../src/words/worksheet/reading.ts';
import { deal, sheets } from './with-noes.ts';

const HELD = '2026-11-29';
const standing = { today: dayOf(HELD), left: new Set<string>() };
const offersOf = (said: string, dossier: Dossier) =>
  offers([{ said, held: HELD, step: '', due: '' }], dossier, heard, reading, standing);

function after(dossier: Dossier, changes: readonly Change[]): Dossier {
  const values = new Map(sheets.map(({ id }) => [id, new Map(dossier.values(id))]));
  for (const { sheet, name, text } of changes) values.get(sheet)?.set(name, text);
  return dossierOf(sheets, values);
}

test.each([
  'they went with the other vendor',
  'THEY WENT WITH THE OTHER VENDOR',
  'They decided for a competitor.',
  'She says they have chosen another supplier',
  'They are going with Honeywell.',
  'we are not going ahead',
  'We’re not going ahead with it.',
  'They won’t go ahead, too busy with the move.',
  'please do not call again',
  'pls dont call again',
  'budget is cut, it’s dead',
  'The project is cancelled.',
  'Marcus pulled the plug.',
  'Not interested, thanks.',
  'The board said no.',
  'She said no because of the price',
  'Priya: “It’s a no.”',
  'They said no to us, and yes to Zebra.',
  'They turned us down.',
  'Clear no from Marcus today, he said no',
  'no thanks, not going ahead',
  'They passed.',
  'staying w/ Eaglesoft',
  'lost it, they signed w/ Curve today',
  'going with Open Dental',
  'she says they’re going with Open Dental instead',
  'we’re out',
  'he passed on it',
  'Absage von Frau Lindner.',
  'Sie haben sich für die Konkurrenz entschieden, also gegen uns entschieden.',
])('“%s” is a no', (said) => expect(isNo(said, heard)).toBe(true));

test.each([
  'not saying no, just not before tax season',
  'no budget this yr, try again in Oct',
  'going with Open Dental at 199 a month ours is 249',
  'going with Premium',
  'going with Marcus on Friday',
  'they passed the audit',
  'staying with Dentrix until 2028',
  'staying w/ us',
  'staying with Maria, back on Monday',
  'not interested right now but call me in march',
  'no problem',
  'no later than Friday',
  'not before June',
  'they said no to the extra training',
  'She said no later than Friday.',
  'He said no one counts them.',
  'No, the small one is enough.',
  'no need to call again before Friday',
  'They are not going ahead with the training module.',
  'They are not going ahead yet.',
  'We are not going ahead before June.',
  'We are not going ahead this year.',
  'If the board says no, it’s dead.',
  'Without an interface it’s dead.',
  'Do they say no?',
  'Two years ago they went with the other vendor.',
  'In 2023 they went with the other vendor.',
  'It is not dead.',
  'They have not said no.',
  'Maybe they go with another supplier.',
  'They would go with the other vendor.',
  'The battery is dead every evening.',
  'She is afraid that the board says no.',
  'She went with Marcus to the ramp.',
  'They are not interested in the printer.',
  'They have no interest in leasing.',
  'They have no one for the night shift.',
  'I told them it’s dead simple.',
  'They turned down the heating.',
  'No decision before Christmas.',
])('“%s” is none', (said) => expect(isNo(said, heard)).toBe(false));

test('a no is offered first and once, and ends the deal with their words at the gate where it stands', () => {
  const known = deal({ contact: { invited: 'yes' }, explore: { answer: 'Read it.', 'worth-it': 'not-yet' } });
  const [offer, ...others] = offersOf(
    'We lose 3 hours a day. We are not going ahead. Do not call again.',
    known,
  );
  expect(offer).toMatchObject({ role: 'end', found: 'We are not going ahead.' });
  expect(others.map(({ role }) => role)).toEqual(['gap']);
  expect(placeOf(known, offer!)).toMatchObject({
    sheet: { id: 'explore' },
    field: { id: 'worth-it' },
    rows: 1,
  });
  const changes = put(known, offer!);
  const now = after(known, changes);
  const words = 'Read it.\n29 November 2026: We are not going ahead.';
  expect(saidNo(now)).toMatchObject({ sheet: 'explore', fields: ['worth-it'], words });
  expect(placeOf(now, offer!)).toMatchObject({ field: { id: 'worth-it' } });
  expect(offersOf('We are not going ahead.', now)).toEqual([]);
  const back = after(now, takenBack(changes, now));
  expect(saidNo(back)).toBeNull();
  expect([...back.values('explore')]).toEqual([...known.values('explore')]);
});

test('after a gate that is met it is the next one that is answered, with the day and what they decided beside it', () => {
  const known = deal({ explore: { 'worth-it': 'yes' } });
  const [offer] = offersOf('They went with the other vendor.', known);
  const now = after(known, put(known, offer!));
  expect(saidNo(now)).toEqual({
    ...{ sheet: 'confirm', fields: ['said-yes', 'outcome'], day: HELD },
    words: 'They went with the other vendor.',
  });
});

test('whoever has said yes to the end has nothing left to say no to, and no deal is ended twice', () => {
  const said = 'They went with the other vendor.';
  expect(offersOf(said, deal({ confirm: { 'said-yes': 'yes' } }))).toEqual([]);
  expect(offersOf(said, deal({ confirm: { outcome: 'yes' } }))).toEqual([]);
  expect(offersOf(said, deal({ explore: { 'worth-it': 'no' } }))).toEqual([]);
});

test('of all talks only the last can end a deal: after an earlier no they have spoken again', () => {
  const talks = [['2026-11-20', '', '', '', '', 'We are not going ahead.']];
  const found = (...more: readonly string[][]) => {
    const known = deal({}, { talks: [...talks, ...more] });
    return offers(notesIn(known), known, heard, reading, standing).map(({ role }) => role);
  };
  expect(found()).toEqual(['end']);
  expect(found(['2026-11-27', '', '', '', '', 'Let’s go on.'])).toEqual([]);
});

test('a yes is offered as what they decided, with their words and the day, and its gate stays for the seller to answer', () => {
  const said = 'Uwe signed today.';
  const known = deal({ confirm: { outcome: 'not-yet', decision: 'Next week.' } });
  const [offer, ...others] = offersOf(`${said} They said yes.`, known);
  expect(offer).toMatchObject({ role: 'yes', found: said });
  expect(others).toEqual([]);
  expect(placeOf(known, offer!)).toMatchObject({
    sheet: { id: 'confirm' },
    field: { id: 'outcome' },
    rows: 1,
  });
  const now = after(known, put(known, offer!));
  expect(Object.fromEntries(now.values('confirm'))).toEqual({
    ...{ outcome: 'yes', decision: `Next week.\n${said}`, decided: HELD },
  });
  expect(offersOf(said, now)).toEqual([]);
  const back = after(now, takenBack(put(known, offer!), now));
  expect([...back.values('confirm')]).toEqual(expect.arrayContaining([...known.values('confirm')]));
  expect(back.values('confirm').get('outcome')).toBe('not-yet');
});

test('no yes is offered where they said no, or have said yes at its gate', () => {
  expect(offersOf('They signed.', deal({ confirm: { outcome: 'no' } }))).toEqual([]);
  expect(offersOf('They signed.', deal({ confirm: { 'said-yes': 'yes' } }))).toEqual([]);
});
