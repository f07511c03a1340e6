// What a seller took over and took out again, undone one thing after the other.
import { expect, test } from 'vitest';
import {
  changesOf,
  doneAt,
  takingOut,
  undoing,
  type Done,
} from '../../../src/core/customer-copy/back/log.ts';
import {
  AWAY,
  isAgainst,
  withAnswer,
  type Proposal,
  type Write,
} from '../../../src/core/customer-copy/back/proposal.ts';
import { proposals } from '../../../src/core/customer-copy/back/taking.ts';
import { changed, GATE, now, type Copy } from '../../../src/core/customer-copy/copy.ts';
import { stillSaid } from '../../../src/core/customer-copy/back/still-said.ts';
import type { Dossier } from '../../../src/core/worksheet/dossier.ts';
import { after, example, quoting, whole } from './given.ts';

const found = (copy: Copy, dossier: Dossier) => proposals(copy, dossier, quoting, '2026-12-01');
const deal = 'a-deal';

/** The deal with this written, and what is known of it. */
function did(
  kind: Done['kind'],
  about: Proposal,
  writes: readonly Write[],
  dossier: Dossier,
): [Dossier, Done] {
  return [after(dossier, writes), { deal, about, kind, changes: changesOf(writes, dossier) }];
}

test('each undo takes back one thing, the taking-out too, and what was written since stays', () => {
  const copy = changed(changed(whole, 'plan.1.who', 'Jo'), 'plan.2.who', 'Jo');
  const [one, other] = found(copy, example);
  const [first, taken] = did('taken', one!, one!.writes, example);
  const [second, takenToo] = did('taken', other!, other!.writes, first);
  const again = found(copy, second)[0]!;
  const [third, out] = did('taken-out', again, takingOut(again, [taken, takenToo], deal, second), second);
  const who = (dossier: Dossier) => [1, 2].map((row) => dossier.values('confirm').get(`plan.${row}.who`));
  expect(who(third)).toEqual(['Priya', 'Jo']);
  const back = after(third, undoing(out, third));
  expect(who(back)).toEqual(['Jo', 'Jo']);
  const before = after(back, undoing(takenToo, back));
  expect(who(before)).toEqual(['Jo', 'Priya']);
  const since = after(before, [{ worksheet: 'confirm', field: 'plan.1.who', value: 'Ben' }]);
  expect(who(after(since, undoing(taken, since)))).toEqual(['Ben', 'Priya']);
});

test('a line that was taken over is off the list again once that is undone', () => {
  const copy = changed(whole, 'plan.new-0.what', 'Tell the owners');
  const [proposal] = found(copy, example);
  const [dossier, done] = did('taken', proposal!, proposal!.writes, example);
  expect(found(copy, dossier)[0]?.state).toBe('taken');
  const undone = after(dossier, undoing(done, dossier));
  expect(found(copy, undone)[0]?.state).toBe('open');
});

test('what is taken out says what it said before, the answer and its day at a gate too, and what was added since stays', () => {
  const copy = changed(whole, GATE.answer, 'not-yet');
  const [proposal] = found(copy, example);
  const [dossier, done] = did('taken', proposal!, withAnswer(proposal!, 'not-yet'), example);
  const at = (here: Dossier) =>
    ['gate', 'decided', 'decision-words'].map((field) => here.values('confirm').get(field));
  expect(at(dossier)).not.toEqual(at(example));
  const out = after(dossier, takingOut(found(copy, dossier)[0]!, [done], deal, dossier));
  expect(at(out)).toEqual(at(example));
  const words = `${dossier.values('confirm').get('decision-words') ?? ''}\nMonday: yes.`;
  const more = after(dossier, [{ worksheet: 'confirm', field: 'decision-words', value: words }]);
  const [, , said] = at(after(more, takingOut(found(copy, more)[0]!, [done], deal, more)));
  expect(said).toBe(`${example.values('confirm').get('decision-words') ?? ''}\nMonday: yes.`);
});

