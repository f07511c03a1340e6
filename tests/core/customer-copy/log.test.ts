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
import { ANSWERS, changed, GATE, now, type Copy } from '../../../src/core/customer-copy/copy.ts';
import { stillSaid } from '../../../src/core/customer-copy/back/still-said.ts';
import { choiceFor, saidBy } from '../../../src/core/deal/gate/theirs.ts';
import { dossierOf, type Dossier } from '../../../src/core/worksheet/dossier.ts';
import { after, example, quoting, whole, worksheets } from './given.ts';

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
  const copy = changed(changed(whole, 'plan.2.who', 'Jo'), 'plan.3.who', 'Jo');
  const [one, other] = found(copy, example);
  const [first, taken] = did('taken', one!, one!.writes, example);
  const [second, takenToo] = did('taken', other!, other!.writes, first);
  const again = found(copy, second)[0]!;
  const [third, out] = did('taken-out', again, takingOut(again, [taken, takenToo], deal, second), second);
  const who = (dossier: Dossier) => [2, 3].map((row) => dossier.values('confirm').get(`plan.${row}.who`));
  expect(who(third)).toEqual(['Priya', 'Jo']);
  const back = after(third, undoing(out, third));
  expect(who(back)).toEqual(['Jo', 'Jo']);
  const before = after(back, undoing(takenToo, back));
  expect(who(before)).toEqual(['Jo', 'Priya']);
  const since = after(before, [{ worksheet: 'confirm', field: 'plan.2.who', value: 'Ben' }]);
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

test('what the customer says last decides at a gate, with its day and what they decided: a “not yet” takes the yes away, unless the seller keeps it', () => {
  const at = (dossier: Dossier, sheet = 'confirm') =>
    ['gate', 'decision', 'decided'].map((field) => dossier.values(sheet).get(field) ?? '');
  const said = (answer: string, dossier = example, worksheet = 'confirm') => {
    const gate = { ...whole.fields.gate!, worksheet };
    const copy = { ...whole, fields: { ...whole.fields, gate } } as Copy;
    return found(changed(copy, GATE.answer, answer), dossier)[0]!;
  };
  const notYet = said('not-yet');
  expect(notYet.gate).toMatchObject({ stands: 'yes', said: 'not-yet', proposed: 'said-not-yet' });
  expect(isAgainst(notYet.gate!)).toBe(true);
  const taken = after(example, withAnswer(notYet, 'said-not-yet'));
  expect(at(taken)).toEqual(['said-not-yet', 'not-yet', '2026-12-01']);
  expect(taken.values('confirm').get('decision-words')).toContain('not-yet');
  expect(isAgainst(said('not-yet', taken).gate!)).toBe(false);
  // The seller may take it all away; kept, it keeps its own day, and so does a yes that they have not said.
  expect(at(after(example, withAnswer(notYet, AWAY)))).toEqual(['', '', '']);
  for (const kept of ['', 'yes']) expect(at(after(example, withAnswer(notYet, kept)))).toEqual(at(example));
  // That they have not decided is no contradiction.
  const asked = after(example, [{ worksheet: 'confirm', field: 'gate', value: 'not-yet' }]);
  expect(isAgainst(said('not-yet', asked).gate!)).toBe(false);
  const no = said('no');
  expect(no.gate?.proposed).toBe('no');
  expect(at(after(example, withAnswer(no, 'no')))).toEqual(['no', 'no', '2026-12-01']);
  const empty = dossierOf(worksheets, new Map());
  expect(at(after(empty, withAnswer(said('yes', empty), 'yes')))).toEqual(['yes', 'yes', '2026-12-01']);
  // Their words alone decide nothing.
  const [words] = found(changed(whole, GATE.words, 'Let us see.'), example);
  expect(words?.gate).toMatchObject({ proposed: '', outcome: null });
});

test('at every gate that a customer is asked at, each of their three answers has a choice that says so', () => {
  const sheets = worksheets.filter(({ fields }) =>
    fields.some((field) => field.kind === 'gate' && field.ask),
  );
  expect(sheets).toHaveLength(5);
  for (const { id, fields } of sheets) {
    const gate = fields.find((field) => field.kind === 'gate')!;
    const saying = ANSWERS.map((answer) => saidBy(choiceFor(gate, answer) ?? ''));
    expect([id, ...saying]).toEqual([id, 'yes', 'not-yet', expect.stringMatching(/^(no|not-yet)$/)]);
  }
  // Where a no does not end the deal, it is a “not yet” there, and the sheet has no field for a day.
  const gate = { ...whole.fields.gate!, worksheet: 'assure' };
  const copy = { ...whole, fields: { ...whole.fields, gate } } as Copy;
  const [proposal] = found(changed(copy, GATE.answer, 'no'), example);
  expect(proposal?.gate?.proposed).toBe('said-not-yet');
  expect(withAnswer(proposal!, 'said-not-yet').map(({ field }) => field)).toEqual(['confirmed', 'gate']);
});

test('a gate of another author that has no choice for their answer loses its own, and nothing where it has none', () => {
  const bare = worksheets.map((sheet) => ({
    ...sheet,
    fields: sheet.fields.map((field) =>
      field.kind === 'gate'
        ? { ...field, choices: field.choices.filter(({ id }) => id !== 'said-not-yet') }
        : field,
    ),
  }));
  const copy = changed(whole, GATE.answer, 'not-yet');
  const here = dossierOf(bare, new Map(bare.map(({ id }) => [id, example.values(id)])));
  expect(found(copy, here)[0]?.gate?.proposed).toBe(AWAY);
  expect(found(copy, dossierOf(bare, new Map()))[0]?.gate?.proposed).toBe('');
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
  expect(places('plan.2.who', 'Priya', 'Jo')).toEqual([]);
  expect(places('summary', 'Temperatures', 'Figures')).toEqual([]);
});
