// A later answer to a copy, read against what was taken over from an earlier one, and sheets that were written in since.
import { expect, test } from 'vitest';
import { doneOf, changesOf, takingOut } from '../../../src/core/customer-copy/back/log.ts';
import { AWAY, withAnswer } from '../../../src/core/customer-copy/back/proposal.ts';
import { stillSaid } from '../../../src/core/customer-copy/back/still-said.ts';
import { asBefore, takenAt, takenNow, type Taken } from '../../../src/core/customer-copy/back/taken.ts';
import { proposals } from '../../../src/core/customer-copy/back/taking.ts';
import { changed, GATE, now, REPLY, type Copy } from '../../../src/core/customer-copy/copy.ts';
import { struck } from '../../../src/core/customer-copy/lines.ts';
import type { Dossier } from '../../../src/core/worksheet/dossier.ts';
import { mailOf } from '../../../src/files/customer-copy/inside/mail.ts';
import { readCustomerMail } from '../../../src/store/copy/read-customer-mail.ts';
import { recordOf, takenIn } from '../../../src/store/copy/taken-record.ts';
import { after, example, fieldsOf, quoting, whole } from './given.ts';

/** A deal with what is kept of what was taken over. */
interface Deal {
  readonly sheets: Dossier;
  readonly taken: readonly Taken[];
}

const fresh: Deal = { sheets: example, taken: [] };

const found = (copy: Copy, { sheets, taken }: Deal) => proposals(copy, sheets, quoting, '2026-12-09', taken);
const at = (copy: Copy, deal: Deal, place: string) => found(copy, deal).find((each) => each.at === place)!;
const states = (copy: Copy, deal: Deal) =>
  found(copy, deal).map((each) => [each.at, each.earlier, each.state]);

/** The deal once what is found at this place is taken over; what is kept of it is read from its text. */
function taking(copy: Copy, deal: Deal, place: string, answer?: string): Deal {
  const proposal = at(copy, deal, place);
  const writes = withAnswer(proposal, answer ?? proposal.gate?.proposed ?? '');
  const before = takenAt(deal.taken, place);
  const kept = takenNow(copy, proposal, changesOf(writes, deal.sheets), '2026-12-09 10:00:00', before);
  return {
    sheets: after(deal.sheets, writes),
    taken:
      proposal.earlier === 'taken-back'
        ? deal.taken
        : [...deal.taken.filter((each) => each !== before), ...takenIn(recordOf(kept))],
  };
}

const takingAll = (copy: Copy): Deal =>
  found(copy, fresh).reduce((deal, { at: place }) => taking(copy, deal, place), fresh);

/** The sheets once what was taken over at this place is taken out after the page was left. */
function takingOutOf(copy: Copy, deal: Deal, place: string): Dossier {
  const proposal = at(copy, deal, place);
  const kept = proposal.earlier === 'taken-back' ? undefined : takenAt(deal.taken, place);
  const done = kept ? [doneOf(proposal, kept, copy.deal)] : [];
  return after(deal.sheets, takingOut(proposal, done, copy.deal, deal.sheets));
}

const written = (deal: Deal, sheet: string, field: string) => deal.sheets.values(sheet).get(field) ?? '';
const texts = (dossier: Dossier) =>
  dossier.worksheets.map(({ id }) => [...dossier.values(id)].filter(([, text]) => text !== '').toSorted());
const wrote = (deal: Deal, worksheet: string, field: string, value: string): Deal => ({
  ...deal,
  sheets: after(deal.sheets, [{ worksheet, field, value }]),
});

/** What Priya saved on a day of December. */
const saved = (day: number, copy: Copy): Copy =>
  [
    [REPLY.name, 'Priya'],
    [REPLY.day, `2026-12-0${day}`],
    [REPLY.time, '09:00:00'],
  ].reduce((each, [place, text]) => changed(each, place!, text!), copy);