test('what the customer says last decides at a gate: another answer than yes takes the yes and its day away, unless the seller keeps it', () => {
  const at = (dossier: Dossier, sheet = 'confirm') =>
    ['gate', 'decided'].map((field) => dossier.values(sheet).get(field) ?? '');
  const [proposal] = found(changed(whole, GATE.answer, 'not-yet'), example);
  expect(proposal?.gate).toMatchObject({ stands: 'yes', said: 'not-yet', proposed: AWAY });
  expect(isAgainst(proposal!.gate!)).toBe(true);
  const away = after(example, withAnswer(proposal!, AWAY));
  expect(at(away)).toEqual(['', '']);
  expect(away.values('confirm').get('decision-words')).toContain('not-yet');
  // Kept, it keeps its own day; so does a yes that the seller chooses although they have not said it.
  for (const kept of ['', 'yes'])
    expect(at(after(example, withAnswer(proposal!, kept)))).toEqual(at(example));
  // Once it is taken away, nothing speaks against it any more.
  expect(isAgainst(found(changed(whole, GATE.answer, 'not-yet'), away)[0]!.gate!)).toBe(false);
  // A no that the sheet knows is proposed with its day; their words alone decide nothing.
  const [no] = found(changed(whole, GATE.answer, 'no'), example);
  expect(no?.gate?.proposed).toBe('no');
  expect(at(after(example, withAnswer(no!, 'no')))).toEqual(['no', '2026-12-01']);
  const [words] = found(changed(whole, GATE.words, 'Let us see.'), example);
  expect(words?.gate?.proposed).toBe('');
  // Where the sheet knows no such answer, its own is taken away, and nothing where it has none.
  const { gate } = whole.fields;
  const assure = { ...whole, fields: { ...whole.fields, gate: { ...gate!, worksheet: 'assure' } } } as Copy;
  const later = changed(assure, GATE.answer, 'no');
  expect(found(later, example)[0]?.gate?.proposed).toBe(AWAY);
  // That sheet has no field for a day.
  const written = withAnswer(found(later, example)[0]!, AWAY);
  expect(written.map(({ field }) => field)).toEqual(['confirmed', 'gate']);
  const open = after(example, [{ worksheet: 'assure', field: 'gate', value: '' }]);
  expect(found(later, open)[0]?.gate?.proposed).toBe('');
});

test('an answer at a gate that was taken away stands again with its day once it is taken out, also after the page was left', () => {
  const copy = changed(whole, GATE.answer, 'not-yet');
  const [proposal] = found(copy, example);
  const dossier = after(example, withAnswer(proposal!, AWAY));
  // As it was kept before all that is taken over was: the name, what it said before, and what was written (“-” for nothing).
  const kept = `gate yes -\ndecided ${example.values('confirm').get('decided') ?? ''} -`;
  const at = (here: Dossier) =>
    ['gate', 'decided', 'decision-words'].map((field) => here.values('confirm').get(field));
  const out = (here: Dossier) => {
    const [again] = found(copy, here);
    return after(here, takingOut(again!, doneAt(again!, kept, deal), deal, here));
  };
  expect(at(dossier).slice(0, 2)).toEqual(['', '']);
  expect(at(out(dossier))).toEqual(at(example));
  // What the seller has answered since stays.
  const since = after(dossier, [{ worksheet: 'confirm', field: 'gate', value: 'half' }]);
  expect(at(out(since))[0]).toBe('half');
  // Where nothing is kept, or something else, nothing is made of it.
  const [again] = found(copy, dossier);
  for (const odd of ['', 'plan.0.who x y', 'gate'])
    expect(at(after(dossier, takingOut(again!, doneAt(again!, odd, deal), deal, dossier)))[0]).toBe('');
});

test('where the deal still says a figure that a customer put right, or who decides, is named; what somebody said on a day is not', () => {
  const places = (at: string, was: string, said: string) => {
    const copy = changed(whole, at, now(whole, at).replace(was, said));
    const [proposal] = found(copy, example);
    return stillSaid(proposal!, after(example, proposal!.writes)).map(({ word, fields }) => [
      word,
      ...fields.map(({ field }) => field.role),
    ]);
  };
  expect(places('summary', '28 hours', '31 hours')).toEqual([['28', 'gap']]);
  expect(places('path.3.who', '€5,000', '€8,000')).toEqual([['5,000', 'people']]);
  expect(places('path.1.who', 'Marcus', 'Frank')).toContainEqual(
    expect.arrayContaining(['Marcus', 'people', 'champion']),
  );
  // Another name for who does a step says nothing of other places.
  expect(places('plan.1.who', 'Priya', 'Jo')).toEqual([]);
  expect(places('summary', 'Temperatures', 'Figures')).toEqual([]);
});