const summary = (figure: string) => now(whole, 'summary').replace('28 hours', `${figure} hours`);

test('what customers take back in a later answer is proposed as taken back, whatever it was, and the sheets are as they were', () => {
  let copy = changed(struck(whole, 'plan', '3'), 'plan.1.who', 'Jo');
  copy = changed(changed(copy, 'plan.new-0.what', 'Tell the owners'), 'plan.new-0.side', 'them');
  copy = changed(changed(copy, 'criteria.new-0.text', 'It works offline'), 'ratings.1.new-0', '4');
  copy = changed(changed(copy, 'summary', summary('31')), 'scope', 'Three shops.');
  copy = changed(changed(copy, GATE.answer, 'not-yet'), GATE.words, 'Not before the board meets.');
  copy = changed(copy, REPLY.words, 'Please telephone after two.');
  const deal = takingAll(saved(1, copy));
  const places = found(saved(1, copy), deal).map((each) => each.at);
  expect(places).toHaveLength(8);
  // The same answer, and one that says all of it, take nothing back.
  for (const day of [1, 3])
    expect(states(saved(day, copy), deal)).toEqual(places.map((each) => [each, '', 'taken']));
  const none = saved(2, whole);
  expect(states(none, deal)).toEqual(places.map((each) => [each, 'taken-back', 'open']));
  expect(at(none, deal, 'plan.1.who')).toMatchObject({
    was: 'Jo',
    now: now(whole, 'plan.1.who'),
    line: expect.anything() as string,
  });
  expect(at(none, deal, 'plan.new-0')).toMatchObject({
    was: expect.stringContaining('Tell the owners') as string,
    now: '',
  });
  const out = places.reduce((each, place) => taking(none, each, place), deal);
  expect(texts(out.sheets)).toEqual(texts(example));
  expect(states(none, out)).toEqual(places.map((each) => [each, 'taken-back', 'taken']));
  // The figure that stands again is none that was put right.
  expect(stillSaid(at(none, out, 'summary'), out.sheets)).toEqual([]);
  expect(stillSaid(at(saved(1, copy), deal, 'summary'), deal.sheets)).not.toEqual([]);
  // Each is put in again by one press.
  for (const place of places) {
    const again = { ...out, sheets: takingOutOf(none, out, place) };
    expect(at(none, again, place).state, place).toBe('open');
  }
  // An older answer takes nothing back, nor does that of somebody else.
  expect(found(saved(0, whole), deal)).toEqual([]);
  expect(found(changed(none, REPLY.name, 'Marcus'), deal)).toEqual([]);
  // What the seller has written since stays.
  const since = wrote(deal, 'confirm', 'plan.1.who', 'Ben');
  expect(at(none, since, 'plan.1.who')).toBeUndefined();
});

test('what customers put otherwise in a later answer takes the place of what was taken over, and is taken out whole', () => {
  const first = (copy: Copy) => changed(copy, 'criteria.new-0.text', 'In German and in Turkish');
  let copy = changed(changed(first(whole), 'ratings.1.new-0', '4'), 'ratings.2.new-0', '2');
  copy = changed(changed(copy, 'plan.1.who', 'Jo'), 'summary', summary('31'));
  copy = changed(copy, REPLY.words, 'Please telephone after two.');
  const one = saved(1, copy);
  const deal = takingAll(one);
  copy = changed(changed(copy, 'criteria.new-0.text', 'In three languages'), 'ratings.1.new-0', '5');
  copy = changed(changed(copy, 'ratings.2.new-0', ''), 'plan.1.who', 'Ann');
  copy = changed(changed(copy, 'summary', summary('33')), REPLY.words, 'Please telephone after three.');
  const two = saved(2, copy);
  const places = ['summary', 'criteria.new-0', 'plan.1.who', REPLY.words];
  expect(states(two, deal)).toEqual(places.map((each) => [each, 'reworded', 'open']));
  expect(at(two, deal, 'criteria.new-0').was).toContain('In German and in Turkish');
  expect(at(two, deal, 'plan.1.who')).toMatchObject({ was: 'Jo', now: 'Ann' });
  const then = places.reduce((each, place) => taking(two, each, place), deal);
  expect(states(two, then)).toEqual(places.map((each) => [each, '', 'taken']));
  expect(written(then, 'collaborate', 'criteria')).toBe(written(deal, 'collaborate', 'criteria'));
  expect(written(then, 'collaborate', 'criteria.4.text')).toBe('In three languages');
  expect(written(then, 'collaborate', 'ratings.1.4')).toBe('5');
  expect(written(then, 'collaborate', 'ratings.2.4')).toBe('');
  const corrections = written(then, 'explore', 'corrections');
  expect(corrections).toContain('33');
  expect(corrections).toContain('2026-12-02, Priya: Please telephone after three.');
  for (const gone of ['31', 'after two']) expect(corrections).not.toContain(gone);
  // Taken out, or taken back in a third answer, nothing of either is left.
  const out = places.reduce((each, place) => ({ ...each, sheets: takingOutOf(two, each, place) }), then);
  expect(texts(out.sheets)).toEqual(texts(example));
  const back = places.reduce((each, place) => taking(saved(3, whole), each, place), then);
  expect(texts(back.sheets)).toEqual(texts(example));
});

test('a line of theirs that the seller has changed since is that line, and is not added again', () => {
  let copy = changed(saved(1, whole), 'plan.new-0.what', 'Tell the owners');
  copy = changed(copy, 'plan.new-0.by', '2026-12-20');
  const row = written(takingAll(copy), 'confirm', 'plan').split(' ').at(-1) ?? '';
  const deal = wrote(takingAll(copy), 'confirm', `plan.${row}.by`, '2027-01-13');
  const again = at(copy, deal, 'plan.new-0');
  expect(again.state).toBe('differs');
  expect(again.here).toContain('2027-01-13');
  const then = taking(copy, deal, 'plan.new-0');
  expect(written(then, 'confirm', 'plan')).toBe(written(deal, 'confirm', 'plan'));
  expect(written(then, 'confirm', `plan.${row}.by`)).toBe('2026-12-20');
  // One that the seller has taken off the list is new again.
  const off = wrote(deal, 'confirm', 'plan', written(fresh, 'confirm', 'plan'));
  expect(at(copy, off, 'plan.new-0').state).toBe('open');
  // They take it back: it goes, whatever it says.
  expect(at(saved(2, whole), deal, 'plan.new-0')).toMatchObject({ earlier: 'taken-back', state: 'differs' });
  expect(written(taking(saved(2, whole), deal, 'plan.new-0'), 'confirm', 'plan')).toBe(
    written(fresh, 'confirm', 'plan'),
  );
});

test('what a customer said of a line that says something else by now is shown with what it says', () => {
  const copy = changed(
    changed(changed(whole, 'plan.1.who', 'Jo'), 'criteria.3.check-met', 'unmet'),
    'ratings.1.0',
    '5',
  );
  const called = (deal: Deal) => found(copy, deal).map((each) => [each.at, each.state, each.called]);
  expect(called(fresh).map(([, ...rest]) => rest)).toEqual([
    ['open', ''],
    ['open', ''],
    ['open', ''],
  ]);
  let deal = wrote(fresh, 'confirm', 'plan.1.what', 'Sign the order form');
  deal = wrote(
    wrote(deal, 'collaborate', 'criteria.3.text', 'It costs less'),
    'collaborate',
    'options.1.name',
    'Hired',
  );
  expect(called(deal)).toEqual([
    ['criteria.3.check-met', 'differs', 'It costs less'],
    ['ratings.1.0', 'differs', 'Hired'],
    ['plan.1.who', 'differs', 'Sign the order form'],
  ]);
  // A rating is one of an option by a criterion.
  const both = wrote(deal, 'collaborate', 'criteria.0.text', 'Jo accepts it');
  expect(at(copy, both, 'ratings.1.0').called).toBe('Hired · Jo accepts it');
  const added = changed(changed(whole, 'criteria.new-0.text', 'Offline'), 'ratings.1.new-0', '4');
  expect(at(added, deal, 'criteria.new-0')).toMatchObject({ state: 'differs', called: 'Hired' });
  // A name that they gave it themselves is no other.
  const theirs = saved(1, changed(copy, 'plan.1.what', 'Sign'));
  const taken = taking(theirs, fresh, 'plan.1.what');
  expect(at(theirs, taken, 'plan.1.who')).toMatchObject({ state: 'open', called: '' });
  expect(at(saved(2, copy), taken, 'plan.1.who')).toMatchObject({ state: 'open', called: '' });
});

test('what really stood there is kept with their words, and comes back after the page was left', () => {
  const copy = saved(1, changed(whole, 'summary', summary('31')));
  const newer = wrote(fresh, 'explore', 'summary', 'MY NEW SUMMARY.');
  expect(at(copy, newer, 'summary')).toMatchObject({ state: 'differs', here: 'MY NEW SUMMARY.' });
  const deal = taking(copy, newer, 'summary');
  expect(written(deal, 'explore', 'summary')).toBe(summary('31'));
  expect(written(deal, 'explore', 'corrections')).toContain('[MY NEW SUMMARY.>');
  expect(at(copy, deal, 'summary').state).toBe('taken');
  expect(texts(takingOutOf(copy, deal, 'summary'))).toEqual(texts(newer.sheets));
  // So does a cell, and an answer at a gate with its day.
  const cell = changed(saved(1, whole), 'plan.1.who', 'Jo');
  const ben = wrote(fresh, 'confirm', 'plan.1.who', 'Ben');
  expect(texts(takingOutOf(cell, taking(cell, ben, 'plan.1.who'), 'plan.1.who'))).toEqual(texts(ben.sheets));
  const gate = changed(saved(1, whole), GATE.answer, 'not-yet');
  const away = taking(gate, fresh, GATE.answer, AWAY);
  expect(texts(takingOutOf(gate, away, GATE.answer))).toEqual(texts(example));
  // What is kept and could not have been kept here is nothing.
  for (const odd of ['', '{', '[]', '{"at":"summary"}', '{"at":"a","on":"","said":[1],"wrote":[]}'])
    expect(takenIn(odd)).toEqual([]);
});

test('a mail is read against the deal as it was before anything of it was taken over', () => {
  let copy = changed(whole, 'summary', summary('31').replace('14 May', '15 May'));
  copy = changed(struck(copy, 'plan', '3'), 'plan.new-0.what', 'Tell the owners');
  const read = (mail: string, { sheets, taken }: Deal): Copy => {
    const found = readCustomerMail(mail, () => fieldsOf(asBefore(sheets, taken)));
    if (typeof found === 'string') throw new Error(found);
    return found.copy;
  };
  const deal = takingAll(saved(1, copy));
  expect(texts(asBefore(deal.sheets, deal.taken))).toEqual(texts(example));
  const later = changed(copy, 'summary', summary('33').replace('14 May', '15 May'));
  const mail = read(mailOf(later), deal);
  expect(now(mail, REPLY.words)).toBe('');
  expect(states(mail, deal)).toEqual([
    ['summary', 'reworded', 'open'],
    ['plan.3', '', 'taken'],
    ['plan.new-0', '', 'taken'],
  ]);
  // A mail that does not tell of a thing any more has taken it back.
  const less = read(mailOf(struck(whole, 'plan', '3')), deal);
  expect(states(less, deal)).toEqual([
    ['summary', 'taken-back', 'open'],
    ['plan.3', '', 'taken'],
    ['plan.new-0', 'taken-back', 'open'],
  ]);
});
